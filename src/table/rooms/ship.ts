import { detail, drawnIn, fine, roundOf, squareOf, type Drawn } from './drawn.ts';
import { clock, frame } from './furniture.ts';
import { panes } from './panes.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

const ports = [-186, -62, 0, 62, 186, -330, 330] as const;

/** The wardroom of a ship: riveted steel, scuttles on the sea, a chart, brass lamps, a watertight door. */
export const ship: DrawRoom = (brief) => {
  const { palette } = brief;
  const u = drawnIn(brief);
  u.band(-2, 14, palette.wallShade);
  for (let x = -u.half - 20; x < u.half + 20; x += 31) {
    u.shape(`${x - 2.4} -2 ${x + 2.4} -2 ${x + 2.4} 14 ${x - 2.4} 14`, palette.fold, detail);
  }
  pipes(u, brief);
  u.level(14);
  u.band(66, 38, palette.wallShade);
  u.level(66);
  u.level(68.4, fine);
  for (let x = -u.half; x < u.half; x += 5) u.circle([x, 17], 0.6, undefined, fine);
  for (const x of [-124, -31, 31, 124, -248, 248]) {
    u.line(`${x} 14 ${x} 98`, detail);
    for (let y = 20; y < 98; y += 5) u.circle([x + 1.8, y], 0.5, undefined, fine);
  }
  panes(
    brief,
    ports.map((x) => roundOf(x, 42, 14)),
    46,
  );
  for (const x of ports) scuttle(u.at(x, 42), brief);
  settee(u, brief);
  chart(u.at(-106, 26), brief);
  door(u.at(124, 0), brief);
  clock(u.at(94, 34, 1.2), 7, 40, palette);
  ring(u.at(94, 58), brief);
  for (const x of [-31, 31]) lamp(u.at(x, 30), brief);
};

function pipes(u: Drawn, { palette }: RoomBrief): void {
  for (const [y, fill] of [
    [4, palette.brass],
    [8, palette.paper],
  ] as const) {
    u.band(y, 2.2, fill);
    u.level(y, detail);
    u.level(y + 2.2, detail);
    for (let x = -300; x < 320; x += 62) u.box(`${x} ${y - 0.8} 4 3.8`, fill, detail);
  }
}

/** A round window with its ring, its screws and its deadlight hooked up. */
function scuttle(u: Drawn, { palette }: RoomBrief): void {
  u.circle([0, 0], 14, undefined);
  u.arc([0, 0], [17.6, 17.6], 0, 360);
  for (let index = 0; index < 8; index += 1) {
    const angle = (index / 8) * Math.PI * 2 + 0.2;
    u.circle([Math.cos(angle) * 15.8, Math.sin(angle) * 15.8], 0.8, palette.brass, { width: 0.7 });
  }
  u.line('-8 -5 -3 -10', fine);
  u.line('-9 0 1 -11', fine);
  u.box('-19.6 -3 3 6', palette.brass, detail);
  u.box('16.6 -3 3 6', palette.brass, detail);
}

/** A long seat under the scuttles, buttoned. */
function settee(u: Drawn, { palette }: RoomBrief): void {
  u.box('-88 72 176 12', '#5c3b2e');
  for (let x = -80; x <= 80; x += 16) {
    u.circle([x, 77], 0.8, palette.brass, { width: 0.6 });
    u.line(`${x + 8} 73 ${x + 8} 83`, fine);
  }
  u.box('-92 84 184 6', '#6b4a3a');
  u.box('-88 90 176 8', palette.wood, detail);
}

function chart(u: Drawn, { palette }: RoomBrief): void {
  frame(u.at(-16, 0), 38, 34, palette);
  u.shape('-12 4 2 4 -2 12 4 18 -4 24 -12 22', palette.fold, detail);
  u.shade('-4 4 2 4 -2 12 4 18 -4 24 -6 12');
  for (const y of [8, 14, 20, 26]) u.line(`4 ${y} 18 ${y}`, fine);
  u.circle([11, 24], 4, undefined, fine);
  u.line('11 19 11 29', fine);
  u.line('6 24 16 24', fine);
  u.line('-2 12 9 10 17 16', { ...fine, colour: '#962629', alpha: 0.9 });
}

/** Round-cornered, with a wheel and dogs. */
function door(u: Drawn, { palette }: RoomBrief): void {
  u.shape('-2 98 -2 30 2 24 26 24 30 30 30 98', palette.fold);
  u.shape('1 96 1 32 4 27 24 27 27 32 27 96', palette.paper, detail);
  u.circle([14, 62], 7, undefined);
  u.circle([14, 62], 1.6, palette.brass, detail);
  for (const [x, y] of [
    [7, 62],
    [21, 62],
    [14, 55],
    [14, 69],
  ] as const)
    u.line(`14 62 ${x} ${y}`, detail);
  for (const y of [36, 60, 84]) u.box(`25 ${y} 5 2.6`, palette.brass, detail);
  u.shade(squareOf('22 28 5 68'));
}

function ring(u: Drawn, { palette }: RoomBrief): void {
  u.circle([0, 0], 8, palette.paper);
  u.circle([0, 0], 4.4, palette.wall, detail);
  for (const [x, y] of [
    [-6.2, 0],
    [6.2, 0],
    [0, -6.2],
    [0, 6.2],
  ] as const)
    u.circle([x, y], 1.8, '#a63d40', { width: 0.7 });
}

/** It keeps upright when the ship does not. */
function lamp(u: Drawn, { palette }: RoomBrief): void {
  u.line('0 4 0 10', { colour: palette.brassShade });
  u.arc([0, 8], [4, 4], 0, 180, { ...detail, colour: palette.brassShade });
  u.shape('-2.6 4 -1.4 -6 1.4 -6 2.6 4', '#f0d9a0', detail);
  u.shape('-5 -6 0 -9 5 -6', palette.brass, detail);
}
