import { concessions } from '../chapters/concessions.ts';
import { dance } from '../chapters/dance.ts';
import { happened } from '../happened.ts';
import { isEndedByModerator } from '../moderated.ts';
import { isDeal, type Review } from '../review.ts';
import { sideName } from '../../negotiation/names.ts';
import type { Finding } from './finding.ts';

/** Who put the first figures on the table. */
export function anchoring(review: Review): readonly Finding[] {
  const [first] = happened(review, 'tabled');
  const offer = first === undefined ? undefined : review.end.offers[first.happening.offer];
  if (first === undefined || offer === undefined) return [];
  const values = { party: sideName(review.scenario, offer.by), round: offer.round };
  const kind = isDeal(review) ? 'firstOfferDeal' : 'firstOffer';
  return [{ concept: 'anchoring', kind, values, move: first.move, weight: [2, 2] }];
}

/** N15: what was left for the last round. */
export function deadline(review: Review): readonly Finding[] {
  return [...ranOut(review), ...signedLast(review), ...concededLast(review)];
}

/** The last round went by without a deal although both could have had one. */
function ranOut(review: Review): readonly Finding[] {
  const { outcome, scenario, end, moves } = review;
  if (outcome.kind !== 'stalemate' || end.round < scenario.rounds) return [];
  if (isEndedByModerator(review)) return []; // not the calendar's doing
  if (Number(dance(review).zopa.home.packages ?? 0) === 0) return [];
  const values = { rounds: scenario.rounds };
  const move = moves.length - 1;
  return [{ concept: 'deadline', kind: 'ranOut', values, move, weight: [0, 9] }];
}

function signedLast(review: Review): readonly Finding[] {
  const { scenario } = review;
  const last = happened(review, 'accepted', 'initialled').at(-1);
  if (!isDeal(review) || last?.happening.round !== scenario.rounds) return [];
  const values = { round: scenario.rounds };
  return [{ concept: 'deadline', kind: 'signedLast', values, move: last.move, weight: [6, 0] }];
}

/** More steps were conceded in the last third of the rounds that were played than before. */
function concededLast(review: Review): readonly Finding[] {
  const steps = concessions(review).issues.flatMap((issue) => issue.steps);
  const from = Math.floor((review.end.round * 2) / 3) + 1;
  const late = steps.filter(({ round }) => round >= from);
  const [first] = [...late].sort((a, b) => a.move - b.move);
  if (first === undefined || late.length * 2 <= steps.length) return [];
  const values = { late: late.length, all: steps.length, round: from };
  return [{ concept: 'deadline', kind: 'concededLast', values, move: first.move, weight: [5, 5] }];
}
