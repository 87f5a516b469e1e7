import { weights, type Stroke } from '../draw/ink.ts';
import type { Point } from '../layout/box.ts';
import type { RoomBrief } from './room.ts';

/** A place in a room, in its units: from the middle, and from the ceiling. */
export type Spot = readonly [x: number, y: number];

/** Places one after another; as a text, `x y x y`. */
export type Spots = string | readonly Spot[];

/** The pen of a room, told in the room's units. */
export interface Drawn {
  readonly line: (spots: Spots, style?: Stroke) => void;
  readonly shape: (spots: Spots, fill: string | undefined, style?: Stroke) => void;
  /** A rectangle: `x y width height`. */
  readonly box: (box: string, fill: string | undefined, style?: Stroke) => void;
  readonly circle: (at: Spot, radius: number, fill: string | undefined, style?: Stroke) => void;
  readonly arc: (at: Spot, radii: Spot, from: number, to: number, style?: Stroke) => void;
  readonly shade: (spots: Spots, deep?: boolean) => void;
  /** A line from wall to wall. */
  readonly level: (y: number, style?: Stroke) => void;
  /** A band from wall to wall. */
  readonly band: (y: number, height: number, fill: string) => void;
  /** The same pen about another origin, in other measure. */
  readonly at: (x: number, y: number, size?: number) => Drawn;
  readonly point: (spot: Spot) => Point;
  readonly half: number; // of the room's width
}

/** What divides a thing, and what is barely there. */
export const detail: Stroke = { width: weights.detail };
export const fine: Stroke = { width: weights.fine, alpha: 0.55 };

export function drawnIn(brief: RoomBrief): Drawn {
  return drawnAt(brief, 0, 0, 1);
}

function drawnAt(brief: RoomBrief, left: number, top: number, size: number): Drawn {
  const { pen, unit, middle, box } = brief;
  const point = ([x, y]: Spot): Point => ({
    x: middle + (left + x * size) * unit,
    y: (top + y * size) * unit,
  });
  const points = (spots: Spots): readonly Point[] => spotsOf(spots).map(point);
  const half = box.width / 2 / unit;
  const walls = (y: number): readonly Point[] =>
    [0, box.width].map((x) => ({ x, y: point([0, y]).y }));
  return {
    point,
    half,
    at: (x, y, larger = 1) => drawnAt(brief, left + x * size, top + y * size, size * larger),
    line: (spots, style) => {
      pen.line(points(spots), style);
    },
    shape: (spots, fill, style) => {
      pen.shape(points(spots), fill, style);
    },
    box: (given, fill, style) => {
      pen.shape(points(squareOf(given)), fill, style);
    },
    circle: (at, radius, fill, style) => {
      pen.circle(point(at), radius * size * unit, fill, style);
    },
    arc: (at, [across, down], from, to, style) => {
      const radii = { x: across * size * unit, y: down * size * unit };
      pen.arc(point(at), radii, from, to, style);
    },
    shade: (spots, deep) => {
      pen.shade(points(spots), deep);
    },
    level: (y, style) => {
      pen.line(walls(y), style);
    },
    band: (y, height, fill) => {
      const { y: above } = point([0, y]);
      const wide = { x: -2, y: above, width: box.width + 4, height: height * size * unit };
      pen.box(wide, fill, { width: 0 });
    },
  };
}

function spotsOf(spots: Spots): readonly Spot[] {
  if (typeof spots !== 'string') return spots;
  const numbers = spots.split(' ').map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, index): Spot => {
    const [x = 0, y = 0] = numbers.slice(index * 2);
    return [x, y];
  });
}

/** The corners of a rectangle, `x y width height`. */
export function squareOf(box: string): readonly Spot[] {
  const [x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(Number);
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** An arched opening standing on `foot`, `width` wide about `x`, with its top at `top`. */
export function archOf(x: number, width: number, top: number, foot: number): readonly Spot[] {
  const half = width / 2;
  const curve = Array.from({ length: 17 }, (_, index): Spot => {
    const angle = Math.PI + (index / 16) * Math.PI;
    return [x + Math.cos(angle) * half, top + half + Math.sin(angle) * half];
  });
  return [[x - half, foot], ...curve, [x + half, foot]];
}

export function roundOf(x: number, y: number, radius: number): readonly Spot[] {
  return Array.from({ length: 28 }, (_, index): Spot => {
    const angle = (index / 28) * Math.PI * 2;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
}
