import { readBecause } from '../../app/sources.ts';
import type { View } from '../../negotiation/view.ts';

/** The seeds and the works on record, by id, that the papers in a view cite anywhere. */
export function citedSources(view: View): {
  readonly seeds: ReadonlySet<string>;
  readonly works: ReadonlySet<string>;
} {
  const seeds = new Set<string>();
  const works = new Set<string>();
  const search = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === 'because' && typeof part === 'string') {
        const { citations, known } = readBecause(part);
        for (const { seed } of citations) seeds.add(seed);
        for (const { work } of known) works.add(work);
      } else search(part);
    }
  };
  search([view.own, view.scenario]);
  return { seeds, works };
}
