import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const check = './.config/needs-node.js';

/** Runs a program as npm does, on a Node that says it is of this version. */
function runOn(version: string) {
  const pretend = `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'${version}'}})`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', pretend, '--import', check, '--eval', 'console.log("it ran")'],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

it('an older Node is told in one sentence what to do, and nothing else runs', () => {
  for (const version of ['20.20.2', '22.18.0', '24.1.0']) {
    const { status, stdout, stderr } = runOn(version);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`this is Node ${version}`);
    expect(stderr).toContain('npm rebuild node');
  }
});

it('Node 24.2 and newer are let through', () => {
  for (const version of ['24.2.0', '24.21.0', '26.0.1']) {
    expect(runOn(version)).toEqual({ status: 0, stdout: 'it ran\n', stderr: '' });
  }
});

it('stands before each of our programs', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const ours = Object.values(scripts).filter((script) => script.includes('.ts'));
  expect(ours.filter((script) => script.startsWith('node '))).toHaveLength(7);
  for (const script of ours.filter((each) => each.startsWith('node '))) {
    expect(script).toContain(`--import ${check} `);
  }
});
