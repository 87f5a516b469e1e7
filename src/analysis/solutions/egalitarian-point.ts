import { agreeable, bestBy, gainsOver, smaller, sum } from './choice.ts';
import { frontier, type Frontier, type FrontierPoint } from '../frontier.ts';
import { reservationValues, type Scope, type Space } from '../space.ts';

/**
 * The discrete egalitarian point: of the packages worth at least the reservation values to both,
 * the one with the largest smaller gain; undefined if there is no such package.
 * Ties: the larger sum of gains, then the first package.
 *
 * Kalai 1977, "Proportional solutions to bargaining situations", Econometrica 45 (equal weights).
 */
export function egalitarianPoint(
  space: Space,
  scope: Scope = {},
  points: Frontier = frontier(space, scope),
): FrontierPoint | undefined {
  const reservation = reservationValues(space);
  return bestBy(agreeable(space, points), (point) => gainsOver(point.utilities, reservation), [
    smaller,
    sum,
  ]);
}
