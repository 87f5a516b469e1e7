import { between, type Point } from './box.ts';

/** Where a delegate sits: the middle of the foot of the portrait, and the portrait's height. */
export interface SeatSpot extends Point {
  readonly height: number;
  /** Where their sleeve comes onto the table. */
  readonly sleeve: Point;
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
        const height = back.y * (index === 0 ? 1 : 0.86);
        const x = width * (index === 0 ? 0.25 : 0.09) + 8;
        return { x, y: back.y + 2, height, sleeve: { x, y: back.y - height * 0.05 } };
      }
      const depth = [0.74, 0.36, 0.06][index] ?? 0;
      const edge = { x: between(back.x, front.x, depth), y: between(back.y, front.y, depth) };
      const room = front.y * (0.5 - index * 0.075);
      const height = Math.min(room, side * (1.12 - index * 0.16));
      // A head is whole on the stage, whatever becomes of a shoulder.
      const x = Math.max(edge.x - height * 0.32, height * headHalf);
      const y = edge.y + height * 0.06;
      const rim = between(back.x, front.x, (y - back.y) / (front.y - back.y));
      // The papers end before the tracks begin.
      const sleeve = { x: Math.min(rim - height * 0.1, back.x + 2 - height * handsReach), y };
      return { x, y: Math.max(edge.y + height * 0.14, height + 2), height, sleeve };
    });
  const mirrored = left(delegates[1]).map((seat) => ({
    ...seat,
    x: width - seat.x,
    sleeve: { ...seat.sleeve, x: width - seat.sleeve.x },
  }));
  return [left(delegates[0]), mirrored];
}

/** How far a head reaches from the middle of its portrait, leaning back: a share of the height. */
const headHalf = 0.27;

/** How far a forearm and the papers before it reach onto the table: a share of the height. */
export const handsReach = 0.5;
