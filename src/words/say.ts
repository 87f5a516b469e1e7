import type { Phrase, Value } from '../lib/phrase.ts';
import type { Area, English, KeyOf } from './catalogue.ts';

/** What gives the sentence of a key in one area of one language, its gaps filled: i18next's `t`. */
export type Sentence = (key: string, values: Readonly<Record<string, string | number>>) => string;

/** The keys of some areas, each with its area before it: `happenings:held`. */
export type Key<A extends Area> = { readonly [Each in A]: `${Each}:${KeyOf<English<Each>>}` }[A];

/** The same of sentences that are known where they are asked for: their keys are checked. */
export type Speak<A extends Area> = (
  key: Key<A>,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** A phrase in words; phrases that stand in its gaps are said first. */
export function say(sentence: Sentence, { key, values }: Phrase): string {
  const filled = Object.entries(values).map(([gap, value]) => [gap, filling(sentence, value)]);
  return sentence(key, Object.fromEntries(filled) as Record<string, string | number>);
}

function filling(sentence: Sentence, value: Value): string | number {
  if (typeof value !== 'object') return value;
  if ('key' in value) return say(sentence, value);
  return value.map((each) => say(sentence, each)).join(', ');
}
