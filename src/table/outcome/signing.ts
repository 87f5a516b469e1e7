import { drawStamp } from '../draw/draw-stamp.ts';
import { pieceSize } from '../draw/textures.ts';
import { penOn } from '../draw/ink.ts';
import { longTable, person, sheet, still } from './cast.ts';
import type { Actor, Ending, EndingBrief } from './ending.ts';
import { standards } from './standard.ts';

/** Both heads at one table, a treaty before each, and the seals come down. */
export function signing(brief: EndingBrief): Ending {
  const { unit, middle, table, palette } = brief;
  const tall = 62 * unit;
  const actors: Actor[] = [];
  for (const side of [0, 1] as const) {
    const out = side === 0 ? -1 : 1;
    const x = middle + out * 30 * unit;
    actors.push(
      ...person(
        brief,
        side,
        1,
        'pleased',
        tall * 0.8,
        still({ x: x + out * 29 * unit, y: table + 3 * unit }),
      ),
      ...person(brief, side, 0, 'pleased', tall, {
        from: { x, y: table + 3 * unit },
        to: { x: x - out * 2 * unit, y: table + 6 * unit },
        delay: 500,
      }),
      {
        name: `treaty/${side}`,
        size: { width: 26 * unit, height: 17 * unit },
        paint: (context) => {
          sheet(context, { width: 26 * unit, height: 17 * unit }, 6, false);
        },
        origin: { x: 0.5, y: 0.5 },
        from: { x: middle + out * 20 * unit, y: table + 18 * unit, alpha: 0, angle: out * 2 },
        to: { x: middle + out * 20 * unit, y: table + 11 * unit, angle: out * 2 },
        delay: 200,
        duration: 700,
      },
      signature(brief, side, middle + out * 20 * unit),
      {
        name: `seal/${side}`,
        size: pieceSize(4.4 * unit),
        paint: (context) => {
          drawStamp(context, 4.4 * unit, palette);
        },
        origin: { x: 0.5, y: 0.5 },
        from: { x: middle + (out * 20 + 9) * unit, y: table + 14 * unit, alpha: 0, scale: 2.4 },
        to: { x: middle + (out * 20 + 9) * unit, y: table + 14 * unit, angle: -8 },
        delay: 2900 + side * 250,
        duration: 320,
      },
    );
  }
  return {
    behind: (context) => {
      standards(context, brief);
    },
    front: (context) => {
      longTable(context, brief);
    },
    actors,
    caption: brief.words.captions.agreement,
    tells: 3500,
    dim: 0.1,
  };
}

/** A signature that writes itself on the sheet at `sheet`: drawn whole, uncovered from the left. */
export function signature({ unit, table }: EndingBrief, side: 0 | 1, sheet: number): Actor {
  const size = { width: 16 * unit, height: 6 * unit };
  const x = sheet - 11 * unit;
  return {
    name: `signature/${side}`,
    size,
    paint: (context) => {
      const pen = penOn(context, '#1d2f52', Math.max(1.4, unit * 0.35), 7 + side);
      const points = Array.from({ length: 40 }, (_, index) => {
        const share = index / 39;
        const swing = Math.sin(index * (side === 0 ? 1.1 : 0.9)) * (1 - share * 0.7) * 2 * unit;
        return { x: 1 + share * 14.5 * unit, y: 3 * unit - swing };
      });
      pen.line(points, { steady: 1 });
    },
    origin: { x: 0, y: 0.5 },
    from: { x, y: table + 14 * unit, wide: 0.02 },
    to: { x, y: table + 14 * unit, wide: 1 },
    delay: 1500 + side * 300,
    duration: 900,
  };
}
