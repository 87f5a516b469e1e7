/**
 * A sentence as data: its key in the languages' texts (English: en.json beside this file) and what
 * fills its `{{gaps}}`: the scenario's own words, or numbers.
 */
export interface Phrase {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export function phrase(key: string, values: Phrase['values'] = {}): Phrase {
  return { key, values };
}
