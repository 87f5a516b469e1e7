/**
 * `npm test`: every check there is, each step even when one before it failed, and one closing line.
 * `npm test -- lint unit` runs the named steps alone.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { plainRoot } from '../.config/plain-root.ts';
import { countTests, type Count } from './support/count-tests.ts';

const home = resolve(import.meta.dirname, '..');
const root = plainRoot(home);
const scratch = mkdtempSync(join(tmpdir(), 'common-ground-test-'));
process.on('exit', () => {
  rmSync(scratch, { recursive: true, force: true });
});

interface Step {
  readonly name: string;
  readonly program: string; // a script under node_modules
  readonly args: readonly string[];
  readonly report?: string; // where Vitest writes its counts; without one the step counts as one
}

const vitest = (name: string, projects: readonly string[] = [name]): Step => {
  const report = join(scratch, `${name}.json`);
  return {
    name,
    program: 'vitest/vitest.mjs',
    args: [
      'run',
      '--root',
      root,
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    report,
  };
};

const steps: readonly Step[] = [
  { name: 'format', program: 'prettier/bin/prettier.cjs', args: ['--check', '.'] },
  {
    name: 'lint',
    program: 'eslint/bin/eslint.js',
    args: ['--config', '.config/eslint.config.js', '.'],
  },
  {
    name: 'styles',
    program: 'stylelint/bin/stylelint.mjs',
    args: ['--config', '.config/stylelint.config.js', 'src/**/*.css'],
  },
  { name: 'types', program: 'typescript/bin/tsc', args: ['--project', 'tsconfig.json'] },
  {
    name: 'pure-types',
    program: 'typescript/bin/tsc',
    args: ['--project', '.config/tsconfig.pure.json'],
  },
  { name: 'knip', program: 'knip/bin/knip.js', args: [] },
  {
    name: 'knip-production', // what only tests reach is not needed
    program: 'knip/bin/knip.js',
    args: ['--production', '--config', '.config/knip-production.json'],
  },
  vitest('e2e'),
  vitest('components'),
  vitest('unit', ['unit', 'stateless']),
];

/** Where the tests are reached by a link, so are the modules: Node would follow it to their home. */
const byLink = root === home ? [] : ['--preserve-symlinks', '--preserve-symlinks-main'];

const environment = {
  ...process.env,
  NODE_OPTIONS: [process.env['NODE_OPTIONS'] ?? '', ...byLink].join(' ').trim(),
  NO_COLOR: '1',
  // What one process has compiled serves the next: the command line is begun a hundred times.
  NODE_COMPILE_CACHE: join(scratch, 'compiled'),
};

interface Ended {
  readonly passed: boolean;
  readonly said: string;
}

function start(step: Step): Promise<Ended> {
  return new Promise((done) => {
    const { pid } = execFile(
      process.execPath,
      [join(root, 'node_modules', step.program), ...step.args],
      { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28, env: environment },
      (error, stdout, stderr) => {
        const why =
          error?.code === undefined || typeof error.code === 'number' ? '' : error.message;
        done({ passed: error === null, said: `${stdout}${stderr}${why}`.trimEnd() });
      },
    );
    if (pid !== undefined && step.report === undefined) giveWay(pid);
  });
}

/** It takes what the others leave of the machine. */
function giveWay(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended, or the system does not let it: then it takes its share.
  }
}

async function run(step: Step): Promise<Count> {
  const started = performance.now();
  const { passed, said } = await start(step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const count = step.report
    ? countTests(readReport(step.report), passed)
    : { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
  console.log(
    `${step.name.padEnd(15)} ${count.failed === 0 ? 'passed' : 'FAILED'}  ${seconds.padStart(6)} s  ` +
      `${count.passed} passed, ${count.failed} failed`,
  );
  if (count.failed > 0) console.log(said);
  return count;
}

function readReport(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined; // Vitest did not get so far
  }
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step "${unknown.join('", "')}": there are ${steps.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

/**
 * Vitest's steps come one after the other, each on the whole machine, the browser's first: it waits
 * for pages a good part of the time, and what takes a core each goes on below it, two at a time.
 */
async function runAll(chosen: readonly Step[]): Promise<readonly Count[]> {
  const counts: Count[] = [];
  const lane = async (waiting: Step[]): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      counts.push(await run(step));
    }
  };
  const above = chosen.filter(({ report }) => report !== undefined);
  const below = chosen.filter(({ report }) => report === undefined);
  await Promise.all([lane(above), lane(below), lane(below)]);
  return counts;
}

const counts = await runAll(steps.filter(({ name }) => named.length === 0 || named.includes(name)));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
