import type { Scene } from 'phaser';
import { portraitSize, portraitSvg } from '../../../assets/portraits/draw-portrait.ts';
import type { Delegate } from '../../scenario/scenario.ts';
import type { Mood } from '../picture/mood.ts';
import { paint } from './textures.ts';

export interface Sitter {
  readonly delegate: Delegate;
  readonly colour: string; // of the party
  readonly height: number; // pixels
  readonly halo: string;
}

/** How far a body goes on below the portrait, behind the table: a share of the portrait's height. */
export const below = 0.9;

const lengthened = portraitSize.height * below;

/** How the keys of all portraits begin. */
export const portraitKeys = 'person/';

export function portraitKey(delegate: Delegate, mood: Mood): string {
  return `${portraitKeys}${delegate.id}/${mood}`;
}

/** Draws one face of a person into a texture; resolves when it can be shown. */
export async function paintPortrait(
  scene: Scene,
  sitter: Sitter,
  mood: Mood,
  density: number,
): Promise<void> {
  const drawing = await decoded(
    portraitSvg(sitter.delegate.portrait, mood, sitter.colour, lengthened),
  );
  const width = (sitter.height * portraitSize.width) / portraitSize.height;
  const height = sitter.height * (1 + below);
  paint(scene, portraitKey(sitter.delegate, mood), { width, height }, density, (context) => {
    // A light edge lifts the head off whatever is behind it.
    const edge = Math.max(1, sitter.height * 0.012);
    context.filter = 'none';
    context.shadowColor = sitter.halo;
    context.shadowBlur = 0;
    for (const [dx, dy] of around) {
      // Shadows ignore the scale of the context: they are given in the texture's own pixels.
      context.shadowOffsetX = dx * edge * density;
      context.shadowOffsetY = dy * edge * density;
      context.drawImage(drawing, 0, 0, width, height);
    }
    context.shadowColor = 'transparent';
    context.drawImage(drawing, 0, 0, width, height);
  });
}

const around = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0.7, -0.7],
  [-0.7, -0.7],
  [0.7, 0.7],
  [-0.7, 0.7],
] as const;

export async function decoded(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
