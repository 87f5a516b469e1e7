import type { Box } from '../layout/box.ts';
import { writeMark } from '../draw/draw-mark.ts';
import { flagOf } from '../draw/flags.ts';
import { penOn } from '../draw/ink.ts';
import type { Side } from '../picture/picture.ts';
import type { EndingBrief } from './ending.ts';

/** The flags of both sides on their staffs, behind the delegations. */
export function standards(context: CanvasRenderingContext2D, brief: EndingBrief): void {
  const { width, unit, middle } = brief;
  // Outside the delegations where the picture is wide enough, else between their heads.
  const room = width / 2 / unit;
  for (const side of [0, 1] as const) {
    const x = room > 112 ? (side === 0 ? -104 : 82) : side === 0 ? -11 : 1;
    standard(context, brief, side, middle + x * unit);
  }
}

/** A flag on a staff that stands behind the table. */
export function standard(
  context: CanvasRenderingContext2D,
  brief: EndingBrief,
  side: Side,
  x: number,
): void {
  const { unit, table, palette } = brief;
  const pen = penOn(context, '#1e1b18', 1.3, 201 + side);
  const top = table - 60 * unit;
  pen.line(
    [
      { x, y: top },
      { x, y: table },
    ],
    { width: Math.max(2.4, unit * 0.6), colour: palette.brassShade },
  );
  pen.circle({ x, y: top - 1.4 * unit }, 1.3 * unit, palette.brass);
  const narrow = brief.width / unit < 224;
  const wide = narrow ? 10 : 25;
  drawFlag(context, brief, side, {
    x,
    y: top + 1.5 * unit,
    width: wide * unit,
    height: wide * 0.68 * unit,
  });
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
  const strips = 48;
  const lift = (share: number): number =>
    box.height * (0.05 * Math.sin(share * 7.2) + 0.07 * share);
  const at = (share: number): { x: number; y: number } => ({
    x: box.x + share * box.width,
    y: box.y + lift(share),
  });
  for (let index = 0; index < strips; index += 1) {
    const { x, y } = at(index / strips);
    const wide = box.width / strips + 0.7;
    if (image) {
      const step = image.width / strips;
      context.drawImage(image, index * step, 0, step, image.height, x, y, wide, box.height);
    } else {
      context.fillStyle = party.emblem?.colour ?? party.colour;
      context.fillRect(x, y, wide, box.height);
    }
    const slope = Math.cos((index / strips) * 7.2);
    context.fillStyle = `rgb(30 27 24 / ${(0.1 - slope * 0.1).toFixed(3)})`;
    context.fillRect(x, y, wide, box.height);
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
