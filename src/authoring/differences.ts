import { isBlock, isList } from './text/held.ts';
import type { Path } from './tree.ts';

/** A place at which two states of a draft differ: where it is now, or was where it is gone. */
export interface Difference {
  readonly path: Path;
  readonly kind: 'gone' | 'new' | 'changed';
  readonly before: unknown;
  readonly now: unknown;
}

/** Keys that a command writes, and no author reads. */
const unread: ReadonlySet<string> = new Set(['read']);

/**
 * Where two states of a draft differ, in the order of the file as it is now. Things in a list are told
 * apart by their ids where all have one, and else by their places.
 */
export function differences(before: unknown, now: unknown, path: Path = []): readonly Difference[] {
  if (isBlock(before) && isBlock(now)) {
    const keys = new Set([...Object.keys(now), ...Object.keys(before)]);
    return [...keys]
      .filter((key) => !unread.has(key))
      .flatMap((key) => between(before[key], now[key], [...path, key]));
  }
  if (isList(before) && isList(now)) {
    const [earlier, later] = [keyed(before), keyed(now)];
    const gone = [...earlier].filter(([key]) => !later.has(key));
    return [
      ...[...later].flatMap(([key, value], at) => between(earlier.get(key), value, [...path, at])),
      ...gone.flatMap(([, value], at) => between(value, undefined, [...path, now.length + at])),
    ];
  }
  return before === now ? [] : [{ path, kind: 'changed', before, now }];
}

function between(before: unknown, now: unknown, path: Path): readonly Difference[] {
  if (before === undefined && now === undefined) return [];
  if (before === undefined) return [{ path, kind: 'new', before, now }];
  if (now === undefined) return [{ path, kind: 'gone', before, now }];
  return differences(before, now, path);
}

/** The entries of a list by what tells them apart. */
function keyed(list: readonly unknown[]): ReadonlyMap<unknown, unknown> {
  const ids = list.map((each) => (isBlock(each) ? each['id'] : undefined));
  const isTold = ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
  return new Map(list.map((each, at) => [isTold ? ids[at] : at, each]));
}
