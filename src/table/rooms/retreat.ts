import { detail, drawnIn, fine, squareOf, type Drawn } from './drawn.ts';
import { bookcase } from './furniture.ts';
import { bars, panes } from './panes.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

/** A lodge among trees: walls of logs, a stone hearth, a wide window under the beams. */
export const retreat: DrawRoom = (brief) => {
  const { palette } = brief;
  const u = drawnIn(brief);
  u.band(-2, 106, palette.wallShade);
  for (let y = 8; y < 98; y += 9) {
    u.level(y, detail);
    u.level(y + 6.4, { ...fine, alpha: 0.3 });
  }
  panes(
    brief,
    [squareOf('-62 16 124 56'), squareOf('-330 20 70 46'), squareOf('262 20 70 46')],
    58,
  );
  u.box('-62 16 124 56', undefined);
  bars(u.at(-62, 16), 124, 56, 4, 1);
  u.box('-66 12 132 4', palette.wood);
  u.box('-68 72 136 3.4', palette.wood);
  for (const x of [-330, 262]) {
    u.box(`${x} 20 70 46`, undefined);
    bars(u.at(x, 20), 70, 46, 3, 2);
  }
  beams(u, brief);
  hearth(u.at(-118, 0), brief);
  bench(u, brief);
  racks(u.at(112, 0), brief);
  bookcase(u.at(158, 32), 46, 66, palette);
  lantern(u.at(-78, 0), brief);
  lantern(u.at(78, 0), brief);
};

function beams(u: Drawn, { palette }: RoomBrief): void {
  u.band(-2, 9, palette.wood);
  u.level(7);
  u.level(2.6, fine);
  for (let x = -336; x <= 336; x += 84) {
    u.shape(`${x - 4} 7 ${x + 4} 7 ${x + 4} 12 ${x - 4} 12`, palette.wood);
    u.circle([x, 9.5], 1.6, undefined, fine);
  }
  for (const x of [-152, 152]) {
    u.box(`${x - 4} 7 8 91`, palette.wood);
    u.shade(squareOf(`${x} 7 4 91`));
    u.line(`${x - 4} 26 ${x - 18} 8`);
    u.line(`${x + 4} 26 ${x + 18} 8`);
  }
}

/** Rough stones, a mantel of one beam, logs and a fire. */
function hearth(u: Drawn, { palette }: RoomBrief): void {
  u.shape('-24 98 -24 52 -17 7 17 7 24 52 24 98', palette.fold);
  const stones = [
    '-16 14 -2 12 0 24 -15 25',
    '1 12 14 14 15 26 2 24',
    '-18 28 -6 27 -5 38 -19 39',
    '-4 27 8 27 9 39 -3 38',
    '10 28 17 28 19 40 11 39',
    '-23 55 -18 55 -18 70 -23 70',
    '18 56 23 56 23 72 18 71',
    '-23 73 -18 73 -18 90 -23 90',
    '18 75 23 76 23 92 18 91',
  ];
  for (const stone of stones) u.shape(stone, palette.paper, detail);
  u.shade('17 7 24 52 24 98 18 98 18 52 12 7');
  u.box('-29 46 58 6', palette.wood);
  u.shape('-16 98 -16 68 -10 61 10 61 16 68 16 98', '#2a241f');
  u.line('-11 95 11 92', { width: 3.4, colour: '#7a5a3c' });
  u.line('-11 92 11 96', { width: 3.4, colour: '#7a5a3c' });
  u.shape('-8 92 -6 82 -3 87 0 74 4 86 7 80 9 92', palette.brass, detail);
  for (const [x, tall] of [
    [-20, 9],
    [-15, 6],
  ] as const)
    u.box(`${x} ${46 - tall} 4 ${tall}`, palette.brass, detail);
  u.shape('12 46 12 38 16 35 20 38 20 46', palette.paper, detail);
}

/** Under the window. */
function bench(u: Drawn, { palette }: RoomBrief): void {
  u.box('-58 82 116 4', palette.wood);
  for (const x of [-50, 46]) u.box(`${x} 86 5 12`, palette.woodShade, detail);
  for (const [x, fill] of [
    [-40, '#8a5a4a'],
    [22, '#5d6b4d'],
  ] as const) {
    u.shape(`${x} 82 ${x + 2} 73 ${x + 17} 73 ${x + 19} 82`, fill, detail);
    u.line(`${x + 5} 75 ${x + 6} 81`, fine);
    u.line(`${x + 12} 75 ${x + 13} 81`, fine);
  }
}

/** Snowshoes and a coat on pegs. */
function racks(u: Drawn, { palette }: RoomBrief): void {
  u.box('-24 30 56 3', palette.wood, detail);
  for (const x of [-14, -2]) {
    u.arc([x, 48], [4.6, 13], 0, 360);
    u.line(`${x} 61 ${x} 70`);
    for (const y of [42, 47, 52]) u.line(`${x - 4} ${y} ${x + 4} ${y + 2}`, fine);
  }
  u.shape('12 34 18 33 24 34 28 62 8 62', '#6b5a48', detail);
  u.line('18 36 18 61', fine);
  u.shade('20 34 24 34 28 62 20 62');
}

function lantern(u: Drawn, { palette }: RoomBrief): void {
  u.line('0 7 0 22', detail);
  u.shape('-5 26 0 21 5 26', palette.woodShade, detail);
  u.box('-4 26 8 10', '#f0d9a0', detail);
  u.line('0 26 0 36', fine);
  u.box('-5 36 10 2', palette.woodShade, detail);
}
