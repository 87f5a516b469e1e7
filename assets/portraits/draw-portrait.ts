import type { Portrait } from '../../src/scenario/scenario.ts';
import { dress } from './dress.ts';
import { expressions, face, type Mood } from './expression.ts';
import { foldedArms, handAtChin, handsOn, handsSize } from './hands.ts';
import { glasses, head, headBehind, isFine, neckOf } from './head.ts';
import { sheetFor, type Sheet } from './sheet.ts';

export { moods, type Mood } from './expression.ts';
export { handsSize } from './hands.ts';

export const portraitSize = { width: 600, height: 720 } as const;

export interface Shown {
  /** How many pixels of the page the portrait is high: the pen's line is as wide at any size. */
  readonly pixels?: number;
  /** Lengthens the drawing downwards by so many units, for a body that goes on behind a table. */
  readonly below?: number;
  /** It will be turned to look left, and the light still comes from the left. */
  readonly turned?: boolean;
  /** Nearer: head and shoulders only. */
  readonly near?: boolean;
}

/**
 * Head, shoulders and chest of a person as a complete SVG, looking to the right. `colour` (#rrggbb)
 * is that of the party: it dyes the tie or the scarf, or the uniform's tabs. Works for any scenario,
 * since it draws from the features.
 */
export function portraitSvg(
  portrait: Portrait,
  mood: Mood,
  colour: string,
  { pixels = 340, below = 0, turned = false, near = false }: Shown = {},
): string {
  const { width } = portraitSize;
  const height = portraitSize.height + below;
  const [left, top, wide, tall] = near ? [90, 20, 430, 516] : [0, 0, width, height];
  const sheet = sheetFor(near ? tall : portraitSize.height, pixels, turned ? -1 : 1);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${wide} ${tall}" ` +
    `width="${wide}" height="${tall}">${person(portrait, mood, colour, height + 40, sheet)}</svg>`
  );
}

const size = 1.12; // of the head: a little larger than life, to be read from across the room

function person(
  portrait: Portrait,
  mood: Mood,
  colour: string,
  foot: number,
  sheet: Sheet,
): string {
  const { tilt, lean, lift } = expressions[mood];
  const turn =
    `translate(${lean} ${lift / 2 + 24}) rotate(${tilt} 270 420) ` +
    `translate(${290 * (1 - size)} ${440 * (1 - size)}) scale(${size})`;
  return [
    `<g transform="${turn}">${headBehind(portrait, sheet)}${neckOf(portrait, sheet)}</g>`,
    `<g transform="translate(${lean / 4} ${lift + 12})">${dress(portrait, colour, foot, sheet)}`,
    mood === 'displeased' ? foldedArms(portrait, sheet) : '',
    '</g>',
    `<g transform="${turn}">${head(portrait, sheet)}${face(mood, sheet, isFine(portrait))}`,
    `${glasses(portrait, sheet)}</g>`,
    mood === 'wary' ? handAtChin(portrait, foot, sheet) : '',
  ].join('');
}

/** What a person has on the table in a mood: papers, and the hand on them; `pixels` wide. */
export function handsSvg(portrait: Portrait, mood: Mood, pixels: number, turned = false): string {
  const { width, height } = handsSize;
  const sheet = sheetFor(width, pixels, turned ? -1 : 1);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ` +
    `width="${width}" height="${height}">${handsOn(portrait, mood, sheet)}</svg>`
  );
}
