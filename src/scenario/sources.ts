import type { Known } from './because.ts';
import type { Scenario } from './scenario.ts';
import type { Seed } from './seed.ts';
import type { Work } from './work-schema.ts';

/** All that clauses can cite, by id: the digests of the reports, and the works on record. */
export interface Sources {
  readonly seeds: ReadonlyMap<string, Seed>;
  readonly works: ReadonlyMap<string, Work>;
}

/** The works that a scenario can cite: those of `seeds/works/`, and its own before them. */
export function worksFor(
  scenario: Pick<Scenario, 'works'>,
  shared: ReadonlyMap<string, Work> | undefined,
): ReadonlyMap<string, Work> {
  return new Map([...(shared ?? []), ...scenario.works.map((work) => [work.id, work] as const)]);
}

/** A reference as it is written: `work` or `work#passage`. */
export function referenceText({ work, passage }: Known): string {
  return passage === undefined ? work : `${work}#${passage}`;
}
