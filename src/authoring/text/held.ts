import type { Node } from 'yaml';

/** What may stand where a value belongs: a node, null where a key has none, undefined for nothing. */
export type Held = Node | null | undefined;

/** What a value of a file may be. */
export type PlainValue =
  string | number | boolean | null | readonly PlainValue[] | { readonly [key: string]: PlainValue };

export type PlainBlock = Readonly<Record<string, PlainValue>>;

export function isBlock(value: unknown): value is PlainBlock {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly PlainValue[] {
  return Array.isArray(value);
}

/** Whether two values say the same; the order of keys counts only where `inOrder`. */
export function isSame(one: unknown, other: unknown, inOrder = false): boolean {
  if (Object.is(one, other)) return true;
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((each, at) => isSame(each, other[at], inOrder));
  }
  if (!isBlock(one) || !isBlock(other)) return one === other;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  if (keys.length !== others.length) return false;
  if (inOrder && keys.some((key, at) => key !== others[at])) return false;
  return keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key], inOrder));
}
