import { archOf, detail, drawnIn, fine, squareOf, type Drawn } from './drawn.ts';
import { chandelier, column, cornice, curtain, frame, sconce } from './furniture.ts';
import { panes } from './panes.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

const windows = [-62, 0, 62, -308, 308] as const;

/** A white state hall: three tall windows, gilded double doors at either side, chandeliers. */
export const kremlin: DrawRoom = (brief) => {
  const { palette } = brief;
  const u = drawnIn(brief);
  cornice(u, 11, palette, true);
  u.band(14, 6, palette.fold);
  for (let x = -u.half; x < u.half; x += 12) u.arc([x, 17], [4, 1.6], 0, 360, fine);
  u.level(20, detail);
  const outlines = windows.map((x) => archOf(x, 36, 24, 88));
  panes(brief, outlines, 72, 0.9);
  windows.forEach((x, index) => {
    const bar = u.at(x, 0);
    bar.line('0 24 0 88');
    for (const y of [42, 58, 73]) bar.line(`-18 ${y} 18 ${y}`, detail);
    u.line(outlines[index] ?? []);
    u.line(archOf(x, 42, 21, 88), { ...detail, alpha: 0.6 });
    curtain(bar.at(-22, 24), 15, 66, '#a9534d');
    curtain(bar.at(22, 24), -15, 66, '#a9534d');
    bar.box('-25 21.5 50 3', palette.brass, detail);
  });
  for (const x of [-31, 31, -98, 98, -190, 190]) column(u.at(x, 91), 70, 8, palette, palette.paper);
  for (const side of [-1, 1]) {
    doors(u.at(side * 142, 0), brief);
    mirror(u.at(side * 238, 0), brief);
    for (const x of [116, 168]) sconce(u.at(side * x, 52), palette);
  }
  chandelier(u, 36, 46, palette);
  for (const x of [-150, 150]) chandelier(u.at(x, 0), 30, 34, palette);
  u.level(91);
  u.level(94, fine);
};

/** Double doors under a pediment. */
function doors(u: Drawn, { palette }: RoomBrief): void {
  u.shape('-19 34 0 25 19 34', palette.wallShade);
  u.circle([0, 31], 1.8, palette.brass, detail);
  u.box('-18 34 36 58', palette.paper);
  for (const [left, width] of [
    [-16, 15],
    [1, 15],
  ] as const) {
    u.box(`${left} 37 ${width} 55`, palette.fold, detail);
    for (const [y, tall] of [
      [40, 20],
      [63, 8],
      [74, 15],
    ] as const) {
      u.box(`${left + 2.4} ${y} ${width - 4.8} ${tall}`, palette.paper, {
        ...detail,
        colour: palette.brassShade,
      });
    }
  }
  u.shade(squareOf('11 37 5 55'));
  u.circle([-2.6, 66], 0.9, palette.brass, detail);
  u.circle([2.6, 66], 0.9, palette.brass, detail);
}

/** A pier glass over a console with a vase of green stone. */
function mirror(u: Drawn, { palette }: RoomBrief): void {
  frame(u.at(-15, 28), 30, 44, palette);
  for (const x of [-8, -3, 4]) u.line(`${x} 60 ${x + 8} 38`, fine);
  u.box('-20 76 40 3', palette.brass);
  u.line('-17 79 -14 92');
  u.line('17 79 14 92');
  u.shape('-4 62 4 62 6 67 3 72 4 76 -4 76 -3 72 -6 67', '#5f7a68', detail);
  u.shade('0 62 4 62 6 67 3 72 4 76 0 76');
}
