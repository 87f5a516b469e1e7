import type { PublicParty } from '../../negotiation/view.ts';
import type { Box } from '../layout/box.ts';
import { drawMark } from './draw-mark.ts';
import { broken, fittingSize, letter, write } from './lettering.ts';
import { faces } from './palette.ts';

/** A party's name plate on the table's edge: its flag or emblem, its name, its colour. */
export function drawPlate(context: CanvasRenderingContext2D, box: Box, party: PublicParty): void {
  const narrow = box.width < 100;
  context.fillStyle = '#fbf6ea';
  context.strokeStyle = '#1e1b18';
  context.lineWidth = 1.1;
  const height = Math.min(box.height, narrow ? 34 : 46);
  const y = box.y + (box.height - height) / 2;
  context.beginPath();
  context.roundRect(box.x, y, box.width, height, 2);
  context.fill();
  context.stroke();
  context.fillStyle = party.colour;
  context.fillRect(box.x + 1, y + height - 5, box.width - 2, 4);
  const markHeight = narrow ? height * 0.5 : height * 0.52;
  const markWidth = (markHeight * 4) / 3;
  const markX = narrow ? box.x + (box.width - markWidth) / 2 : box.x + 8;
  const markY = y + (height - 4 - markHeight) / 2;
  drawMark(context, { x: markX, y: markY, width: markWidth, height: markHeight }, party);
  context.strokeStyle = '#1e1b18';
  context.lineWidth = 0.8;
  context.strokeRect(markX, markY, markWidth, markHeight);
  if (narrow) return;
  const left = markX + markWidth + 8;
  const room = { width: box.x + box.width - left - 4, height: height - 4 };
  const { size, lines } = nameOf(context, party.name, room);
  const top = y + (room.height - size * 1.2 * lines) / 2;
  write(context, party.name, { x: left, y: top, ...room }, lines, { ...style, size });
}

const style = { face: faces.headline, weight: 700, colour: '#1e1b18' } as const;
const [largest, smallest] = [17, 8]; // pixels

/** How a name is set: on one line where it can be read there, else on two, so that it stands whole. */
function nameOf(
  context: CanvasRenderingContext2D,
  name: string,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly size: number; readonly lines: 1 | 2 } {
  const most = Math.min(largest, height * 0.4);
  const one = fittingSize(context, name, width, style, [most, 11]);
  if (one !== undefined) return { size: one, lines: 1 };
  for (let size = Math.min(12, height / 2.4); size >= smallest; size -= 0.5) {
    letter(context, { ...style, size });
    const set = broken(name, width, 2, (text) => context.measureText(text).width);
    if (set.join(' ') === name) return { size, lines: set.length === 1 ? 1 : 2 };
  }
  return { size: smallest, lines: 2 };
}
