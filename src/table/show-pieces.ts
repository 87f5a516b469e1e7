import type { View } from '../negotiation/view.ts';
import type { Venue } from '../scenario/scenario.ts';
import { drawDoor } from './draw/draw-door.ts';
import { drawFolder } from './draw/draw-folder.ts';
import { drawBead } from './draw/draw-instruments.ts';
import { drawStamp } from './draw/draw-stamp.ts';
import { drawSurface } from './draw/draw-surface.ts';
import { drawDraft, drawToken } from './draw/draw-token.ts';
import { loadFlags } from './draw/flags.ts';
import { loadFonts } from './draw/fonts.ts';
import { palettes, type Palette, type Theme } from './draw/palette.ts';
import { layoutOf } from './layout/layout.ts';
import type { OutcomeWords } from './outcome/outcome-words.ts';
import { drawStill } from './outcome/still.ts';
import { drawRoom } from './rooms/draw-room.ts';
import { laidWith, tableOf } from './rooms/table-look.ts';

/** For the gallery: what the stage is put together of, each on a canvas by itself, without a stage. */

const density = 2;
const [blue, red] = ['#2b4c7e', '#a63d40'];
const folder = { width: 128, height: 90 } as const;
const offer = { colour: blue, label: 'A', final: undefined, agreed: undefined, pages: 3 } as const;
const door = { width: 48, height: 104 } as const;

interface Piece {
  readonly width: number;
  readonly height: number;
  readonly draw: (context: CanvasRenderingContext2D, palette: Palette) => void;
}

const around = (radius: number, draw: Piece['draw']): Piece => ({
  width: radius * 2 + 8,
  height: radius * 2 + 8,
  draw,
});

const pieces = {
  tokenLeft: around(18, (context) => {
    drawToken(context, 18, 0, blue, 'A');
  }),
  tokenRight: around(18, (context) => {
    drawToken(context, 18, 1, red, 'B');
  }),
  draft: around(18, (context) => {
    drawDraft(context, 18, 0, blue, 'A');
  }),
  seal: around(24, (context, palette) => {
    drawStamp(context, 24, palette);
  }),
  folder: {
    ...folder,
    draw: (context, palette) => {
      drawFolder(context, folder, offer, palette);
    },
  },
  folderOther: {
    ...folder,
    draw: (context, palette) => {
      drawFolder(context, folder, { ...offer, colour: red, label: 'B', pages: 1 }, palette);
    },
  },
  door: {
    ...door,
    draw: (context, palette) => {
      drawDoor(context, door, palette);
    },
  },
  beadFor: around(8, (context) => {
    drawBead(context, 8, 'for');
  }),
  beadEven: around(8, (context) => {
    drawBead(context, 8, 'even');
  }),
  beadAgainst: around(8, (context) => {
    drawBead(context, 8, 'against');
  }),
} as const satisfies Readonly<Record<string, Piece>>;

export type PieceName = keyof typeof pieces;

export async function showPiece(
  canvas: HTMLCanvasElement,
  name: PieceName,
  theme: Theme,
): Promise<void> {
  await loadFonts();
  const { width, height, draw } = pieces[name];
  const context = sheet(canvas, width, height);
  if (context) draw(context, palettes[theme]);
}

/** A room with its table, before anybody has come in. */
export function showRoom(
  canvas: HTMLCanvasElement,
  venue: Pick<Venue, 'backdrop' | 'skyline'>,
  theme: Theme,
): void {
  const [width, back, front] = [620, 176, 236];
  const laid = layoutOf(width, front * 1.2, {
    issues: [{ id: '', options: 2 }],
    delegates: [0, 0],
    ratifiers: [],
    viewer: 0,
  });
  // The room larger than at a game, and of the table no more than its end.
  const layout = {
    ...laid,
    narrow: true, // no door: it stands where it must leave room for a table
    room: { x: 0, y: 0, width, height: back },
    surface: [
      { x: 90, y: back },
      { x: width - 90, y: back },
      { x: width - 50, y: front },
      { x: 50, y: front },
    ],
    rail: { ...laid.rail, box: { ...laid.rail.box, y: front } },
  } as const;
  const context = sheet(canvas, width, layout.rail.box.y);
  if (!context) return;
  const palette = palettes[theme];
  drawRoom(context, layout, venue, palette);
  const table = tableOf(venue.backdrop);
  drawSurface(context, layout, laidWith(palette, table, theme), table);
  // Behind its windows, which are holes by now, the sky.
  context.globalCompositeOperation = 'destination-over';
  [context.fillStyle] = palette.sky;
  context.fillRect(0, 0, width, front);
}

/** How talks ended, as the stage leaves it. */
export async function showEnding(
  canvas: HTMLCanvasElement,
  view: View,
  theme: Theme,
  words: OutcomeWords,
): Promise<void> {
  await Promise.all([loadFonts(), loadFlags(view.scenario.parties)]);
  const size = { width: 620, height: 380 };
  const context = sheet(canvas, size.width, size.height);
  if (context) await drawStill(context, view, size, palettes[theme], words);
}

function sheet(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D | null {
  Object.assign(canvas, { width: width * density, height: height * density });
  Object.assign(canvas.style, { width: `${width}px` });
  const context = canvas.getContext('2d');
  context?.scale(density, density);
  return context;
}
