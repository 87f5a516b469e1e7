import { pointsOf, type Space } from '../../../src/analysis/space.ts';
import { listingOf, outcomeOf } from '../../../src/delegations/bargain/listing.ts';
import type { boulware } from '../../../src/delegations/bargain/time-dependent.ts';
import { opponentModel } from '../../../src/delegations/negotiator/opponent-model.ts';
import { dice } from '../../../src/lib/dice.ts';
import { rootMeanSquare, spearman } from './agreement-of-lists.ts';

/** What 100 offers of a bargainer teach of its sheet: rank correlation and error over all outcomes. */
export function whatOffersTeach(space: Space, make: typeof boulware) {
  const listing = listingOf(space);
  if (listing === undefined) throw new Error('too large');
  const other = make({ space, listing, side: 1, rounds: 100, last: true, dice: dice(1) });
  const model = opponentModel(listing.sizes);
  for (let round = 1; round <= 100; round++) {
    const offer = other.offer(round / 101);
    if (offer !== undefined) model.offered(outcomeOf(listing.sizes, offer), round / 101);
  }
  const { worth, curve } = model.belief();
  const all = Array.from(listing.points[1].keys(), (number) => outcomeOf(listing.sizes, number));
  const truth = all.map((outcome) => pointsOf(space.sheets[1], outcome));
  const [low, high] = [Math.min(...truth), Math.max(...truth)];
  const believed = all.map((outcome) =>
    outcome.reduce((sum, option, issue) => sum + (worth[issue]?.[option] ?? 0), 0),
  );
  const scaled = truth.map((each) => (each - low) / (high - low));
  return { rank: spearman(scaled, believed), error: rootMeanSquare(scaled, believed), curve };
}
