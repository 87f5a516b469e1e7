import { agreeable, bestBy, gainsOver, product, smaller, sum } from './choice.ts';
import { frontier, type Frontier, type FrontierPoint } from '../frontier.ts';
import { reservationValues, type Scope, type Space } from '../space.ts';

/**
 * The discrete Nash point: of the packages worth at least the reservation values to both, the one
 * with the largest product of gains over them; undefined if there is no such package.
 * Ties: the larger sum of gains, then the larger smaller gain, then the first package.
 *
 * Nash 1950, "The bargaining problem", Econometrica 18.
 */
export function nashPoint(
  space: Space,
  scope: Scope = {},
  points: Frontier = frontier(space, scope),
): FrontierPoint | undefined {
  const reservation = reservationValues(space);
  return bestBy(agreeable(space, points), (point) => gainsOver(point.utilities, reservation), [
    product,
    sum,
    smaller,
  ]);
}
