import type { View } from '../../negotiation/view.ts';
import { loadFlags } from '../draw/flags.ts';
import { loadFonts } from '../draw/fonts.ts';
import { palettes } from '../draw/palette.ts';
import { pressInks } from '../map/map-inks.ts';
import { mapLayers } from '../map/map-layers.ts';
import { hasMap } from '../map/plan-map.ts';
import { loadWorld } from '../map/world.ts';
import { engrave } from './engrave.ts';
import { leisure } from './leisure.ts';
import type { OutcomeWords } from './outcome-words.ts';
import { drawStill } from './still.ts';

/** The pictures of a front page, in black on newsprint. */
export interface PressPictures {
  readonly ending: Blob | undefined;
  readonly map: Blob | undefined; // a list where there is none
}

const scene = { width: 780, height: 480, density: 2 } as const;
const small = { width: 380, height: 470, density: 2 } as const;
const pitch = 6.2; // pixels between the lines of the engraving
const band = 96; // pixels: so much of it is engraved at a time

/**
 * Draws how a game ended, as it is at its end, and its map; needs no stage, and waits for none: it is
 * done bit by bit, where what plays meanwhile leaves time.
 */
export async function pressPictures(view: View, words: OutcomeWords): Promise<PressPictures> {
  await Promise.all([loadFonts(), loadFlags(view.scenario.parties)]);
  const ending = await drawEnding(view, words);
  const map = await drawMap(view, words);
  return { ending, map };
}

async function drawEnding(view: View, words: OutcomeWords): Promise<Blob | undefined> {
  const context = sheetOf(scene);
  if (!context) return undefined;
  await drawStill(context, view, scene, palettes.day, words, () => settled(context));
  const { width: wide, height: tall } = context.canvas;
  for (let top = 0; top < tall; top += band) {
    await leisure();
    const image = context.getImageData(0, top, wide, Math.min(band, tall - top));
    engrave(image, pitch, top);
    context.putImageData(image, 0, top);
  }
  return pngOf(context.canvas);
}

async function drawMap(view: View, words: OutcomeWords): Promise<Blob | undefined> {
  const context = sheetOf(small);
  if (!context) return undefined;
  const world = hasMap(view) ? await loadWorld() : undefined;
  const layers = mapLayers(view, small, world, pressInks, words);
  for (const which of ['ground', 'unchanged', 'agreed'] as const) {
    await settled(context);
    layers[which](context);
  }
  await settled(context);
  return pngOf(context.canvas);
}

/** A canvas keeps what is drawn for when it is read, and that would take it long all at once. */
async function settled(context: CanvasRenderingContext2D): Promise<void> {
  context.getImageData(0, 0, 1, 1);
  await leisure();
}

function sheetOf(size: {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}): CanvasRenderingContext2D | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = size.width * size.density;
  canvas.height = size.height * size.density;
  // Read back as soon as it is drawn: on a graphics card the ending on the stage would wait for that.
  const context = canvas.getContext('2d', { willReadFrequently: true }) ?? undefined;
  context?.scale(size.density, size.density);
  return context;
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob | undefined> {
  return new Promise((resolve) => {
    canvas.toBlob((blob) => {
      resolve(blob ?? undefined);
    }, 'image/png');
  });
}
