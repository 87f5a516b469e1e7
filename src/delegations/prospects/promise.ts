import type { Outcome } from '../../analysis/space.ts';
import type { Belief } from '../belief/sheet-model.ts';
import type { Standpoint } from '../standpoint.ts';
import { HAIR } from './levels.ts';
import { prospectIn, type Listing, type Prospect } from './listing.ts';

/** The package with the largest product of believed gains (Nash 1950). */
export interface Fair {
  readonly fair: Prospect;
  readonly promise: number; // how good it is for both, in points
}

export function fairOf(list: Listing, promises: Promises): Fair | undefined {
  let best = -1;
  let promise = -Infinity;
  for (let at = 0; at < list.values.length; at++) {
    const mean = promiseOf(promises, list.values[at]!, list.theirs[at]!);
    if (mean > promise) [best, promise] = [at, mean];
  }
  return best < 0 ? undefined : { fair: prospectIn(list, best), promise };
}

/** What packages are measured by at a standpoint: what either side has without any. */
export interface Promises {
  readonly reservation: number;
  readonly noDeal: number; // of the other side, as it is believed
}

export function promisesAt(point: Standpoint, belief: Belief): Promises {
  return { reservation: point.inner.reservation, noDeal: theirNoDeal(point, belief) };
}

/** How good a package is for both sides. */
export function promiseOf(
  { reservation, noDeal }: Promises,
  value: number,
  theirs: number,
): number {
  const own = value - reservation;
  const gain = (theirs - noDeal) * 100;
  return own > 0 && gain > 0 ? Math.sqrt(own * gain) : Math.min(own, gain, 0);
}

/** Rounding does less than this to a promise, as a share of it. */
const ROUNDING = 1e-9;

/** What the other side must like a package of some value, for it to promise so much. */
export function neededFor(
  { reservation, noDeal }: Promises,
  promise: number,
): (value: number) => number {
  const product = (1 - ROUNDING) * promise ** 2;
  return (value) =>
    value > reservation ? noDeal + product / (value - reservation) / 100 : Infinity;
}

/**
 * No package that can be signed promises more. A geometric mean is at most half the sum of the gains,
 * one multiplied by what the other is divided by; that sum is largest issue by issue. It is the less
 * above what can be had, the nearer that lies to a package between whose gains it makes no difference.
 */
export function mostPromised(point: Standpoint, belief: Belief, near: Prospect): number {
  const { reservation, noDeal } = promisesAt(point, belief);
  const [own, gain] = [near.value - reservation, (near.theirs - noDeal) * 100];
  if (!(own > 0 && gain > 0)) return Infinity;
  const times = Math.sqrt(gain / own);
  const { points, linkages, constant } = point.inner;
  let most = times * (constant - reservation) - (100 / times) * noDeal;
  for (const linkage of linkages) most += times * Math.max(0, linkage.points);
  for (let issue = 0; issue < points.length; issue++) {
    most += mostOn(point.held.masks[issue]!, points[issue]!, belief.worth[issue]!, times);
  }
  return Math.max(0, most / 2) + HAIR;
}

/** Of the options of an issue, the largest such sum. */
function mostOn(
  mask: number,
  points: readonly number[],
  worth: readonly number[],
  times: number,
): number {
  let most = -Infinity;
  for (let option = 0; option < points.length; option++) {
    if (((mask >> option) & 1) === 0) continue;
    const sum = times * points[option]! + (100 / times) * worth[option]!;
    if (sum > most) most = sum;
  }
  return most;
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
