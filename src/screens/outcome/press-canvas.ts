import { directionOf } from '../../lib/direction.ts';
import type { SetLine } from './even-columns.ts';

/** A sheet to set type on. */
export interface Press {
  readonly context: CanvasRenderingContext2D;
  /** The sheet down to some height, as a picture. */
  readonly toPng: (height: number) => Promise<Blob | undefined>;
}

const paper = '#fbf6ea';
const ink = '#1e1b18';

export function openPress(width: number, tallest: number): Press | undefined {
  const sheet = blank(width, tallest);
  if (!sheet) return undefined;
  const context = sheet;
  return {
    context,
    toPng: (height) => {
      const cut = blank(width, Math.min(height, tallest));
      cut?.drawImage(context.canvas, 0, 0);
      return new Promise((resolve) => {
        if (!cut) resolve(undefined);
        else
          cut.canvas.toBlob((blob) => {
            resolve(blob ?? undefined);
          }, 'image/png');
      });
    },
  };
}

function blank(width: number, height: number): CanvasRenderingContext2D | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d') ?? undefined;
  if (!context) return undefined;
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = ink;
  context.strokeStyle = ink;
  context.textBaseline = 'top';
  return context;
}

interface TextPlace {
  readonly font: string;
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** Sets a text, broken into lines; gives where the next thing can begin. */
export function text({ context }: Press, words: string, place: TextPlace): number {
  const { font, x, wide, align = 'left' } = place;
  context.font = font;
  context.textAlign = align;
  context.direction = directionOf(words);
  const from = align === 'left' ? x : align === 'right' ? x + wide : x + wide / 2;
  let y = place.y;
  for (const line of linesOf(words, wide, (part) => context.measureText(part).width)) {
    context.fillText(line, from, y);
    y += leading(font);
  }
  return y;
}

/** From line to line. */
function leading(font: string): number {
  const size = Number(/(\d+)px/.exec(font)?.[1] ?? 16);
  return size * (size > 60 ? 1.08 : 1.36);
}

interface Paragraph {
  readonly words: string;
  readonly font: string;
  readonly before: number;
  readonly heads?: boolean; // stands over what follows, in the same column
}

/** The lines of a paragraph in a column of that width. */
export function linesIn(
  { context }: Press,
  { words, font, before, heads = false }: Paragraph,
  wide: number,
): readonly SetLine[] {
  context.font = font;
  const lines = linesOf(words, wide, (part) => context.measureText(part).width);
  return lines.map((line, at) => ({
    text: line,
    font,
    height: leading(font),
    before: at === 0 ? before : 0,
    keep: heads || (lines.length > 1 && at === 0),
  }));
}

/** Sets a column of lines; gives where the next thing can begin. */
export function column(
  { context }: Press,
  lines: readonly SetLine[],
  place: { readonly x: number; readonly y: number; readonly wide: number },
): number {
  let { y } = place;
  lines.forEach((line, at) => {
    if (at > 0) y += line.before;
    context.font = line.font;
    context.direction = directionOf(line.text);
    context.textAlign = context.direction === 'rtl' ? 'right' : 'left';
    context.fillText(line.text, place.x + (context.direction === 'rtl' ? place.wide : 0), y);
    y += line.height;
  });
  return y;
}

/** Breaks a text where it would pass a width; a word longer than a line stands alone. */
function linesOf(
  words: string,
  wide: number,
  measure: (part: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > wide) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

export function lineOver(
  { context }: Press,
  x: number,
  y: number,
  wide: number,
  thick: number,
): number {
  context.fillRect(x, y, wide, thick);
  return y + thick + 8;
}
