import { geoAzimuthalEqualArea, geoConicConformal, geoDistance, type GeoProjection } from 'd3-geo';
import { holds, type Box, type Point } from '../layout/box.ts';
import type { Plotted } from './plotted.ts';

/** A window of the map: where on the paper it lies, and how it projects degrees to pixels. */
export interface Window {
  readonly box: Box;
  readonly projection: GeoProjection;
  readonly marks: readonly Plotted[];
}

/** East, then north. */
export type Degrees = readonly [number, number];

export interface Frame {
  readonly main: Window; // Europe
  readonly insets: readonly Window[]; // what lies beyond: Alaska, say
}

// From Iberia to the Urals, from the Levant to the North Cape: degrees east and north.
const corners: readonly (readonly [number, number])[] = [
  [-9, 37],
  [-8, 58],
  [24, 70],
  [52, 62],
  [50, 38],
  [33, 31.5],
];

const near = (20 * Math.PI) / 180; // marks this close share an inset

/** Europe in a box, and an inset in the Atlantic for each group of marks that Europe has no room for. */
export function frameOf(box: Box, plotted: readonly Plotted[], margin: number): Frame {
  const projection = geoConicConformal()
    .parallels([40, 62])
    .rotate([-20, 0])
    .fitExtent(
      [
        [box.x, box.y],
        [box.x + box.width, box.y + box.height],
      ],
      { type: 'MultiPoint', coordinates: corners.map((corner) => [...corner]) },
    );
  const inner = {
    x: box.x + margin,
    y: box.y + margin,
    width: box.width - margin * 2,
    height: box.height - margin * 2,
  };
  const inside = (end: Degrees): boolean => {
    const at = projected(projection, end);
    return at !== undefined && distance(end, [20, 50]) < 1.2 && holds(inner, at);
  };
  const groups: Outlying[][] = [];
  for (const each of plotted) {
    for (const at of endsOf(each).filter((end) => !inside(end))) {
      const one = { plotted: each, at };
      const group = groups.find(([first]) => first && distance(first.at, at) < near);
      if (group) group.push(one);
      else groups.push([one]);
    }
  }
  const size = Math.min(box.width * 0.24, box.height * 0.42, 260);
  const here = plotted.filter((each) => endsOf(each).some(inside));
  const insets = groups.slice(0, 3).map((outlying, index): Window => {
    const place = {
      x: box.x + 10,
      y: box.y + 10 + index * (size * 0.74 + 10),
      width: size,
      height: size * 0.74,
    };
    // A flow from there to Europe belongs to Europe, and only begins here.
    const marks = [...new Set(outlying.map((one) => one.plotted))];
    return {
      box: place,
      projection: insetOf(
        place,
        outlying.map(({ at }) => at),
      ),
      marks: marks.filter((each) => !here.includes(each)),
    };
  });
  return { main: { box, projection, marks: here }, insets };
}

interface Outlying {
  readonly plotted: Plotted;
  readonly at: Degrees;
}

/** Where a mark is; a flow is at both its ends. */
function endsOf({ mark }: Plotted): readonly Degrees[] {
  return mark.kind === 'flow' && mark.to ? [mark.at, mark.to] : [mark.at];
}

/** Where a place lies on the paper: in its inset if it has one, else in Europe. */
export function placeOf({ main, insets }: Frame, at: Degrees): Point | undefined {
  for (const { box, projection } of insets) {
    const point = projected(projection, at);
    const [east = 0, north = 0] =
      projection.invert?.([box.x + box.width / 2, box.y + box.height / 2]) ?? [];
    if (point && holds(box, point) && distance([east, north], at) < near * 1.5) return point;
  }
  return projected(main.projection, at);
}

function insetOf(box: Box, places: readonly Degrees[]): GeoProjection {
  const first = places[0] ?? [0, 0];
  const reach = Math.max(0.14, ...places.map((at) => distance(first, at) * 1.5));
  return geoAzimuthalEqualArea()
    .rotate([-first[0], -first[1]])
    .translate([box.x + box.width / 2, box.y + box.height / 2])
    .scale(Math.min(box.width, box.height) / 2 / reach)
    .clipExtent([
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ]);
}

/** In radians, along the globe. */
function distance(one: Degrees, other: Degrees): number {
  return geoDistance([...one], [...other]);
}

export function projected(
  projection: GeoProjection,
  at: readonly [number, number],
): Point | undefined {
  const point = projection([at[0], at[1]]);
  return point ? { x: point[0], y: point[1] } : undefined;
}

/** Symbols that fall on one another are set side by side; gives the points in the same order. */
export function spread(points: readonly Point[], apart: number): readonly Point[] {
  const placed: Point[] = [];
  for (const point of points) {
    let at = point;
    for (
      let turn = 0;
      placed.some((other) => Math.hypot(other.x - at.x, other.y - at.y) < apart);
      turn += 1
    ) {
      const angle = turn * 1.05;
      const reach = apart * (1 + turn / 6);
      at = { x: point.x + Math.cos(angle) * reach, y: point.y + Math.sin(angle) * reach };
    }
    placed.push(at);
  }
  return placed;
}
