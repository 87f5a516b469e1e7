import type { Side } from '../picture/picture.ts';
import { penOn } from './ink.ts';
import { faces } from './palette.ts';
import { pieceMargin } from './textures.ts';

const dark = '#1e1b18';

/**
 * A party's token. The shape tells the sides apart as well as the colour: the left one is round, the
 * right one square; both carry the country's letters.
 */
export function drawToken(
  context: CanvasRenderingContext2D,
  radius: number,
  side: Side,
  colour: string,
  letters: string,
): void {
  const middle = radius + pieceMargin;
  const pen = penOn(context, dark, 1.2, 5 + side);
  outline(context, middle, middle + 1.6, radius, side);
  context.fillStyle = 'rgb(0 0 0 / .35)';
  context.fill();
  outline(context, middle, middle, radius, side);
  context.fillStyle = colour;
  context.fill();
  context.lineWidth = 1.3;
  context.strokeStyle = dark;
  context.stroke();
  outline(context, middle, middle, radius - Math.max(2, radius * 0.2), side);
  context.lineWidth = 1;
  context.strokeStyle = 'rgb(255 255 255 / .65)';
  context.stroke();
  pen.context.font = `700 ${Math.max(7, radius * 0.86)}px ${faces.control}`;
  context.fillStyle = '#ffffff';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(letters, middle, middle + radius * 0.06);
}

/** A draft: the same shape, hollow. */
export function drawDraft(
  context: CanvasRenderingContext2D,
  radius: number,
  side: Side,
  colour: string,
  letters: string,
): void {
  const middle = radius + pieceMargin;
  outline(context, middle, middle, radius, side);
  context.fillStyle = 'rgb(251 246 234 / .92)';
  context.fill();
  context.lineWidth = 2;
  context.setLineDash([3.5, 2.5]);
  context.strokeStyle = colour;
  context.stroke();
  context.setLineDash([]);
  context.font = `700 ${Math.max(7, radius * 0.86)}px ${faces.control}`;
  context.fillStyle = colour;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(letters, middle, middle + radius * 0.06);
}

function outline(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  side: Side,
): void {
  context.beginPath();
  if (side === 0) context.arc(x, y, radius, 0, Math.PI * 2);
  else {
    const half = radius * 0.93;
    context.roundRect(x - half, y - half, half * 2, half * 2, radius * 0.28);
  }
}
