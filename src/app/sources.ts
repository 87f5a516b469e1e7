import { parseBecause, type Reasons } from '../scenario/because.ts';
import { parseSeed } from '../scenario/seed.ts';
import type { Seed } from '../scenario/seed.ts';

const texts = import.meta.glob<string>('/seeds/*.yaml', { query: '?raw', import: 'default' });

let read: Promise<ReadonlyMap<string, Seed>> | undefined;

/** The bundled seeds by id; fetched once, when a citation is first opened. */
export function readSeeds(): Promise<ReadonlyMap<string, Seed>> {
  read ??= readAll();
  return read;
}

async function readAll(): Promise<ReadonlyMap<string, Seed>> {
  const seeds = await Promise.all(
    Object.entries(texts).map(async ([path, text]) =>
      parseSeed(path.slice('/seeds/'.length), await text()),
    ),
  );
  return new Map(seeds.flatMap((seed) => (seed.ok ? [[seed.value.id, seed.value]] : [])));
}

/** A clause's reasons; what cannot be read as such is shown as the designer's own words. */
export function readBecause(because: string): Reasons {
  return parseBecause(because) ?? { citations: [], designed: because };
}
