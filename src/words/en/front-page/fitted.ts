import type { Sentences, Ways } from '../../../press/grammar.ts';

/** So many letters fit above a story, and below its headline. */
export const headlineRoom = 66;
export const deckRoom = 96;
const sideRoom = 60;

/** Those ways of saying a thing that fit; where none does, the shortest. */
export function fitted<Of>(
  sentences: Sentences<Of>,
  room: number,
  which: (kind: string) => boolean = () => true,
): Sentences<Of> {
  const entries = Object.entries<(values: never) => Ways>(sentences);
  const all: unknown = Object.fromEntries(
    entries.map(([kind, ways]) => [
      kind,
      which(kind) ? (values: never) => fitting(ways(values), room) : ways,
    ]),
  );
  return all as Sentences<Of>;
}

/** Of stories and reactions, whose headlines are shorter still. */
export function headed<Of>(sentences: Sentences<Of>): Sentences<Of> {
  return fitted(sentences, sideRoom, (kind) => kind.endsWith('Head'));
}

function fitting(ways: Ways, room: number): Ways {
  const [first, ...more] = ways.filter((text) => text.length <= room);
  if (first !== undefined) return [first, ...more];
  const [shortest = ways[0]] = ways.toSorted((one, other) => one.length - other.length);
  return [shortest];
}
