import { refusalOf } from '../negotiation/legality.ts';
import type { Move } from '../negotiation/move.ts';
import type { Refusal } from '../negotiation/refusal.ts';
import { floorHolder, roundOrder } from '../negotiation/course/round.ts';
import type { View } from '../negotiation/view.ts';
import type { PartyId } from '../scenario/scenario.ts';

/** N4: why a move is not legal now, if so. */
export function whyNot(view: View, move: Move): Refusal | undefined {
  return refusalOf(view, move);
}

/** N1, N2: who has the first floor of this round. */
export function opensRound(view: View): PartyId {
  return roundOrder(view)[0];
}

/** N2: whose floor this is; undefined where nobody has it. */
export function floorOf(view: View): PartyId | undefined {
  return floorHolder(view);
}
