/** On a disk of two megabytes, a part of it taken by something else: prints what comes of filling it. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '../../../src/server/store/sqlite-store.ts';
import { fill } from './fill.ts';

const [disk = ''] = process.argv.slice(2);
const ballast = join(disk, 'ballast');
writeFileSync(ballast, new Uint8Array(500_000), { flush: true });
const store = await openSqliteStore(join(disk, 'data'));
const filled = await fill(store, () => Promise.resolve(rmSync(ballast)));
await store.close();
console.log(JSON.stringify(filled));
