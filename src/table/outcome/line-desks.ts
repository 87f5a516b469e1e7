import type { Side } from '../picture/picture.ts';
import { penOn } from '../draw/ink.ts';
import { longTable } from './cast.ts';
import type { Actor, EndingBrief } from './ending.ts';

/** Two desks far apart, as two drawings torn and laid together, a telephone on each. */
export function twoDesks(context: CanvasRenderingContext2D, brief: EndingBrief): void {
  const { unit, middle, table, height, palette } = brief;
  longTable(context, brief);
  const pen = penOn(context, '#1e1b18', 1.1, 411);
  const edge = Array.from({ length: 9 }, (_, index) => ({
    x: middle + (((index * 37) % 11) * 0.3 - 2.8) * unit,
    y: table - 3 * unit + (index / 8) * (height - table + 6 * unit),
  }));
  const back = edge.map(({ x, y }) => ({ x: x + 3.2 * unit, y })).reverse();
  pen.shape([...edge, ...back], palette.paper, { width: 0.9 });
  for (const side of [0, 1] as const) telephoneSet(context, brief, side);
}

/** Where a side's telephone stands: the middle of its foot. */
function placeOf({ unit, middle, table }: EndingBrief, side: Side): { x: number; y: number } {
  return { x: middle + (side === 0 ? -15 : 15) * unit, y: table + 10 * unit };
}

/** The instrument without its receiver. */
function telephoneSet(context: CanvasRenderingContext2D, brief: EndingBrief, side: Side): void {
  const { unit, view } = brief;
  const { x, y } = placeOf(brief, side);
  const pen = penOn(context, '#1e1b18', 1.3, 421 + side);
  const colour = view.scenario.parties[side].colour;
  pen.shape(
    [
      { x: x - 7.5 * unit, y },
      { x: x - 5 * unit, y: y - 10 * unit },
      { x: x + 5 * unit, y: y - 10 * unit },
      { x: x + 7.5 * unit, y },
    ],
    colour,
  );
  for (const out of [-1, 1]) {
    pen.box(
      {
        x: x + out * 4 * unit - 0.9 * unit,
        y: y - 12 * unit,
        width: 1.8 * unit,
        height: 2.4 * unit,
      },
      colour,
      { width: 1 },
    );
  }
  context.beginPath();
  context.arc(x, y - 4.6 * unit, 3 * unit, 0, Math.PI * 2);
  context.fillStyle = '#fbf6ea';
  context.fill();
  context.strokeStyle = '#1e1b18';
  context.lineWidth = 1;
  context.stroke();
}

function handset(context: CanvasRenderingContext2D, unit: number, colour: string): void {
  const pen = penOn(context, '#1e1b18', 1.3, 431);
  const points = [
    [0.5, 4.6],
    [0.8, 1.8],
    [4, 0.6],
    [16, 0.6],
    [19.2, 1.8],
    [19.5, 4.6],
    [15, 4.8],
    [14, 3],
    [6, 3],
    [5, 4.8],
  ] as const;
  pen.shape(
    points.map(([x, y]) => ({ x: x * unit, y: y * unit })),
    colour,
    { steady: 0.5 },
  );
}

/** The receiver as it is laid down; `slam` where that is done in anger. */
export function laidDown(brief: EndingBrief, side: Side, delay: number, slam = false): Actor {
  const { unit, view } = brief;
  const { x, y } = placeOf(brief, side);
  const size = { width: 20 * unit, height: 5.4 * unit };
  const colour = view.scenario.parties[side].colour;
  return {
    name: `receiver/${side}`,
    size,
    paint: (context) => {
      handset(context, unit, colour);
    },
    origin: { x: 0.5, y: 1 },
    from: { x, y: y - (slam ? 24 : 17) * unit, alpha: 0, angle: side === 0 ? -24 : 24 },
    to: { x, y: y - 9.4 * unit },
    delay,
    duration: slam ? 240 : 700,
  };
}

/** A forearm that holds the receiver to an ear, of a person of that height at `x`; it sinks with `to`. */
export function holding(
  brief: EndingBrief,
  side: Side,
  x: number,
  tall: number,
  lowers: { readonly delay: number; readonly duration: number } | undefined,
): Actor {
  const { unit, table, view } = brief;
  const { portrait } = view.scenario.parties[side].delegation[0] ?? { portrait: undefined };
  const cloth = portrait?.dress === 'uniform' ? '#5b6350' : '#3b3f46';
  const skin = portrait?.skin ?? '#e8c4a8';
  const size = { width: 26 * unit, height: 44 * unit };
  const out = side === 0 ? -1 : 1;
  const scale = tall / (62 * unit);
  const at = { x: x + out * 8.5 * unit * scale, y: table + 6 * unit };
  return {
    name: `holding/${side}`,
    size,
    paint: (context) => {
      const pen = penOn(context, '#1e1b18', Math.max(1.4, unit * 0.4), 441);
      const spot = (across: number, down: number): { x: number; y: number } => ({
        x: across * unit,
        y: down * unit,
      });
      pen.shape([spot(5, 43), spot(9, 22), spot(16, 24), spot(17, 43)], cloth);
      pen.shape([spot(8.6, 22.4), spot(9.4, 19.4), spot(16.2, 21.4), spot(16, 24.4)], '#fbf6ea');
      context.save();
      context.translate(3.4 * unit, 6.4 * unit);
      context.rotate((62 * Math.PI) / 180);
      handset(context, unit, view.scenario.parties[side].colour);
      context.restore();
      pen.shape(
        [
          spot(7, 12.6),
          spot(12.4, 11.8),
          spot(15.6, 14.6),
          spot(16.2, 20.6),
          spot(10, 20),
          spot(7, 16.6),
        ],
        skin,
        { steady: 0.5 },
      );
      for (const shift of [0, 2.2, 4.4]) {
        pen.line([spot(8.4 + shift * 0.3, 13.6 + shift), spot(13 + shift * 0.2, 13 + shift)], {
          width: unit * 0.28,
        });
      }
    },
    flip: side === 1,
    behindTable: true,
    origin: { x: 0.5, y: 1 },
    from: { ...at, scale },
    to: lowers ? { ...at, y: table + 48 * unit, scale } : { ...at, scale },
    delay: lowers?.delay ?? 0,
    duration: lowers?.duration ?? 1,
  };
}

/** The line from one telephone to the other; torn, its two ends hang down. */
export function cord(brief: EndingBrief, torn: boolean, delay: number): Actor {
  const { unit, middle, table } = brief;
  const size = { width: 26 * unit, height: 18 * unit };
  return {
    name: torn ? 'cord/torn' : 'cord/whole',
    size,
    paint: (context) => {
      const pen = penOn(context, '#1e1b18', Math.max(2, unit * 0.5), 451);
      const sag = (from: number, to: number, depth: number): void => {
        pen.line(
          Array.from({ length: 21 }, (_, index) => {
            const share = index / 20;
            return {
              x: (from + (to - from) * share) * unit,
              y: (2 + depth * (torn ? share ** 2 : 4 * share * (1 - share))) * unit,
            };
          }),
          { steady: 0.6 },
        );
      };
      if (!torn) sag(4, 22, 5);
      else {
        sag(4, 8.4, 13);
        sag(22, 17.6, 13);
      }
    },
    origin: { x: 0.5, y: 0 },
    from: { x: middle, y: table + 6 * unit, alpha: torn ? 0 : 1 },
    to: { x: middle, y: table + 6 * unit, alpha: torn ? 1 : 0 },
    delay,
    duration: 90,
  };
}
