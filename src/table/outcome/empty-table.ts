import { penOn } from '../draw/ink.ts';
import { breadth, chairBack, longTable, person, sheet, still } from './cast.ts';
import { aside, type Actor, type Ending, type EndingBrief } from './ending.ts';
import { standards } from './standard.ts';

/** Both sides are gone; chairs pushed back, papers, and the lamp going down. */
export function emptyTable(brief: EndingBrief): Ending {
  const { unit, middle, table } = brief;
  const tall = 56 * unit;
  const actors: Actor[] = [];
  for (const side of [0, 1] as const) {
    const out = side === 0 ? -1 : 1;
    for (const index of [1, 0]) {
      const x = aside(brief, out * (46 + index * 24), breadth(56));
      actors.push(
        ...person(brief, side, index, 'neutral', tall * (1 - index * 0.12), {
          from: { x, y: table },
          to: { x: side === 0 ? -34 * unit : brief.width + 34 * unit, y: table + 3 * unit },
          delay: 600 + (1 - index) * 500,
          duration: 2400,
          away: true,
        }),
      );
    }
  }
  for (const [index, x, y] of [
    [0, -34, 13],
    [1, -6, 18],
    [2, 26, 12],
  ] as const) {
    const size = { width: 15 * unit, height: 11 * unit };
    actors.push({
      name: `paper/${index}`,
      size,
      paint: (context) => {
        sheet(context, size, 2, false);
      },
      origin: { x: 0.5, y: 0.5 },
      ...still({ x: middle + x * unit, y: table + y * unit, angle: index * 9 - 8 }),
      delay: 0,
      duration: 1,
    });
  }
  return {
    behind: (context) => {
      for (const x of [-58, -30, 30, 58])
        chairBack(context, brief, middle + x * unit, x < 0 ? -3 : 3);
      standards(context, brief);
    },
    front: (context) => {
      longTable(context, brief);
      glass(context, brief, middle - 48 * unit);
      glass(context, brief, middle + 44 * unit);
    },
    actors,
    caption: brief.words.captions.stalemate,
    tells: 3200,
    dim: 0.85,
  };
}

function glass(context: CanvasRenderingContext2D, { unit, table }: EndingBrief, x: number): void {
  const pen = penOn(context, '#1e1b18', 1.1, 291);
  pen.box(
    { x: x - 2 * unit, y: table + 3 * unit, width: 4 * unit, height: 7 * unit },
    'rgb(251 246 234 / .5)',
  );
  pen.line([
    { x: x - 2 * unit, y: table + 6 * unit },
    { x: x + 2 * unit, y: table + 6 * unit },
  ]);
}
