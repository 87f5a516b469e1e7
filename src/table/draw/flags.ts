import { flagAddress } from '../../../assets/flags/flag-address.ts';
import type { Mark } from '../../scenario/scenario.ts';

const cloth = { width: 640, height: 480 } as const;

const loaded = new Map<string, HTMLCanvasElement>();

/**
 * The flag of a party, once it is loaded; none of a party that has an emblem. It is a picture of so
 * many pixels, whatever the screen's: browsers disagree where the parts of an SVG lie that is drawn
 * in strips.
 */
export function flagOf({ flag }: Mark): HTMLCanvasElement | undefined {
  return flag === undefined ? undefined : loaded.get(flag);
}

export async function loadFlags(parties: readonly Mark[]): Promise<void> {
  await Promise.all(
    parties.map(async ({ flag }) => {
      if (flag === undefined || loaded.has(flag)) return;
      const image = new Image(cloth.width, cloth.height);
      image.src = flagAddress(flag);
      await image.decode().then(
        () => loaded.set(flag, pixelsOf(image)),
        // Its letters will do.
        () => undefined,
      );
    }),
  );
}

function pixelsOf(image: HTMLImageElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, cloth);
  canvas.getContext('2d')?.drawImage(image, 0, 0, cloth.width, cloth.height);
  return canvas;
}
