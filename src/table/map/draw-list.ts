import type { View } from '../../negotiation/view.ts';
import { weights } from '../draw/ink.ts';
import { write } from '../draw/lettering.ts';
import { faces } from '../draw/palette.ts';
import type { Box } from '../layout/box.ts';
import type { OutcomeWords } from '../outcome/outcome-words.ts';
import { drawTitle } from './draw-title.ts';
import { titleHeight } from './legend.ts';
import type { MapInks } from './map-inks.ts';
import { rowsOf, type Row } from './what-holds.ts';

const [tallest, widest] = [58, 760]; // pixels: of a row

/** What holds now as a plain panel, where a map would have nothing to show. */
export function drawList(
  context: CanvasRenderingContext2D,
  view: View,
  { width, height }: { readonly width: number; readonly height: number },
  inks: MapInks,
  words: OutcomeWords,
): void {
  const rows = rowsOf(view);
  const top = titleHeight(width);
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, width, height);
  const title = rows.some(({ agreed }) => agreed) ? words.mapTitle : words.mapTitleUnchanged;
  drawTitle(context, { width, height: top }, title, inks);
  const tall = Math.min(tallest, (height - top - 24) / Math.max(1, rows.length));
  const wide = Math.min(widest, width - 32);
  const first = top + (height - top - tall * rows.length) / 2;
  rows.forEach((row, index) => {
    const box = { x: (width - wide) / 2, y: first + index * tall, width: wide, height: tall };
    drawRow(context, box, row, inks, words);
  });
}

function drawRow(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  { issue, option, agreed }: Row,
  inks: MapInks,
  words: OutcomeWords,
): void {
  const own = agreed ? inks.agreed : inks.unchanged;
  const size = Math.max(12, Math.min(17, height * 0.3));
  context.fillStyle = own.fill;
  context.fillRect(x, y + height * 0.16, 6, height * 0.68);
  context.strokeStyle = inks.faint;
  context.lineWidth = weights.fine;
  context.beginPath();
  context.moveTo(x, y + height);
  context.lineTo(x + width, y + height);
  context.stroke();
  const line = (text: string, at: number, style: Partial<Style>): void => {
    const box = { x: x + 18, y: y + height * 0.5 + at * size, width: width - 18, height: size };
    write(context, text, box, 1, { face: faces.control, size, colour: inks.line, ...style });
  };
  line(issue, -1.35, { size: size * 0.85, colour: own.line });
  const held = agreed ? option : `${option} (${words.unchanged})`;
  line(held, -0.15, agreed ? { weight: 700 } : { italic: true });
}

type Style = Parameters<typeof write>[4];
