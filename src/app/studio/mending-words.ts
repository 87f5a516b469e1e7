import i18next from 'i18next';
import type { Phrase, Value } from '../../lib/phrase.ts';
import { say, type Sentence } from '../../words/say.ts';
import { fetchedOnce } from '../fetched.ts';
import { loadArea } from '../languages/i18n.ts';

/** Says what is wrong with a draft to somebody who never saw its file. */
export interface MendingWords {
  readonly problem: (said: readonly Phrase[]) => string;
  /** That nothing is written yet in a field, or in several of a thing. */
  readonly field: () => string;
  readonly thing: (thing: string, fields: readonly string[]) => string;
  readonly within: (where: string, fields: readonly string[]) => string;
}

export const fetchMendingWords = fetchedOnce(async (): Promise<MendingWords> => {
  await Promise.all([loadArea('problems'), loadArea('mending')]);
  const find = i18next.t as (keys: readonly string[], values: Parameters<Sentence>[1]) => string;
  // Where the file's own words would do, there are no others.
  const speak: Sentence = (key, values) => find([`mending:${key}`, `problems:${key}`], values);
  return {
    problem: (said) => said.map((each) => say(speak, each)).join(' '),
    field: () => speak('unwritten.field', {}),
    thing: (thing, fields) =>
      fields.length === 1 && fields[0] === thing
        ? speak('unwritten.whole', { thing })
        : speak('unwritten.thing', { thing, fields: fields.join(', ') }),
    within: (where, fields) => speak('unwritten.within', { where, fields: fields.join(', ') }),
  };
});

/** A phrase with what stands in its gaps said otherwise. */
export function refilled(
  { key, values }: Phrase,
  refill: (text: string, gap: string) => string,
): Phrase {
  const filled = Object.entries(values).map(([gap, value]) => [
    gap,
    refilledValue(value, gap, refill),
  ]);
  return { key, values: Object.fromEntries(filled) as Phrase['values'] };
}

function refilledValue(
  value: Value,
  gap: string,
  refill: (text: string, gap: string) => string,
): Value {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return refill(value, gap);
  if ('key' in value) return refilled(value, refill);
  return value.map((each) => refilled(each, refill));
}
