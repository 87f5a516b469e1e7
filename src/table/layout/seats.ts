import { between, type Point } from './box.ts';

/** Where a delegate sits: the middle of the foot of the portrait, and the portrait's height. */
export interface SeatSpot extends Point {
  readonly height: number;
}

/**
 * On a wide stage a delegation sits along its end of the table, the head of it nearest to us; on a
 * narrow one it sits behind the table, the head of it nearest to the other side.
 */
export function seatsOf(
  width: number,
  narrow: boolean,
  surface: readonly [Point, Point, Point, Point],
  side: number,
  delegates: readonly [number, number],
): readonly [readonly SeatSpot[], readonly SeatSpot[]] {
  const [back, , , front] = surface;
  const left = (count: number): readonly SeatSpot[] =>
    Array.from({ length: Math.min(count, narrow ? 2 : 3) }, (_, index) => {
      if (narrow) {
        const height = back.y * (index === 0 ? 0.96 : 0.8);
        return { x: width * (index === 0 ? 0.215 : 0.09), y: back.y + 2, height };
      }
      const depth = [0.74, 0.36, 0.08][index] ?? 0;
      const edge = { x: between(back.x, front.x, depth), y: between(back.y, front.y, depth) };
      const room = front.y * (0.46 - index * 0.075);
      const height = Math.min(room, side * (1.02 - index * 0.16));
      return { x: edge.x - height * 0.3, y: edge.y + height * 0.14, height };
    });
  const mirrored = left(delegates[1]).map((seat) => ({ ...seat, x: width - seat.x }));
  return [left(delegates[0]), mirrored];
}
