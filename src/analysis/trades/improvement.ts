import { gainsOver, ROUNDING } from '../solutions/choice.ts';
import type { FrontierPoint } from '../frontier.ts';
import type { Outcome, Pair } from '../space.ts';

/** A package that would have been better for both than the one it is compared with. */
export interface Improvement extends FrontierPoint {
  readonly gains: Pair; // points, both above 0
  readonly changed: readonly number[]; // indices of the issues that differ
}

export function improvement(from: Outcome, worth: Pair, to: FrontierPoint): Improvement {
  return {
    ...to,
    gains: gainsOver(to.utilities, worth),
    changed: [...from.keys()].filter((issue) => from[issue] !== to.outcome[issue]),
  };
}

/** More for either party, by more than rounding. */
export function isBetterForBoth(pair: Pair, from: Pair): boolean {
  return isMore(pair[0], from[0]) && isMore(pair[1], from[1]);
}

export function isMore(points: number, than: number): boolean {
  return points - than > ROUNDING * Math.max(1, Math.abs(than));
}
