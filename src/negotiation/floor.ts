import type { IssueId, PartyId } from '../scenario/scenario.ts';
import { retreatFrom } from './commitments.ts';
import { concede } from './concessions.ts';
import { loseCredibility } from './final-offer.ts';
import { moveWelcomers } from './goodwill.ts';
import type { TableMove } from './move.ts';
import { otherParty, papersOf } from './parties.ts';
import type { GameState, Offer } from './state.ts';
import { begin, change, changeParty, finish, say, type Step, type Transition } from './step.ts';
import { moveTrust, TRUST_MOVES } from './trust.ts';

/** N2: gives a party the floor. */
export function beginFloor(state: GameState, party: PartyId): Transition {
  return finish(change(begin(state), { phase: 'floor', turn: party }));
}

/** N10: a legal offer comes to the table and awaits its answer. */
export function table(step: Step, party: PartyId, move: TableMove): Step {
  const { offers, round, scenario } = step.state;
  const { packages, severable, final } = move;
  const number = offers.length;
  const offer: Offer = { number, by: party, round, packages, severable, final, answer: undefined };
  let next = change(step, {
    phase: 'answer',
    turn: otherParty(scenario, party),
    offers: [...offers, offer],
    onTable: number,
  });
  next = say(next, { kind: 'tabled', party, offer: number });
  next = loseCredibility(next, party); // N13
  for (const pkg of packages) next = retreatFrom(concede(next, party, pkg), party, pkg);
  const stands = { ...papersOf(next.state, party).stands, ...packages[0] }; // N16
  return changeParty(next, party, { stands });
}

/** N2 */
export function pass(step: Step, party: PartyId): Step {
  const floors = [...step.state.floors, 'passed' as const];
  return say(change(step, { turn: undefined, floors }), { kind: 'passed', party });
}

/** N12: opens an initialled issue again, at its price; the floor stays with its holder. */
export function reopen(step: Step, party: PartyId, issue: IssueId): Step {
  const { [issue]: option, ...closed } = step.state.closed;
  if (option === undefined) return step;
  const other = otherParty(step.state.scenario, party);
  let next = say(change(step, { closed }), { kind: 'reopened', party, issue, option });
  next = moveTrust(next, TRUST_MOVES.reopened, 'reopened');
  return moveWelcomers(next, other, issue, option, -1, 'reopened');
}
