/**
 * Appends to both stores, `node tests/bench/store.bench.ts`: how long one takes at 300 a second, as of a
 * thousand tables that move every ten seconds and more; how many a second there can be; and how long the
 * event loop was held up meanwhile. Aim: p99 far below 100 ms.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { openPostgresStore } from '../../src/server/store/postgres-store.ts';
import { openSqliteStore } from '../../src/server/store/sqlite-store.ts';
import type { Store } from '../../src/server/store/store.ts';
import { startPostgres } from '../support/postgres-server.ts';

const perSecond = 300;
const seconds = 5;
const tables = 1000;
const hands = 200; // that append one after the other, as fast as they can

const event = JSON.stringify({
  kind: 'move',
  by: 'ann',
  move: { kind: 'propose', text: 'x'.repeat(400) },
});

/** Appends to the next table each time, as the server would: two events, and when it is due. */
function appender(store: Store): () => Promise<number> {
  const lengths = new Map<number, number>();
  let sent = 0;
  return async () => {
    const table = (sent += 1) % tables;
    const expected = lengths.get(table) ?? 0;
    lengths.set(table, expected + 2);
    const start = performance.now();
    const { kind } = await store.append({
      classId: `class ${table % 50}`,
      command: `command ${sent}`,
      answer: '{"kind":"done"}',
      streams: [{ stream: `table ${table}`, expected, events: [event, event], due: sent }],
    });
    if (kind !== 'done') throw new Error(kind);
    return performance.now() - start;
  };
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor(sorted.length * share)] ?? NaN).toFixed(1);

async function steadily(append: () => Promise<number>): Promise<readonly number[]> {
  const all: Promise<number>[] = [];
  const start = performance.now();
  while (all.length < perSecond * seconds) {
    const soFar = Math.floor(((performance.now() - start) / 1000) * perSecond);
    while (all.length < Math.min(soFar, perSecond * seconds)) all.push(append());
    await setTimeout(1);
  }
  return (await Promise.all(all)).toSorted((a, b) => a - b);
}

async function asFastAsCan(append: () => Promise<number>): Promise<number> {
  const end = performance.now() + 3000;
  let done = 0;
  const hand = async (): Promise<void> => {
    while (performance.now() < end) {
      await append();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return done / 3;
}

async function measure(name: string, store: Store) {
  for (let each = 0; each < 50; each += 1) {
    const id = `class ${each}`;
    await store.addClass({ id, code: id, opened: each, until: undefined, title: 'Rome' });
  }
  const append = appender(store);
  const loop = monitorEventLoopDelay({ resolution: 1 });
  loop.enable();
  const times = await steadily(append);
  loop.disable();
  const most = await asFastAsCan(append);
  await store.close();
  return {
    store: name,
    [`median ms at ${perSecond}/s`]: at(times, 0.5),
    'p99 ms': at(times, 0.99),
    'longest ms': at(times, 1 - 1 / times.length),
    'loop p99 ms': (loop.percentile(99) / 1e6).toFixed(1),
    'most a second': Math.round(most),
  };
}

const folder = mkdtempSync(join(tmpdir(), 'cg-store-bench-'));
const server = await startPostgres();
const rows = [
  await measure('SQLite', await openSqliteStore(folder)),
  await measure('PostgreSQL', await openPostgresStore(await server.database())),
];
await server.remove();
rmSync(folder, { recursive: true });
console.log(`\nStores: ${perSecond * seconds} appends of two events to ${tables} tables`);
console.table(rows);
