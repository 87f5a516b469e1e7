import { decide } from '../../delegations/decide.ts';
import { drawType } from '../../delegations/hidden-type.ts';
import { dice } from '../../lib/dice.ts';
import type { Move } from '../../negotiation/move.ts';
import { partyOf } from '../../negotiation/parties.ts';
import { view } from '../../negotiation/view.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import type { TableState } from './table-state.ts';

/** What an AI does for the chair whose turn it is, as the scenario's own persona. */
export function aiMove(
  { summit, record }: TableState,
  party: PartyId,
): { readonly move: Move; readonly rationale: unknown } {
  const { state } = summit;
  const { persona, types } = partyOf(state.scenario, party);
  const drawn = drawType(partyOf(state.scenario, party), state.dice)?.id;
  const type = types.find(({ id }) => id === drawn);
  const stream = dice(state.dice, 'delegation', party, record.moves.length);
  return decide(view(state, party), { persona, skill: 'practised', type }, stream);
}
