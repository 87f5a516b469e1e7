import { clamp, holds, type Box, type Point } from '../layout/box.ts';

/** A straight line from a symbol to its name, where that stands away from it. */
export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

export function leaderOf(from: Point, name: Box): Leader {
  return {
    from,
    to: {
      x: clamp(from.x, name.x, name.x + name.width),
      y: clamp(from.y, name.y, name.y + name.height),
    },
  };
}

export const lengthOf = ({ from, to }: Leader): number => Math.hypot(to.x - from.x, to.y - from.y);

export function cross(one: Leader, other: Leader): boolean {
  return (
    turn(one, other.from) * turn(one, other.to) < 0 &&
    turn(other, one.from) * turn(other, one.to) < 0
  );
}

/** Whether a leader ends in a box or goes through it. */
export function runsInto(leader: Leader, { x, y, width, height }: Box): boolean {
  const [right, foot] = [x + width, y + height];
  const diagonals: readonly Leader[] = [
    { from: { x, y }, to: { x: right, y: foot } },
    { from: { x: right, y }, to: { x, y: foot } },
  ];
  return (
    holds({ x, y, width, height }, leader.to) ||
    diagonals.some((diagonal) => cross(leader, diagonal))
  );
}

/** On which side of a line a point lies. */
function turn({ from, to }: Leader, at: Point): number {
  return Math.sign((to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x));
}
