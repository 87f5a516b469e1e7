/**
 * Fills the store of a folder until there is no room, and prints what comes of it. Room is made again by
 * the removal of a file, on a small disk; or of a class, where no file may grow beyond a bound.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '../../../src/server/store/sqlite-store.ts';
import { fill } from './fill.ts';
import { aClass, anAppend, onto } from './store-kit.ts';

const [folder = '', ballast = ''] = process.argv.slice(2);
const file = join(folder, 'ballast');
if (ballast === 'file') writeFileSync(file, new Uint8Array(500_000), { flush: true });
const store = await openSqliteStore(join(folder, 'data'));
if (ballast === 'class') {
  await store.addClass(aClass('ballast'));
  const large = onto('y', 0, [JSON.stringify('y'.repeat(200_000))]);
  await store.append({ ...anAppend('b', large), classId: 'ballast' });
}
const filled = await fill(store, async () => {
  if (ballast === 'file') rmSync(file);
  else await store.removeClass('ballast');
});
await store.close();
console.log(JSON.stringify(filled));
