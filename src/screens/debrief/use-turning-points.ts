import { useEffect, useState } from 'react';
import { reckonTurningPoints, type Reckoning } from '../../app/review/turning-points.ts';
import type { Review } from '../../debrief/review.ts';
import type { PartyId } from '../../scenario/scenario.ts';

const known = new WeakMap<Review, Map<PartyId, Reckoning>>();

/** The turning points of a game for a side, as they are found; reckoned once. */
export function useTurningPoints(review: Review, side: PartyId): Reckoning {
  const [found, setFound] = useState<{ readonly of: string; readonly reckoning: Reckoning }>();
  useEffect(() => {
    const before = known.get(review)?.get(side);
    if (before) return;
    return reckonTurningPoints({ record: review.record, side }, (reckoning) => {
      if (reckoning.kind === 'found') {
        const sides = known.get(review) ?? new Map<PartyId, Reckoning>();
        known.set(review, sides.set(side, reckoning));
      }
      setFound({ of: side, reckoning });
    });
  }, [review, side]);
  const before = known.get(review)?.get(side);
  if (before) return before;
  return found?.of === side ? found.reckoning : { kind: 'reckoning', share: 0 };
}
