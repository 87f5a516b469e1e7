import type { Box, Point } from '../layout/box.ts';
import { writeMark } from '../draw/draw-mark.ts';
import { flagOf } from '../draw/flags.ts';
import { penOn } from '../draw/ink.ts';
import type { Side } from '../picture/picture.ts';
import type { EndingBrief } from './ending.ts';

const [wide, tall] = [21, 14]; // units: of a flag

/** The flags of both sides on their staffs, each at its own end of the picture. */
export function standards(context: CanvasRenderingContext2D, brief: EndingBrief): void {
  for (const side of [0, 1] as const) standard(context, brief, side, standardAt(brief, side));
}

/** Where a side's flag flies: outside the delegations where there is room, else over the outer heads. */
export function standardAt({ width, middle, unit, table }: EndingBrief, side: Side): Box {
  const reach = Math.min(104, width / 2 / unit - 2);
  const high = Math.min(table / unit - 4, 70);
  return {
    x: middle + (side === 0 ? -reach : reach - wide) * unit,
    y: table - high * unit,
    width: wide * unit,
    height: tall * unit,
  };
}

/** A flag on a staff that stands on the floor behind the table. */
export function standard(
  context: CanvasRenderingContext2D,
  brief: EndingBrief,
  side: Side,
  box: Box,
): void {
  const { unit, table, palette } = brief;
  const pen = penOn(context, '#1e1b18', 1.3, 201 + side);
  const top = { x: box.x, y: box.y - 1.5 * unit };
  pen.line([top, { x: box.x, y: table }], {
    width: Math.max(2.4, unit * 0.6),
    colour: palette.brassShade,
  });
  pen.circle({ x: top.x, y: top.y - 1 * unit }, 1.1 * unit, palette.brass);
  drawFlag(context, brief, side, box);
}

const drawn = { width: 640, height: 480 };

/**
 * The flag as pixels. A vector picture may have no size of its own: a browser then takes parts of it
 * by a measure that follows the screen's, but draws the whole of it alike everywhere.
 */
function pixelsOf(image: CanvasImageSource): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, drawn);
  canvas.getContext('2d')?.drawImage(image, 0, 0, drawn.width, drawn.height);
  return canvas;
}

/** The flag itself, in slow waves; of a party that is no country, its emblem on its colour. */
function drawFlag(
  context: CanvasRenderingContext2D,
  { view }: EndingBrief,
  side: Side,
  box: Box,
): void {
  const party = view.scenario.parties[side];
  const image = flagOf(party);
  const pixels = image && pixelsOf(image);
  const strips = 48;
  const lift = (share: number): number =>
    box.height * (0.05 * Math.sin(share * 7.2) + 0.07 * share);
  const at = (share: number): Point => ({
    x: box.x + share * box.width,
    y: box.y + lift(share),
  });
  for (let index = 0; index < strips; index += 1) {
    const { x, y } = at(index / strips);
    const width = box.width / strips + 0.7;
    if (pixels) {
      const step = drawn.width / strips;
      context.drawImage(pixels, index * step, 0, step, drawn.height, x, y, width, box.height);
    } else {
      context.fillStyle = party.emblem?.colour ?? party.colour;
      context.fillRect(x, y, width, box.height);
    }
    const slope = Math.cos((index / strips) * 7.2);
    context.fillStyle = `rgb(30 27 24 / ${(0.1 - slope * 0.1).toFixed(3)})`;
    context.fillRect(x, y, width, box.height);
  }
  if (!image) {
    writeMark(context, { ...box, y: at(0.5).y }, party);
  }
  const shares = Array.from({ length: 13 }, (_, index) => index / 12);
  const upper = shares.map(at);
  const lower = shares.map(at).map(({ x, y }) => ({ x, y: y + box.height }));
  penOn(context, '#1e1b18', 1.4, 205).shape([...upper, ...lower.reverse()], undefined, {
    steady: 0.6,
  });
}
