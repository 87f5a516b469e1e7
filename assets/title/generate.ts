// Draws the summit of the title page with the pen of the stage.
// Run with `npx node assets/title/generate.ts` after changing people, the villa or this.
import { writeFileSync } from 'node:fs';
import type { Portrait } from '../../src/scenario/scenario.ts';
import { penOn, type Pen } from '../../src/table/draw/ink.ts';
import { palettes } from '../../src/table/draw/palette.ts';
import { drawWalls } from '../../src/table/rooms/draw-room.ts';
import { handsSvg, portraitSvg, type Mood } from '../portraits/draw-portrait.ts';
import { InkOnSvg } from './ink-on-svg.ts';

const [width, height, edge] = [1200, 760, 556];
const [blue, red] = ['#2b4c7e', '#a63d40'];
const shownAt = 0.64; // of its size, on a desktop: the line is as wide there as on the stage
const line = 1.5 / shownAt;
const palette = palettes.day;

interface Sitter {
  readonly x: number;
  readonly tall: number;
  readonly mood: Mood;
  readonly portrait: Portrait;
}

const person = (
  hair: Portrait['hair'],
  hairColour: string,
  skin: string,
  more: Partial<Portrait> = {},
): Portrait => ({ hair, hairColour, skin, glasses: false, beard: 'none', dress: 'suit', ...more });

/** From the outer ends to the middle; the right side is turned. */
const left: readonly Sitter[] = [
  { x: 122, tall: 292, mood: 'wary', portrait: person('grey-short', '#8f8a83', '#8d5a3b', { dress: 'uniform' }) },
  { x: 284, tall: 312, mood: 'attentive', portrait: person('bun', '#4a3526', '#e8c2a5') },
  { x: 450, tall: 334, mood: 'firm', portrait: person('side', '#bdb8b0', '#e4bd9f', { glasses: true }) },
];
const right: readonly Sitter[] = [
  { x: 122, tall: 292, mood: 'neutral', portrait: person('bald', '#6d6258', '#e9c3a4', { beard: 'moustache' }) },
  { x: 284, tall: 312, mood: 'displeased', portrait: person('short', '#3a2a22', '#d8a580', { beard: 'full' }) },
  { x: 450, tall: 334, mood: 'pleased', portrait: person('long', '#7a4b2e', '#efcdb4') },
];

const ink = new InkOnSvg({ left: 0, top: 0, right: width, bottom: height });
const context = ink as unknown as CanvasRenderingContext2D;
const pen = penOn(context, '#1e1b18', line, 7);

room();
for (const [side, sitters] of [left, right].entries()) {
  standard(pen, side);
  for (const sitter of sitters) seat(sitter, side);
}
table();
for (const [side, sitters] of [left, right].entries()) for (const sitter of sitters) hands(sitter, side);
tracks();

const drawing = ink.take();
writeFileSync(
  new URL('../../src/screens/title/summit.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `<g fill="none" stroke-linecap="round" stroke-linejoin="round">${drawing}</g></svg>\n`,
);

/** The villa; a canvas cuts its windows out of the wall, here the sky is painted into them. */
function room(): void {
  const fill = Object.getOwnPropertyDescriptor(InkOnSvg.prototype, 'fill')?.value as () => void;
  ink.fill = function cutting(this: InkOnSvg) {
    const cut = this.globalCompositeOperation === 'destination-out';
    if (cut) this.fillStyle = '#f8e6c0';
    fill.call(this);
    if (cut) this.globalCompositeOperation = 'source-over';
  };
  drawWalls(context, { x: 0, y: 0, width, height: 520 }, height, 'villa', palette);
}

function standard(on: Pen, side: number): void {
  const at = (x: number): number => (side === 0 ? x : width - x);
  const colour = side === 0 ? blue : red;
  on.line([{ x: at(196), y: 64 }, { x: at(196), y: edge }], { colour: palette.brassShade, width: 5 });
  on.circle({ x: at(196), y: 56 }, 8, palette.brass);
  const upper = Array.from({ length: 9 }, (_, index) => ({
    x: at(196 - index * 15),
    y: 76 + Math.sin(index / 1.7) * 7 + index * 2.4,
  }));
  const lower = upper.map(({ x, y }) => ({ x, y: y + 92 })).reverse();
  on.shape([...upper, ...lower], colour, { steady: 0.6 });
  const middle = { x: at(136), y: 132 };
  if (side === 0) on.circle(middle, 22, palette.chalk, { steady: 0.8 });
  else {
    const { x, y } = middle;
    on.shape([{ x, y: y - 26 }, { x: x + 24, y }, { x, y: y + 26 }, { x: x - 24, y }], palette.chalk);
  }
  on.shade([upper[5] ?? middle, upper[8] ?? middle, lower[0] ?? middle, lower[3] ?? middle]);
}

/** A drawing of another measure, set into this one; its outlines for clipping get names of their own. */
function set(svg: string, name: string, box: { x: number; y: number; width: number; height: number }, turned: boolean): void {
  const inner = svg
    .replaceAll(/id="([^"]+)"/g, `id="${name}-$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${name}-$1)`)
    .replace(/<svg [^>]*viewBox="([^"]+)"[^>]*>/, (_, view: string) =>
      `<svg viewBox="${view}" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}">`,
    );
  ink.put(turned ? `<g transform="matrix(-1 0 0 1 ${width} 0)">${inner}</g>` : inner);
}

