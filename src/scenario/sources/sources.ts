import type { Known } from './because.ts';
import type { Seed } from './seed.ts';
import type { Passage, Work } from '../schema/work-schema.ts';

/** All that clauses can cite, by id: the digests of the reports, and the works on record. */
export interface Sources {
  readonly seeds: ReadonlyMap<string, Seed>;
  readonly works: ReadonlyMap<string, Work>;
}

/** A work on record with what of it is cited. */
export interface OnRecord {
  readonly work: Work;
  readonly passages: readonly Passage[]; // the one named, or all of the work
}

/** What a reference points at: among a scenario's own works, or those of `seeds/works/`. */
export function onRecord(
  { work: id, passage: wanted }: Known,
  own: readonly Work[],
  shared: ReadonlyMap<string, Work>,
): OnRecord | undefined {
  const work = own.find((each) => each.id === id) ?? shared.get(id);
  if (work === undefined) return undefined;
  const passages =
    wanted === undefined ? work.says : work.says.filter((each) => each.id === wanted);
  return { work, passages };
}

/** A reference as it is written: `work` or `work#passage`. */
export function referenceText({ work, passage }: Known): string {
  return passage === undefined ? work : `${work}#${passage}`;
}
