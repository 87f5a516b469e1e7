import type { Path } from '../scenario/text/yaml-nodes.ts';
import { isBlock, isList, type PlainValue } from './text/held.ts';
import { shapeAt } from './shape-at.ts';
import { scopeOf } from './references/references.ts';

/**
 * The keys that a block at a path may have, in the order in which authors write them: as the format
 * lists them, or as the things that they name stand in the file.
 */
export function keyOrder(data: unknown, path: Path): readonly string[] {
  const shape = shapeAt(data, path);
  if (shape?.kind === 'block') return Object.keys(shape.keys);
  if (shape?.kind === 'either') {
    return shape.of.flatMap((each) => (each.kind === 'block' ? Object.keys(each.keys) : []));
  }
  return shape?.kind === 'byId' ? (scopeOf(data, [...path, '']) ?? []) : [];
}

/** A value whose blocks have their keys in that order. */
export function inOrder(data: unknown, path: Path, value: PlainValue): PlainValue {
  if (isList(value)) return value.map((each, at) => inOrder(data, [...path, at], each));
  if (!isBlock(value)) return value;
  const order = keyOrder(data, path);
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const keys = Object.keys(value).toSorted((one, other) => rank(one) - rank(other));
  return Object.fromEntries(
    keys.map((key) => [key, inOrder(data, [...path, key], value[key] ?? null)]),
  );
}
