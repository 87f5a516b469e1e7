import { drawStamp } from '../draw/draw-stamp.ts';
import { pieceSize } from '../draw/textures.ts';
import type { Point } from '../layout/box.ts';
import { breadth, longTable, person, still } from './cast.ts';
import { documentAt, inkwell, lineFor, openDocument, penFor, signature } from './document.ts';
import { aside, type Actor, type Ending, type EndingBrief } from './ending.ts';
import { standards } from './standard.ts';

const signs = [900, 2150] as const; // ms: when each head takes the pen
const sealed = 3300;

/** One document on the table: the heads sign it one after the other, and the seal lands. */
export function signing(brief: EndingBrief): Ending {
  const { unit, middle, table } = brief;
  const tall = 62 * unit;
  const actors: Actor[] = [openDocument(brief)];
  for (const side of [0, 1] as const) {
    const out = side === 0 ? -1 : 1;
    const x = middle + out * 31 * unit;
    const line = lineFor(brief, side);
    actors.push(
      ...person(
        brief,
        side,
        1,
        'pleased',
        tall * 0.8,
        still({ x: aside(brief, out * 60, breadth(62 * 0.8)), y: table + 3 * unit }),
      ),
      ...person(brief, side, 0, 'pleased', tall, {
        from: { x, y: table + 3 * unit },
        to: { x: x - out * 4 * unit, y: table + 6 * unit },
        delay: signs[side] - 300,
        duration: 600,
      }),
      signature(brief, side, line, signs[side]),
      penFor(brief, side, line, signs[side]),
    );
  }
  actors.push(seal(brief, { x: middle + 20 * unit, y: table + 24.5 * unit }, sealed));
  return {
    behind: (context) => {
      standards(context, brief);
    },
    front: (context) => {
      longTable(context, brief);
      inkwell(context, brief, middle - 39 * unit);
    },
    actors,
    document: documentAt(brief),
    caption: brief.words.captions.agreement,
    tells: 3800,
    dim: 0.1,
  };
}

function seal({ unit, palette }: EndingBrief, at: Point, delay: number): Actor {
  const radius = 4.8 * unit;
  return {
    name: 'seal',
    size: pieceSize(radius),
    paint: (context) => {
      drawStamp(context, radius, palette);
    },
    origin: { x: 0.5, y: 0.5 },
    from: { ...at, alpha: 0, scale: 2.4 },
    to: { ...at, angle: -8 },
    delay,
    duration: 320,
  };
}
