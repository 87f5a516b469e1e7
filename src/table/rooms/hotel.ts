import { detail, drawnIn, fine, squareOf, type Drawn } from './drawn.ts';
import { curtain, frame, plant } from './furniture.ts';
import { bars, panes } from './panes.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

/** A function room high up in a hotel: one long window on the city, a buffet, pictures, palms. */
export const hotel: DrawRoom = (brief) => {
  const { palette } = brief;
  const u = drawnIn(brief);
  u.band(-2, 12, palette.wallShade);
  u.level(10);
  u.level(12, fine);
  for (const x of [-180, -108, -36, 36, 108, 180]) {
    u.arc([x, 5], [7, 2], 0, 360, detail);
    u.arc([x, 5], [4, 1], 0, 360, fine);
  }
  const half = Math.min(u.half * 0.62, 128);
  panes(brief, [squareOf(`${-half} 18 ${half * 2} 58`)], 68, 0.84);
  u.box(`${-half} 18 ${half * 2} 58`, undefined);
  bars(u.at(-half, 18), half * 2, 58, Math.max(4, Math.round(half / 21)), 1);
  u.line(`${-half} 33 ${half} 33`, detail);
  u.box(`${-half - 14} 12.6 ${half * 2 + 28} 2.6`, palette.wood);
  curtain(u.at(-half - 9, 15), 22, 80, '#9a8a6c');
  curtain(u.at(half + 9, 15), -22, 80, '#9a8a6c');
  u.level(80, { ...detail, alpha: 0.8 });
  u.box(`${-half} 78 ${half * 2} 10`, palette.fold, detail);
  for (let x = -half + 3; x < half; x += 4) u.line(`${x} 80 ${x} 86`, fine);
  if (!brief.bare) buffet(u.at(Math.min(-38, -half * 0.42), 0), brief);
  for (const side of [-1, 1]) {
    plant(u.at(side * (half + 22), 98, 0.94), palette);
    print(u.at(side * (half + 62), 26), brief, side);
    lamp(u.at(side * (half + 108), 0), brief);
  }
};

/** Coffee, cups and water on a cloth. */
function buffet(u: Drawn, { palette }: RoomBrief): void {
  u.shape('-30 78 30 78 32 98 -32 98', palette.paper);
  for (const x of [-20, -9, 3, 14, 24]) u.line(`${x} 80 ${x + 1} 97`, fine);
  u.shape('-22 78 -22 66 -20 62 -14 62 -12 66 -12 78', palette.brass, detail);
  u.line('-12 70 -9 70 -9 74', detail);
  u.circle([-17, 60.6], 1.2, palette.brass, detail);
  for (const x of [-4, 2, 8]) {
    u.shape(`${x - 2} 74 ${x + 2} 74 ${x + 1.4} 78 ${x - 1.4} 78`, palette.paper, detail);
    u.arc([x + 2.4, 75.6], [1.1, 1.2], -90, 90, fine);
  }
  u.shape('16 78 16 68 18 65 18 62 21 62 21 65 23 68 23 78', palette.paper, detail);
  u.line('16 72 23 72', fine);
}

/** An etching of the town, at the left of arcades, at the right of boats. */
function print(u: Drawn, { palette }: RoomBrief, side: number): void {
  frame(u.at(-22, 0), 44, 32, palette);
  u.line('-18 24 18 24', detail);
  if (side < 0) {
    for (const x of [-14, -5, 4]) u.arc([x + 4, 18], [3.4, 6], 180, 360, detail);
    u.line('-15 12 14 12', detail);
    u.line('-15 10 -6 6 14 10', fine);
  } else {
    u.line('-10 24 -12 20 4 20 2 24', detail);
    u.line('-4 20 -4 6 4 18 -4 18', detail);
    u.line('8 24 7 22 15 22 14 24', fine);
  }
}

function lamp(u: Drawn, { palette }: RoomBrief): void {
  u.line('0 46 0 97', { colour: palette.brassShade, width: 1.6 });
  u.shape('-5 34 5 34 9 47 -9 47', palette.paper);
  u.shade('1 34 5 34 9 47 2 47');
  u.shape('-5 98 -3 95 3 95 5 98', palette.brass, detail);
}
