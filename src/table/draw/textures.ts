import type { Scene } from 'phaser';

/** The margin round a piece in its texture, for its line and its shadow. */
export const pieceMargin = 4;

export function pieceSize(radius: number): { readonly width: number; readonly height: number } {
  const across = (radius + pieceMargin) * 2;
  return { width: across, height: across };
}

/**
 * Paints a texture of so many CSS pixels, sharp on this screen; paints over what had that key. `as`
 * tells one drawing from another: what has been painted so already is left as it is.
 */
export function paint(
  { textures }: Scene,
  key: string,
  size: { readonly width: number; readonly height: number },
  density: number,
  draw: (context: CanvasRenderingContext2D) => void,
  as?: string,
): void {
  if (as !== undefined && isPainted(textures, key, as)) return;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(size.width * density));
  canvas.height = Math.max(1, Math.ceil(size.height * density));
  // On a graphics card each texture would wait for its drawing.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return;
  context.imageSmoothingQuality = 'high';
  context.scale(density, density);
  draw(context);
  if (textures.exists(key)) textures.remove(key);
  // Phaser's own canvas textures are read back once and handed to the graphics card twice; its images,
  // which may be canvases whatever its types say, only once.
  const texture = textures.addImage(key, canvas as unknown as HTMLImageElement);
  if (texture) texture.customData = { as };
}

/** Whether there is a texture that was painted so. */
export function isPainted(textures: Scene['textures'], key: string, as: string): boolean {
  if (!textures.exists(key)) return false;
  const { customData } = textures.get(key);
  return 'as' in customData && customData.as === as;
}

/** What the browser took away is to be painted anew, even if it would look the same. */
export function distrustAll(textures: Scene['textures']): void {
  for (const key of textures.getTextureKeys()) textures.get(key).customData = {};
}

/** Takes away all textures whose keys begin so, but for some. */
export function forget(scene: Scene, beginning: string, but?: (key: string) => boolean): void {
  for (const key of scene.textures.getTextureKeys()) {
    if (key.startsWith(beginning) && !but?.(key)) scene.textures.remove(key);
  }
}
