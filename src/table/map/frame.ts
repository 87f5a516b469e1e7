import type { GeoProjection } from 'd3-geo';
import type { MapMark } from '../../scenario/scenario.ts';
import { holds, type Box, type Point } from '../layout/box.ts';
import { arcOf } from './bearing.ts';
import { fitted, projected, wholeGlobe } from './fit.ts';
import { distance, groupsOf, heartOf, middleOf, type Degrees, type Weighed } from './groups.ts';
import type { Plotted } from './plotted.ts';

/** A window of the map: where on the paper it lies, and how it projects degrees to pixels. */
export interface Window {
  readonly box: Box;
  readonly projection: GeoProjection;
  readonly places: readonly Degrees[]; // what it is drawn for
  readonly marks: readonly Plotted[];
}

export interface Frame {
  readonly main: Window; // where most of the marks are
  readonly insets: readonly Window[]; // what lies far from there
}

/** The paper that a frame may use. */
export interface Paper {
  readonly box: Box;
  readonly legend: Box | undefined; // where it stands on the map itself
  readonly margin: number; // around each mark
}

const least = { main: 2.6, inset: 8 } as const; // degrees, see fitted
export const captionHeight = 18; // over an inset
const noteHeight = 20; // below the insets at the right
const farthestSeen = (75 * Math.PI) / 180; // from the middle: beyond, shapes are no longer known
const [mostInsets, mostInsetsNarrow] = [4, 3];

/**
 * The part of the globe where most of the marks of a scenario are, whichever of them hold now (or all
 * of it, if they are scattered), and an
 * inset for each group of marks that lies too far away: to the left what is west of it, to the right
 * what is east.
 */
export function frameOf(paper: Paper, all: readonly MapMark[], plotted: readonly Plotted[]): Frame {
  const places = weighed(all);
  const heart = heartOf(places);
  if (heart === undefined) return globe(paper, places, plotted);
  const middle = middleOf(heart).at;
  const ground = [...heart, ...all.filter(({ at }) => has(heart, at)).flatMap(rimOf)];
  const ends = distinct(plotted.flatMap(({ mark }) => placesOf(mark)));
  // An inset takes room away from the map, which may put other marks out of it.
  let outside: readonly Degrees[] = [];
  for (;;) {
    const insets = insetsFor(paper, middle, outside);
    const projection = fittedBeside(
      paper,
      ground,
      insets.map(({ box }) => box),
    );
    const lost = ends.filter(
      (at) =>
        !has(heart, at) && !has(outside, at) && !isSeen(paper, projection, middle, at, insets),
    );
    if (lost.length === 0) {
      return withMarks({ box: paper.box, projection, places: heart, marks: [] }, insets, plotted);
    }
    outside = [...outside, ...lost];
  }
}

/** Of marks all over the world, one map without insets. */
function globe(
  { box, margin }: Paper,
  places: readonly Weighed[],
  plotted: readonly Plotted[],
): Frame {
  const all = places.map(({ at }) => at);
  const projection = wholeGlobe(shrunk(box, margin));
  return { main: { box, projection, places: all, marks: plotted }, insets: [] };
}

function withMarks(main: Window, insets: readonly Window[], plotted: readonly Plotted[]): Frame {
  const ownOf = (inset: Window): readonly Plotted[] =>
    plotted.filter(({ mark }) => placesOf(mark).every((at) => has(inset.places, at)));
  const filled = insets.map((inset) => ({ ...inset, marks: ownOf(inset) }));
  const apart = filled.flatMap(({ marks }) => marks);
  // What goes from one window to another is drawn across the map.
  return {
    main: { ...main, marks: plotted.filter((each) => !apart.includes(each)) },
    insets: filled,
  };
}

function insetsFor(
  { box, legend, margin }: Paper,
  middle: Degrees,
  outside: readonly Degrees[],
): readonly Window[] {
  const groups = groupsOf(outside, box.width < 640 ? mostInsetsNarrow : mostInsets);
  const isWest = (group: readonly Degrees[]): boolean =>
    turnBetween(middle[0], middleOf(group).at[0]) < 0;
  return [true, false].flatMap((west) => {
    const column = groups.filter((group) => isWest(group) === west);
    const free =
      box.height - 10 - (west ? (legend ? box.y + box.height - legend.y : 0) : noteHeight);
    const width = Math.min(box.width * 0.24, box.height * 0.42, 260);
    const height = Math.min(width * 0.74, free / column.length - 10);
    return column.map((places, index) => {
      const at = {
        x: west ? box.x + 10 : box.x + box.width - width - 10,
        y: box.y + 10 + index * (height + 10),
        width,
        height,
      };
      const inner = shrunk(at, Math.min(margin * 1.6, height / 3));
      return { box: at, projection: fitted(inner, places, least.inset), places, marks: [] };
    });
  });
}

