/** `npm run bench`: every measurement there is, one after the other, each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const named = process.argv.slice(2); // `npm run bench -- rules frontier`: these alone
const failed: string[] = [];
for (const file of readdirSync(folder).filter((each) => each.endsWith('.bench.ts'))) {
  const name = file.slice(0, -'.bench.ts'.length);
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [join(folder, file)], { stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) console.log(`\nNot measured: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
