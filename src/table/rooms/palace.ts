import { archOf, detail, drawnIn, fine, squareOf, type Drawn } from './drawn.ts';
import { chandelier, clock, cornice, curtain, frame, sconce, wainscot } from './furniture.ts';
import { panes } from './panes.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

const windows = [-84, 84, -146, 146, -316, 316] as const;

/** A gilded drawing room: a marble chimney piece under a mirror, windows on a park, tapestries. */
export const palace: DrawRoom = (brief) => {
  const { palette } = brief;
  const u = drawnIn(brief);
  cornice(u, 12, palette, true);
  wainscot(u, -u.half - 2, u.half + 2, 84, palette);
  const outlines = windows.map((x) => archOf(x, 38, 20, 88));
  panes(brief, outlines, 68);
  windows.forEach((x, index) => {
    const bar = u.at(x, 0);
    for (const y of [40, 56, 72]) bar.line(`-19 ${y} 19 ${y}`, detail);
    for (const step of [-6.4, 6.4]) bar.line(`${step} 24 ${step} 88`, detail);
    u.line(outlines[index] ?? [], { colour: palette.brassShade });
    u.line(archOf(x, 43, 17.5, 88), { ...detail, colour: palette.brassShade });
    curtain(bar.at(-23, 20), 13, 66, '#b8965a');
    curtain(bar.at(23, 20), -13, 66, '#b8965a');
    shell(bar.at(0, 17), brief);
  });
  chimneyPiece(u, brief);
  for (const x of [-53, 53, -115, 115]) {
    gilt(u.at(x, 0), brief);
    sconce(u.at(x, 50), palette);
  }
  for (const side of [-1, 1]) tapestry(u.at(side * 232, 0), brief);
  chandelier(u, 27, 44, palette);
};

function chimneyPiece(u: Drawn, { palette }: RoomBrief): void {
  frame(u.at(-26, 22), 52, 40, palette);
  for (const x of [-16, -8, 6]) u.line(`${x} 54 ${x + 12} 32`, fine);
  u.shape('-12 22 -8 17 0 14 8 17 12 22', palette.brass, detail);
  u.box('-34 64 68 4.4', palette.paper);
  u.box('-31 68.4 62 30', palette.paper);
  u.shade(squareOf('24 68.4 7 30'));
  u.box('-19 76 38 22', '#2a241f');
  u.shape('-10 98 -7 88 -3 93 0 82 4 92 7 87 10 98', palette.brass, detail);
  for (const x of [-25, 25]) u.arc([x, 84], [3, 9], 0, 360, fine);
  u.line('-19 76 -12 71 12 71 19 76', fine);
  clock(u.at(0, 57.6, 0.86), 10, 10, palette);
  u.box('-6 62 12 2.4', palette.brass, detail);
  for (const x of [-24, 24]) {
    u.line(`${x} 64 ${x} 54`, { colour: palette.brassShade });
    for (const arm of [-4, 0, 4]) u.line(`${x + arm} 54 ${x + arm} 48`, detail);
    u.arc([x, 54], [4, 2.4], 0, 180, detail);
  }
}

/** A shell with scrolls over an arch. */
function shell(u: Drawn, { palette }: RoomBrief): void {
  const colour = palette.brassShade;
  for (let rib = -2; rib <= 2; rib += 1)
    u.line(`0 2 ${rib * 2} ${-3 + Math.abs(rib) * 0.7}`, { ...detail, colour });
  u.arc([-6, 1], [2.2, 2.2], 0, 290, { ...detail, colour });
  u.arc([6, 1], [2.2, 2.2], 180, -110, { ...detail, colour });
}

function gilt(u: Drawn, { palette }: RoomBrief): void {
  const colour = palette.brassShade;
  u.box('-7.4 20 14.8 60', undefined, { ...detail, colour });
  u.box('-5.6 22 11.2 56', undefined, { ...fine, colour });
  for (const y of [28, 72]) {
    u.arc([-2, y], [2, 2], 0, 280, { ...detail, colour });
    u.arc([2, y], [2, 2], 180, -100, { ...detail, colour });
  }
}

/** A hunt in a wood, woven, on a rod. */
function tapestry(u: Drawn, { palette }: RoomBrief): void {
  u.line('-32 20 32 20', { colour: palette.brassShade, width: 2 });
  u.box('-30 21 60 58', '#8a7d5c');
  u.box('-26 25 52 50', palette.fold, detail);
  for (const [x, y, size] of [
    [-17, 62, 1.2],
    [-4, 58, 0.9],
    [13, 63, 1.4],
  ] as const) {
    const tree = u.at(x, y, size);
    tree.line('0 0 0 -14');
    tree.shape('-7 -12 -5 -21 0 -24 6 -20 7 -12 0 -9', '#7d8463', detail);
    tree.shade('0 -9 0 -24 6 -20 7 -12');
  }
  u.shape('-26 66 -8 61 10 66 26 62 26 75 -26 75', '#8d9874', detail);
  u.shape('-6 67 -5 62 2 62 4 58 5 62 4 67', '#8a5a4a', detail);
}
