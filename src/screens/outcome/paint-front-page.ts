import type { FrontPage } from '../../press/front-page.ts';
import type { Paragraph } from '../../press/story.ts';
import type { Party } from '../../scenario/scenario.ts';
import { lineOver, openPress, text, type Press } from './press-canvas.ts';

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
  picture: string | undefined,
  parties: readonly Party[],
): Promise<Blob | undefined> {
  await Promise.all(Object.values(fonts).map((font) => document.fonts.load(font)));
  const map = picture === undefined ? undefined : await loadPicture(picture);
  const press = openPress(width, tallest);
  if (!press) return undefined;
  const bottom = set(press, page, map, parties);
  return press.toPng(Math.ceil(bottom + margin / 2));
}

function set(
  press: Press,
  page: FrontPage,
  map: HTMLImageElement | undefined,
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

  const main = (wide - gutter) * 0.66;
  const side = wide - gutter - main;
  let leftY = y;
  if (map) {
    const tall = (main * map.naturalHeight) / map.naturalWidth;
    press.context.drawImage(map, left, leftY, main, tall);
    press.context.strokeRect(left, leftY, main, tall);
    leftY = text(press, page.caption.text, {
      font: fonts.caption,
      x: left,
      y: leftY + tall + 8,
      wide: main,
    });
    leftY += 12;
  }
  for (const paragraph of page.lead) {
    leftY = text(press, textOf(paragraph), { font: fonts.body, x: left, y: leftY, wide: main });
    leftY += 14;
  }
  let rightY = y;
  for (const { headline, body } of page.sides) {
    const at = { x: left + main + gutter, wide: side };
    rightY = text(press, headline.text, { font: fonts.story, y: rightY, ...at });
    rightY = text(press, textOf(body), { font: fonts.body, y: rightY + 6, ...at }) + 28;
  }

  y = lineOver(press, left, Math.max(leftY, rightY) + 8, wide, 4) + 16;
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

function textOf(paragraph: Paragraph): string {
  return paragraph.map((line) => line.text).join(' ');
}

async function loadPicture(address: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}
