import { followedMoves, type FollowedMove } from '../record/followed-move.ts';
import type { RecordedSeat } from '../record/record.ts';
import type { PartyId } from '../scenario/scenario.ts';
import type { Review } from './review.ts';

/** How far a side kept to the earlier game that it followed. */
export interface FollowedSide {
  readonly party: PartyId;
  readonly seat: RecordedSeat;
  readonly moves: readonly FollowedMove[]; // its own, all of them
  readonly kept: number; // of these, as recorded
  readonly left: FollowedMove | undefined; // the first that was not
}

/** The sides that followed an earlier game; none in most games. */
export function followedSides(review: Review): readonly FollowedSide[] {
  const { moves, steps, record, sides } = review;
  const followed = followedMoves(moves, steps);
  return sides.flatMap((party): FollowedSide[] => {
    const seat = record.seats[party];
    if (seat?.kind !== 'recorded') return [];
    const own = followed.filter((each) => each.party === party);
    const off = own.filter(({ source }) => source.kind === 'own');
    return [{ party, seat, moves: own, kept: own.length - off.length, left: off[0] }];
  });
}
