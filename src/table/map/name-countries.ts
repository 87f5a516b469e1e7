import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import type { Geometry, Polygon } from 'geojson';
import type { Box, Point } from '../layout/box.ts';
import { letter } from '../draw/lettering.ts';
import { faces } from '../draw/palette.ts';
import { projected, type Degrees, type Window } from './frame.ts';
import { meet, within } from './labels.ts';
import type { Placed } from './lay-marks.ts';
import type { MapInks } from './map-inks.ts';
import type { MapPlan } from './plan-map.ts';
import type { World } from './world.ts';

const smallest = 0.0018; // steradians: smaller countries go unnamed

// Where a name stands better than in the middle of its country: degrees east and north.
const elsewhere: Readonly<Record<string, Degrees>> = {
  Russia: [47, 60],
  Norway: [9, 61.3],
  France: [2.3, 47],
};

// As the countries were called in those years.
const called: Readonly<Record<string, string>> = { Czechia: 'Czech Republic' };

// Beside the middle, where a mark stands on it: pixels.
const shifts: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 0, y: 17 },
  { x: 0, y: -17 },
  { x: 26, y: 9 },
  { x: -26, y: 9 },
];

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
    ...placed.flatMap(({ way }) =>
      way.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 })),
    ),
    ...(main ? [legend.box, ...frame.insets.map(({ box }) => box)] : []),
  ];
  for (const country of world.countries) {
    if (geoArea(country) < smallest) continue;
    const [east, north] = geoCentroid(largest(country.geometry));
    const { name } = country.properties;
    const at = projected(window.projection, elsewhere[name] ?? [east, north]);
    if (!at) continue;
    const width = context.measureText(called[name] ?? name).width;
    const boxes = shifts.map(({ x, y }) => ({
      x: at.x + x - width / 2 - 4,
      y: at.y + y - 8,
      width: width + 8,
      height: 16,
    }));
    const box = boxes.find(
      (each) => within(each, window.box) && !taken.some((other) => meet(each, other)),
    );
    if (!box) continue;
    taken.push(box);
    context.textAlign = 'center';
    context.fillText(called[name] ?? name, box.x + box.width / 2, box.y + 12);
  }
  context.globalAlpha = 1;
}

/** Which country an inset shows: that of the place it is drawn for. */
export function countryOf(world: World, at: Degrees): string | undefined {
  const found = world.countries.find((country) => geoContains(country, [at[0], at[1]]));
  return found && (called[found.properties.name] ?? found.properties.name);
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
