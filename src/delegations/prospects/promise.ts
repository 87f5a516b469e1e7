import type { Outcome } from '../../analysis/space.ts';
import type { Belief } from '../belief/sheet-model.ts';
import type { Standpoint } from '../standpoint.ts';

/** What a package is to a delegation, and is believed to be worth to the other side. */
interface Valued {
  readonly value: number;
  readonly theirs: number;
}

/** The package with the largest product of believed gains (Nash 1950). */
export interface Fair<P extends Valued> {
  readonly fair: P;
  readonly promise: number; // how good it is for both, in points
}

export function fairOf<P extends Valued>(
  list: readonly P[],
  { of }: Promises,
): Fair<P> | undefined {
  let fair: P | undefined;
  let promise = -Infinity;
  for (const each of list) {
    const mean = of(each);
    if (mean > promise) [fair, promise] = [each, mean];
  }
  return fair && { fair, promise };
}

/** How good packages are for both sides at a standpoint. */
export interface Promises {
  readonly of: (valued: Valued) => number;
  /** What the other side must like a package of some value, for it to be so good. */
  readonly needed: (promise: number, value: number) => number;
}

/** Rounding does less than this to a promise, as a share of it. */
const ROUNDING = 1e-9;

export function promisesAt(point: Standpoint, belief: Belief): Promises {
  const { reservation } = point.inner;
  const noDeal = theirNoDeal(point, belief);
  return {
    of: ({ value, theirs }) => {
      const own = value - reservation;
      const gain = (theirs - noDeal) * 100;
      return own > 0 && gain > 0 ? Math.sqrt(own * gain) : Math.min(own, gain, 0);
    },
    needed: (promise, value) =>
      value > reservation
        ? noDeal + ((1 - ROUNDING) * promise ** 2) / (value - reservation) / 100
        : Infinity,
  };
}

/** What a package is believed to be worth to the other side. @internal */
export function worthTo(belief: Belief, outcome: Outcome): number {
  let sum = 0;
  for (let issue = 0; issue < outcome.length; issue++) {
    sum += belief.worth[issue]?.[outcome[issue] ?? 0] ?? 0;
  }
  return sum;
}

/** What a delegation has without agreement, as a share of its whole sheet, before it is known. */
const NO_DEAL = 0.42;
/** How much of what it is believed to have in the status quo counts against that. */
const TELLING = 0.25;

/** What the other side is believed to have without agreement, on the scale of its whole sheet. */
export function theirNoDeal({ statusQuo }: Standpoint, belief: Belief): number {
  return NO_DEAL + TELLING * (worthTo(belief, statusQuo) - NO_DEAL);
}
