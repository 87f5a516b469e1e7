import { reckonedIn } from '../../../reckoning/proposed.ts';
import type { Offer } from '../../../negotiation/state.ts';
import type { Bench } from '../bench.ts';

/** The alternative of an offer that is looked at: the one that was chosen, else the best for the viewer. */
export function chosenAlternative(
  { view, desk }: Pick<Bench, 'view' | 'desk'>,
  offer: Offer,
): number {
  if (desk.alternative !== undefined) return desk.alternative;
  const points = reckonedIn(view, offer).map((each) => each.points);
  return points.indexOf(Math.max(...points));
}