function seat({ x, tall, mood, portrait }: Sitter, side: number): void {
  const svg = portraitSvg(portrait, mood, side === 0 ? blue : red, { pixels: tall * shownAt, turned: side === 1 });
  const wide = (tall * 600) / 720;
  set(svg, `sitter-${side}-${x}`, { x: x - wide / 2, y: edge + 26 - tall, width: wide, height: tall }, side === 1);
}

function hands({ x, tall, mood, portrait }: Sitter, side: number): void {
  const wide = tall * 0.5;
  const svg = handsSvg(portrait, mood, wide * shownAt, side === 1);
  set(svg, `hands-${side}-${x}`, { x: x - 4, y: edge - 56, width: wide, height: wide * 0.6 }, side === 1);
}

function table(): void {
  const rim = [
    { x: -14, y: edge },
    { x: width + 14, y: edge },
    { x: width + 60, y: height + 6 },
    { x: -60, y: height + 6 },
  ];
  pen.shape(rim, palette.wood);
  const cloth = [
    { x: 46, y: edge + 12 },
    { x: width - 46, y: edge + 12 },
    { x: width + 10, y: height + 6 },
    { x: -10, y: height + 6 },
  ];
  pen.shape(cloth, palette.baize, { width: line * 0.7 });
  pen.hatch({ x: 60, y: edge + 14, width: width - 120, height: 16 }, 7, 0.6, { colour: '#22362c', alpha: 0.6, width: line * 0.5 });
}

/** Five issues: how far apart the two stand on each; one of them is closed. */
function tracks(): void {
  const rows = [
    { y: 624, places: 4, stands: [0, 2] },
    { y: 656, places: 5, stands: [1, 3] },
    { y: 692, places: 4, stands: [2, 2] },
    { y: 736, places: 5, stands: [0, 4] },
  ] as const;
  for (const [index, { y, places, stands }] of rows.entries()) {
    const size = 1 + index * 0.16;
    const reach = 330 + index * 42;
    const at = (place: number): number => width / 2 - reach + (2 * reach * place) / (places - 1);
    pen.line([{ x: at(0), y }, { x: at(places - 1), y }], { colour: palette.chalk, width: line });
    for (let place = 0; place < places; place += 1) {
      oval(at(place), y, 8 * size, palette.baize, palette.chalk);
    }
    if (stands[0] === stands[1]) seal(at(stands[0]), y, size);
    else {
      token(at(stands[0]), y, size, blue);
      token(at(stands[1]), y, size, red);
    }
  }
}

function oval(x: number, y: number, radius: number, fill: string, colour = '#1e1b18'): void {
  const points = Array.from({ length: 28 }, (_, index) => {
    const angle = (index / 28) * Math.PI * 2;
    return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius * 0.52 };
  });
  pen.shape(points, fill, { colour, steady: 0.8 });
}

function token(x: number, y: number, size: number, colour: string): void {
  oval(x, y + 7 * size, 21 * size, colour);
  pen.shade([{ x, y }, { x: x + 21 * size, y }, { x: x + 21 * size, y: y + 20 * size }, { x, y: y + 20 * size }]);
  oval(x, y - 1, 21 * size, colour);
  oval(x, y - 1, 14 * size, colour, palette.chalk);
}

function seal(x: number, y: number, size: number): void {
  oval(x, y + 4 * size, 27 * size, palette.brassShade);
  oval(x, y - 1, 27 * size, palette.brass);
  oval(x, y - 1, 19 * size, palette.brass);
  pen.line(
    [{ x: x - 9 * size, y: y - 1 }, { x: x - 2 * size, y: y + 4 * size }, { x: x + 10 * size, y: y - 6 * size }],
    { width: line * 1.7 },
  );
}
