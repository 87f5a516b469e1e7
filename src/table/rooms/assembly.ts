import { detail, drawnIn, fine, squareOf, type Drawn } from './drawn.ts';
import { panes } from './panes.ts';
import type { DrawRoom, RoomBrief } from './room.ts';

/** The hall of an assembly: a wall of marble with a wreath, the rostrum, booths of interpreters, rows of desks. */
export const assembly: DrawRoom = (brief) => {
  const { palette } = brief;
  const u = drawnIn(brief);
  u.band(-2, 106, palette.wallShade);
  for (let x = -u.half; x < u.half; x += 4.6) u.line(`${x} 8 ${x} 70`, { ...fine, alpha: 0.22 });
  u.band(-2, 10, palette.fold);
  u.level(8);
  for (let x = -350; x <= 350; x += 50) {
    u.shape(`${x - 10} 8 ${x + 10} 8 ${x + 7} 4 ${x - 7} 4`, '#f0d9a0', detail);
  }
  panes(brief, [squareOf('-336 18 60 30'), squareOf('276 18 60 30')], 44);
  for (const x of [-336, 276]) u.box(`${x} 18 60 30`, undefined);
  marble(u, brief);
  for (const side of [-1, 1]) booths(u.at(side * 142, 20), brief);
  for (const side of [-1, 1])
    for (let pole = 0; pole < 3; pole += 1) flag(u.at(side * (60 + pole * 11), 0), brief, pole);
  rostrum(u, brief);
  for (const side of [-1, 1]) desks(u.at(side * 150, 0), brief);
};

/** A slab from floor to ceiling, and a laurel wreath about a globe. */
function marble(u: Drawn, { palette }: RoomBrief): void {
  u.shape('-46 98 -38 8 38 8 46 98', palette.paper);
  for (const vein of ['-30 12 -22 34 -28 52 -20 80', '8 10 14 26 10 44 22 70', '28 14 24 30 32 60'])
    u.line(vein, { ...fine, alpha: 0.35 });
  u.shade('38 8 46 98 38 98 31 8');
  u.circle([0, 34], 12, palette.paper, { colour: palette.brassShade });
  for (const across of [4, 8.6])
    u.arc([0, 34], [across, 12], 0, 360, { ...fine, colour: palette.brassShade });
  for (const y of [28, 34, 40]) {
    const half = Math.sqrt(144 - (y - 34) ** 2);
    u.line(`${-half} ${y} ${half} ${y}`, { ...fine, colour: palette.brassShade });
  }
  for (const side of [-1, 1]) {
    for (let leaf = 0; leaf < 8; leaf += 1) {
      const angle = Math.PI / 2 + side * (0.24 + leaf * 0.3);
      const at = u.at(Math.cos(angle) * 17, 34 + Math.sin(angle) * 17);
      at.shape(`0 0 ${side * 3} -3.6 ${side * 1} -5 ${-side * 0.8} -2`, palette.brass, {
        width: 0.7,
      });
    }
  }
}

/** Panes of glass, and who speaks behind them. */
function booths(u: Drawn, { palette }: RoomBrief): void {
  u.box('-46 0 92 26', palette.wood);
  for (const x of [-43, -13, 17]) {
    u.box(`${x} 3 26 18`, '#46535a', detail);
    u.shape(`${x + 8} 21 ${x + 9} 15 ${x + 17} 15 ${x + 18} 21`, '#2c3439', fine);
    u.circle([x + 13, 12], 2.8, '#c99a78', { width: 0.8 });
    u.arc([x + 13, 11.6], [3.6, 3.8], 190, 350, detail);
    u.line(`${x + 3} 10 ${x + 8} 5`, { ...fine, colour: '#fbf6ea' });
  }
  u.line('-46 26 46 26');
  u.box('-46 26 92 5', palette.fold, detail);
}

function flag(u: Drawn, { palette }: RoomBrief, index: number): void {
  const cloth = ['#54627a', '#8a5a4a', '#6f7d5b'][index] ?? palette.fold;
  u.line('0 30 0 97', { colour: palette.brassShade, width: 1.6 });
  u.circle([0, 29], 1.1, palette.brass, fine);
  u.shape('0 32 4 34 7 54 5 68 1 64', cloth, detail);
  u.shade('3.6 34 4 34 7 54 5 68 4 67');
}

/** Three chairs behind a high desk, and the speaker's desk before it. */
function rostrum(u: Drawn, { palette }: RoomBrief): void {
  for (const x of [-20, 0, 20]) {
    u.shape(`${x - 6} 74 ${x - 5} 56 ${x + 5} 56 ${x + 6} 74`, '#5c3b2e');
    u.line(`${x - 3} 59 ${x - 3.4} 72`, fine);
    u.line(`${x + 3} 59 ${x + 3.4} 72`, fine);
  }
  u.box('-38 70 76 28', palette.wood);
  for (const x of [-24, -8, 8, 24]) u.line(`${x} 73 ${x} 96`, fine);
  u.box('-40 68 80 3', palette.woodShade);
  u.shape('-12 98 -10 80 10 80 12 98', palette.wood);
  u.shape('-13 80 -11 77 11 77 13 80', palette.woodShade, detail);
  for (const x of [-4, 4]) u.line(`${x} 77 ${x - Math.sign(x) * 2} 71`, detail);
  u.shade('5 80 10 80 12 98 6 98');
}

/** Rows that rise to the side. */
function desks(u: Drawn, { palette }: RoomBrief): void {
  for (const [row, y] of [
    [2, 68],
    [1, 78],
    [0, 89],
  ] as const) {
    const half = 46 - row * 3;
    for (let x = -half + 8; x < half; x += 15)
      u.shape(
        `${x - 4} ${y + 1} ${x - 3.4} ${y - 7} ${x + 3.4} ${y - 7} ${x + 4} ${y + 1}`,
        '#5c3b2e',
        detail,
      );
    u.box(`${-half} ${y} ${half * 2} 9`, palette.wood);
    for (let x = -half + 8; x < half; x += 15)
      u.box(`${x - 4} ${y - 1.4} 8 3.4`, palette.paper, { width: 0.7 });
  }
}
