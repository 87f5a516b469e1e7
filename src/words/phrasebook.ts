import type { Language } from './languages.ts';
import { pseudoTag, pseudoText } from './pseudo.ts';
import { isComposed, type Lines, type Phrasebook, type Sayings } from './speech/lines.ts';

const english = async (): Promise<Phrasebook> =>
  (await import('./en/phrasebook/phrasebook.ts')).phrasebook;

/** Who speaks in each language; English does where a language has nobody. */
const phrasebooks: Readonly<Partial<Record<Language, () => Promise<Phrasebook>>>> = {
  en: english,
  'en-plain': async () => (await import('./en-plain/phrasebook/phrasebook.ts')).plainPhrasebook,
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
