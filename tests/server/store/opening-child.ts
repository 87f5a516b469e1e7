/** Opens the store of a folder and prints `open`, or the trouble; it holds it until its input ends, or it is killed. */
import { writeSync } from 'node:fs';
import { openSqliteStore } from '../../../src/server/store/sqlite-store.ts';
import { StoreTrouble } from '../../../src/server/store/store.ts';

const [folder = ''] = process.argv.slice(2);
try {
  await openSqliteStore(folder);
  writeSync(1, 'open\n');
} catch (error) {
  if (!(error instanceof StoreTrouble)) throw error;
  writeSync(1, `${error.code}\n`);
}
process.stdin.resume().once('close', () => process.exit());
