import type { IssueId, Package, PartyId } from '../../scenario/scenario.ts';
import { retreatFrom } from '../trust/commitments.ts';
import { concede, shift } from '../trust/concessions.ts';
import { papersOf } from '../parties.ts';
import type { Refusal } from '../refusal.ts';
import type { FloorResult, GameState, Offer, OfferAnswer } from '../state.ts';
import { change, changeParty, type Step } from '../step.ts';

/** The offer that awaits its answer. */
export function offerOnTable(state: Pick<GameState, 'offers' | 'onTable'>): Offer | undefined {
  return state.onTable === undefined ? undefined : state.offers[state.onTable];
}

/** The issues that an offer is about, each once. */
export function issuesOf({ packages }: Offer): readonly IssueId[] {
  return [...new Set(packages.flatMap((pkg) => Object.keys(pkg)))];
}

export function notInOffer(offer: Offer): Refusal {
  return { code: 'not-in-offer', issues: issuesOf(offer) };
}

/** The floor is over once its offer is answered. */
export function answered(step: Step, offer: Offer, answer: OfferAnswer, result: FloorResult): Step {
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

/** The packages of a party's last offer, and of the other's; none before the first. */
export function lastOffered(
  offers: readonly Offer[],
  party: PartyId,
): { readonly last: readonly Package[]; readonly theirs: readonly Package[] } {
  return {
    last: offers.findLast(({ by }) => by === party)?.packages ?? [],
    theirs: offers.findLast(({ by }) => by !== party)?.packages ?? [],
  };
}

/**
 * N16, N22: a party says in public what it would sign: its steps are announced, it goes back on what
 * it had committed itself to, and it now stands on the first of the packages. `offers`: those before.
 */
export function putForward(
  step: Step,
  party: PartyId,
  packages: readonly Package[],
  offers: readonly Offer[] = step.state.offers,
): Step {
  let next = step;
  for (const pkg of packages) next = retreatFrom(concede(next, party, pkg), party, pkg);
  next = shift(next, party, lastOffered(offers, party), packages);
  const stands = { ...papersOf(next.state, party).stands, ...packages[0] };
  return changeParty(next, party, { stands });
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
