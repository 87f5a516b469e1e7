import { breadth, chairBack, longTable, person, sheet, still } from './cast.ts';
import { drawDoorway, drawLeaf } from './doorway.ts';
import { aside, type Actor, type Ending, type EndingBrief } from './ending.ts';

/** One side goes through the door; the other stays seated and looks on. */
export function walkOut(brief: EndingBrief): Ending {
  const { unit, middle, table, view, palette } = brief;
  const leaver = view.outcome?.walkedOut === view.scenario.parties[0].id ? 0 : 1;
  const stayer = leaver === 0 ? 1 : 0;
  const out = leaver === 0 ? -1 : 1;
  const opening = {
    x: middle + out * 34 * unit - 15 * unit,
    y: table - 62 * unit,
    width: 30 * unit,
    height: 62 * unit,
  };
  const tall = 50 * unit;
  const hinge = {
    x: leaver === 0 ? opening.x : opening.x + opening.width,
    y: opening.y,
  };
  const leaf: Actor = {
    name: 'leaf',
    size: { width: opening.width, height: opening.height },
    paint: (context) => {
      drawLeaf(context, opening.width, opening.height, palette);
    },
    flip: leaver === 0,
    origin: { x: leaver === 0 ? 0 : 1, y: 0 },
    behindTable: true,
    from: { ...hinge, wide: 1 },
    to: { ...hinge, wide: 0.24 },
    delay: 600,
    duration: 800,
  };
  return {
    behind: (context) => {
      drawDoorway(context, opening, brief);
      chairBack(context, brief, middle + out * 8 * unit, -out * 9);
      chairBack(context, brief, middle + out * 62 * unit, out * 4);
    },
    front: (context) => {
      longTable(context, brief);
    },
    actors: [
      ...left(brief, out),
      leaf,
      ...person(brief, leaver, 0, 'firm', tall, {
        from: { x: middle + out * 8 * unit, y: table + 2 * unit },
        to: { x: middle + out * 34 * unit, y: table, alpha: 0, scale: 0.72 },
        delay: 900,
        duration: 1900,
        away: true,
      }),
      ...person(brief, leaver, 1, 'firm', tall * 0.92, {
        from: { x: middle + out * 62 * unit, y: table + 2 * unit },
        to: { x: middle + out * 36 * unit, y: table, alpha: 0, scale: 0.72 },
        delay: 1900,
        duration: 1700,
      }),
      ...person(
        brief,
        stayer,
        1,
        'wary',
        tall * 0.9,
        still({ x: aside(brief, -out * 66, breadth(45)), y: table }),
      ),
      ...person(
        brief,
        stayer,
        0,
        'displeased',
        tall * 1.08,
        still({ x: middle - out * 36 * unit, y: table + 3 * unit }),
      ),
    ],
    caption: brief.words.left(view.scenario.parties[leaver].adjective),
    tells: 3400,
    dim: 0.45,
  };
}

/** What lies where the leavers sat: their papers, as they were. */
function left({ unit, middle, table }: EndingBrief, out: -1 | 1): readonly Actor[] {
  const size = { width: 15 * unit, height: 11 * unit };
  return [
    [12, 14, -6],
    [32, 19, 9],
    [58, 13, -3],
    [-34, 15, 4],
  ].map(([x = 0, y = 0, angle = 0], index): Actor => ({
    name: `paper/${index}`,
    size,
    paint: (context) => {
      sheet(context, size, index === 1 ? 2 : 4, false);
    },
    origin: { x: 0.5, y: 0.5 },
    ...still({ x: middle + out * x * unit, y: table + y * unit, angle }),
    delay: 0,
    duration: 1,
  }));
}
