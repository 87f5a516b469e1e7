import type { Review } from '../../../src/debrief/review.ts';
import {
  type Limits,
  type TurningPoint,
  turningPoints,
} from '../../../src/debrief/turning/turning-points.ts';
import type { PartyId } from '../../../src/scenario/scenario.ts';

/** All steps at once. */
export function allTurningPoints(
  review: Review,
  side: PartyId,
  limits?: Limits,
): readonly TurningPoint[] {
  const steps = turningPoints(review, side, limits);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
