/**
 * A sentence as data: its key in an area of the languages' catalogues (src/words/) and what fills
 * its `{{gaps}}`: a scenario's own words, numbers, or phrases of the same area, which are said first.
 */
export interface Phrase<Key extends string = string> {
  readonly key: Key;
  readonly values: Values;
}

export type Values = Readonly<Record<string, Value>>;

/** Several phrases in one gap are a list. */
export type Value = string | number | Phrase | readonly Phrase[];

export function phrase<Key extends string>(key: Key, values: Values = {}): Phrase<Key> {
  return { key, values };
}
