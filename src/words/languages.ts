import type { Area, Catalogue } from './catalogue.ts';
import { english } from './en/areas.ts';

/** Every language there is, by its BCP 47 tag, English first; one more is one more row. */
export const languages = { en: english } as const satisfies Readonly<Record<string, Catalogue>>;

export type Language = keyof typeof languages;

/** Sentences as they come from a file: read by key, never written. */
export interface Sentences {
  readonly [key: string]: string | Sentences;
}

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}

/** Fetches the sentences of an area in a language. */
export function fetchSentences(language: Language, area: Area): Promise<{ default: Sentences }> {
  return languages[language][area]();
}
