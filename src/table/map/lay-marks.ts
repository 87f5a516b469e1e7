import type { MapMark } from '../../scenario/scenario.ts';
import { holds, type Box, type Point } from '../layout/box.ts';
import { broken, letter } from '../draw/lettering.ts';
import { faces } from '../draw/palette.ts';
import type { OutcomeWords } from '../outcome/outcome-words.ts';
import { geoInterpolate } from 'd3-geo';
import { projected } from './fit.ts';
import { captionHeight, placeOf, placesOf, spread, type Frame, type Window } from './frame.ts';
import { placeLabels } from './labels.ts';
import { symbolSize, type MapPlan } from './plan-map.ts';
import type { Plotted } from './plotted.ts';
import { flowPath } from './symbols.ts';

/** A mark with its place on the paper, and the place of its label if there is room for one. */
export interface Placed {
  readonly plotted: Plotted;
  readonly at: Point;
  readonly label: Box | undefined;
  readonly lines: readonly string[];
  readonly size: number;
  readonly type: number; // pixels of type
  readonly way: readonly Point[]; // of a flow or a line
  readonly isWide: boolean; // a zone that can be seen without its symbol
}

const labelSize = (width: number): number => (width < 520 ? 12 : 13.5);

/** Lays out the marks of one window and their labels. */
export function layMarks(
  context: CanvasRenderingContext2D,
  window: Window,
  plan: MapPlan,
  words: OutcomeWords,
): readonly Placed[] {
  const type = labelSize(plan.sheet.width);
  const size = symbolSize(plan.sheet.width);
  letter(context, { face: faces.control, size: type, weight: 700, colour: '#000' });
  const measure = (text: string): number => context.measureText(text).width;
  const ways = window.marks.map(({ mark }) => wayOf(plan.frame, window, mark));
  const points = spread(
    window.marks.map(({ mark }, index) => anchor(window, mark, ways[index] ?? [])),
    size * 2.6,
    window.box,
  );
  const written = window.marks.map(({ mark, agreed }) => [
    ...broken(
      mark.label,
      Math.min(150, window.box.width * (window === plan.frame.main ? 0.33 : 0.8)),
      2,
      measure,
    ),
    ...(agreed ? [] : [words.unchanged]),
  ]);
  const names = window.marks.map((_, index) => {
    const lines = written[index] ?? [];
    return {
      at: points[index] ?? window.box,
      reach: size * 1.35,
      width: Math.max(...lines.map(measure)) + 6,
      height: lines.length * type * 1.2 + 3,
    };
  });
  const main = window === plan.frame.main;
  const inTheWay: Box[] = [
    ...(main ? plan.frame.insets.map(({ box }) => box) : []),
    ...(main && !plan.legend.below ? [plan.legend.box] : []),
    ...(main && plan.note ? [plan.note] : []),
    ...(main
      ? []
      : [{ x: window.box.x, y: window.box.y, width: window.box.width, height: captionHeight }]),
    ...ways.flat().map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 })),
  ];
  const labels = placeLabels(names, window.box, inTheWay);
  return window.marks.map((plotted, index) => ({
    plotted,
    at: points[index] ?? window.box,
    label: labels[index],
    lines: written[index] ?? [],
    size,
    type,
    way: ways[index] ?? [],
    isWide: isWide(window, plotted.mark, size),
  }));
}

function wayOf(frame: Frame, window: Window, mark: MapMark): readonly Point[] {
  if (mark.kind === 'line') return lineOf(window, mark);
  if (mark.kind !== 'flow' || !mark.to) return [];
  const [from, end] = [placeOf(frame, mark.at), placeOf(frame, mark.to)];
  return from && end ? flowPath(from, end) : [];
}

/** A line along the ground: straight over the globe from each of its places to the next. */
function lineOf({ projection }: Window, mark: MapMark): readonly Point[] {
  const places = placesOf(mark);
  return places.flatMap((at, index) => {
    const next = places[index + 1];
    if (next === undefined) return projected(projection, at) ?? [];
    const along = geoInterpolate([...at], [...next]);
    return Array.from({ length: 8 }, (_, step) => along(step / 8)).flatMap(
      (point) => projected(projection, point) ?? [],
    );
  });
}

/** What has a way is named near its middle, where that is in the window; everything else where it is. */
function anchor(window: Window, mark: MapMark, way: readonly Point[]): Point {
  const middle = [0.5, 0.62, 0.38, 0.75, 0.25].map((share) => way[Math.floor(way.length * share)]);
  const seen = middle.find((point) => point !== undefined && holds(window.box, point));
  return seen ?? projected(window.projection, mark.at) ?? { x: 0, y: 0 };
}

function isWide({ projection }: Window, { kind, rangeKm }: MapMark, size: number): boolean {
  if (kind !== 'zone' || rangeKm === undefined) return false;
  return (projection.scale() * rangeKm) / 6371 > size * 1.7;
}
