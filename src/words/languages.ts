import type { Area, Catalogue, PartOfCatalogue } from './catalogue.ts';
import { english } from './en/areas.ts';
import { plainEnglish } from './en-plain/areas.ts';
import { pseudo, pseudoTag } from './pseudo.ts';

/** A language that says everything itself. */
interface Whole {
  readonly areas: Catalogue;
}

/** A language that says some things in its own way, and everything else as its base does. */
interface Based {
  readonly areas: PartOfCatalogue;
  readonly base: 'en';
  readonly tag: string; // BCP 47, for pages and screen readers, where that of the files is none
  readonly name: string; // where Intl has none
}

/**
 * Every language there is, by its tag, English first; one more is one more row. The last is made by
 * machine, for tests.
 */
export const languages = {
  en: { areas: english },
  'en-plain': { areas: plainEnglish, base: 'en', tag: 'en-simple', name: 'Plain English' },
  [pseudoTag]: { areas: pseudo },
} as const satisfies Readonly<Record<string, Whole | Based>>;

export type Language = keyof typeof languages;

/** Sentences as they come from a file: read by key, never written. */
export interface Sentences {
  readonly [key: string]: string | Sentences;
}

type Row = Partial<Omit<Based, 'areas'>> & {
  readonly areas: Readonly<Partial<Record<Area, () => Promise<{ readonly default: Sentences }>>>>;
};

const rows: Readonly<Record<Language, Row>> = languages;

/** The languages that a person is offered. */
export const offeredLanguages = Object.keys(languages).filter(
  (tag): tag is Language => isLanguage(tag) && tag !== pseudoTag,
);

/** Who answers for what a language does not say, in i18next's form: its base, or else English. */
export const fallbacks: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ['default', ['en']],
  ...Object.entries(rows).flatMap(([tag, { base }]) => (base ? [[tag, [base]] as const] : [])),
]);

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}

/** The language that a language rests on, itself where it says everything: `en` of `en-plain`. */
export function baseOf(tag: string): string {
  return (isLanguage(tag) ? rows[tag].base : undefined) ?? tag;
}

/** The tag that pages and screen readers know a language by. */
export function pageTag(tag: string): string {
  return (isLanguage(tag) ? rows[tag].tag : undefined) ?? tag;
}

/** What a language calls itself. */
export function nameOf(tag: Language): string {
  return rows[tag].name ?? new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/** Fetches what a language says in an area: nothing where its base says all of it. */
export async function fetchSentences(
  language: Language,
  area: Area,
): Promise<{ readonly default: Sentences }> {
  return (await rows[language].areas[area]?.()) ?? { default: {} };
}
