import { directionOf } from '../../lib/direction.ts';
import { geoCircle, geoPath, type GeoProjection } from 'd3-geo';
import { shading, weights } from '../draw/ink.ts';
import { letter } from '../draw/lettering.ts';
import { faces } from '../draw/palette.ts';
import type { OutcomeWords } from '../outcome/outcome-words.ts';
import type { MapMark } from '../../scenario/scenario.ts';
import { projected } from './fit.ts';
import type { Window } from './frame.ts';
import type { Degrees } from './groups.ts';
import { arcOf } from './bearing.ts';
import { leaderOf, lengthOf } from './leader.ts';
import { layMarks, type Placed } from './lay-marks.ts';
import type { MapInks } from './map-inks.ts';
import { nameCountries } from './name-countries.ts';
import type { MapPlan } from './plan-map.ts';
import { drawFlow, drawLine, drawSymbol, type Inks } from './symbols.ts';
import type { World } from './world.ts';

/** The marks of each window, laid out once for both of the layers that they are drawn in. */
export type LaidMarks = Map<Window, readonly Placed[]>;

/** The marks: those that stay as they are, then those agreed; and the names of countries around. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  plan: MapPlan,
  laid: LaidMarks,
  world: World,
  inks: MapInks,
  words: OutcomeWords,
  which: 'agreed' | 'unchanged',
): void {
  for (const window of [plan.frame.main, ...plan.frame.insets]) {
    context.save();
    context.beginPath();
    context.rect(window.box.x, window.box.y, window.box.width, window.box.height);
    context.clip();
    const placed = laid.get(window) ?? layMarks(context, window, plan, words);
    laid.set(window, placed);
    const drawn = placed.filter(({ plotted }) => plotted.agreed === (which === 'agreed'));
    for (const each of drawn) drawReach(context, each, window, inks);
    for (const each of drawn) drawLeader(context, each, inks);
    for (const each of drawn) drawMark(context, each, inks);
    for (const each of drawn) drawLabel(context, each, inks, words);
    if (which === 'unchanged') nameCountries(context, window, world, inks, placed, plan, words);
    context.restore();
  }
}

function drawReach(
  context: CanvasRenderingContext2D,
  { plotted: { mark, agreed } }: Placed,
  { projection }: Window,
  inks: MapInks,
): void {
  if (mark.rangeKm === undefined) return;
  const own = agreed ? inks.agreed : inks.unchanged;
  const isZone = mark.kind === 'zone';
  range(context, projection, mark, mark.rangeKm, own, { agreed, isZone });
}

function drawMark(
  context: CanvasRenderingContext2D,
  { plotted, at, size, way, isWide }: Placed,
  inks: MapInks,
): void {
  const own = plotted.agreed ? inks.agreed : inks.unchanged;
  if (way.length > 0 && plotted.mark.kind === 'line') drawLine(context, way, own);
  else if (way.length > 0) drawFlow(context, way, own);
  else if (!isWide) drawSymbol(context, plotted.mark.kind, at, size, own);
}

/** From a name that found no room beside its symbol, a thin line back to it. */
function drawLeader(
  context: CanvasRenderingContext2D,
  { plotted: { agreed }, at, label, size }: Placed,
  inks: MapInks,
): void {
  if (!label) return;
  const leader = leaderOf(at, label);
  if (lengthOf(leader) < size * 2.2) return;
  context.beginPath();
  context.moveTo(at.x, at.y);
  context.lineTo(leader.to.x, leader.to.y);
  context.strokeStyle = agreed ? inks.agreed.line : inks.unchanged.line;
  context.lineWidth = weights.detail;
  context.stroke();
}

function drawLabel(
  context: CanvasRenderingContext2D,
  { plotted: { agreed }, label, lines, type }: Placed,
  inks: MapInks,
  words: OutcomeWords,
): void {
  if (!label) return;
  const own = agreed ? inks.agreed : inks.unchanged;
  context.fillStyle = own.halo;
  context.fillRect(label.x, label.y, label.width, label.height);
  lines.forEach((line, index) => {
    const last = !agreed && index === lines.length - 1 && line === words.unchanged;
    letter(context, {
      face: faces.control,
      size: type,
      weight: last ? 400 : 700,
      italic: last,
      colour: agreed ? inks.line : own.line,
    });
    context.direction = directionOf(line);
    context.fillText(line, label.x + 3, label.y + type * (1 + 1.2 * index));
  });
}

/** A zone, or how far a radar sees or a missile reaches; hatched, and the more where it stays as it is. */
function range(
  context: CanvasRenderingContext2D,
  projection: GeoProjection,
  { at, sector }: MapMark,
  kilometres: number,
  own: Inks,
  { agreed, isZone }: { readonly agreed: boolean; readonly isZone: boolean },
): void {
  context.save();
  context.beginPath();
  if (sector) traceSector(context, projection, at, kilometres, sector);
  else geoPath(projection, context)(circleOf(at, kilometres));
  context.globalAlpha = (agreed ? 0.1 : 0.06) * (isZone ? 1.8 : 1);
  context.fillStyle = own.line;
  context.fill();
  hatched(context, own.line, agreed ? 0.22 : 0.3);
  context.globalAlpha = 0.8;
  context.setLineDash(isZone && agreed ? [] : agreed ? [7, 4] : [2, 4]);
  context.strokeStyle = own.line;
  context.lineWidth = weights.contour;
  context.stroke();
  context.restore();
}

function circleOf([east, north]: Degrees, kilometres: number) {
  return geoCircle()
    .center([east, north])
    .radius(kilometres / 111.195)();
}

/** The slice of a circle that a radar with a bounded field of view looks into. */
function traceSector(
  context: CanvasRenderingContext2D,
  projection: GeoProjection,
  at: Degrees,
  kilometres: number,
  [from, to]: readonly [number, number],
): void {
  for (const [index, point] of [at, ...arcOf(at, kilometres, from, to)].entries()) {
    const { x, y } = projected(projection, point) ?? { x: 0, y: 0 };
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.closePath();
}

/** Hatches the path at hand, whatever its shape. */
function hatched(context: CanvasRenderingContext2D, colour: string, alpha: number): void {
  const { width, height } = context.canvas;
  const trace = new Path2D();
  const lean = height * shading.slope;
  for (let at = -lean; at < width; at += shading.gap * 2.4) {
    trace.moveTo(at, height);
    trace.lineTo(at + lean, 0);
  }
  context.save();
  context.clip();
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = weights.fine;
  context.stroke(trace);
  context.restore();
}
