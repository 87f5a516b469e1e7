import type { Register, SpokenAct } from '../scenario/scenario.ts';
import type { Language } from './languages.ts';
import { pseudoTag, pseudoText } from './pseudo.ts';

/** What a delegation says, by its manner and by what it speaks at. */
export interface Phrasebook {
  readonly language: string;
  readonly registers: Readonly<Record<Register, Lines>>;
}

export type Lines = Readonly<Record<Occasion, Sayings>>;

/**
 * Whole utterances; or such, with short sentences that fit before or after any of them. In each
 * `{issue}`, `{option}` and `{other}` are noun phrases in the singular or the plural: none is the
 * subject of a verb.
 */
export type Sayings = readonly string[] | Composed;

export interface Composed {
  readonly before?: readonly string[];
  readonly says: readonly string[];
  readonly after?: readonly string[];
}

/** When something is said; finer than the acts for which an author writes lines. */
export type Occasion =
  | SpokenAct
  | 'opening' // a first offer
  | 'still' // an offer that goes neither forward nor back
  | 'again' // the same offer once more
  | 'back' // an offer that takes a step back on {issue}, to {option}
  | 'declineOver' // {issue} named, and no reason
  | 'ask' // in private: {issue} or {other}?
  | 'draftBasis'
  | 'draftChange' // on {issue}
  | 'draftOut'
  | 'draftVague'
  | 'expertsYes'
  | 'expertsNo';

const english = async (): Promise<Phrasebook> =>
  (await import('./en/phrasebook/phrasebook.ts')).phrasebook;

/** Who speaks in each language; English does where a language has nobody. */
const phrasebooks: Readonly<Partial<Record<Language, () => Promise<Phrasebook>>>> = {
  en: english,
  [pseudoTag]: async () => mapPhrasebook(await english(), pseudoTag, pseudoText),
};

export function fetchPhrasebook(language: Language): Promise<Phrasebook> {
  return (phrasebooks[language] ?? english)();
}

/** A phrasebook whose every line is changed: a language made of another one by machine. */
function mapPhrasebook(
  { registers }: Phrasebook,
  language: string,
  change: (text: string) => string,
): Phrasebook {
  const changed = (sayings: Sayings): Sayings => {
    if (!isComposed(sayings)) return sayings.map(change);
    const { before = [], says, after = [] } = sayings;
    return { before: before.map(change), says: says.map(change), after: after.map(change) };
  };
  const changedLines = (lines: Lines): Lines =>
    mapValues(lines, (sayings: Sayings) => changed(sayings));
  return { language, registers: mapValues(registers, changedLines) };
}

function mapValues<K extends string, V>(
  values: Readonly<Record<K, V>>,
  change: (value: V) => V,
): Record<K, V> {
  const entries = Object.entries(values) as [K, V][];
  return Object.fromEntries(entries.map(([key, value]) => [key, change(value)])) as Record<K, V>;
}

export function isComposed(sayings: Sayings): sayings is Composed {
  return 'says' in sayings;
}
