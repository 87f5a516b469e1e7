import type { GameObjects } from 'phaser';
import type { Brief } from '../draw/brief.ts';
import type { Piece } from './kind.ts';
import type { Spot, ThingKind } from './thing.ts';

/** A texture on the stage, at the size that it was painted for. */
export function imageOf({ scene, density }: Brief, key: string, depth: number): GameObjects.Image {
  return scene.add
    .image(0, 0, key)
    .setScale(1 / density)
    .setDepth(depth);
}

/** Moves, turns and grows as its spot says. */
export function wholly<K extends ThingKind>(image: GameObjects.Image, density: number): Piece<K> {
  return {
    put: (spot) => {
      putWholly(image, spot, density);
    },
    remove: () => {
      image.destroy();
    },
  };
}

export function putWholly(
  image: GameObjects.Image,
  { x, y, alpha, angle, scale }: Spot,
  density: number,
): void {
  image
    .setAlpha(alpha)
    .setPosition(x, y)
    .setAngle(angle)
    .setScale(scale / density);
}

/** Lets an image show a texture; one that was painted over meanwhile is another. */
export function dress(image: GameObjects.Image, key: string): void {
  if (image.texture !== image.scene.textures.get(key)) image.setTexture(key);
}
