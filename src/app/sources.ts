import type { Result } from '../lib/result.ts';
import {
  becauseText,
  ofKind,
  parseKnown,
  reasonsOf,
  type Reasons,
} from '../scenario/sources/because.ts';
import type { Problem } from '../scenario/problems/problem.ts';
import { parseSeed, type Seed } from '../scenario/sources/seed.ts';
import {
  onRecord,
  referenceText,
  type OnRecord,
  type Sources,
} from '../scenario/sources/sources.ts';
import type { Work } from '../scenario/schema/work-schema.ts';
import { parseWork } from '../scenario/sources/work.ts';
import { fetchedOnce } from './fetched.ts';
import { rememberSpoken } from './languages/spoken.ts';

/** The bundled seeds and works by id; fetched once, when something asks for them. */
export const readSources = fetchedOnce(async (): Promise<Sources> => {
  const { seedTexts, workTexts } = await import('./source-texts.ts');
  const sources = {
    seeds: readEach<Seed>(seedTexts, parseSeed),
    works: readEach<Work>(workTexts, parseWork),
  };
  // Digests are written in English, and quoted as they are in every language.
  rememberSpoken([...sources.seeds.values(), ...sources.works.values()], 'en');
  return sources;
});

function readEach<T extends { readonly id: string }>(
  texts: Readonly<Record<string, string>>,
  parse: (file: string, text: string) => Result<T, readonly Problem[]>,
): ReadonlyMap<string, T> {
  const all = Object.entries(texts).map(([path, text]) => parse(path.slice(1), text));
  return new Map(all.flatMap((each) => (each.ok ? [[each.value.id, each.value] as const] : [])));
}

/** What a clause rests on. */
export function readBecause(because: string): Reasons {
  return reasonsOf(because);
}

/** What a clause rests on, and a reference to a work, as files write them; and what that points at. */
export const writeBecause = becauseText;
export const citationOfKind = ofKind;
export const readKnown = parseKnown;
export const referenceTo = referenceText;
export const findOnRecord = onRecord;
export type { OnRecord };
