import { detail, drawnIn, fine, squareOf, type Drawn } from './drawn.ts';
import { clock } from './furniture.ts';
import { bars, panes } from './panes.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

/** An office over the shop floor: steel windows on the works, plans, a drawing board, files, helmets. */
export const factory: DrawRoom = (brief) => {
  const { palette } = brief;
  const u = drawnIn(brief);
  trusses(u, brief);
  const windows = ['-78 18 156 50', '-322 18 92 50', '230 18 92 50'];
  panes(brief, windows.map(squareOf), 62, 0.74);
  for (const window of windows) {
    const [x = 0, y = 0, width = 0, height = 0] = window.split(' ').map(Number);
    u.box(window, undefined);
    bars(u.at(x, y), width, height, Math.round(width / 19.5), 3);
    u.box(`${x - 2.4} ${y - 2.4} ${width + 4.8} ${height + 4.8}`, undefined, detail);
    u.box(`${x - 5} 70.4 ${width + 10} 2.4`, palette.fold, detail);
  }
  u.band(78, 22, palette.wallShade);
  u.level(78, detail);
  radiators(u, brief);
  board(u.at(-122, 0), brief);
  cabinets(u.at(-190, 0), brief);
  plans(u.at(104, 24), brief);
  clock(u.at(90, 28, 1.3), 14, 0, palette);
  pegs(u.at(174, 0), brief);
  for (const x of [-44, 44, 140, -140]) lamp(u.at(x, 0), brief);
};

function trusses(u: Drawn, { palette }: RoomBrief): void {
  u.band(-2, 8, palette.fold);
  u.level(6);
  u.level(14, detail);
  for (let x = -420; x < 420; x += 16) {
    u.line(`${x} 6 ${x + 8} 14 ${x + 16} 6`, detail);
    u.circle([x + 8, 14], 0.8, palette.brass, { width: 0.6 });
  }
}

function lamp(u: Drawn, { palette }: RoomBrief): void {
  u.line('0 6 0 18', detail);
  u.shape('-1.6 18 1.6 18 8 24 -8 24', palette.fold);
  u.shade('1 18 1.6 18 8 24 3 24');
  u.arc([0, 24], [3, 2], 0, 180, detail);
}

function radiators(u: Drawn, { palette }: RoomBrief): void {
  for (const x of [-66, 14]) {
    for (let rib = 0; rib < 13; rib += 1) u.box(`${x + rib * 4} 80 3.2 15`, palette.paper, detail);
    u.line(`${x - 4} 94 ${x} 94`, detail);
  }
  u.line('-14 94 14 94', detail);
}

/** On a stand, with the parallel rule, a sheet, and what is being drawn. */
function board(u: Drawn, { palette }: RoomBrief): void {
  u.line('-10 76 -18 98');
  u.line('12 76 20 98');
  u.line('-14 90 16 90', detail);
  u.shape('-26 76 -20 34 26 34 32 76', palette.wood);
  u.shape('-20 72 -15 38 21 38 26 72', palette.paper, detail);
  u.line('-23 58 29 58', detail);
  u.shape('-10 54 -8 48 -2 48 2 43 12 43 16 48 20 49 20 54', undefined, detail);
  u.circle([-3, 54.6], 2.6, palette.paper, detail);
  u.circle([13, 54.6], 2.6, palette.paper, detail);
  u.line('-12 64 14 64', fine);
  u.line('-12 67 6 67', fine);
}

function cabinets(u: Drawn, { palette }: RoomBrief): void {
  for (const x of [-20, 0]) {
    u.box(`${x} 40 19 58`, palette.fold);
    for (const y of [42, 56, 70, 84]) {
      u.box(`${x + 1.6} ${y} 15.8 12`, undefined, detail);
      u.box(`${x + 6} ${y + 3} 7 2.6`, palette.paper, { width: 0.7 });
      u.line(`${x + 7} ${y + 8.4} ${x + 12} ${y + 8.4}`, detail);
    }
  }
  u.shade(squareOf('13 40 6 58'));
  for (const [x, tall] of [
    [-17, 7],
    [-13, 9],
    [-9, 8],
    [4, 5],
  ] as const)
    u.box(`${x} ${40 - tall} 3.6 ${tall}`, '#54627a', detail);
}

/** Pinned up: the shifts, and the line. */
function plans(u: Drawn, { palette }: RoomBrief): void {
  u.box('0 0 46 44', '#a98a63');
  u.box('3 4 24 18', palette.paper, detail);
  for (const y of [8, 12, 16]) u.line(`3 ${y} 27 ${y}`, fine);
  for (const x of [9, 15, 21]) u.line(`${x} 4 ${x} 22`, fine);
  for (const [x, y, fill] of [
    [10, 8.6, '#2b4c7e'],
    [16, 12.6, '#a63d40'],
    [4, 12.6, '#a63d40'],
    [22, 16.6, '#2b4c7e'],
  ] as const)
    u.box(`${x} ${y} 4.4 3`, fill, { width: 0.5 });
  u.shape('30 6 43 4 44 24 31 25', palette.paper, detail);
  u.line('33 10 41 9', fine);
  u.line('33 14 41 13', fine);
  u.line('33 18 38 17.4', fine);
  u.box('5 27 34 13', palette.fold, detail);
  u.line('8 34 14 30 20 36 26 31 36 35', detail);
  for (const [x, y] of [
    [4, 5],
    [26, 5],
    [31, 7],
    [43, 5],
    [6, 28],
    [38, 28],
  ] as const)
    u.circle([x, y], 0.8, '#a63d40', { width: 0.5 });
}

/** Helmets and overalls. */
function pegs(u: Drawn, { palette }: RoomBrief): void {
  u.box('-20 34 40 3', palette.wood, detail);
  for (const [x, fill] of [
    [-14, '#c9a24a'],
    [-3, palette.paper],
    [9, '#c9a24a'],
  ] as const) {
    u.arc([x, 44], [5, 6], 180, 360, detail);
    u.shape(
      `${x - 5} 44 ${x - 4} 40.4 ${x - 1.6} 38.4 ${x + 1.6} 38.4 ${x + 4} 40.4 ${x + 5} 44 ${x + 6} 45 ${x - 6} 45`,
      fill,
      detail,
    );
    u.shade(`${x + 1} 38.4 ${x + 4} 40.4 ${x + 5} 44 ${x + 1} 44`);
  }
  u.shape('12 47 18 47 21 56 20 78 15.6 78 15 64 14 78 9 78 9 56', '#54627a', detail);
}
