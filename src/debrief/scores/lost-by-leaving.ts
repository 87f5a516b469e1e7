import { papersOf } from '../../negotiation/parties.ts';
import type { GameState } from '../../negotiation/state.ts';
import type { PartyId } from '../../scenario/scenario.ts';

/** N14: points that a side lost by leaving without support at home; what it has without a deal is less by them. */
export function lostByLeaving(state: GameState, side: PartyId): number {
  return papersOf(state, side)
    .prices.filter(({ kind }) => kind === 'walkOut')
    .reduce((sum, { points }) => sum + points, 0);
}
