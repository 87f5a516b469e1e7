import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { Pair } from '../../../analysis/space.ts';

/** The plane of points, one side's to the right and the other's upwards, in pixels. */
export interface Plane {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly width: number;
  readonly height: number;
  readonly left: number; // of the field
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const margin = { left: 40, right: 16, top: 30, bottom: 46 };

/** A plane of some width that holds all the points, with a little room around them. */
export function planeFor(points: readonly Pair[], width: number): Plane {
  const height = Math.round(Math.min(580, Math.max(340, width * 0.74)));
  const left = margin.left;
  const right = width - margin.right;
  const top = margin.top;
  const bottom = height - margin.bottom;
  const x = scaleLinear(range(points.map(([one]) => one)), [left, right]).nice(20);
  const y = scaleLinear(range(points.map(([, other]) => other)), [bottom, top]).nice(20);
  return { x, y, width, height, left, right, top, bottom };
}

function range(values: readonly number[]): [number, number] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const room = Math.max(2, (most - least) * 0.04);
  return values.length === 0 ? [0, 100] : [least - room, most + room];
}

export function at({ x, y }: Plane, [one, other]: Pair): readonly [number, number] {
  return [x(one), y(other)];
}

/**
 * The frontier as the edge of what could be had: where it lies between two packages, a side can
 * have no more than the next package gives it. The first side's points rise.
 */
export function frontierPath(plane: Plane, points: readonly Pair[]): string {
  return points
    .map((point, index) => {
      const [x, y] = at(plane, point);
      return index === 0 ? `M${round(x)},${round(y)}` : `V${round(y)}H${round(x)}`;
    })
    .join('');
}

/** What is worth at least no deal to both and within the frontier; empty where nothing is. */
export function zonePath(plane: Plane, points: readonly Pair[], noDeal: Pair): string {
  const inside = points.filter(([a, b]) => a >= noDeal[0] && b >= noDeal[1]);
  if (inside.length === 0) return '';
  const [x, y] = at(plane, noDeal);
  const edge = inside.map((point) => {
    const [right, up] = at(plane, point);
    return `V${round(up)}H${round(right)}`;
  });
  return `M${round(x)},${round(y)}${edge.join('')}V${round(y)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
