import { agreeable, bestBy, gainsOver, smaller, sum } from './choice.ts';
import { frontier, type Frontier, type FrontierPoint } from '../frontier.ts';
import { reservationValues, type Pair, type Scope, type Space } from '../space.ts';

/**
 * The discrete Kalai–Smorodinsky point: of the packages worth at least the reservation values to
 * both, the one with the largest smaller share of the ideal gain; undefined if there is none.
 * A party's ideal gain is the largest that it has in any of those packages. A party that can gain
 * nothing has its whole ideal gain in each of them.
 * Ties: the larger sum of shares, then the first package.
 *
 * Kalai & Smorodinsky 1975, "Other solutions to Nash's bargaining problem", Econometrica 43.
 */
export function kalaiSmorodinskyPoint(
  space: Space,
  scope: Scope = {},
  points: Frontier = frontier(space, scope),
): FrontierPoint | undefined {
  return mostEven(agreeable(space, points), reservationValues(space));
}

/** The Kalai–Smorodinsky point of `points`, all at least as good as `from` for both. */
export function mostEven(points: Frontier, from: Pair): FrontierPoint | undefined {
  const gains = points.map((point) => gainsOver(point.utilities, from));
  const ideal = [0, 1].map((side) =>
    gains.reduce((most, pair) => Math.max(most, pair[side] ?? 0), 0),
  );
  const share = (gain: number, side: number) => (ideal[side] ? gain / ideal[side] : 1);
  const shares = (point: FrontierPoint): Pair => {
    const [a, b] = gainsOver(point.utilities, from);
    return [share(a, 0), share(b, 1)];
  };
  return bestBy(points, shares, [smaller, sum]);
}
