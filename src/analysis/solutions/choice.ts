import { precedes } from '../diagram/front.ts';
import type { Frontier, FrontierPoint } from '../frontier.ts';
import { reservationValues, type Pair, type Space } from '../space.ts';

/** What a pair of utilities or gains is judged by; the larger the better. */
export type Measure = (pair: Pair) => number;

export const smaller: Measure = ([a, b]) => Math.min(a, b);
export const sum: Measure = ([a, b]) => a + b;
export const product: Measure = ([a, b]) => a * b;

export const ROUNDING = 1e-12; // relative; measures that differ by less are equal

/**
 * The point that is best by the first measure; among equals by the next, and so on; among those
 * still equal the one whose package comes first in the order of issues and options.
 */
export function bestBy(
  points: Frontier,
  pairOf: (point: FrontierPoint) => Pair,
  measures: readonly Measure[],
): FrontierPoint | undefined {
  let left = points;
  for (const measure of measures) {
    const values = left.map((point) => measure(pairOf(point)));
    const most = values.reduce((best, value) => Math.max(best, value), -Infinity);
    const near = ROUNDING * Math.max(1, Math.abs(most));
    left = left.filter((_, at) => (values[at] ?? 0) >= most - near);
  }
  return left.reduce<FrontierPoint | undefined>(
    (first, point) => (first && !precedes(point.outcome, first.outcome) ? first : point),
    undefined,
  );
}

/** What each party gets beyond a disagreement point; rounding below zero counts as zero. */
export function gainsOver([a, b]: Pair, [fromA, fromB]: Pair): Pair {
  return [gain(a, fromA), gain(b, fromB)];
}

function gain(points: number, from: number): number {
  const more = points - from;
  return more < 0 && more > -ROUNDING * Math.max(1, Math.abs(from)) ? 0 : more;
}

/** The points of a frontier worth at least the reservation values to both. */
export function agreeable(space: Space, points: Frontier): Frontier {
  const reservation = reservationValues(space);
  return points.filter((point) => smaller(gainsOver(point.utilities, reservation)) >= 0);
}
