import type { IssueId, OptionId, Package, PartyId } from '../scenario/scenario.ts';
import { retreatFrom } from './commitments.ts';
import { concede } from './concessions.ts';
import type { AnswerMove } from './move.ts';
import { papersOf } from './parties.ts';
import type { FloorResult, GameState, Offer, OfferAnswer } from './state.ts';
import { change, changeParty, say, type Step } from './step.ts';
import { INITIALLED_AT_MOST, moveTrust, TRUST_MOVES } from './trust.ts';

/** The offer that awaits its answer. */
export function offerOnTable(state: Pick<GameState, 'offers' | 'onTable'>): Offer | undefined {
  return state.onTable === undefined ? undefined : state.offers[state.onTable];
}

/** N11: a legal answer to the offer on the table; walking out is in walk-out.ts. */
export function takeAnswer(
  step: Step,
  party: PartyId,
  move: Exclude<AnswerMove, { readonly kind: 'walkOut' }>,
): Step {
  const offer = offerOnTable(step.state);
  if (offer === undefined) return step;
  switch (move.kind) {
    case 'accept':
      return accept(step, party, offer, move.package);
    case 'initial':
      return initial(step, party, offer, move.issues);
    case 'decline':
      return decline(step, party, offer, move.obstacle);
  }
}

function accept(step: Step, party: PartyId, offer: Offer, index: number): Step {
  const pkg = offer.packages[index];
  if (pkg === undefined) return step;
  let next = answered(step, offer, { kind: 'accepted', package: index }, 'accepted');
  next = say(next, { kind: 'accepted', party, offer: offer.number, package: index });
  next = close(next, [party], pkg);
  return moveTrust(next, TRUST_MOVES.accepted, 'accepted');
}

function initial(step: Step, party: PartyId, offer: Offer, issues: readonly IssueId[]): Step {
  const closed: Record<IssueId, OptionId> = {};
  for (const [issue, option] of Object.entries(offer.packages[0] ?? {})) {
    if (issues.includes(issue)) closed[issue] = option;
  }
  let next = answered(step, offer, { kind: 'initialled', issues }, 'initialled');
  next = say(next, { kind: 'initialled', party, offer: offer.number, closed });
  next = close(next, [party], closed);
  const gain = Math.min(issues.length * TRUST_MOVES.initialled, INITIALLED_AT_MOST);
  return moveTrust(next, gain, 'initialled');
}

function decline(step: Step, party: PartyId, offer: Offer, obstacle: IssueId | undefined): Step {
  let next = answered(step, offer, { kind: 'declined', obstacle }, 'declined');
  next = say(next, { kind: 'declined', party, offer: offer.number, obstacle });
  return offer.final ? moveTrust(next, TRUST_MOVES.finalDeclined, 'finalDeclined') : next;
}

/** The floor is over once its offer is answered. */
function answered(step: Step, offer: Offer, answer: OfferAnswer, result: FloorResult): Step {
  return change(answerOffer(step, offer, answer), {
    phase: 'floor',
    turn: undefined,
    floors: [...step.state.floors, result],
  });
}

/** Writes an answer on an offer and takes it off the table. */
export function answerOffer(step: Step, offer: Offer, answer: OfferAnswer): Step {
  const offers = step.state.offers.map((each) => (each === offer ? { ...each, answer } : each));
  return change(step, { offers, onTable: undefined });
}

/** N12, N16: what `signers` agree to is closed ad referendum; both sides now stand on it. */
export function close(step: Step, signers: readonly PartyId[], pkg: Package): Step {
  let next = step;
  for (const party of signers) next = retreatFrom(concede(next, party, pkg), party, pkg);
  for (const { id } of next.state.scenario.parties) {
    next = changeParty(next, id, { stands: { ...papersOf(next.state, id).stands, ...pkg } });
  }
  return change(next, { closed: { ...next.state.closed, ...pkg } });
}
