/**
 * Opens the file of a folder as somebody who has no right to all, and prints `open` or the trouble. It
 * gives its rights away only when all that it needs is loaded: the project itself may lie where nobody
 * else comes, as a fresh clone does.
 */
import { writeSync } from 'node:fs';
import { openSqliteFile } from '../../../src/server/store/sqlite-file.ts';
import { StoreTrouble } from '../../../src/server/store/store.ts';

const NOBODY = 65_534;

const [folder = ''] = process.argv.slice(2);
if (process.getuid?.() === 0) {
  process.setgroups?.([]);
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
try {
  openSqliteFile(folder);
  writeSync(1, 'open\n');
} catch (error) {
  if (!(error instanceof StoreTrouble)) throw error;
  writeSync(1, `${error.code}\n`);
}
