import { createInstance } from 'i18next';
import { isolated } from '../lib/direction.ts';
import type { Phrase } from '../lib/phrase.ts';
import type { Area } from './catalogue.ts';
import { fallbacks, fetchSentences, type Language } from './languages.ts';
import { say, type Sentence, type Speak } from './say.ts';

/** How i18next is set up wherever it speaks. */
export const speech = {
  fallbackLng: fallbacks,
  defaultNS: 'shell',
  partialBundledLanguages: true,
  returnNull: false,
  // A page escapes by itself; what is put into a sentence may be written from right to left.
  interpolation: { escape: isolated },
} as const;

/** What is told to speak. */
export interface Voice<A extends Area = Area> {
  readonly language: Language;
  readonly t: Sentence; // keys with their area: `table:turn.round`; those that come with data
  readonly speak: Speak<A>; // the same where the key is known
  readonly say: (area: Area, phrase: Phrase) => string;
}

/**
 * Speaks some areas of a language where there is no page: the terminal, tests. Its base or English
 * answers for what a language lacks.
 *
 * @param escape what is done to each value before it stands in a sentence
 */
export async function openVoice<A extends Area>(
  language: Language,
  areas: readonly A[],
  escape: (value: string) => string = isolated,
): Promise<Voice<A>> {
  const i18n = createInstance();
  await i18n.init({ ...speech, interpolation: { escape }, lng: language, ns: areas });
  for (const tag of new Set<Language>(['en', language])) {
    for (const area of areas) {
      i18n.addResourceBundle(tag, area, (await fetchSentences(tag, area)).default);
    }
  }
  // Keys that come with the data cannot be checked here; tests hold them.
  const t = i18n.t as Sentence;
  return {
    language,
    t,
    speak: (key, values = {}) => t(key, values),
    say: (area, phrase) => say((key, values) => t(`${area}:${key}`, values), phrase),
  };
}
