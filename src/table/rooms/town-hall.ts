import type { Palette } from '../draw/palette.ts';
import { detail, drawnIn, fine, squareOf, type Drawn, type Spot } from './drawn.ts';
import { cornice, frame, panel } from './furniture.ts';
import { panes } from './panes.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

const windows = [-86, 86, -132, 132, -310, 310] as const;

/** The chamber of a town: oak, leaded windows, a carved chair under the arms, the gallery for the public. */
export const townHall: DrawRoom = (brief) => {
  const { palette } = brief;
  const u = drawnIn(brief);
  cornice(u, 6, palette);
  for (let x = -378; x <= 378; x += 54) {
    u.shape(`${x - 3} 6 ${x + 3} 6 ${x + 3} 12 ${x} 15 ${x - 3} 12`, palette.wood, detail);
  }
  const outlines = windows.map((x) => pointed(x));
  panes(brief, outlines, 60, 0.66);
  windows.forEach((x, index) => {
    leads(u.at(x, 0));
    u.line([...(outlines[index] ?? []), ...(outlines[index] ?? []).slice(0, 1)]);
    u.box(`${x - 20} 68 40 2.6`, palette.fold, detail);
  });
  oak(u, brief);
  chair(u, brief);
  for (const side of [-1, 1]) {
    gallery(u.at(side * 216, 0), brief);
    benches(u.at(side * 92, 0), brief);
    banner(u.at(side * 52, 0), brief, side < 0 ? '#54627a' : '#8a5a4a');
  }
  ringOfLamps(u, brief);
};

function pointed(x: number): readonly Spot[] {
  const spring = 32;
  return [
    [x - 16, 68],
    [x - 16, spring],
    [x - 13, 24],
    [x - 7, 18],
    [x, 14],
    [x + 7, 18],
    [x + 13, 24],
    [x + 16, spring],
    [x + 16, 68],
  ];
}

/** Quarries of glass in lead, and a stone mullion. */
function leads(u: Drawn): void {
  u.line('0 16 0 68');
  u.line('-16 34 16 34', detail);
  for (let step = -12; step <= 12; step += 8) {
    if (step === -4 || step === 4) continue;
    u.line(`${step} 24 ${step} 68`, fine);
  }
  for (let y = 42; y < 68; y += 8) u.line(`-16 ${y} 16 ${y}`, fine);
  u.arc([0, 25], [3.4, 3.4], 0, 360, detail);
}

function oak(u: Drawn, { palette }: RoomBrief): void {
  u.band(72, 28, palette.wood);
  u.level(72);
  u.level(74.4, fine);
  for (let x = -416; x < 416; x += 20) panel(u.at(x + 1.6, 77), 16.8, 17);
}

/** The mayor's: high-backed, on a step, under the arms of the town. */
function chair(u: Drawn, { palette }: RoomBrief): void {
  u.shape('-34 98 -34 18 0 8 34 18 34 98', palette.wood);
  u.shape('-28 98 -28 22 0 13 28 22 28 98', palette.woodShade, detail);
  u.shade('28 22 34 18 34 98 28 98');
  arms(u.at(0, 36), palette);
  u.shape('-13 92 -13 58 -8 52 8 52 13 58 13 92', palette.wood);
  u.shape('-10 84 -10 60 -6 56 6 56 10 60 10 84', '#7d3b3b', detail);
  for (const [x, y] of [
    [-5, 62],
    [5, 62],
    [0, 68],
    [-5, 74],
    [5, 74],
  ] as const)
    u.circle([x, y], 0.8, palette.brass, { width: 0.6 });
  u.circle([0, 50], 2.6, palette.brass, detail);
  for (const x of [-17, 13]) u.box(`${x} 76 4 18`, palette.wood, detail);
  u.box('-22 92 44 6', palette.fold);
}

/** A shield of no town in particular: a tower over waves. */
function arms(u: Drawn, { brass: gold, paper }: Palette): void {
  u.shape('-11 -13 11 -13 11 0 7 8 0 12 -7 8 -11 0', paper);
  u.shape(
    '-5 -1 -5 -8 -3 -8 -3 -10 -1 -10 -1 -8 1 -8 1 -10 3 -10 3 -8 5 -8 5 -1',
    '#7d3b3b',
    detail,
  );
  u.line('-10 2 -6 1 -2 2 2 1 6 2 10 1', detail);
  u.line('-8 5 -4 4 0 5 4 4 8 5', detail);
  u.shade('3 -13 11 -13 11 0 7 8 0 12 4 0');
  for (const side of [-1, 1])
    u.arc([side * 14, -4], [3.4, 9], side < 0 ? 90 : -90, side < 0 ? 270 : 90, {
      ...detail,
      colour: gold,
    });
  u.shape('-9 -14 -7 -18 -3 -15 0 -19 3 -15 7 -18 9 -14', gold, detail);
}

/** Where the public sits, over a rail; under it the doors. */
function gallery(u: Drawn, { palette }: RoomBrief): void {
  u.box('-48 34 96 14', palette.wood);
  for (let x = -44; x <= 44; x += 5.4)
    u.shape(
      `${x - 0.8} 36 ${x + 0.8} 36 ${x + 1.4} 41 ${x + 0.8} 46 ${x - 0.8} 46 ${x - 1.4} 41`,
      palette.fold,
      fine,
    );
  u.box('-50 32 100 2.6', palette.woodShade, detail);
  for (const x of [-44, 38]) u.box(`${x} 48 6 50`, palette.wood);
  frame(u.at(-24, 14), 16, 16, palette);
  frame(u.at(8, 14), 16, 16, palette);
  u.box('-18 56 36 42', palette.woodShade);
  u.line('0 56 0 98', detail);
  for (const x of [-15, 3]) panel(u.at(x, 60), 12, 14);
  u.shade(squareOf('12 56 6 42'));
}

function benches(u: Drawn, { palette }: RoomBrief): void {
  u.shape('-40 98 -38 80 38 80 40 98', palette.woodShade);
  u.box('-42 78 84 3', palette.wood, detail);
  for (const x of [-26, -8, 10, 28]) u.line(`${x} 82 ${x} 97`, fine);
}

function banner(u: Drawn, { palette }: RoomBrief, fill: string): void {
  u.line('-7 20 7 20', { colour: palette.brassShade, width: 2 });
  u.shape('-6 20 6 20 6 54 0 60 -6 54', fill);
  u.line('-6 26 6 26', fine);
  u.shape('0 32 3 37 0 42 -3 37', palette.brass, detail);
  u.shade('2 20 6 20 6 54 2 58');
}

/** An iron ring on chains. */
function ringOfLamps(u: Drawn, { palette }: RoomBrief): void {
  for (const middle of [-112, 112]) {
    const ring = u.at(middle, 0);
    ring.line('-16 27 0 6 16 27', fine);
    ring.arc([0, 28], [18, 4], 0, 360);
    for (const x of [-17, -9, 0, 9, 17]) {
      ring.line(`${x} 28 ${x} 24`, detail);
      ring.shape(`${x - 0.9} 24 ${x} 21 ${x + 0.9} 24`, palette.brass, fine);
    }
  }
}
