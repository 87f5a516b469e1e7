import type { Portrait } from '../../src/scenario/scenario.ts';
import { pieces } from './pieces.ts';

export type Mood = 'neutral' | 'attentive' | 'pleased' | 'wary' | 'displeased' | 'firm';

export const portraitSize = { width: 600, height: 720 } as const;

const ink = '#1e1b18';
const paper = '#fbf6ea';

/**
 * The head and shoulders of a person as a complete SVG, looking to the right. Head, face, beard and
 * glasses are Open Peeps; suit, tie and uniform are our own. `colour` (#rrggbb) is that of the party:
 * it dyes the tie, or the uniform's tabs. `below` lengthens the drawing downwards by so many units,
 * for a body that goes on behind a table. Works for any scenario, since it draws from the features.
 */
export function portraitSvg(portrait: Portrait, mood: Mood, colour: string, below = 0): string {
  const { width } = portraitSize;
  const height = portraitSize.height + below;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="70 40 ${width} ${height}" ` +
    `width="${width}" height="${height}" fill-rule="evenodd" clip-rule="evenodd">` +
    shoulders(portrait, colour, portraitSize.height + 70 + below) +
    head(portrait) +
    `<path transform="translate(315 248)" fill="${ink}" d="${pieces.faces[mood]}"/>` +
    beard(portrait) +
    (portrait.glasses
      ? `<path transform="translate(203 303)" fill="${ink}" d="${pieces.glasses}"/>`
      : '') +
    '</svg>'
  );
}

function head({ hair, hairColour, skin }: Portrait): string {
  const strokes = pieces.heads[hair].map(({ fill, d }, index) => {
    if (fill === 'skin') return `<path fill="${skin}" d="${d}"/>`;
    if (fill === 'hair') return `<path fill="${hairColour}" d="${d}"/>`;
    if (hair === 'bald') return `<path fill="${ink}" d="${d}"/>`;
    return dyed(d, hairColour, `hair-${index}`);
  });
  return `<g transform="matrix(.99789 0 0 1 156 62)">${strokes.join('')}</g>`;
}

/**
 * In Open Peeps hair and outline are one black shape. Filled with the hair's colour and inked along
 * its inner edge, thin lines stay ink and only the mass of the hair takes the colour.
 */
function dyed(d: string, colour: string, id: string): string {
  return (
    `<clipPath id="${id}"><path clip-rule="evenodd" d="${d}"/></clipPath>` +
    `<path clip-path="url(#${id})" fill="${colour}" stroke="${ink}" stroke-width="15" d="${d}"/>`
  );
}

function beard({ beard: kind, hairColour }: Portrait): string {
  if (kind === 'none') return '';
  return `<g transform="translate(279 400)">${dyed(pieces.beards[kind], hairColour, 'beard')}</g>`;
}

function shoulders({ dress, skin }: Portrait, colour: string, foot: number): string {
  const neck =
    `<path fill="${skin}" stroke="${ink}" stroke-width="11" ` +
    `d="M262 470C262 540 256 590 240 640L430 640C420 610 416 590 416 560L416 500Z"/>`;
  return neck + (dress === 'uniform' ? uniform(colour, foot) : suit(colour, foot));
}

const outline = `stroke="${ink}" stroke-width="11" stroke-linejoin="round" stroke-linecap="round"`;

function suit(colour: string, foot: number): string {
  return [
    `<path fill="${paper}" ${outline} d="M236 604L336 690L430 604L470 ${foot}L190 ${foot}Z"/>`,
    `<path fill="${colour}" ${outline} d="M316 668L358 668L370 704L388 ${foot}L292 ${foot}L304 704Z"/>`,
    `<path fill="#3b3f46" ${outline} d="M232 596C150 626 112 660 84 790L76 ${foot}L330 ${foot}L330 790L250 690Z"/>`,
    `<path fill="#3b3f46" ${outline} d="M432 596C520 622 584 652 624 790L632 ${foot}L344 ${foot}L344 790L424 690Z"/>`,
    `<path fill="#4a4f57" ${outline} d="M232 596L206 660L244 664L232 690L322 786L262 690Z"/>`,
    `<path fill="#4a4f57" ${outline} d="M432 596L462 658L424 664L436 690L352 786L410 690Z"/>`,
    `<path fill="${paper}" ${outline} d="M236 600L336 676L300 712L244 640Z"/>`,
    `<path fill="${paper}" ${outline} d="M430 600L336 676L376 712L424 640Z"/>`,
  ].join('');
}

function uniform(colour: string, foot: number): string {
  const cloth = '#5b6350';
  return [
    `<path fill="${cloth}" ${outline} d="M232 600C150 622 108 656 84 790L76 ${foot}L632 ${foot}L624 790C588 652 520 622 432 600L336 676Z"/>`,
    `<path fill="${paper}" ${outline} d="M250 606L336 668L418 606L372 700L300 700Z"/>`,
    `<path fill="${ink}" d="M322 664L350 664L360 800L336 830L312 800Z"/>`,
    `<path fill="${cloth}" ${outline} d="M238 598L216 660L318 780L300 700Z"/>`,
    `<path fill="${cloth}" ${outline} d="M430 598L456 658L352 780L372 700Z"/>`,
    `<path fill="${colour}" stroke="${ink}" stroke-width="8" d="M120 668L196 626L206 646L112 696Z"/>`,
    `<path fill="${colour}" stroke="${ink}" stroke-width="8" d="M584 662L490 622L480 642L596 692Z"/>`,
    ribbons(colour),
  ].join('');
}

function ribbons(colour: string): string {
  const shades = ['#b08d57', colour, '#fbf6ea', '#3e5c4b', '#b08d57', colour];
  const bars = shades.map(
    (shade, index) =>
      `<rect x="${452 + (index % 3) * 34}" y="${714 + Math.floor(index / 3) * 22}" width="34" height="20" ` +
      `fill="${shade}" stroke="${ink}" stroke-width="5"/>`,
  );
  return bars.join('');
}
