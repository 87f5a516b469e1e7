import { pointsOf, type Outcome } from '../analysis/space.ts';
import { isAmong } from './held.ts';
import { homeChance } from './prospects/ratifier-classes.ts';
import type { Standpoint } from './standpoint.ts';

/** What a full package is to a delegation, in points of its sheets. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly points: number; // true points
  readonly inner: number; // by the weights that it decides by
  readonly chance: number; // that its own ratifiers approve, 0–1 (N31, N32)
  /** Inner points, weighed by the chance that they come home (else there is no agreement). */
  readonly value: number;
  readonly fault: Fault | undefined; // why it must not be signed (D2)
}

export type Fault = 'belowReservation' | 'mandate' | 'ratifiers';

/** What a failure at home costs beyond having no agreement, in points. */
export const UNRATIFIED = 20;
/** What a beginner takes it to cost: it fears those at home more than the other side. */
const FEARED = 30;

/** The value of what is sure to fail at home. */
export function failureAt({ inner, character }: Pick<Standpoint, 'inner' | 'character'>): number {
  return inner.reservation - (character.skill === 'first-time' ? FEARED : UNRATIFIED);
}

export function judge(point: Standpoint, outcome: Outcome): Judgement {
  const { truth, inner, view, issues } = point;
  const points = pointsOf(truth, outcome);
  const own = inner === truth ? points : pointsOf(inner, outcome);
  const chance = homeChance(view, issues, view.mine.goodwill, outcome);
  const value = chance * own + (1 - chance) * failureAt(point);
  const fault = faultOf(point, outcome, points, chance);
  return { outcome, points, inner: own, chance, value, fault };
}

function faultOf(
  point: Standpoint,
  outcome: Outcome,
  points: number,
  chance: number,
): Fault | undefined {
  const { masks } = point.held;
  for (let issue = 0; issue < outcome.length; issue++) {
    if (!isAmong(masks, issue, outcome[issue] ?? -1)) return 'mandate';
  }
  if (points < point.truth.reservation) return 'belowReservation';
  return chance > 0 ? undefined : 'ratifiers';
}
