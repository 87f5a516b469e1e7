import { geoContains, geoPath } from 'd3-geo';
import type { Box, Point } from '../layout/box.ts';
import { letter } from '../draw/lettering.ts';
import { faces } from '../draw/palette.ts';
import type { OutcomeWords } from '../outcome/outcome-words.ts';
import { inWindow } from './in-window.ts';
import { captionHeight, type Window } from './frame.ts';
import type { Degrees } from './groups.ts';
import { meet, within } from './labels.ts';
import type { Placed } from './lay-marks.ts';
import type { MapInks } from './map-inks.ts';
import type { MapPlan } from './plan-map.ts';
import type { Country, World } from './world.ts';

const smallest = 900; // square pixels: what shows less of itself goes unnamed

// Where else in what is seen of a country its name may stand, as shares of that: its middle first.
const shares = [0.5, 0.35, 0.65, 0.22, 0.78, 0.12, 0.88] as const;
const spots: readonly Point[] = shares
  .flatMap((x) => shares.map((y) => ({ x, y })))
  .sort((one, other) => fromMiddle(one) - fromMiddle(other));

function fromMiddle({ x, y }: Point): number {
  return Math.hypot(x - 0.5, y - 0.5);
}

/** The names of the countries of which much is seen, where they are in nobody's way. */
export function nameCountries(
  context: CanvasRenderingContext2D,
  window: Window,
  world: World,
  inks: MapInks,
  placed: readonly Placed[],
  plan: MapPlan,
  words: OutcomeWords,
): void {
  const { sheet, legend, frame, note } = plan;
  if (sheet.width < 520 || note === undefined) return; // without borders there are no countries
  const main = window === frame.main;
  letter(context, { face: faces.text, size: 12.5, italic: true, colour: inks.line });
  context.globalAlpha = 0.78;
  context.textAlign = 'center';
  const taken: Box[] = [
    ...placed.flatMap(({ label, at, size }) => [
      ...(label ? [label] : []),
      { x: at.x - size * 1.5, y: at.y - size * 1.5, width: size * 3, height: size * 3 },
    ]),
    ...placed.flatMap(({ way }) =>
      way.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 })),
    ),
    ...(main
      ? [legend.box, note, ...frame.insets.map(({ box }) => box)]
      : [{ ...window.box, height: captionHeight }]),
  ];
  for (const { country, seen } of seenIn(window, world)) {
    const name = nameOf(country, plan, words);
    const width = context.measureText(name).width;
    const box = spots
      .map(({ x, y }) => ({
        x: seen.x + seen.width * x - width / 2 - 4,
        y: seen.y + seen.height * y - 8,
        width: width + 8,
        height: 16,
      }))
      .find(
        (each) =>
          within(each, window.box) &&
          !taken.some((other) => meet(each, other)) &&
          isOn(country, window, each),
      );
    if (!box) continue;
    taken.push(box);
    context.fillText(name, box.x + box.width / 2, box.y + 12);
  }
  context.globalAlpha = 1;
}

interface Seen {
  readonly country: Country;
  readonly seen: Box; // what is seen of it, on the paper
}

/** The countries in a window, those of which most is seen first. */
function seenIn(window: Window, world: World): readonly Seen[] {
  const { projection, box } = window;
  const before = projection.clipExtent();
  const path = geoPath(
    projection.clipExtent([
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ]),
  );
  const found = inWindow(world, window).countries.flatMap((country) => {
    const area = path.area(country);
    if (!(area >= smallest)) return [];
    const [[x, y], [right, foot]] = path.bounds(country);
    return [{ country, area, seen: { x, y, width: right - x, height: foot - y } }];
  });
  projection.clipExtent(before);
  return found.sort((one, other) => other.area - one.area);
}

/** Whether the middle of a name stands on its own country. */
function isOn(country: Country, { projection }: Window, { x, y, width, height }: Box): boolean {
  const at = projection.invert?.([x + width / 2, y + height / 2]);
  return at !== undefined && at !== null && geoContains(country, at);
}

/** The country of a place; undefined at sea. */
export function countryOf(world: World, at: Degrees): Country | undefined {
  return world.countries.find((country) => geoContains(country, [at[0], at[1]]));
}

/** In the page's language, as it was called at the time of the talks. */
export function nameOf(country: Country, { year }: MapPlan, words: OutcomeWords): string {
  const named = country.id === undefined ? undefined : words.country(String(country.id), year);
  return named ?? country.properties.name;
}
