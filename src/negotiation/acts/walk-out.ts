import type { Issue, Package, Party, PartyId, Ratifier } from '../../scenario/scenario.ts';
import { fullPackage } from '../agenda.ts';
import { answerOffer, offerOnTable } from '../course/offers.ts';
import { endTalks } from '../course/ending.ts';
import { otherParty, papersOf, partyOf } from '../parties.ts';
import { supportOf } from '../home/ratification.ts';
import type { Offer } from '../state.ts';
import { change, changeParty, say, type Step } from '../step.ts';
import { moveTrust } from '../trust/trust.ts';
import type { Rulebook } from '../rulebook.ts';
import { type Act, never } from './act.ts';

/** N14: a party leaves; its ratifiers and the other side's judge it, and the game is over. */
export const walkOut: Act<'walkOut'> = {
  phases: ['floor', 'answer', 'lastWord'],
  told: 'walkedOut',
  read: () => ({ kind: 'walkOut' }),
  refusal: never,
  candidates: () => [{ kind: 'walkOut' }],
  take: leave,
};

function leave(step: Step, party: PartyId): Step {
  const { trust } = step.state;
  const offer = offerOnTable(step.state);
  let next = change(step, { turn: undefined });
  if (offer !== undefined) next = answerOffer(next, offer, { kind: 'walkedOut' });
  next = say(next, { kind: 'walkedOut', party });
  next = judge(next, party);
  next = moveTrust(next, 'walkOut');
  return endTalks(next, {
    kind: 'walkOut',
    agreed: {},
    walkedOut: party,
    blockedBy: [],
    trustAtSignature: trust,
  });
}

/** What lies on the table, as both sides see it. */
interface Talks {
  readonly rules: Rulebook;
  readonly scenario: { readonly issues: readonly Issue[] };
  readonly round: number;
  readonly closed: Package;
  readonly offers: readonly Offer[];
}

type Goodwill = Readonly<Record<string, number>>;

function judge(step: Step, leaver: PartyId): Step {
  const { state } = step;
  const { scenario } = state;
  const other = otherParty(scenario, leaver);
  let next = step;
  for (const [owner, party] of [leaver, other].map((id) => [id, partyOf(scenario, id)] as const)) {
    const { goodwill } = papersOf(state, owner);
    for (const ratifier of party.ratifiers) {
      const backs =
        owner === leaver
          ? backsLeaving(state, party, goodwill, ratifier)
          : isUnacceptable(state, other, goodwill, ratifier);
      next = say(next, { kind: 'judgedWalkOut', party: owner, ratifier: ratifier.id, backs });
    }
  }
  if (leavingIsBacked(state, partyOf(scenario, leaver), papersOf(state, leaver).goodwill))
    return next;
  const { prices } = papersOf(next.state, leaver);
  return changeParty(next, leaver, {
    prices: [...prices, { kind: 'walkOut', points: state.rules.walkOutPrice }],
  });
}

/** N14: whether a party's quorum would back it if it left now, so that leaving costs no points. */
export function leavingIsBacked(talks: Talks, leaver: Party, goodwill: Goodwill): boolean {
  const backing = leaver.ratifiers
    .filter((ratifier) => backsLeaving(talks, leaver, goodwill, ratifier))
    .reduce((sum, { weight }) => sum + weight, 0);
  return backing >= leaver.quorum;
}

function backsLeaving(
  talks: Talks,
  leaver: Party,
  goodwill: Goodwill,
  ratifier: Ratifier,
): boolean {
  const other = talks.offers.find(({ by }) => by !== leaver.id)?.by;
  return other === undefined
    ? talks.round >= talks.rules.patienceRounds
    : isUnacceptable(talks, other, goodwill, ratifier);
}

/** Whether a party made an offer, and every package of its last one falls under a threshold. */
function isUnacceptable(
  { scenario, closed, offers }: Talks,
  offeredBy: PartyId,
  goodwill: Goodwill,
  ratifier: Ratifier,
): boolean {
  const offer = offers.findLast(({ by }) => by === offeredBy);
  if (offer === undefined) return false;
  return offer.packages.every((pkg) => {
    const full = fullPackage(scenario.issues, { ...closed, ...pkg });
    return supportOf(ratifier, full, goodwill[ratifier.id] ?? 0) < ratifier.threshold;
  });
}
