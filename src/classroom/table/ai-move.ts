import { dice } from '../../lib/dice.ts';
import { partyOf } from '../../negotiation/parties.ts';
import { view } from '../../negotiation/view.ts';
import type { PartyId } from '../../scenario/scenario.ts';
import type { Delegated } from '../../session/delegation.ts';
import { substituteFor } from '../../session/delegations.ts';
import type { TableState } from './table-state.ts';

/** What an AI does for the chair whose turn it is, as the scenario's own persona. */
export function aiMove({ summit: { state }, record }: TableState, party: PartyId): Delegated {
  const delegation = substituteFor(partyOf(state.scenario, party), state.dice);
  const stream = dice(state.dice, 'delegation', party, record.moves.length);
  return delegation(view(state, party), stream);
}
