import { egalitarianPoint } from '../analysis/solutions/egalitarian-point.ts';
import { frontier, type FrontierPoint } from '../analysis/frontier.ts';
import { kalaiSmorodinskyPoint } from '../analysis/solutions/kalai-smorodinsky-point.ts';
import { nashPoint } from '../analysis/solutions/nash-point.ts';
import { nameOutcome, type Pair, type Scope, type Space } from '../analysis/space.ts';
import type { Package } from '../scenario/scenario.ts';
import { measureOf } from './measure.ts';
import type { Review } from './review.ts';

/** A full package and what it is worth to both, by the measure of the game's end. */
export interface PackagePoint {
  readonly points: Pair;
  readonly package: Package;
}

/** The frontier and the three points that theory names on it; the names are not interchangeable. */
export interface Solutions {
  readonly frontier: readonly PackagePoint[]; // the first side's points rising
  readonly nash: PackagePoint | undefined;
  readonly kalaiSmorodinsky: PackagePoint | undefined;
  readonly egalitarian: PackagePoint | undefined;
}

export function solutionsIn(space: Space, scope: Scope): Solutions {
  const points = frontier(space, scope);
  const named = (point: FrontierPoint): PackagePoint => ({
    points: point.utilities,
    package: nameOutcome(space, point.outcome),
  });
  const maybe = (point: FrontierPoint | undefined): PackagePoint | undefined =>
    point && named(point);
  return {
    frontier: points.map(named),
    nash: maybe(nashPoint(space, scope, points)),
    kalaiSmorodinsky: maybe(kalaiSmorodinskyPoint(space, scope, points)),
    egalitarian: maybe(egalitarianPoint(space, scope, points)),
  };
}

export function asPackagePoint(review: Review, pkg: Package): PackagePoint {
  return { points: measureOf(review).worth(pkg), package: pkg };
}
