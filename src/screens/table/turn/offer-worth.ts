import { reckon } from '../../../reckoning/worth.ts';
import { minus } from '../../../words/numbers.ts';
import type { Bench } from '../bench.ts';

/** What an offer that the viewer must answer is worth to them, each of its alternatives. */
export function offerWorth({ view, t }: Pick<Bench, 'view' | 't'>): string | undefined {
  const offer = view.onTable === undefined ? undefined : view.offers[view.onTable];
  if (view.phase !== 'answer' || offer === undefined) return undefined;
  const reckoned = offer.packages.map((pkg) => reckon(view, pkg, { kind: 'accept' }));
  const points = reckoned.map((each) => minus(each.points)).join(', ');
  return t('turn.worth', { points, noDeal: minus(reckoned[0]?.noDeal ?? 0) });
}
