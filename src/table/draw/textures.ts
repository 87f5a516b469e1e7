import type { Scene } from 'phaser';

/** The margin round a piece in its texture, for its line and its shadow. */
export const pieceMargin = 4;

export function pieceSize(radius: number): { readonly width: number; readonly height: number } {
  const across = (radius + pieceMargin) * 2;
  return { width: across, height: across };
}

/** Paints a texture of so many CSS pixels, sharp on this screen; paints over what had that key. */
export function paint(
  scene: Scene,
  key: string,
  size: { readonly width: number; readonly height: number },
  density: number,
  draw: (context: CanvasRenderingContext2D) => void,
): void {
  const width = Math.max(1, Math.ceil(size.width * density));
  const height = Math.max(1, Math.ceil(size.height * density));
  if (scene.textures.exists(key)) scene.textures.remove(key);
  const texture = scene.textures.createCanvas(key, width, height);
  if (!texture) return;
  const { context } = texture;
  context.save();
  context.imageSmoothingQuality = 'high';
  context.scale(density, density);
  draw(context);
  context.restore();
  texture.refresh();
}

/** Takes away all textures whose keys begin so. */
export function forget(scene: Scene, beginning: string): void {
  for (const key of scene.textures.getTextureKeys()) {
    if (key.startsWith(beginning)) scene.textures.remove(key);
  }
}
