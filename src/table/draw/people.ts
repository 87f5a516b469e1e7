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
import { paint } from './textures.ts';

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

/** Draws one face of a person, and what their hands do, into textures; resolves when they can be shown. */
export async function paintPortrait(
  scene: Scene,
  { delegate, colour, side, height }: Sitter,
  mood: Mood,
  density: number,
): Promise<void> {
  const turned = side === 1;
  const body = {
    width: (height * portraitSize.width) / portraitSize.height,
    height: height * (1 + below),
  };
  const wide = height * handsReach;
  const hands = { width: wide, height: (wide * handsSize.height) / handsSize.width };
  const [person, lying] = await Promise.all([
    decoded(
      portraitSvg(delegate.portrait, mood, colour, {
        pixels: height,
        below: portraitSize.height * below,
        turned,
      }),
    ),
    decoded(handsSvg(delegate.portrait, mood, wide, turned)),
  ]);
  paint(scene, portraitKey(delegate, mood), body, density, (context) => {
    context.drawImage(person, 0, 0, body.width, body.height);
  });
  paint(scene, handsKey(delegate, mood), hands, density, (context) => {
    context.drawImage(lying, 0, 0, hands.width, hands.height);
  });
}

export async function decoded(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
