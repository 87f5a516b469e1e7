import { bestBy, smaller, sum } from './choice.ts';
import { frontier, type Frontier, type FrontierPoint } from '../frontier.ts';
import type { Scope, Space } from '../space.ts';

/**
 * The package with the largest sum of both parties' points (utilitarian; Harsanyi 1955), whatever
 * the reservation values. Ties: the larger smaller utility, then the first package.
 */
export function maxWelfare(
  space: Space,
  scope: Scope = {},
  points: Frontier = frontier(space, scope),
): FrontierPoint | undefined {
  return bestBy(points, (point) => point.utilities, [sum, smaller]);
}

/**
 * The package with the largest smaller utility (Rawlsian; Rawls 1971), whatever the reservation
 * values. Ties: the larger sum, then the first package.
 */
export function maxMin(
  space: Space,
  scope: Scope = {},
  points: Frontier = frontier(space, scope),
): FrontierPoint | undefined {
  return bestBy(points, (point) => point.utilities, [smaller, sum]);
}
