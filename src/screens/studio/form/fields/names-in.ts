import {
  declared,
  isAt,
  ownerAt,
  references,
  valueAt,
  type Declared,
} from '../../../../authoring/references/references.ts';
import { isMadeUp } from '../../../../authoring/outline.ts';
import type { Path } from '../../../../scenario/text/yaml-nodes.ts';

export interface NamedChoice {
  readonly value: string; // the id
  readonly label: string; // as the author calls it
  readonly path: Path; // of the thing
}

/** What may be named at a place: the things that the draft declares; undefined where it names none. */
export function namesFor(
  data: unknown,
  path: Path,
  is: 'key' | 'value' = 'value',
): readonly NamedChoice[] | undefined {
  const row = references.find((each) => each.is === is && isAt(each.at, path));
  if (row === undefined) return undefined;
  const owner = ownerAt(data, row, path);
  if (row.of !== undefined && owner === undefined) return [];
  return declared(data, row.thing, owner).map((each) => ({
    value: each.id,
    path: thingPath(each),
    label: titleOf(valueAt(data, thingPath(each))) ?? each.id,
  }));
}

/** Where a declared thing stands. */
export function thingPath({ path }: Declared): Path {
  return path.at(-1) === 'id' ? path.slice(0, -1) : path;
}

/** What an author calls a thing of the draft: its title or name. */
export function titleOf(thing: unknown): string | undefined {
  const { title, name, id } = (thing ?? {}) as Readonly<Record<string, unknown>>;
  return [title, name, isMadeUp(id) ? undefined : id].find(
    (each) => typeof each === 'string' && each.trim() !== '',
  ) as string | undefined;
}
