import type { Box } from '../layout/box.ts';
import { penOn } from '../draw/ink.ts';
import type { Palette } from '../draw/palette.ts';
import type { EndingBrief } from './ending.ts';

/** An open doorway on a dark corridor, with the light of a lamp at its end. */
export function drawDoorway(context: CanvasRenderingContext2D, box: Box, brief: EndingBrief): void {
  const { unit, palette } = brief;
  const pen = penOn(context, palette.ink, 1.5, 321);
  pen.box(
    {
      x: box.x - 4 * unit,
      y: box.y - 4 * unit,
      width: box.width + 8 * unit,
      height: box.height + 4 * unit,
    },
    palette.wallShade,
  );
  const dark = context.createLinearGradient(0, box.y, 0, box.y + box.height);
  dark.addColorStop(0, '#15120f');
  dark.addColorStop(1, '#3a2f22');
  context.fillStyle = dark;
  context.fillRect(box.x, box.y, box.width, box.height);
  pen.shape(
    [
      { x: box.x + box.width * 0.38, y: box.y + box.height * 0.3 },
      { x: box.x + box.width * 0.62, y: box.y + box.height * 0.3 },
      { x: box.x + box.width * 0.62, y: box.y + box.height * 0.78 },
      { x: box.x + box.width * 0.38, y: box.y + box.height * 0.78 },
    ],
    '#c9a266',
    { alpha: 0.5 },
  );
  pen.box(box, undefined);
}

export function drawLeaf(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  palette: Palette,
): void {
  const pen = penOn(context, palette.ink, 1.6, 331);
  pen.box({ x: 1, y: 1, width: width - 2, height: height - 2 }, palette.wood);
  for (const [from, to] of [
    [0.06, 0.42],
    [0.5, 0.93],
  ] as const) {
    pen.box(
      { x: width * 0.16, y: height * from, width: width * 0.68, height: height * (to - from) },
      undefined,
      { width: 1 },
    );
  }
  pen.circle({ x: width * 0.1, y: height * 0.5 }, width * 0.035, palette.brass);
}
