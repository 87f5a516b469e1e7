import { useCallback, useSyncExternalStore } from 'react';
import type { Reckoning } from '../../../app/debrief/turning-points-search.ts';
import { reckonTurningPoints } from '../../../app/debrief/turning-points.ts';
import type { Review } from '../../../debrief/review.ts';
import type { PartyId } from '../../../scenario/scenario.ts';

/** A search that several parts of the page look at. */
interface Search {
  now: Reckoning;
  readonly followers: Set<() => void>;
  stop: () => void;
}

const searches = new WeakMap<Review, Map<PartyId, Search>>();
const atStart: Reckoning = { kind: 'reckoning', share: 0 };

/** The turning points of a game for a side, as they are found; reckoned once for all who ask. */
export function useTurningPoints(review: Review, side: PartyId): Reckoning {
  const follow = useCallback(
    (follower: () => void) => followSearch(review, side, follower),
    [review, side],
  );
  return useSyncExternalStore(follow, () => searches.get(review)?.get(side)?.now ?? atStart);
}

/** Begins the search where there is none; the last who leaves calls off one that is not done. */
function followSearch(review: Review, side: PartyId, follower: () => void): () => void {
  const sides = searches.get(review) ?? new Map<PartyId, Search>();
  searches.set(review, sides);
  const search = sides.get(side) ?? begin(review, side);
  sides.set(side, search);
  search.followers.add(follower);
  return () => {
    search.followers.delete(follower);
    if (search.followers.size > 0 || search.now.kind !== 'reckoning') return;
    search.stop();
    sides.delete(side);
  };
}

function begin(review: Review, side: PartyId): Search {
  const search: Search = { now: atStart, followers: new Set(), stop: () => undefined };
  search.stop = reckonTurningPoints({ record: review.record, side }, (reckoning) => {
    search.now = reckoning;
    for (const follower of [...search.followers]) follower();
  });
  return search;
}
