import { geoArea, geoCentroid } from 'd3-geo';
import type { Geometry, Polygon } from 'geojson';
import type { Box } from '../box.ts';
import { letter } from '../lettering.ts';
import { faces } from '../palette.ts';
import { projected, type Window } from './frame.ts';
import { meet } from './labels.ts';
import type { Placed } from './lay-marks.ts';
import type { MapInks } from './map-inks.ts';
import type { MapPlan } from './plan-map.ts';
import type { World } from './world.ts';

const smallest = 0.0022; // steradians: smaller countries go unnamed

/** The names of the greater countries, where they are in nobody's way. */
export function nameCountries(
  context: CanvasRenderingContext2D,
  window: Window,
  world: World,
  inks: MapInks,
  placed: readonly Placed[],
  { sheet, legend, frame }: MapPlan,
): void {
  if (sheet.width < 520) return;
  const main = window === frame.main;
  letter(context, { face: faces.text, size: 11, italic: true, colour: inks.line });
  context.globalAlpha = 0.62;
  const taken: Box[] = [
    ...placed.flatMap(({ label, at, size }) => [
      ...(label ? [label] : []),
      { x: at.x - size * 1.5, y: at.y - size * 1.5, width: size * 3, height: size * 3 },
    ]),
    ...(main ? [legend.box, ...frame.insets.map(({ box }) => box)] : []),
  ];
  for (const country of world.countries) {
    if (geoArea(country) < smallest) continue;
    const centre = geoCentroid(largest(country.geometry));
    const at = projected(window.projection, [centre[0], centre[1]]);
    if (!at) continue;
    const width = context.measureText(country.properties.name).width;
    const box = { x: at.x - width / 2 - 4, y: at.y - 8, width: width + 8, height: 16 };
    const inside =
      box.x > window.box.x &&
      box.y > window.box.y &&
      box.x + box.width < window.box.x + window.box.width &&
      box.y + box.height < window.box.y + window.box.height;
    if (!inside || taken.some((other) => meet(box, other))) continue;
    taken.push(box);
    context.textAlign = 'center';
    context.fillText(country.properties.name, at.x, at.y + 4);
  }
  context.globalAlpha = 1;
}

/** Of a country in several pieces the greatest, so that its name does not fall between them. */
function largest(shape: Geometry): Geometry {
  if (shape.type !== 'MultiPolygon') return shape;
  const pieces = shape.coordinates.map((coordinates): Polygon => ({
    type: 'Polygon',
    coordinates,
  }));
  return pieces.toSorted((one, other) => geoArea(other) - geoArea(one))[0] ?? shape;
}
