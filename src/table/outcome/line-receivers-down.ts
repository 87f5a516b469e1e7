import type { OutcomeKind } from '../../scenario/scenario.ts';
import { drawStamp } from '../draw/draw-stamp.ts';
import { pieceSize } from '../draw/textures.ts';
import type { Mood } from '../picture/mood.ts';
import type { Side } from '../picture/picture.ts';
import { breadth, person, sheet, still } from './cast.ts';
import { aside, type Actor, type Ending, type EndingBrief } from './ending.ts';
import { cord, holding, laidDown, twoDesks } from './line-desks.ts';
import { signature } from './document.ts';

const face: Readonly<Partial<Record<OutcomeKind, Mood>>> = {
  agreement: 'pleased',
  partial: 'attentive',
};

const away = 2700; // ms until the desks are left, where they are

/** The call is over, and each side is alone with what it has: a text, a part of one, or nothing. */
export function receiversDown(brief: EndingBrief): Ending {
  const { words, view } = brief;
  const kind = view.outcome?.kind ?? 'stalemate';
  const sides = [0, 1] as const;
  return {
    behind: () => undefined,
    front: (context) => {
      twoDesks(context, brief);
    },
    actors: [
      ...sides.flatMap((side) => caller(brief, side, kind)),
      { ...cord(brief, false, 0), to: cord(brief, false, 0).from },
      ...sides.flatMap((side) => [
        laidDown(brief, side, 1500 + side * 350),
        ...(kind === 'agreement' ? signed(brief, side) : papers(brief, side)),
      ]),
    ],
    caption: words.onTheLine[kind],
    tells: kind === 'stalemate' ? 3600 : 3700,
    dim: kind === 'stalemate' ? 0.85 : 0.15,
  };
}

function caller(brief: EndingBrief, side: Side, kind: OutcomeKind): readonly Actor[] {
  const { unit, table, width } = brief;
  const out = side === 0 ? -1 : 1;
  const tall = 60 * unit;
  const leaves = kind === 'stalemate';
  const edge = side === 0 ? -34 * unit : width + 34 * unit;
  const pose = (index: number): { x: number; y: number } => ({
    x: aside(brief, out * (42 + index * 27), breadth(60 - index * 9.6)),
    y: table + 3 * unit,
  });
  const goes = (index: number) =>
    leaves
      ? {
          from: pose(index),
          to: { ...pose(index), x: edge },
          delay: away - index * 400,
          duration: 2200,
        }
      : still(pose(index));
  const mood = face[kind] ?? 'neutral';
  return [
    ...person(brief, side, 1, mood, tall * 0.84, goes(1)),
    ...person(brief, side, 0, mood, tall, goes(0)),
    holding(brief, side, pose(0).x, tall, { delay: 700 + side * 350, duration: 700 }),
  ];
}

/** One text, signed and sealed at either end of the line. */
function signed(brief: EndingBrief, side: Side): readonly Actor[] {
  const { unit, middle, table, palette } = brief;
  const x = middle + (side === 0 ? -45 : 45) * unit;
  const size = { width: 26 * unit, height: 17 * unit };
  return [
    {
      name: `treaty/${side}`,
      size,
      paint: (context) => {
        sheet(context, size, 6, false);
      },
      origin: { x: 0.5, y: 0.5 },
      from: { x, y: table + 18 * unit, alpha: 0 },
      to: { x, y: table + 11 * unit },
      delay: 200,
      duration: 700,
    },
    signature(
      brief,
      side,
      { x: x - 11 * unit, y: table + 11 * unit, width: 16 * unit, height: 6 * unit },
      2300 + side * 300,
    ),
    {
      name: `seal/${side}`,
      size: pieceSize(4.4 * unit),
      paint: (context) => {
        drawStamp(context, 4.4 * unit, palette);
      },
      origin: { x: 0.5, y: 0.5 },
      from: { x: x + 9 * unit, y: table + 14 * unit, alpha: 0, scale: 2.4 },
      to: { x: x + 9 * unit, y: table + 14 * unit, angle: -8 },
      delay: 3300 + side * 250,
      duration: 320,
    },
  ];
}

/** A sheet for each issue, on each desk: sealed where it was settled. */
function papers(brief: EndingBrief, side: Side): readonly Actor[] {
  const { unit, middle, table, view } = brief;
  const { issues } = view.scenario;
  const size = { width: 11 * unit, height: 8.6 * unit };
  return issues.map(({ id }, index): Actor => {
    const sealed = view.outcome?.agreed[id] !== undefined;
    const x = 29 + (index / Math.max(1, issues.length - 1)) * 34;
    const pose = {
      x: middle + (side === 0 ? -x : x) * unit,
      y: table + (8 + (index % 2) * 6) * unit,
      angle: ((index * 37 + side * 11) % 15) - 7,
    };
    return {
      name: `paper/${side}/${index}`,
      size,
      paint: (context) => {
        sheet(context, size, sealed ? 5 : 2, sealed);
      },
      origin: { x: 0.5, y: 0.5 },
      from: sealed ? pose : { ...pose, angle: pose.angle - 5 },
      to: pose,
      delay: 2200 + index * 90,
      duration: 500,
    };
  });
}
