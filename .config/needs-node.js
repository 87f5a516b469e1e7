// Comes before each of our programs (`--import` in package.json), and so is written in what old
// versions of Node can read: they would meet the first line of TypeScript with a stack of calls.
import { existsSync } from 'node:fs';
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

/** What is missing, in a sentence that says what to do; empty where nothing is. */
function missing() {
  if (!existsSync(new URL('../node_modules', import.meta.url))) {
    return 'The packages of Common Ground are not installed yet: run “npm ci” here, then try again.';
  }
  if (major > 24 || (major === 24 && minor >= 2)) return '';
  return (
    `Common Ground needs Node 24, which “npm ci” brings along, but this is Node ${process.versions.node}: ` +
    'the install script of the package “node” was left out. ' +
    'Run “npm rebuild node --ignore-scripts=false” here, then try again.'
  );
}

const sentence = missing();
if (sentence !== '') {
  console.error(sentence);
  process.exit(1);
}
