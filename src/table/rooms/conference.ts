import { detail, drawnIn, fine, squareOf, type Drawn } from './drawn.ts';
import { clock } from './furniture.ts';
import { panes } from './panes.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

/** A conference room that could be anywhere: one broad window with its blinds half down, a board. */
export const conference: DrawRoom = (brief) => {
  const { palette } = brief;
  const u = drawnIn(brief);
  u.band(-2, 10, palette.wallShade);
  u.level(8);
  u.level(9.8, fine);
  panes(
    brief,
    [squareOf('-84 17 168 50'), squareOf('-330 17 84 50'), squareOf('246 17 84 50')],
    62,
  );
  casement(u.at(-84, 17), brief, 168, [20, 26, 15]);
  for (const x of [-330, 246]) casement(u.at(x, 17), brief, 84, [24]);
  u.band(84, 14, palette.wallShade);
  u.level(84, detail);
  u.level(96, fine);
  battens(u.at(-124, 0), brief);
  board(u.at(-186, 0), brief);
  clock(u.at(112, 30, 1.2), 9, 25, palette);
  cloakStand(u.at(112, 0), brief);
  screen(u.at(186, 0), brief);
  for (const x of [-62, 0, 62]) lamp(u.at(x, 0), brief);
  sideboard(u, brief);
};

/** Lights of one window, each behind a blind let down so far. */
function casement(
  u: Drawn,
  { palette }: RoomBrief,
  width: number,
  blinds: readonly number[],
): void {
  const wide = width / blinds.length;
  blinds.forEach((down, index) => {
    const light = u.at(index * wide, 0);
    light.box(`0 0 ${wide} ${down}`, palette.paper, { width: 0 });
    for (let y = 3; y < down; y += 3.2) light.line(`0 ${y} ${wide} ${y}`, fine);
    light.box(`0 ${down - 1} ${wide} 1.8`, palette.wallShade, detail);
    light.line(`${wide * 0.86} ${down} ${wide * 0.86} ${down + 6}`, fine);
    light.circle([wide * 0.86, down + 6.8], 0.8, palette.brass, fine);
    light.box(`0 0 ${wide} 50`, undefined);
  });
  u.box(`-2.4 -2.4 ${width + 4.8} 54.8`, undefined, detail);
  u.box(`-5 52.4 ${width + 10} 2.4`, palette.wood, detail);
}

/** Upright battens against the echo. */
function battens(u: Drawn, { palette }: RoomBrief): void {
  u.box('-18 16 24 66', palette.wallShade, detail);
  for (let x = -16; x < 5; x += 2.2) u.line(`${x} 17 ${x} 81`, fine);
}

/** A flip chart with curves that nobody has agreed on yet. */
function board(u: Drawn, { palette }: RoomBrief): void {
  u.line('-14 40 -20 98', detail);
  u.line('14 40 20 98', detail);
  u.box('-19 26 38 44', palette.paper);
  u.box('-20 24 40 3.4', palette.wood, detail);
  u.line('-13 34 -13 62 13 62', detail);
  u.line('-13 58 -6 54 1 46 8 44 13 38', { ...detail, colour: '#2b4c7e' });
  u.line('-13 40 -6 44 1 51 8 53 13 58', { ...detail, colour: '#a63d40' });
  u.shade('14 30 19 30 19 70 14 70');
}

function cloakStand(u: Drawn, { palette }: RoomBrief): void {
  u.line('0 44 0 97', { colour: palette.woodShade, width: 2 });
  u.line('-7 98 0 92 7 98', detail);
  for (const x of [-6, 6]) u.line(`0 50 ${x} 45`, detail);
  u.shape('4 48 9 50 11 76 3 76 2 54', '#5b6472', detail);
  u.line('6 52 7 75', fine);
}

/** A screen that is rolled down, and shows nothing. */
function screen(u: Drawn, { palette }: RoomBrief): void {
  u.box('-34 18 68 4', palette.wood, detail);
  u.box('-31 22 62 46', palette.paper, detail);
  u.box('-32 67 64 2', palette.woodShade, detail);
  u.line('0 69 0 74', detail);
  u.circle([0, 75], 0.9, palette.brass, fine);
}

/** A shade of white glass on a rod. */
function lamp(u: Drawn, { palette }: RoomBrief): void {
  u.line('0 0 0 6', detail);
  u.shape('-2 6 2 6 9 13 -9 13', palette.paper);
  u.box('-9 13 18 1.4', palette.brass, detail);
  u.shade('2 6 9 13 3 13');
}

/** Under the window, with what is drunk in the breaks. */
function sideboard(u: Drawn, { palette, bare }: RoomBrief): void {
  u.box('-36 78 72 2.6', palette.fold);
  u.box('-34 80.6 68 17', palette.wood);
  for (const x of [-17, 0, 17]) u.line(`${x} 81.4 ${x} 97`, detail);
  for (const x of [-19, -15, 15, 19]) u.circle([x, 88], 0.7, palette.brass, fine);
  u.shade('22 80.6 34 80.6 34 97.6 22 97.6');
  if (bare) return;
  for (const [x, glasses] of [
    [-22, 3],
    [14, 2],
  ] as const) {
    const jug = u.at(x, 78);
    jug.shape('-1.2 -11 1.2 -11 1.4 -8 3 -5 2.6 0 -2.6 0 -3 -5 -1.4 -8', palette.paper, detail);
    for (let glass = 1; glass <= glasses; glass += 1)
      jug.box(`${2 + glass * 3} -3.6 2.2 3.6`, palette.paper, fine);
  }
}
