import type { TableRecord } from '../classroom/message.ts';
import type { LiveClass } from './live-class.ts';
import type { KeptClass, Store } from './store/store.ts';

/** A class as one file: all of its logs, from which everything of it can be had again. */
export interface ClassFile {
  readonly commonGroundClass: 1; // the version of this form
  readonly about: KeptClass;
  readonly streams: Readonly<Record<string, readonly unknown[]>>; // events by stream, in order
  readonly records: readonly TableRecord[];
}

export function recordsOf(live: LiveClass): readonly TableRecord[] {
  return [...live.room().tables.values()].map(({ id, number, record, summit }) => ({
    table: id,
    number,
    over: summit.state.phase === 'over',
    record,
  }));
}

export async function classFile(
  store: Store,
  live: LiveClass,
  about: KeptClass,
): Promise<ClassFile> {
  const streams: Record<string, readonly unknown[]> = {};
  for (const stream of [live.id, ...live.room().tables.keys()]) {
    const entries = await store.read(stream, 0);
    streams[stream] = entries.map(({ event }) => JSON.parse(event) as unknown);
  }
  return { commonGroundClass: 1, about, streams, records: recordsOf(live) };
}
