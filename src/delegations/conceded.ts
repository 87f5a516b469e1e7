import { pointsOf } from '../analysis/space.ts';
import { namedBy } from './named.ts';
import type { Standpoint } from './standpoint.ts';

/** So many offers tell whether the other side moves at all. */
const TELLING = 3;
/** Under this share of the way to the fair package it has not moved. */
const UNMOVED = 0.1;

/**
 * How far the other side has come, 0–1: from what its first offer left this delegation with to the
 * fair package, measured by the best it has offered. 0 where it has offered nothing.
 *
 * @param fair value of the fair package, in inner points
 */
export function concededTo(point: Standpoint, fair: number): number {
  const values = receivedValues(point);
  const [first] = values;
  if (first === undefined) return 0;
  const way = fair - first;
  return way <= 1 ? 1 : Math.max(0, Math.min(1, (Math.max(...values) - first) / way));
}

/** Whether the other side has made offer after offer and never moved towards the fair package. */
export function isStonewalled(point: Standpoint, fair: number): boolean {
  const { offers, other } = point.view;
  const made = offers.filter(({ by }) => by === other).length;
  return made >= TELLING && concededTo(point, fair) < UNMOVED;
}

/** What each offer of the other side would have brought it at best, in inner points. */
function receivedValues(point: Standpoint): readonly number[] {
  const { view, inner, closed, statusQuo } = point;
  const outcome = [...statusQuo]; // of one package after the other
  return namedBy(view, view.other).map((packages) => {
    let most = -Infinity;
    for (const named of packages) {
      for (let at = 0; at < outcome.length; at++) {
        const left = closed[at]! >= 0 ? closed[at]! : statusQuo[at]!;
        outcome[at] = named[at]! >= 0 ? named[at]! : left;
      }
      most = Math.max(most, pointsOf(inner, outcome));
    }
    return most;
  });
}
