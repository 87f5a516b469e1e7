import { boundsOf } from './diagram/bounds.ts';
import { diagramOf, pointsAt, type Diagram } from './diagram/diagram.ts';
import { frontier, type Frontier } from './frontier.ts';
import type { Pair, Scope, Side, Space } from './space.ts';

/** How far two sheets are opposed; both numbers run from 0 to 1. */
export interface Conflict {
  readonly opposition: number; // 0: one package is the best for both; 1: every gain is a loss
  readonly integrativePotential: number; // 0: a fixed sum; 1: both can have everything
}

/**
 * Both on utilities scaled so that a party's worst package of the scope is 0 and its best 1 (a
 * party that values all packages alike always has 1).
 *
 * - Opposition: the distance of the best joint package to (1, 1), at most 1 (Baarslag et al. 2013,
 *   "Evaluating practical negotiating agents", Artificial Intelligence 198).
 * - Integrative potential: what the package with the largest sum of scaled utilities yields beyond
 *   1, the sum that any package would yield if one party's gain were the other's equal loss
 *   (Walton & McKersie 1965).
 *
 * Undefined if the scope holds no package.
 */
export function conflict(
  space: Space,
  scope: Scope = {},
  points: Frontier = frontier(space, scope),
): Conflict | undefined {
  if (points.length === 0) return undefined;
  const diagram = diagramOf(space, scope);
  const scaled = [scaleOf(diagram, 0), scaleOf(diagram, 1)] as const;
  const pairs = points.map(({ utilities: [a, b] }): Pair => [scaled[0](a), scaled[1](b)]);
  const distances = pairs.map(([a, b]) => Math.hypot(1 - a, 1 - b));
  const sums = pairs.map(([a, b]) => a + b);
  return {
    opposition: distances.reduce((least, distance) => Math.min(least, distance), 1),
    integrativePotential: sums.reduce((most, both) => Math.max(most, both), 1) - 1,
  };
}

function scaleOf(diagram: Diagram, side: Side): (points: number) => number {
  const bounds = boundsOf(diagram, side)[0]!;
  const worst = pointsAt(diagram, side, bounds.least[0]!);
  const best = pointsAt(diagram, side, bounds.most[0]!);
  return (points) => (best > worst ? (points - worst) / (best - worst) : 1);
}
