import type { Scene } from 'phaser';

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
  context.scale(density, density);
  draw(context);
  context.restore();
  texture.refresh();
}
