import { directionOf } from '../../lib/direction.ts';
import type { Box } from '../layout/box.ts';

export interface Lettering {
  readonly face: string;
  readonly size: number;
  readonly colour: string;
  readonly weight?: 400 | 700;
  readonly italic?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into at most so many lines of a width; what does not fit ends in an ellipsis. Words
 * longer than a line are cut. Never gives an empty list for a text that is not empty.
 */
export function broken(text: string, width: number, lines: number, measure: Measure): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const done: string[] = [];
  let current = '';
  for (const [index, word] of words.entries()) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (measure(longer) <= width || current === '') {
      current = longer;
      continue;
    }
    if (done.length === lines - 1) {
      return [...done, shortened(`${current} ${words.slice(index).join(' ')}`, width, measure)];
    }
    done.push(shortened(current, width, measure));
    current = word;
  }
  return current === '' ? done : [...done, shortened(current, width, measure)];
}

/** The text, or as much of it as fits with an ellipsis. */
function shortened(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  for (let count = letters.length - 1; count > 0; count -= 1) {
    const short = `${letters.slice(0, count).join('').trimEnd()}…`;
    if (measure(short) <= width) return short;
  }
  return '…';
}

export function letter(context: CanvasRenderingContext2D, style: Lettering): void {
  const { italic, weight, size, face, colour, align } = style;
  context.font = `${italic ? 'italic ' : ''}${weight ?? 400} ${size}px ${face}`;
  context.fillStyle = colour;
  context.textAlign = align ?? 'left';
  context.textBaseline = 'alphabetic';
}

/** The largest type, from `largest` down by halves, in which a text stands whole on one line. */
export function fittingSize(
  context: CanvasRenderingContext2D,
  text: string,
  width: number,
  style: Omit<Lettering, 'size'>,
  [largest, smallest]: readonly [number, number],
): number | undefined {
  for (let size = largest; size >= smallest; size -= 0.5) {
    letter(context, { ...style, size });
    if (context.measureText(text).width <= width) return size;
  }
  return undefined;
}

/** Writes a text into a box, top line first, each line 1.2 times the size of the type. */
export function write(
  context: CanvasRenderingContext2D,
  text: string,
  box: Box,
  lines: number,
  style: Lettering,
): void {
  letter(context, style);
  const x =
    style.align === 'center'
      ? box.x + box.width / 2
      : style.align === 'right'
        ? box.x + box.width
        : box.x;
  const measure: Measure = (each) => context.measureText(each).width;
  broken(text, box.width, lines, measure).forEach((each, index) => {
    context.direction = directionOf(each);
    context.fillText(each, x, box.y + style.size * (0.95 + 1.2 * index));
  });
}
