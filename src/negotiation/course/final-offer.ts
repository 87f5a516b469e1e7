import type { PartyId } from '../../scenario/scenario.ts';
import { moveGoodwill } from '../home/goodwill.ts';
import { papersOf, partyOf } from '../parties.ts';
import { roundOrder } from './round.ts';
import type { GameState } from '../state.ts';
import { begin, change, changeParty, finish, say, type Step, type Transition } from '../step.ts';

/** N13: whose final offer was declined this round and who has not said yet what follows from it. */
export function owesLastWord(state: GameState): PartyId | undefined {
  const { rules, round, scenario, closed } = state;
  const nothingLeft = round >= scenario.rounds && Object.keys(closed).length === 0;
  if (nothingLeft && !rules.lastWordAtEnd) return undefined;
  return roundOrder(state).find(
    (party) =>
      papersOf(state, party).final === 'none' &&
      state.offers.some(
        (offer) =>
          offer.by === party &&
          offer.round === state.round &&
          offer.final &&
          offer.answer?.kind === 'declined',
      ),
  );
}

/** N13: asks the next party that owes it whether it walks out or stays. */
export function beginLastWord(state: GameState): Transition {
  const party = owesLastWord(state);
  if (party === undefined) return finish(begin(state));
  return finish(change(begin(state), { phase: 'lastWord', turn: party }));
}

/** N13: tabling anything after a declined final offer costs credibility, abroad and at home. */
export function loseCredibility(step: Step, party: PartyId): Step {
  if (papersOf(step.state, party).final !== 'declined') return step;
  let next = changeParty(step, party, { final: 'none', credible: false });
  next = say(next, { kind: 'credibilityLost', party });
  const ratifiers = partyOf(step.state.scenario, party).ratifiers.map(({ id }) => id);
  return moveGoodwill(next, party, ratifiers, -1, 'credibility');
}
