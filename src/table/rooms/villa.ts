import { archOf, detail, drawnIn, fine, type Drawn, type Spot } from './drawn.ts';
import { column, cornice, plant } from './furniture.ts';
import { panes } from './panes.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

/** Arches of the loggia, from the middle outward: x and width. */
const arches = [
  [0, 84],
  [-78, 46],
  [78, 46],
  [-262, 62],
  [262, 62],
] as const;

/** A loggia above a city: a great arch between two smaller ones, a balustrade, and painted walls. */
export const villa: DrawRoom = (brief) => {
  const { palette } = brief;
  const u = drawnIn(brief);
  cornice(u, 9, palette, true);
  const outlines = arches.map(([x, width]) => archOf(x, width, width > 80 ? 15 : 27, 86));
  panes(brief, outlines, 66);
  arches.forEach(([x, width], index) => {
    balustrade(u, x, width, brief);
    u.line(outlines[index] ?? []);
    u.line(archOf(x, width + 6, width > 80 ? 12 : 24, 86), { ...detail, alpha: 0.6 });
    const top = width > 80 ? 12 : 24;
    u.at(x, top).shape('-3 -2 3 -2 2 5 -2 5', palette.wallShade, detail);
  });
  for (const x of [-48.5, 48.5, -106, 106]) column(u.at(x, 88), 46, 9, palette, palette.wall);
  for (const side of [-1, 1]) painted(u.at(side * 168, 0), brief);
  for (const x of [-216, 216, -308, 308]) column(u.at(x, 88), 62, 9, palette, palette.wall);
  u.level(88);
  u.level(91, fine);
  for (const x of [-128, 128]) urn(u.at(x, 96), brief);
};

function balustrade(u: Drawn, x: number, width: number, { palette }: RoomBrief): void {
  const half = width / 2;
  for (let step = -half + 3; step <= half - 2; step += 4.8)
    u.at(x + step, 74).shape('-0.7 0 0.7 0 1.6 5 0.7 9 -0.7 9 -1.6 5', palette.wall, detail);
  u.box(`${x - half} 71.4 ${width} 2.8`, palette.wall, detail);
  u.box(`${x - half} 83 ${width} 3`, palette.wall, detail);
}

/** A painted wall: a landscape in a frame of stucco, between festoons. */
function painted(u: Drawn, { palette }: RoomBrief): void {
  u.box('-34 22 68 54', palette.wallShade, detail);
  u.box('-30 26 60 46', palette.paper, detail);
  const hill = Array.from({ length: 13 }, (_, index): Spot => [
    -30 + index * 5,
    56 - Math.sin(index / 2.4) * 6,
  ]);
  u.shape([[-30, 72], ...hill, [30, 72]], palette.fold, fine);
  u.shape('-14 58 -14 44 -10 44 -10 40 8 40 8 44 12 44 12 58', palette.wallShade, fine);
  for (const x of [-11, -5, 1, 7]) u.line(`${x} 45 ${x} 57`, fine);
  u.shade('12 44 30 50 30 72 6 72');
  u.arc([-15, 18], [13, 5], 0, 180, detail);
  u.arc([15, 18], [13, 5], 0, 180, detail);
  u.circle([0, 18], 2.4, palette.brass, detail);
}

function urn(u: Drawn, brief: RoomBrief): void {
  plant(u.at(0, -8, 0.62), brief.palette);
  u.shape('-8 -12 8 -12 6 -8 2 -4 3 0 -3 0 -2 -4 -6 -8', brief.palette.fold);
  u.shade('1 -12 8 -12 6 -8 2 -4 3 0 0 0');
}
