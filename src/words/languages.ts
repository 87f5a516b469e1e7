import type { Area, Catalogue } from './catalogue.ts';
import { english } from './en/areas.ts';
import { pseudo, pseudoTag } from './pseudo.ts';

/**
 * Every language there is, by its BCP 47 tag, English first; one more is one more row. The last is
 * made by machine, for tests.
 */
export const languages = {
  en: english,
  [pseudoTag]: pseudo,
} as const satisfies Readonly<Record<string, Catalogue>>;

export type Language = keyof typeof languages;

/** Sentences as they come from a file: read by key, never written. */
export interface Sentences {
  readonly [key: string]: string | Sentences;
}

/** The languages that a person is offered. */
export const offeredLanguages = Object.keys(languages).filter(
  (tag): tag is Language => isLanguage(tag) && tag !== pseudoTag,
);

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}

/** Fetches the sentences of an area in a language. */
export function fetchSentences(language: Language, area: Area): Promise<{ default: Sentences }> {
  return languages[language][area]();
}
