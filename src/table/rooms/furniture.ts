import type { Palette } from '../draw/palette.ts';
import { detail, fine, type Drawn, type Spot } from './drawn.ts';

/** Pieces that stand and hang in rooms. The origin is said of each; lengths are the room's units. */

/** Gathered at one side of a window, which lies towards +x if `wide` is positive; from its upper corner. */
export function curtain(u: Drawn, wide: number, tall: number, fill: string): void {
  const x = (share: number): number => wide * share;
  const tie = tall * 0.62;
  u.shape(
    `0 0 ${x(1)} 0 ${x(0.92)} ${tall * 0.3} ${x(0.34)} ${tie} ${x(0.52)} ${tall} 0 ${tall}`,
    fill,
  );
  for (const share of [0.24, 0.48, 0.72]) {
    u.line(`${x(share)} 1.5 ${x(share * 0.86)} ${tall * 0.3} ${x(share * 0.36)} ${tie}`, fine);
    u.line(`${x(share * 0.36)} ${tie} ${x(share * 0.5)} ${tall - 1}`, fine);
  }
  u.line(`0 ${tie - 1} ${x(0.36)} ${tie - 1}`, detail);
  if (wide < 0) u.shade(`${x(0.4)} 1 0 1 0 ${tall} ${x(0.2)} ${tall}`);
}

/** Of two tiers of candles; hangs from the ceiling by the origin. */
export function chandelier(u: Drawn, drop: number, width: number, palette: Palette): void {
  u.line(`0 0 0 ${drop - 8}`, detail);
  u.shape(
    `-2 ${drop - 8} 0 ${drop - 11} 2 ${drop - 8} 1 ${drop + 5} 0 ${drop + 8} -1 ${drop + 5}`,
    palette.brass,
    detail,
  );
  for (const tier of [0.58, 1]) {
    const half = (width / 2) * tier;
    const y = drop + (tier === 1 ? 3 : -4);
    u.arc([0, y], [half, 5 * tier], 0, 180, detail);
    for (let index = -3; index <= 3; index += 1) {
      const x = (index / 3) * half;
      const foot = y + Math.sqrt(Math.max(0, 1 - (index / 3) ** 2)) * 5 * tier;
      u.line(`${x} ${foot} ${x} ${foot - 4.6}`, { ...detail, colour: palette.brassShade });
      u.shape(
        `${x - 0.8} ${foot - 4.6} ${x} ${foot - 7.4} ${x + 0.8} ${foot - 4.6}`,
        palette.brass,
        fine,
      );
    }
  }
}

/** A round clock about the origin. */
export function clock(u: Drawn, hour: number, minute: number, palette: Palette): void {
  u.circle([0, 0], 5.4, palette.wood);
  u.circle([0, 0], 4.5, '#fbf6ea', detail);
  const hand = (degrees: number, reach: number): void => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    const tip: Spot = [Math.cos(angle) * reach, Math.sin(angle) * reach];
    u.line([[0, 0], tip], { width: 1.1, steady: 1, colour: '#1e1b18' });
  };
  hand((hour % 12) * 30 + minute / 2, 2.1);
  hand(minute * 6, 3.4);
}

/** A framed picture with its upper left corner at the origin; what is in it, the caller draws. */
export function frame(u: Drawn, width: number, height: number, palette: Palette): void {
  u.box(`0 0 ${width} ${height}`, palette.brass);
  u.box(`1.8 1.8 ${width - 3.6} ${height - 3.6}`, palette.paper, detail);
  u.shade(
    `${width - 1.8} 0 ${width} 0 ${width} ${height} 0 ${height} 0 ${height - 1.8} ${width - 1.8} ${height - 1.8}`,
  );
}

/** Shelves full of books; the upper left corner is the origin. */
export function bookcase(u: Drawn, width: number, height: number, palette: Palette): void {
  u.box(`0 0 ${width} ${height}`, palette.wood);
  const spines = [palette.fold, '#8a5a4a', '#54627a', '#6f7d5b', palette.brass];
  const rows = Math.floor((height - 3) / 13);
  for (let row = 0; row < rows; row += 1) {
    const floor = 14 + row * 13;
    u.box(`2 ${floor - 11} ${width - 4} 11`, palette.woodShade, detail);
    for (let x = 2.6, book = row * 3; x < width - 5; book += 1) {
      const wide = 1.6 + ((book * 7) % 4) * 0.5;
      const tall = 7 + ((book * 5) % 4);
      u.box(`${x} ${floor - tall} ${wide} ${tall}`, spines[(book * 3) % spines.length], {
        width: 0.6,
      });
      x += wide + (book % 7 === 6 ? 3 : 0.15);
    }
  }
}