/** Degrees eastwards from one meridian to another, −180 to 180. */
function turnBetween(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}

/** As large as it goes with no place of it under an inset or the legend. */
function fittedBeside(
  { box, legend, margin }: Paper,
  places: readonly Degrees[],
  insets: readonly Box[],
): GeoProjection {
  const left = Math.max(box.x, ...insets.filter(({ x }) => x < box.x + 20).map(rightOf));
  const right = Math.min(
    box.x + box.width,
    ...insets.filter((inset) => rightOf(inset) > box.x + box.width - 20).map(({ x }) => x),
  );
  const free = { ...box, x: left, width: right - left };
  const pad = Math.max(margin, Math.min(free.width, free.height) * 0.12);
  const whole = fitted(shrunk(free, pad), places, least.main);
  if (!legend) return whole;
  const isCovered = (projection: GeoProjection): boolean =>
    places.some((at) => {
      const point = projected(projection, at);
      return point !== undefined && holds(shrunk(legend, -margin), point);
    });
  if (!isCovered(whole)) return whole;
  const beside = Math.max(left, rightOf(legend));
  const choices = [
    { ...free, x: beside, width: right - beside },
    { ...free, height: legend.y - box.y },
  ].map((each) => fitted(shrunk(each, pad), places, least.main));
  return choices.reduce((best, each) => (each.scale() > best.scale() ? each : best));
}

function isSeen(
  { box, legend, margin }: Paper,
  projection: GeoProjection,
  middle: Degrees,
  at: Degrees,
  insets: readonly Window[],
): boolean {
  const point = projected(projection, at);
  if (point === undefined || distance(middle, at) > farthestSeen) return false;
  const covered = [...insets.map((inset) => inset.box), ...(legend ? [legend] : [])];
  return (
    holds(shrunk(box, margin), point) &&
    !covered.some((each) => holds(shrunk(each, -margin), point))
  );
}

const crowded = 60; // places tried before the edge is no longer minded

/** Where a mark is: at its end as well, and where it turns. */
export function placesOf({ at, to, through }: MapMark): readonly Degrees[] {
  return [at, ...(through ?? []), ...(to ? [to] : [])];
}

/** What of a mark is to be seen besides its places: of a zone the rim, if that is no half of the world. */
function rimOf(mark: MapMark): readonly Degrees[] {
  if (mark.kind !== 'zone' || mark.rangeKm === undefined || mark.rangeKm > 2500) return [];
  return arcOf(mark.at, mark.rangeKm, 0, 360);
}

function weighed(marks: readonly MapMark[]): readonly Weighed[] {
  const found = new Map<string, Weighed>();
  for (const at of marks.flatMap(placesOf)) {
    const key = at.join(' ');
    found.set(key, { at, marks: (found.get(key)?.marks ?? 0) + 1 });
  }
  return [...found.values()];
}

function distinct(places: readonly Degrees[]): readonly Degrees[] {
  return [...new Map(places.map((at) => [at.join(' '), at])).values()];
}

const same = (one: Degrees, other: Degrees): boolean => one[0] === other[0] && one[1] === other[1];
const has = (places: readonly Degrees[], at: Degrees): boolean =>
  places.some((one) => same(one, at));
const rightOf = ({ x, width }: Box): number => x + width;

function shrunk({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: width - by * 2, height: height - by * 2 };
}

/** Where a place lies on the paper: in its inset if it has one, else on the map. */
export function placeOf({ main, insets }: Frame, at: Degrees): Point | undefined {
  const { projection } = insets.find(({ places }) => has(places, at)) ?? main;
  return projected(projection, at);
}

/**
 * Symbols that fall on one another are set side by side, none over the edge of the window as long as
 * there is room in it; gives the points in the same order.
 */
export function spread(points: readonly Point[], apart: number, window: Box): readonly Point[] {
  const room = shrunk(window, apart / 2);
  const placed: Point[] = [];
  for (const point of points) {
    const isFree = (at: Point, turn: number): boolean =>
      (turn === 0 || turn > crowded || holds(room, at)) &&
      placed.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= apart);
    let at = point;
    for (let turn = 0; !isFree(at, turn); turn += 1) {
      const angle = turn * 1.05;
      const reach = apart * (1 + turn / 6);
      at = { x: point.x + Math.cos(angle) * reach, y: point.y + Math.sin(angle) * reach };
    }
    placed.push(at);
  }
  return placed;
}
