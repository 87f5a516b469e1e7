import type { GameObjects } from 'phaser';
import { depths } from '../draw/depths.ts';
import { drawNeedle, needleFoot, needleWidth } from '../draw/draw-instruments.ts';
import { paint } from '../draw/textures.ts';
import { imageOf } from './image.ts';
import type { Piece, Studio } from './kind.ts';

/** Paints what turns about its foot on a dial. */
export function paintTurning(key: string, length: number, { scene, density }: Studio): void {
  const size = { width: needleWidth, height: length + needleFoot };
  paint(scene, key, size, density, (context) => {
    drawNeedle(context, length);
  });
}

export function turning<K extends 'needle' | 'hand'>(key: K, studio: Studio): Piece<K> {
  const image: GameObjects.Image = imageOf(studio, key, depths.instruments);
  image.setOrigin(0.5, (image.height - needleFoot * studio.density) / image.height);
  return {
    put: ({ x, y, alpha, angle }) => {
      image.setAlpha(alpha).setPosition(x, y).setAngle(angle);
    },
    remove: () => {
      image.destroy();
    },
  };
}
