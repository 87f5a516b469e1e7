import { markLetters } from '../../lib/mark-letters.ts';
import type { Mark } from '../../scenario/scenario.ts';
import type { Box } from '../layout/box.ts';
import { flagOf } from './flags.ts';
import { letter } from './lettering.ts';
import { faces } from './palette.ts';

/** A party's flag or its emblem; a flag that could not be fetched is shown by its letters. */
export function drawMark(context: CanvasRenderingContext2D, box: Box, party: Marked): void {
  const flag = flagOf(party);
  if (flag) {
    context.drawImage(flag, box.x, box.y, box.width, box.height);
    return;
  }
  context.fillStyle = party.emblem?.colour ?? party.colour;
  context.fillRect(box.x, box.y, box.width, box.height);
  writeMark(context, box, party);
}

/** The letters alone, white and centred. */
export function writeMark(context: CanvasRenderingContext2D, box: Box, party: Mark): void {
  const letters = markLetters(party);
  const size = Math.min(box.height * 0.72, (box.width * 1.3) / Math.max(2, letters.length));
  letter(context, { face: faces.control, size, weight: 700, colour: '#ffffff', align: 'center' });
  context.textBaseline = 'middle';
  context.fillText(letters, box.x + box.width / 2, box.y + box.height / 2 + size * 0.05);
  context.textBaseline = 'alphabetic';
}

type Marked = Mark & { readonly colour: string };
