import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export const example = join(root, 'tests/fixtures/example.yaml');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as its users do, with these lines at its input. */
export function cg(args: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src/cli/main.ts'), ...args],
    { cwd: root, encoding: 'utf8', input, timeout: 60_000, maxBuffer: 2 ** 26 },
  );
  return { code: status, out: stdout, err: stderr };
}

export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'common-ground-cli-'));
}

/** A line of a stack, which nobody should see. */
export const trace = /\n\s+at .*:\d+:\d+/;
