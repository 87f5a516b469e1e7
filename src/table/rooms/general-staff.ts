import { detail, drawnIn, fine, squareOf, type Drawn, type Spot } from './drawn.ts';
import { clock, cornice, wainscot } from './furniture.ts';
import { panes } from './panes.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

/** A briefing room: panelling, a great map with pins, three clocks, a plotting board, telephones. */
export const generalStaff: DrawRoom = (brief) => {
  const { palette } = brief;
  const u = drawnIn(brief);
  u.band(-2, 106, palette.wallShade);
  cornice(u, 7, palette);
  wainscot(u, -u.half - 2, u.half + 2, 72, palette);
  u.level(70, detail);
  panes(brief, [squareOf('-330 16 56 50'), squareOf('274 16 56 50')], 62);
  for (const x of [-330, 274]) slats(u.at(x, 16), brief);
  wallMap(u.at(-62, 21), brief);
  if (brief.ceiling < 8) clocks(u, brief); // no half of one above a low room's edge
  standard(u.at(-80, 0), brief, palette.brass);
  standard(u.at(80, 0), brief, '#7d3b3b');
  switchboard(u.at(-138, 0), brief);
  plotting(u.at(112, 0), brief);
  for (const x of [-212, 226]) lockers(u.at(x, 0), brief);
};

function clocks(u: Drawn, { palette }: RoomBrief): void {
  for (const [x, hour, minute] of [
    [-30, 16, 0],
    [0, 12, 30],
    [30, 8, 0],
  ] as const)
    clock(u.at(x, 12.6, 0.84), hour, minute, palette);
}

const lands = [
  '6 8 20 5 34 9 36 16 28 20 24 28 20 22 12 18',
  '25 29 33 31 36 36 31 46 27 40',
  '52 12 60 7 84 5 112 8 117 14 106 18 104 26 96 24 92 30 86 26 78 27 70 22 62 22 56 20',
  '56 24 68 24 74 32 68 40 65 45 61 37 55 30',
  '98 36 108 35 111 41 102 43',
];

function wallMap(u: Drawn, { palette }: RoomBrief): void {
  u.box('-2.4 -2.4 128.8 52.8', palette.wood);
  u.box('0 0 124 48', palette.paper);
  for (let x = 15.5; x < 124; x += 15.5) u.line(`${x} 0 ${x} 48`, { ...fine, alpha: 0.25 });
  for (let y = 12; y < 48; y += 12) u.line(`0 ${y} 124 ${y}`, { ...fine, alpha: 0.25 });
  for (const land of lands) {
    u.shape(land, palette.fold, detail);
    u.shade(land);
  }
  const pins: readonly (readonly [Spot, string])[] = [
    [[22, 14], '#2b4c7e'],
    [[66, 14], '#a63d40'],
    [[61, 18], palette.brass],
    [[85, 12], '#a63d40'],
    [[9, 9], '#2b4c7e'],
    [[80, 24], '#1e1b18'],
  ];
  u.line('22 14 40 6 61 8 66 14', { ...fine, colour: '#962629', alpha: 0.9 });
  for (const [[x, y], colour] of pins) {
    u.line(`${x} ${y} ${x + 1.4} ${y - 3}`, detail);
    u.circle([x + 1.4, y - 3.8], 1.3, colour, { width: 0.7 });
  }
}

/** Steel slats before a window. */
function slats(u: Drawn, { palette }: RoomBrief): void {
  for (let y = 1; y < 49; y += 4) u.box(`0 ${y} 56 1.9`, palette.paper, { ...fine, alpha: 0.9 });
  for (const x of [8, 48]) u.line(`${x} 0 ${x} 50`, fine);
  u.box('0 0 56 50', undefined);
  u.box('-2.4 -2.4 60.8 54.8', undefined, detail);
}

function standard(u: Drawn, { palette }: RoomBrief, colour: string): void {
  u.line('0 20 0 96', { width: 2, colour: palette.brassShade });
  u.shape('-1.4 20 0 15 1.4 20', palette.brass, detail);
  u.shape('0 23 5 26 8.6 52 6 68 1.6 63', colour);
  u.line('2 28 4.6 63', fine);
  u.shade('4 25 5 26 8.6 52 6 68 4 66');
  u.shape('-5 98 -3 95 3 95 5 98', palette.wood, detail);
}

/** Telephones on a desk under rows of lamps, one for each line. */
function switchboard(u: Drawn, { palette }: RoomBrief): void {
  u.box('-34 34 60 32', palette.wood);
  u.box('-31 37 54 26', '#3d443f', detail);
  for (let row = 0; row < 3; row += 1) {
    for (let lamp = 0; lamp < 8; lamp += 1) {
      const lit = (row * 5 + lamp * 3) % 7 === 0;
      u.circle([-27 + lamp * 6.6, 42 + row * 8], 1.4, lit ? '#d9b25f' : palette.fold, {
        width: 0.7,
      });
    }
  }
  u.box('-40 78 72 3', palette.wood);
  u.box('-37 81 66 17', palette.woodShade, detail);
  for (const [x, colour] of [
    [-24, '#2a2824'],
    [-6, '#7d3b3b'],
    [12, '#2a2824'],
  ] as const) {
    u.shape(`${x - 5} 78 ${x - 3.4} 73 ${x + 3.4} 73 ${x + 5} 78`, colour, detail);
    u.shape(
      `${x - 6} 72.6 ${x - 5} 70.6 ${x + 5} 70.6 ${x + 6} 72.6 ${x + 3} 73 ${x - 3} 73`,
      colour,
      detail,
    );
  }
}

/** Ranges drawn on glass. */
function plotting(u: Drawn, { palette }: RoomBrief): void {
  u.box('-16 24 60 46', palette.paper, { alpha: 0.9 });
  for (const radius of [7, 14, 20]) u.arc([14, 47], [radius, radius], 0, 360, fine);
  u.line('-8 47 36 47', fine);
  u.line('14 25 14 69', fine);
  u.line('14 47 30 34', { ...detail, colour: '#962629' });
  for (const [x, y] of [
    [22, 40],
    [4, 36],
    [27, 55],
  ] as const)
    u.line(`${x - 1.6} ${y + 1.6} ${x} ${y - 1.6} ${x + 1.6} ${y + 1.6}`, detail);
  u.line('-14 70 -18 97');
  u.line('42 70 46 97');
  u.box('-17 68.4 62 2.6', palette.wood, detail);
}

function lockers(u: Drawn, { palette }: RoomBrief): void {
  for (const x of [-26, -9, 8]) {
    u.box(`${x} 26 17 72`, palette.fold);
    for (const y of [30, 32.4, 34.8]) u.line(`${x + 4} ${y} ${x + 13} ${y}`, fine);
    u.circle([x + 14, 62], 0.9, palette.brass, fine);
  }
  u.shade(squareOf('17 26 8 72'));
}
