import { geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { Box } from '../layout/box.ts';
import { penOn, shading, weights } from '../draw/ink.ts';
import { write } from '../draw/lettering.ts';
import { faces } from '../draw/palette.ts';
import type { OutcomeWords } from '../outcome/outcome-words.ts';
import { inWindow } from './in-window.ts';
import type { Window } from './frame.ts';
import { drawTitle } from './draw-title.ts';
import { countryOf, nameOf } from './name-countries.ts';
import { drawLegend } from './legend.ts';
import type { MapInks } from './map-inks.ts';
import { noteType, type MapPlan } from './plan-map.ts';
import type { Country, World } from './world.ts';

const small = { face: faces.text, italic: true } as const;

/** Sea, land, borders, insets and legend: all but the marks. */
export function drawGround(
  context: CanvasRenderingContext2D,
  plan: MapPlan,
  world: World,
  inks: MapInks,
  words: OutcomeWords,
): void {
  const { sheet, frame, legend, note } = plan;
  const isBordered = note !== undefined;
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  drawWindow(context, frame.main, world, inks, isBordered);
  for (const inset of frame.insets) {
    drawWindow(context, inset, world, inks, isBordered);
    penOn(context, inks.line, weights.contour, 451).box(inset.box, undefined);
    if (isBordered) caption(context, inset, world, inks, (found) => nameOf(found, plan, words));
  }
  if (note)
    write(context, words.borders, note, 1, {
      ...small,
      size: noteType,
      colour: inks.line,
      align: 'right',
    });
  const title = plan.anythingAgreed ? words.mapTitle : words.mapTitleUnchanged;
  drawTitle(context, { width: sheet.width, height: legend.top }, title, inks);
  drawLegend(context, legend, inks, words);
}

/** Under each inset's upper edge: whose land it is. */
function caption(
  context: CanvasRenderingContext2D,
  { box, places }: Window,
  world: World,
  inks: MapInks,
  called: (country: Country) => string,
): void {
  const found = places.map((at) => countryOf(world, at)).find((each) => each !== undefined);
  const name = found && called(found);
  if (name === undefined) return;
  const size = Math.max(11, Math.min(12.5, box.width / 12));
  context.fillStyle = inks.paper;
  context.fillRect(box.x, box.y, box.width, size + 7);
  context.strokeStyle = inks.line;
  context.lineWidth = weights.fine;
  context.strokeRect(box.x, box.y, box.width, size + 7);
  write(context, name, { x: box.x + 5, y: box.y + 3, width: box.width - 10, height: size }, 1, {
    ...small,
    size,
    colour: inks.line,
  });
}

function drawWindow(
  context: CanvasRenderingContext2D,
  window: Window,
  world: World,
  inks: MapInks,
  isBordered: boolean,
): void {
  const { projection, box } = window;
  const here = inWindow(world, window);
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
  context.fillStyle = inks.sea;
  context.fillRect(box.x, box.y, box.width, box.height);
  const clipped = clippedTo(projection, box);
  // Projected once, and drawn eight times over.
  const land = new Path2D(geoPath(clipped)(here.land()) ?? '');
  // Lines along the coast, as engravers draw water: from the widest, each covered by the next.
  for (const [width, alpha] of [
    [13, 0.25],
    [8, 0.4],
    [3.6, 0.6],
  ] as const) {
    for (const [extra, colour] of [
      [1.2, inks.faint],
      [0, inks.sea],
    ] as const) {
      context.strokeStyle = colour;
      context.globalAlpha = extra > 0 ? alpha : 1;
      context.lineWidth = width + extra;
      context.lineJoin = 'round';
      context.stroke(land);
    }
  }
  context.globalAlpha = 1;
  context.fillStyle = inks.land;
  context.fill(land);
  shadeCoast(context, land, box, inks);
  context.strokeStyle = inks.line;
  context.lineWidth = box.width < 520 ? weights.detail : weights.contour;
  context.stroke(land);
  if (isBordered) drawBorders(context, geoPath(clipped, context), here);
  context.restore();
}

/** The light is that of the rooms: within its right and lower coasts the land lies in shade. */
function shadeCoast(
  context: CanvasRenderingContext2D,
  land: Path2D,
  { x, y, width, height }: Box,
  inks: MapInks,
): void {
  const reach = Math.max(4, Math.min(9, width / 90));
  const lit = new Path2D();
  lit.rect(x - 40, y - 40, width + 80, height + 80);
  lit.addPath(land, new DOMMatrix().translate(-reach, -reach));
  context.save();
  context.clip(land);
  context.clip(lit, 'evenodd');
  penOn(context, inks.line, weights.contour, 441).hatch(
    { x, y, width, height },
    shading.gap,
    shading.slope,
    { width: weights.fine, alpha: shading.alpha },
  );
  context.restore();
}

function drawBorders(context: CanvasRenderingContext2D, path: GeoPath, world: World): void {
  context.beginPath();
  path(world.borders());
  context.setLineDash([4, 2.5]);
  context.lineWidth = weights.fine;
  context.globalAlpha = 0.6;
  context.stroke();
  context.setLineDash([]);
}

function clippedTo(projection: GeoProjection, box: Box): GeoProjection {
  return projection.clipExtent([
    [box.x - 20, box.y - 20],
    [box.x + box.width + 20, box.y + box.height + 20],
  ]);
}
