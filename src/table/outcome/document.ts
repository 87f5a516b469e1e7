import { penOn } from '../draw/ink.ts';
import { broken, letter, write } from '../draw/lettering.ts';
import { faces } from '../draw/palette.ts';
import type { Box } from '../layout/box.ts';
import type { Actor, EndingBrief } from './ending.ts';

const ink = '#1e1b18';
const [wide, tall] = [58, 25]; // units: of the open document

/** Where the document lies on the table, open: the text on the left page, the names on the right. */
export function documentAt({ unit, middle, table }: EndingBrief): Box {
  return {
    x: middle - (wide / 2) * unit,
    y: table + 5 * unit,
    width: wide * unit,
    height: tall * unit,
  };
}

/** The line on which a side signs, within the picture. */
export function lineFor(brief: EndingBrief, side: 0 | 1): Box {
  const { x, y, width, height } = documentAt(brief);
  return {
    x: x + width * 0.57,
    y: y + height * (side === 0 ? 0.2 : 0.5),
    width: width * 0.26,
    height: height * 0.22,
  };
}

/** The document in its folder, two pages up, with its title in small and two lines to sign on. */
export function openDocument(brief: EndingBrief): Actor {
  const box = documentAt(brief);
  const { width, height } = box;
  const { title, document: called } = brief.view.scenario;
  return {
    name: 'document',
    size: { width, height },
    paint: (context) => {
      const pen = penOn(context, ink, 1.3, 701);
      const at = (x: number, y: number): { x: number; y: number } => ({
        x: x * width,
        y: y * height,
      });
      context.fillStyle = 'rgb(0 0 0 / .28)';
      context.fillRect(width * 0.02, height * 0.1, width * 0.97, height * 0.88);
      pen.shape([at(0.02, 0.03), at(0.98, 0.03), at(0.995, 0.95), at(0.005, 0.95)], '#5a2a2c');
      page(context, [at(0.045, 0.06), at(0.5, 0.08), at(0.5, 0.9), at(0.035, 0.89)]);
      page(context, [at(0.5, 0.08), at(0.955, 0.06), at(0.965, 0.89), at(0.5, 0.9)]);
      pen.line([at(0.5, 0.08), at(0.5, 0.9)], { width: 1.1 });
      text(context, width, height, called?.title ?? title);
      for (const side of [0, 1] as const) {
        const line = lineFor(brief, side);
        const y = line.y - box.y + line.height;
        pen.line(
          [
            { x: width * 0.56, y },
            { x: width * 0.88, y },
          ],
          { width: 1, alpha: 0.8 },
        );
      }
    },
    origin: { x: 0, y: 0 },
    from: { x: box.x, y: box.y + 6 * brief.unit, alpha: 0 },
    to: { x: box.x, y: box.y },
    delay: 150,
    duration: 600,
  };
}

function page(
  context: CanvasRenderingContext2D,
  corners: readonly { x: number; y: number }[],
): void {
  penOn(context, ink, 1, 711).shape(corners, '#fbf6ea');
}

/** The left page: what it is called, and lines of text. */
function text(
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
  title: string,
): void {
  const pen = penOn(context, ink, 0.9, 721);
  const box = { x: width * 0.075, width: width * 0.39 };
  const size = Math.max(6.5, height * 0.085);
  const style = { face: faces.headline, size, weight: 700, colour: ink, align: 'center' } as const;
  letter(context, style);
  const lines = broken(title, box.width, 3, (each) => context.measureText(each).width).length;
  write(context, title, { ...box, y: height * 0.13, height: size }, 3, style);
  const from = height * 0.16 + size * 1.2 * lines + height * 0.04;
  for (let y = from; y < height * 0.82; y += height * 0.075) {
    const short = Math.round(y) % 3 === 0;
    pen.line(
      [
        { x: box.x, y },
        { x: box.x + box.width * (short ? 0.66 : 1), y },
      ],
      {
        width: 0.8,
        alpha: 0.5,
      },
    );
  }
}

/** A signature that writes itself on the side's line: drawn whole, uncovered from the left. */
export function signature(brief: EndingBrief, side: 0 | 1, at: Box, delay: number): Actor {
  const { unit } = brief;
  const size = { width: at.width, height: at.height };
  return {
    name: `signature/${side}`,
    size,
    paint: (context) => {
      const pen = penOn(context, '#1d2f52', Math.max(1.4, unit * 0.35), 7 + side);
      const points = Array.from({ length: 40 }, (_, index) => {
        const share = index / 39;
        const swing = Math.sin(index * (side === 0 ? 1.1 : 0.9)) * (1 - share * 0.7);
        return { x: 1 + share * (size.width - 2), y: size.height * (0.56 - swing * 0.36) };
      });
      pen.line(points, { steady: 1 });
    },
    origin: { x: 0, y: 0 },
    from: { x: at.x, y: at.y, wide: 0.02 },
    to: { x: at.x, y: at.y, wide: 1 },
    delay,
    duration: 800,
  };
}

/** A fountain pen that is taken to the line, writes along it, and is laid down. */
export function penFor(brief: EndingBrief, side: 0 | 1, at: Box, delay: number): Actor {
  const { unit } = brief;
  const size = { width: 4 * unit, height: 15 * unit };
  const turn = side === 0 ? 38 : 30;
  return {
    name: `pen/${side}`,
    size,
    paint: (context) => {
      const pen = penOn(context, ink, 1, 731 + side);
      const spot = (x: number, y: number): { x: number; y: number } => ({
        x: x * unit,
        y: y * unit,
      });
      pen.shape([spot(1.2, 0.6), spot(2.8, 0.6), spot(3, 10), spot(1, 10)], '#2a2622');
      pen.shape([spot(1, 10), spot(3, 10), spot(2, 14.4)], '#c9a266', { width: 0.9 });
      pen.line([spot(2, 11.4), spot(2, 14)], { width: 0.7 });
      pen.line([spot(2.2, 1), spot(2.2, 6)], { width: 0.8, colour: '#c9a266' });
    },
    origin: { x: 0.5, y: 0.96 },
    from: { x: at.x, y: at.y + at.height * 0.7, angle: turn },
    to: { x: at.x + at.width * 1.06, y: at.y + at.height * 0.86, angle: turn },
    delay,
    duration: 800,
  };
}

/** A glass of ink between the two of them. */
export function inkwell(
  context: CanvasRenderingContext2D,
  { unit, table }: EndingBrief,
  x: number,
): void {
  const pen = penOn(context, ink, 1.1, 741);
  const y = table + 9 * unit;
  pen.box({ x: x - 3.4 * unit, y, width: 6.8 * unit, height: 5 * unit }, '#2b3440');
  pen.box({ x: x - 2 * unit, y: y - 2 * unit, width: 4 * unit, height: 2 * unit }, '#c9a266');
  pen.line(
    [
      { x: x - 2.4 * unit, y: y + 1.4 * unit },
      { x: x - 2.4 * unit, y: y + 3.6 * unit },
    ],
    {
      colour: '#fbf6ea',
      width: 1,
      alpha: 0.5,
    },
  );
}
