import type { View } from '../../negotiation/view.ts';
import { readBecause } from '../../app/sources.ts';

/** The seeds that the papers in a view cite anywhere. */
export function citedSeeds(view: View): ReadonlySet<string> {
  const seeds = new Set<string>();
  const search = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === 'because' && typeof part === 'string') {
        for (const { seed } of readBecause(part).citations) seeds.add(seed);
      } else search(part);
    }
  };
  search([view.own, view.scenario]);
  return seeds;
}
