import { lazy } from '../lib/lazy.ts';
import { aspirationAt, type Aspiration } from './aspiration.ts';
import { beliefIn } from './belief/belief.ts';
import type { Belief } from './belief/sheet-model.ts';
import { nextOffer } from './offering/next-offer.ts';
import { prospectsAt, type Prospect, type Prospects } from './prospects/prospects.ts';
import type { Standpoint } from './standpoint.ts';

/**
 * What can be seen from a standpoint, each part when it is first asked for. They take most of the time
 * of a decision, and some decisions need none of them.
 */
export interface Horizon {
  readonly belief: () => Belief;
  readonly prospects: () => Prospects | undefined; // undefined where nothing can be signed at all
  readonly aspiration: () => Aspiration | undefined; // as above
  readonly next: () => Prospect | undefined; // what it would table
}

export function horizonOf(point: Standpoint): Horizon {
  const belief = lazy(() => beliefIn(point.view));
  const prospects = lazy(() => prospectsAt(point, belief()));
  const aspiration = lazy(() => {
    const seen = prospects();
    return seen && aspirationAt(point, seen);
  });
  const next = lazy(() => {
    const [seen, aim] = [prospects(), aspiration()];
    return seen && aim && nextOffer(point, belief(), seen, aim)?.prospect;
  });
  return { belief, prospects, aspiration, next };
}
