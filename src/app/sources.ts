import { fetchedOnce } from './fetched.ts';
import { parseBecause, type Reasons } from '../scenario/because.ts';
import { parseSeed } from '../scenario/seed.ts';
import type { Seed } from '../scenario/seed.ts';

const texts = import.meta.glob<string>('/seeds/*.yaml', { query: '?raw', import: 'default' });

/** The bundled seeds by id; fetched once, when a citation is first opened. */
export const readSeeds = fetchedOnce(async (): Promise<ReadonlyMap<string, Seed>> => {
  const seeds = await Promise.all(
    Object.entries(texts).map(async ([path, text]) =>
      parseSeed(path.slice('/seeds/'.length), await text()),
    ),
  );
  return new Map(seeds.flatMap((seed) => (seed.ok ? [[seed.value.id, seed.value]] : [])));
});

/** A clause's reasons; what cannot be read as such is shown as the designer's own words. */
export function readBecause(because: string): Reasons {
  return parseBecause(because) ?? { citations: [], designed: because };
}
