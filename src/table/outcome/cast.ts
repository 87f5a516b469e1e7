import type { Mood } from '../picture/mood.ts';
import { penOn } from '../draw/ink.ts';
import type { Side } from '../picture/picture.ts';
import type { Actor, EndingBrief, Pose } from './ending.ts';

/** A delegate as an actor: feet at the pose, looking inward unless turned away. */
export function person(
  brief: EndingBrief,
  side: Side,
  index: number,
  mood: Mood,
  height: number,
  move: {
    readonly from: Pose;
    readonly to: Pose;
    readonly delay?: number;
    readonly duration?: number;
    readonly away?: boolean;
  },
): readonly Actor[] {
  const party = brief.view.scenario.parties[side];
  const delegate = party.delegation[index];
  if (!delegate) return [];
  return [
    {
      name: `person/${side}/${index}`,
      size: { width: breadth(height), height },
      sitter: { delegate, mood, colour: party.colour },
      flip: (side === 1) !== (move.away ?? false),
      origin: { x: 0.5, y: 1 },
      behindTable: true,
      from: move.from,
      to: move.to,
      delay: move.delay ?? 0,
      duration: move.duration ?? 900,
    },
  ];
}

/** How wide a delegate of such a height is. */
export const breadth = (height: number): number => (height * 600) / 720;

/** The long table across the picture, its cloth hanging down towards us. */
export function longTable(context: CanvasRenderingContext2D, brief: EndingBrief): void {
  const { width, height, table, unit, palette } = brief;
  const pen = penOn(context, '#1e1b18', 1.4, 221);
  const cloth = context.createLinearGradient(0, table, 0, height);
  cloth.addColorStop(0, palette.baize);
  cloth.addColorStop(1, palette.baizeShade);
  context.fillStyle = cloth;
  context.fillRect(0, table, width, height - table);
  pen.box({ x: -4, y: table - 1.6 * unit, width: width + 8, height: 3.2 * unit }, palette.wood);
  for (let x = -2 * unit; x < width; x += 9 * unit) {
    pen.line(
      [
        { x, y: table + 3 * unit },
        { x: x + 2 * unit, y: height },
      ],
      { colour: palette.baizeShade, width: 2, alpha: 0.6 },
    );
  }
}

/** A sheet of the agreement: ruled lines, a seal if it was initialled. */
export function sheet(
  context: CanvasRenderingContext2D,
  size: { readonly width: number; readonly height: number },
  lines: number,
  sealed: boolean,
): void {
  const pen = penOn(context, '#1e1b18', 1.1, 241);
  const { width, height } = size;
  context.fillStyle = 'rgb(0 0 0 / .25)';
  context.fillRect(3, 4, width - 4, height - 4);
  pen.box({ x: 1, y: 1, width: width - 4, height: height - 4 }, '#fbf6ea');
  for (let index = 0; index < lines; index += 1) {
    const y = height * 0.16 + ((height * 0.66) / Math.max(1, lines - 1)) * index;
    pen.line(
      [
        { x: width * 0.12, y },
        { x: width * (index % 3 === 2 ? 0.6 : 0.84), y },
      ],
      { width: 0.9, alpha: 0.55 },
    );
  }
  if (sealed)
    pen.circle({ x: width * 0.78, y: height * 0.82 }, Math.min(width, height) * 0.09, '#c9a266');
}

/** For what does not move. */
export const still = (pose: Pose): { from: Pose; to: Pose } => ({ from: pose, to: pose });

/** An empty chair behind the table, turned a little. */
export function chairBack(
  context: CanvasRenderingContext2D,
  brief: EndingBrief,
  x: number,
  lean: number,
): void {
  const { unit, table, palette } = brief;
  const pen = penOn(context, '#1e1b18', 1.3, 281);
  const shape = [
    { x: x - 10 * unit, y: table },
    { x: x + (lean - 10) * unit, y: table - 30 * unit },
    { x: x + (lean - 7) * unit, y: table - 33 * unit },
    { x: x + (lean + 7) * unit, y: table - 33 * unit },
    { x: x + (lean + 10) * unit, y: table - 30 * unit },
    { x: x + 10 * unit, y: table },
  ];
  pen.shape(shape, palette.wood);
  pen.shape(
    shape.map((point) => ({
      x: x + lean * 0.5 * unit + (point.x - x) * 0.78,
      y: table + (point.y - table) * 0.9,
    })),
    '#5c3b2e',
    { width: 1 },
  );
}
