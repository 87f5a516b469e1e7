import { geoPath, type GeoProjection } from 'd3-geo';
import type { Box } from '../layout/box.ts';
import { write } from '../draw/lettering.ts';
import { faces } from '../draw/palette.ts';
import type { OutcomeWords } from '../outcome/outcome-words.ts';
import type { Window } from './frame.ts';
import { countryOf } from './name-countries.ts';
import { drawLegend } from './legend.ts';
import type { MapInks } from './map-inks.ts';
import type { MapPlan } from './plan-map.ts';
import type { World } from './world.ts';

/** Sea, land, borders, insets and legend: all but the marks. */
export function drawGround(
  context: CanvasRenderingContext2D,
  plan: MapPlan,
  world: World,
  inks: MapInks,
  words: OutcomeWords,
): void {
  const { sheet, frame, legend } = plan;
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, sheet.width, sheet.height);
  drawWindow(context, frame.main, world, inks, frame.main.box);
  for (const inset of frame.insets) {
    drawWindow(context, inset, world, inks, inset.box);
    context.strokeStyle = inks.line;
    context.lineWidth = 1.6;
    context.strokeRect(inset.box.x, inset.box.y, inset.box.width, inset.box.height);
    caption(context, inset, world, inks);
  }
  title(context, plan, inks, words);
  drawLegend(context, legend, inks, words);
}

function title(
  context: CanvasRenderingContext2D,
  { sheet, legend, anythingAgreed }: MapPlan,
  inks: MapInks,
  words: OutcomeWords,
): void {
  const size = legend.top * 0.52;
  write(
    context,
    anythingAgreed ? words.mapTitle : words.mapTitleUnchanged,
    { x: 12, y: legend.top * 0.16, width: sheet.width - 24, height: size },
    1,
    { face: faces.headline, size, weight: 700, colour: inks.line, align: 'center' },
  );
  context.strokeStyle = inks.line;
  for (const [y, width] of [
    [legend.top - 5, 1.8],
    [legend.top - 1.5, 0.8],
  ] as const) {
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(0, y);
    context.lineTo(sheet.width, y);
    context.stroke();
  }
}

/** Under each inset's upper edge: whose land it is. */
function caption(
  context: CanvasRenderingContext2D,
  { box, projection }: Window,
  world: World,
  inks: MapInks,
): void {
  const [east, north] = projection.invert?.([box.x + box.width / 2, box.y + box.height / 2]) ?? [
    0, 0,
  ];
  const name = countryOf(world, [east, north]);
  if (name === undefined) return;
  const size = Math.max(8, Math.min(11, box.width / 13));
  write(context, name, { x: box.x + 5, y: box.y + 3, width: box.width - 10, height: size }, 1, {
    face: faces.text,
    size,
    italic: true,
    colour: inks.line,
  });
}

function drawWindow(
  context: CanvasRenderingContext2D,
  { projection }: Window,
  world: World,
  inks: MapInks,
  box: Box,
): void {
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
  context.fillStyle = inks.sea;
  context.fillRect(box.x, box.y, box.width, box.height);
  const clipped = clippedTo(projection, box);
  const path = geoPath(clipped, context);
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
      context.beginPath();
      path(world.land);
      context.strokeStyle = colour;
      context.globalAlpha = extra > 0 ? alpha : 1;
      context.lineWidth = width + extra;
      context.lineJoin = 'round';
      context.stroke();
    }
  }
  context.globalAlpha = 1;
  context.beginPath();
  path(world.land);
  context.fillStyle = inks.land;
  context.fill();
  context.strokeStyle = inks.line;
  context.lineWidth = 1.1;
  context.stroke();
  context.beginPath();
  path(world.borders);
  context.setLineDash([4, 2.5]);
  context.lineWidth = 0.8;
  context.globalAlpha = 0.55;
  context.stroke();
  context.setLineDash([]);
  context.restore();
}

function clippedTo(projection: GeoProjection, box: Box): GeoProjection {
  return projection.clipExtent([
    [box.x - 20, box.y - 20],
    [box.x + box.width + 20, box.y + box.height + 20],
  ]);
}