/** Broad leaves in a pot that stands on the origin. */
export function plant(u: Drawn, palette: Palette): void {
  for (const [x, y, bend] of [
    [-15, -34, -7],
    [-8, -44, -5],
    [1, -48, 2],
    [9, -42, 6],
    [15, -32, 8],
    [-4, -34, -4],
    [6, -30, 5],
  ] as const) {
    u.shape(
      `0 -14 ${bend - 2.4} ${y * 0.62} ${x} ${y} ${bend + 2.4} ${y * 0.56}`,
      '#6f7d5b',
      detail,
    );
    u.line(`0 -14 ${bend} ${y * 0.6} ${x} ${y}`, fine);
  }
  u.shape('-6.4 -15 6.4 -15 4.6 0 -4.6 0', palette.brass);
  u.shade('1.4 -15 6.4 -15 4.6 0 1 0');
}

/** A frame within a frame; the upper left corner is the origin. */
export function panel(u: Drawn, width: number, height: number): void {
  u.box(`0 0 ${width} ${height}`, undefined, { ...detail, alpha: 0.8 });
  const inset = Math.min(2.4, width * 0.12);
  u.box(`${inset} ${inset} ${width - inset * 2} ${height - inset * 2}`, undefined, fine);
  u.line(
    `${width - inset} ${inset} ${width - inset} ${height - inset} ${inset} ${height - inset}`,
    fine,
  );
}

/** Panels of a wainscot between two places. */
export function wainscot(u: Drawn, from: number, to: number, top: number, palette: Palette): void {
  u.box(`${from} ${top} ${to - from} ${98 - top}`, palette.wallShade, detail);
  u.line(`${from} ${top + 2} ${to} ${top + 2}`, fine);
  const count = Math.max(1, Math.round((to - from) / 30));
  const wide = (to - from) / count;
  for (let index = 0; index < count; index += 1)
    panel(u.at(from + index * wide + 2.6, top + 4), wide - 5.2, 92 - top - 4);
}

/** A cornice of several mouldings, with dentils if wanted. */
export function cornice(u: Drawn, y: number, palette: Palette, dentils = false): void {
  u.band(-2, y + 2, palette.wallShade);
  for (const [step, alpha] of [
    [0, 1],
    [-2.2, 0.6],
    [2.4, 0.6],
  ] as const)
    u.level(y + step, { ...detail, alpha });
  if (!dentils) return;
  for (let x = -u.half; x < u.half; x += 4)
    u.box(`${x} ${y - 2} 2 1.8`, undefined, { width: 0.6, alpha: 0.6 });
}

/** A column of a state room: base, fluted shaft, capital; stands on the origin. */
export function column(
  u: Drawn,
  tall: number,
  width: number,
  palette: Palette,
  shaft: string,
): void {
  const half = width / 2;
  u.box(`${-half} ${-tall} ${width} ${tall}`, shaft);
  for (const share of [-0.5, 0, 0.5])
    u.line(`${half * share} ${-tall + 7} ${half * share} -6`, fine);
  u.shade(`${half * 0.3} ${-tall + 5} ${half} ${-tall + 5} ${half} -5 ${half * 0.3} -5`);
  u.box(`${-half * 1.4} ${-tall} ${half * 2.8} 3.4`, palette.wallShade, detail);
  u.arc([-half, -tall + 5.2], [1.7, 1.7], 0, 300, detail);
  u.arc([half, -tall + 5.2], [1.7, 1.7], 180, -120, detail);
  u.box(`${-half * 1.35} -4.6 ${half * 2.7} 4.6`, palette.wallShade, detail);
}

/** A lamp of two shades on the wall, about the origin. */
export function sconce(u: Drawn, palette: Palette): void {
  u.shape('-1.6 -4 1.6 -4 1 6 0 8 -1 6', palette.brass, detail);
  for (const x of [-5, 5]) {
    u.arc([x / 2, 2], [2.5, 2.5], 0, 180, detail);
    u.shape(`${x - 2.6} -1 ${x - 1.4} -6 ${x + 1.4} -6 ${x + 2.6} -1`, palette.paper, detail);
  }
}
