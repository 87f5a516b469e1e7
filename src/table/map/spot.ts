import type { Pen } from '../draw/ink.ts';
import type { Point } from '../layout/box.ts';

/** Draws a symbol around a point; `size` is half its height. */
export type DrawSymbol = (pen: Pen, at: Point, size: number, fill: string) => void;

/** A point so many sizes from the middle of a symbol. */
export function spot({ x, y }: Point, dx: number, dy: number, size: number): Point {
  return { x: x + dx * size, y: y + dy * size };
}
