import type { english } from './en/areas.ts';

/** A set of sentences that are fetched together: a screen's, the refusals, the terminal's … */
export type Area = keyof typeof english;

/** The sentences of an area as English has them; every other language must have the same. */
export type English<A extends Area> = Awaited<ReturnType<(typeof english)[A]>>['default'];

/** All areas in English. */
export type EnglishAreas = { readonly [A in Area]: English<A> };

/**
 * A catalogue in another language: the same areas with the same keys. Where English has a form for
 * one and one for others, a language has those of its own grammar (`_few`, `_many` …).
 */
export type Catalogue = {
  readonly [A in Area]: () => Promise<{ readonly default: Translated<English<A>> }>;
};

/** What a language says that rests on another one: some areas, and in them some of the keys. */
export type PartOfCatalogue = {
  readonly [A in Area]?: () => Promise<{ readonly default: Part<Translated<English<A>>> }>;
};

type Part<Sentences> = {
  readonly [K in keyof Sentences]?: Sentences[K] extends string | undefined
    ? Sentences[K]
    : Part<Sentences[K]>;
};

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

export type Translated<Sentences> = {
  readonly [K in keyof Sentences as Kept<K>]: Sentences[K] extends string
    ? string
    : Translated<Sentences[K]>;
} & { readonly [K in keyof Sentences as Counted<K> & string]: string } & {
  readonly [K in keyof Sentences as `${Counted<K>}_${PluralForm}`]?: string;
};

/** A key that has no plural forms. */
type Kept<K> = K extends `${string}_${PluralForm}` ? never : K;

/** The form for the rest, which every language has: `points_other` of `points_one`. */
type Counted<K> = K extends `${infer Stem}_${PluralForm}` ? `${Stem}_other` : never;

/** The keys of an area with the plural forms taken together, nested ones by dots. */
export type KeyOf<Sentences, Above extends string = ''> = {
  [K in keyof Sentences & string]: Sentences[K] extends string
    ? `${Above}${K extends `${infer Stem}_${PluralForm}` ? Stem : K}`
    : KeyOf<Sentences[K], `${Above}${K}.`>;
}[keyof Sentences & string];
