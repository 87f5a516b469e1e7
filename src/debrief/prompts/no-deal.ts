import { offerOnTable } from '../../negotiation/course/offers.ts';
import { unnamed } from '../../lib/unnamed.ts';
import { fullPackage } from '../../negotiation/agenda.ts';
import { beyondMandate } from '../../negotiation/home/mandate.ts';
import { papersOf, partyOf } from '../../negotiation/parties.ts';
import { reservationValue } from '../../negotiation/points.ts';
import type { GameState } from '../../negotiation/state.ts';
import type { Package, PartyId } from '../../scenario/scenario.ts';
import { worthThen } from '../chapters/dance.ts';
import { afterNews, happened } from '../happened.ts';
import { isDeal, type Review } from '../review.ts';
import { sideName } from '../../negotiation/names.ts';
import type { Finding } from './finding.ts';

/** N51: what a side has without agreement, and whether it was kept in sight. */
export function batna(review: Review): readonly Finding[] {
  return [...signedBelow(review), ...refusedBetter(review), ...left(review), ...moved(review)];
}

function signedBelow(review: Review): readonly Finding[] {
  if (!isDeal(review)) return [];
  const { outcome, scenario } = review;
  return review.sides.flatMap((id): Finding[] => {
    const short = (outcome.reservation[id] ?? 0) - (outcome.points[id] ?? 0);
    if (short <= 0) return [];
    const values = { party: sideName(scenario, id), count: short };
    return [{ concept: 'batna', kind: 'signedBelow', values, move: undefined, weight: [9, 0] }];
  });
}

/** Without a deal: an offer above its no-deal value that a side could have signed and declined, the best of them. */
function refusedBetter(review: Review): readonly Finding[] {
  if (isDeal(review)) return [];
  const found = review.moves.flatMap(({ party, move }, at) => {
    const state = review.steps[at]?.state;
    if (state === undefined || move.kind !== 'decline') return [];
    const above = bestOffered(review, state, party) - noDealThen(state, party);
    return above > 0 ? [{ at, party, above }] : [];
  });
  const [best] = found.sort((a, b) => b.above - a.above || a.at - b.at);
  if (best === undefined) return [];
  const { at, party, above } = best;
  const values = { party: sideName(review.scenario, party), count: above };
  return [{ concept: 'batna', kind: 'refusedBetter', values, move: at, weight: [0, 8] }];
}

function bestOffered(review: Review, state: GameState, party: PartyId): number {
  const offer = offerOnTable(state);
  const side = review.sides.indexOf(party);
  const may = (pkg: Package): boolean =>
    beyondMandate(partyOf(review.scenario, party), papersOf(state, party), pkg) === undefined; // N20
  const worth = (offer?.packages ?? []).filter(may).map((pkg) => {
    const whole = fullPackage(review.scenario.issues, { ...state.closed, ...pkg });
    return worthThen(state, whole)[side] ?? 0;
  });
  return Math.max(-Infinity, ...worth);
}

function noDealThen(state: GameState, party: PartyId): number {
  const { scenario } = state;
  return reservationValue(partyOf(scenario, party), papersOf(state, party), scenario.issues, state);
}

function left(review: Review): readonly Finding[] {
  const { outcome, scenario, moves } = review;
  if (outcome.walkedOut === undefined) return [];
  const party = outcome.walkedOut;
  const values = { party: sideName(scenario, party), points: outcome.reservation[party] ?? 0 };
  const move = moves.length - 1;
  return [{ concept: 'batna', kind: 'walkOut', values, move, weight: [0, 9] }];
}

function moved(review: Review): readonly Finding[] {
  return happened(review, 'noAgreementMoved').map(({ move, happening }): Finding => {
    const { party, points, event } = happening;
    const values = {
      party: sideName(review.scenario, party),
      count: Math.abs(points),
      event: review.scenario.events.find(({ id }) => id === event)?.title ?? unnamed,
    };
    const kind = points > 0 ? 'rose' : 'fell';
    return { concept: 'batna', kind, values, move: afterNews(review, move), weight: [3, 3] };
  });
}
