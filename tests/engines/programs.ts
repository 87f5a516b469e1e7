import { globSync, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a command is, as the shell would find it; the first of some that is there. */
export function programIn(...commands: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find((path) => existsSync(path));
}

/** The first path that fits a pattern, for programs that stand outside of any search path. */
export function programAt(pattern: string): string | undefined {
  return globSync(pattern)[0];
}
