import type { FrontPage } from '../../press/front-page.ts';
import type { Paragraph } from '../../press/story.ts';
import type { Party } from '../../scenario/scenario.ts';
import { evenColumns } from './even-columns.ts';
import { column, lineOver, linesIn, openPress, text, type Press } from './press-canvas.ts';
import type { Pictures } from './use-press-pictures.ts';

const width = 1600;
const margin = 80;
const gutter = 44;
const tallest = 4000;

const headlineFace = '"Old Standard TT", "Times New Roman", serif';
const textFace = '"PT Serif", Georgia, serif';
const fonts = {
  name: `700 112px ${headlineFace}`,
  motto: `italic 400 24px ${textFace}`,
  headline: `700 76px ${headlineFace}`,
  deck: `italic 400 34px ${headlineFace}`,
  story: `700 38px ${headlineFace}`,
  body: `400 25px ${textFace}`,
  caption: `italic 400 22px ${textFace}`,
  capital: `700 22px "PT Sans", Arial, sans-serif`,
} as const;

/**
 * The front page as a PNG, set on a canvas line by line: it needs no network, no foreign markup,
 * and looks alike in every browser. Undefined where the browser has no canvas.
 */
export async function paintFrontPage(
  page: FrontPage,
  { ending, map }: Pictures,
  parties: readonly Party[],
): Promise<Blob | undefined> {
  await Promise.all(Object.values(fonts).map((font) => document.fonts.load(font)));
  const images = await Promise.all([ending, map].map(loadPicture));
  const press = openPress(width, tallest);
  if (!press) return undefined;
  const bottom = set(press, page, images, parties);
  return press.toPng(Math.ceil(bottom + margin / 2));
}

function set(
  press: Press,
  page: FrontPage,
  images: readonly (HTMLImageElement | undefined)[],
  parties: readonly Party[],
): number {
  const left = margin;
  const wide = width - 2 * margin;
  let y = margin / 2;
  y = text(press, page.masthead.title, { font: fonts.name, x: left, y, wide, align: 'center' });
  y = lineOver(press, left, y + 10, wide, 4);
  text(press, page.masthead.motto, { font: fonts.motto, x: left, y, wide });
  y = text(press, page.dateLine, { font: fonts.motto, x: left, y, wide, align: 'right' });
  y = lineOver(press, left, y, wide, 4) + 14;
  y = text(press, page.headline.text, { font: fonts.headline, x: left, y, wide, align: 'center' });
  y = text(press, page.deck.text, {
    font: fonts.deck,
    x: left + 120,
    y: y + 8,
    wide: wide - 240,
    align: 'center',
  });
  y = lineOver(press, left, y + 12, wide, 1) + 16;

  y = figures(press, page, images, { x: left, y, wide });
  y = columns(press, page, { x: left, y: y + 10, wide });

  y = lineOver(press, left, y + 14, wide, 4) + 16;
  const half = (wide - gutter) / 2;
  const bottoms = page.reactions.map(({ party, headline, body }, index) => {
    const at = { x: left + index * (half + gutter), wide: half };
    const capital = parties.find(({ id }) => id === party)?.capital ?? '';
    let below = text(press, capital.toUpperCase(), { font: fonts.capital, y, ...at });
    below = text(press, headline.text, { font: fonts.story, y: below, ...at });
    return text(press, textOf(body), { font: fonts.body, y: below + 6, ...at });
  });
  return Math.max(...bottoms);
}

/** The picture, and beside it the map as tall as that. */
function figures(
  press: Press,
  page: FrontPage,
  [ending, map]: readonly (HTMLImageElement | undefined)[],
  { x, y, wide }: Place,
): number {
  if (!ending) return y;
  const main = map ? (wide - gutter) * 0.66 : wide;
  const tall = (main * ending.naturalHeight) / ending.naturalWidth;
  const captioned = (image: HTMLImageElement, said: string, at: number, width: number): number => {
    // As much of it as has the shape of the place.
    const cut = Math.min(image.naturalHeight, (image.naturalWidth * tall) / width);
    const off = (image.naturalHeight - cut) / 2;
    press.context.drawImage(image, 0, off, image.naturalWidth, cut, at, y, width, tall);
    press.context.strokeRect(at, y, width, tall);
    return text(press, said, { font: fonts.caption, x: at, y: y + tall + 8, wide: width });
  };
  const under = captioned(ending, page.pictured.text, x, main);
  if (!map) return under;
  const beside = captioned(map, page.caption.text, x + main + gutter, wide - gutter - main);
  return Math.max(under, beside);
}

/** The stories, in three columns that end together. */
function columns(press: Press, page: FrontPage, { x, y, wide }: Place): number {
  const width = (wide - 2 * gutter) / 3;
  const lines = [
    ...page.lead.map((paragraph) => ({ words: textOf(paragraph), font: fonts.body, before: 14 })),
    ...page.sides.flatMap(({ headline, body }) => [
      { words: headline.text, font: fonts.story, before: 30, heads: true },
      { words: textOf(body), font: fonts.body, before: 6 },
    ]),
  ].flatMap((paragraph) => linesIn(press, paragraph, width));
  const bottoms = evenColumns(lines, 3).map((set, index) =>
    column(press, set, { x: x + index * (width + gutter), y, wide: width }),
  );
  return Math.max(...bottoms);
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
}

function textOf(paragraph: Paragraph): string {
  return paragraph.map((line) => line.text).join(' ');
}

async function loadPicture(address: string | undefined): Promise<HTMLImageElement | undefined> {
  if (address === undefined) return undefined;
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}
