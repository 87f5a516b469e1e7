import type { Scene } from 'phaser';
import {
  handsSize,
  handsSvg,
  portraitSize,
  portraitSvg,
} from '../../../assets/portraits/draw-portrait.ts';
import type { Delegate } from '../../scenario/scenario.ts';
import { handsReach } from '../layout/seats.ts';
import type { Mood } from '../picture/mood.ts';
import type { Side } from '../picture/picture.ts';
import { isPainted, paint } from './textures.ts';

export interface Sitter {
  readonly delegate: Delegate;
  readonly colour: string; // of the party
  readonly side: Side; // the right one is turned to look left
  readonly height: number; // pixels
}

/** How far a body goes on below the portrait, behind the table: a share of the portrait's height. */
export const below = 0.9;

/** How the keys of all portraits begin. */
export const portraitKeys = 'person/';

export function portraitKey(delegate: Delegate, mood: Mood): string {
  return `${portraitKeys}${delegate.id}/${mood}`;
}

export function handsKey(delegate: Delegate, mood: Mood): string {
  return `${portraitKey(delegate, mood)}/hands`;
}

/** How wide a pair of hands lies on the table. */
export function handsWidth({ height }: Pick<Sitter, 'height'>): number {
  return height * handsReach;
}

/**
 * Portraits are painted in these heights only, each a tenth more than the last, and drawn a little
 * smaller: a stage that changes its height by some pixels has them already.
 */
function steppedUp(height: number): number {
  return Math.round(1.1 ** Math.ceil(Math.log(height) / Math.log(1.1)));
}

/** Draws one face of a person, and what their hands do, into textures; resolves when they can be shown. */
export async function paintPortrait(
  scene: Scene,
  { delegate, colour, side, height }: Sitter,
  mood: Mood,
  density: number,
): Promise<void> {
  const turned = side === 1;
  const tall = steppedUp(height);
  const body = {
    width: (tall * portraitSize.width) / portraitSize.height,
    height: tall * (1 + below),
  };
  const wide = handsWidth({ height: tall });
  const hands = { width: wide, height: (wide * handsSize.height) / handsSize.width };
  const [person, lying] = [
    portraitSvg(delegate.portrait, mood, colour, {
      pixels: tall,
      below: portraitSize.height * below,
      turned,
    }),
    handsSvg(delegate.portrait, mood, wide, turned),
  ];
  await Promise.all([
    paintSvg(scene, portraitKey(delegate, mood), person, body, density),
    paintSvg(scene, handsKey(delegate, mood), lying, hands, density),
  ]);
}

async function paintSvg(
  scene: Scene,
  key: string,
  svg: string,
  size: { readonly width: number; readonly height: number },
  density: number,
): Promise<void> {
  const as = `${density} ${svg}`;
  if (isPainted(scene.textures, key, as)) return;
  const image = await decoded(svg);
  const draw = (context: CanvasRenderingContext2D): void => {
    context.drawImage(image, 0, 0, size.width, size.height);
  };
  paint(scene, key, size, density, draw, as);
}

export async function decoded(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
