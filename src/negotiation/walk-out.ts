import type { PartyId, Ratifier } from '../scenario/scenario.ts';
import { fullPackage } from './agenda.ts';
import { answerOffer, offerOnTable } from './answer.ts';
import { endTalks } from './ending.ts';
import { otherParty, papersOf, partyOf } from './parties.ts';
import { supportOf } from './ratification.ts';
import type { GameState } from './state.ts';
import { change, changeParty, say, type Step } from './step.ts';
import { moveTrust, TRUST_MOVES } from './trust.ts';

/** N14: points that a party pays for leaving without the backing of its quorum. */
const WALK_OUT_PRICE = 3;

/** N14: from this round on, never having been offered anything is reason enough to leave. */
const PATIENCE_ROUNDS = 3;

/** N14: a party leaves; its ratifiers and the other side's judge it, and the game is over. */
export function walkOut(step: Step, party: PartyId): Step {
  const { trust } = step.state;
  const offer = offerOnTable(step.state);
  let next = change(step, { turn: undefined });
  if (offer !== undefined) next = answerOffer(next, offer, { kind: 'walkedOut' });
  next = say(next, { kind: 'walkedOut', party });
  next = judge(next, party);
  next = moveTrust(next, TRUST_MOVES.walkOut, 'walkOut');
  return endTalks(next, {
    kind: 'walkOut',
    agreed: {},
    walkedOut: party,
    blockedBy: [],
    trustAtSignature: trust,
  });
}

function judge(step: Step, leaver: PartyId): Step {
  const { scenario } = step.state;
  const other = otherParty(scenario, leaver);
  const unheard = !step.state.offers.some(({ by }) => by === other);
  let backing = 0;
  let next = step;
  for (const ratifier of partyOf(scenario, leaver).ratifiers) {
    const backs = unheard
      ? step.state.round >= PATIENCE_ROUNDS
      : isUnacceptable(step.state, other, leaver, ratifier);
    if (backs) backing += ratifier.weight;
    next = say(next, { kind: 'judgedWalkOut', party: leaver, ratifier: ratifier.id, backs });
  }
  for (const ratifier of partyOf(scenario, other).ratifiers) {
    const backs = !unheard && isUnacceptable(step.state, other, other, ratifier);
    next = say(next, { kind: 'judgedWalkOut', party: other, ratifier: ratifier.id, backs });
  }
  if (backing >= partyOf(scenario, leaver).quorum) return next;
  const { prices } = papersOf(next.state, leaver);
  return changeParty(next, leaver, {
    prices: [...prices, { kind: 'walkOut', points: WALK_OUT_PRICE }],
  });
}

/** Whether every package of a party's last offer falls under a ratifier's threshold. */
function isUnacceptable(
  state: GameState,
  offeredBy: PartyId,
  owner: PartyId,
  ratifier: Ratifier,
): boolean {
  const offer = state.offers.findLast(({ by }) => by === offeredBy);
  const goodwill = papersOf(state, owner).goodwill[ratifier.id] ?? 0;
  return (offer?.packages ?? []).every((pkg) => {
    const full = fullPackage(state.scenario.issues, { ...state.closed, ...pkg });
    return supportOf(ratifier, full, goodwill) < ratifier.threshold;
  });
}
