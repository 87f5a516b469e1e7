import { followedMoves, type FollowedMove } from '../../record/followed-move.ts';
import type { RecordedSeat } from '../../record/record.ts';
import { refusalOf } from '../../negotiation/legality.ts';
import type { Move } from '../../negotiation/move.ts';
import type { Refusal } from '../../negotiation/refusal.ts';
import { view, type View } from '../../negotiation/view.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import type { Review } from '../review.ts';

/** How far a side kept to the earlier game that it followed. */
export interface FollowedSide {
  readonly party: PartyId;
  readonly seat: RecordedSeat;
  readonly moves: readonly ComparedMove[]; // its own, all of them
  readonly kept: number; // of these, as recorded
  readonly left: ComparedMove | undefined; // the first that was not
}

export interface ComparedMove extends FollowedMove {
  readonly instead: Move | undefined; // the recorded one, where there is one and it was not made
  readonly refused: Refused | undefined; // that one, where the rules forbade it
}

/** N4: why a move was refused, and what its side saw then. */
interface Refused {
  readonly refusal: Refusal;
  readonly seen: View;
}

/** The sides that followed an earlier game; none in most games. */
export function followedSides(review: Review): readonly FollowedSide[] {
  const { moves, steps, record, sides } = review;
  const followed = followedMoves(moves, steps);
  return sides.flatMap((party): FollowedSide[] => {
    const seat = record.seats[party];
    if (seat?.kind !== 'recorded') return [];
    const own = followed
      .filter((each) => each.party === party)
      .map((each) => compared(review, seat, each));
    const off = own.filter(({ source }) => source.kind === 'own');
    return [{ party, seat, moves: own, kept: own.length - off.length, left: off[0] }];
  });
}

function compared({ steps }: Review, { moves }: RecordedSeat, each: FollowedMove): ComparedMove {
  const { source, party, move: at } = each;
  const instead = source.kind === 'own' ? moves[source.move ?? -1]?.move : undefined;
  const before = steps[at]?.state;
  const illegal = before && source.kind === 'own' && source.why === 'illegal';
  const refused = illegal ? refusedThere(view(before, party), instead) : undefined;
  return { ...each, instead, refused };
}

function refusedThere(seen: View, move: Move | undefined): Refused | undefined {
  const refusal = move && refusalOf(seen, move);
  return refusal && { refusal, seen };
}
