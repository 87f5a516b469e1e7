import type { Path } from '../../scenario/text/yaml-nodes.ts';
import { isBlock, isList } from '../text/held.ts';
import {
  declarations,
  idAt,
  isAt,
  ownerAt,
  placesOf,
  references,
  unnamed,
  valueAt,
  type Declared,
} from './references.ts';

/** A place that names a thing: a key or a value that is its id, or a `because` that cites it. */
export interface Naming {
  readonly path: Path;
  readonly is: 'key' | 'value' | 'citation';
}

/** The path of the id of what stands at a path: an entry's own, or the key. */
export function idPathOf(data: unknown, path: Path): Path {
  const value = valueAt(data, path);
  return isBlock(value) && typeof value['id'] === 'string' ? [...path, 'id'] : path;
}

/** What is declared at a path: of its id, its key, or the whole entry. */
export function declaredAt(data: unknown, path: Path): Declared | undefined {
  const at = idPathOf(data, path);
  const row = declarations.find((each) => isAt(each.at, at));
  const id = row && idAt(data, row, at);
  if (row === undefined || id === undefined) return undefined;
  return { thing: row.thing, owner: ownerAt(data, row, at), id, path: at };
}

/** Whether a path is of an id that nothing refers to. */
export function isUnnamed(path: Path): boolean {
  return unnamed.some((at) => isAt(at, path));
}

/** The ids of all things of the kind and scope of the one at a path, for none may be there twice. */
export function idsBeside(data: unknown, path: Path): readonly string[] {
  const row = declarations.find((each) => isAt(each.at, path));
  const at = row?.at ?? unnamed.find((each) => isAt(each, path));
  if (at === undefined) return [];
  // Ratifiers, persons, concessions and gestures are told apart across both parties.
  const isOwn =
    at.startsWith('issues.') || at.startsWith('works.') || /types|linkages|hints/.test(at);
  const same = (other: Path): boolean => !isOwn || path[1] === other[1] || other.length <= 3;
  return placesOf(data, at)
    .filter(same)
    .flatMap((other) => {
      const id = row?.is === 'key' ? other.at(-1) : valueAt(data, other);
      return typeof id === 'string' ? [id] : [];
    });
}

/** Every place that names a thing, in the order of the table, citations last. */
export function namingsOf(data: unknown, { thing, owner, id }: Declared): readonly Naming[] {
  const named = references
    .filter((row) => row.thing === thing)
    .flatMap((row) =>
      placesOf(data, row.at)
        .filter((path) => idAt(data, row, path) === id)
        .filter((path) => row.of === undefined || ownerAt(data, row, path) === owner)
        .map((path): Naming => ({ path, is: row.is })),
    );
  const cited = citingPattern(thing, owner, id);
  if (cited === undefined) return named;
  const clauses = clausesIn(data, []).filter((path) => {
    const because = String(valueAt(data, path));
    return recited(because, cited, '') !== because;
  });
  return [...named, ...clauses.map((path): Naming => ({ path, is: 'citation' }))];
}

/** What finds a work or a passage in the text of a `because`; its id is what is found. */
export function citingPattern(
  thing: Declared['thing'],
  owner: Declared['owner'],
  id: string,
): RegExp | undefined {
  if (thing === 'work') return new RegExp(`(?<![\\w#-])${id}(?![\\w-])`, 'g');
  if (thing === 'passage')
    return new RegExp(`(?<=(?<![\\w#-])${owner ?? ''}#)${id}(?![\\w-])`, 'g');
  return undefined;
}

/** A `because`, or the text that says it, with another id where it cites works. */
export function recited(because: string, cited: RegExp, to: string): string {
  const start = because.search(/(?<![\w#-])known:/);
  if (start < 0) return because;
  const designed = because.slice(start).search(/;\s*designed:/);
  const from = start + 'known:'.length;
  const end = designed < 0 ? because.length : start + designed;
  const known = because.slice(from, end).replace(cited, to);
  return `${because.slice(0, from)}${known}${because.slice(end)}`;
}

function clausesIn(value: unknown, path: Path): readonly Path[] {
  if (isList(value)) return value.flatMap((each, at) => clausesIn(each, [...path, at]));
  if (!isBlock(value)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'because' && typeof each === 'string'
      ? [[...path, key]]
      : clausesIn(each, [...path, key]),
  );
}
