import { expect, test } from 'vitest';
import type {
  Append,
  Appended,
  KeptClass,
  Store,
  StreamAppend,
} from '../../../src/server/store/store.ts';

/** Where a store is kept: opened once and again, it finds the same. */
export interface Place {
  readonly open: () => Promise<Store>;
  readonly remove: () => Promise<void>;
}

export const aClass = (id = 'class', more: Partial<KeptClass> = {}): KeptClass => ({
  id,
  code: `CODE-${id}`,
  opened: 1000,
  until: undefined,
  title: 'Rome',
  ...more,
});

export const onto = (
  stream: string,
  expected: number,
  events: readonly string[] = [`"${stream} ${expected + 1}"`],
  due?: number,
): StreamAppend => ({ stream, expected, events, due });

export const anAppend = (command: string, ...streams: readonly StreamAppend[]): Append => ({
  classId: 'class',
  command,
  answer: `"answer to ${command}"`,
  streams,
});

export async function events(store: Store, stream: string): Promise<readonly string[]> {
  const entries = await store.read(stream, 0);
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, at) => at + 1));
  return entries.map(({ event }) => event);
}

/** Appends one event to a stream however often somebody else is quicker. */
export async function persist(store: Store, stream: string, event: string): Promise<Appended> {
  for (;;) {
    const expected = (await store.read(stream, 0)).length;
    const appended = await store.append(anAppend(event, onto(stream, expected, [event])));
    if (appended.kind !== 'stale') return appended;
  }
}

export const times = (many: number, what: string): readonly string[] =>
  Array.from({ length: many }, () => what);

export const kinds = (all: readonly Appended[]): readonly string[] => all.map(({ kind }) => kind);

/** A test that is given a place of its own, and a store opened there that has one class. */
export const storeTest = (makePlace: () => Promise<Place>) =>
  test.extend<{ place: Place; store: Store }>({
    place: async ({}, use) => {
      const place = await makePlace();
      await use(place);
      await place.remove();
    },
    store: async ({ place }, use) => {
      const store = await place.open();
      await store.addClass(aClass());
      await use(store);
      await store.close();
    },
  });

export type StoreTest = ReturnType<typeof storeTest>;
