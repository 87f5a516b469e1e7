import { depths } from '../draw/depths.ts';
import { drawDoor } from '../draw/draw-door.ts';
import { palettes } from '../draw/palette.ts';
import { paint } from '../draw/textures.ts';
import { imageOf } from './image.ts';
import { fadeIn, fadeOut, type Kind } from './kind.ts';
import { spotAt } from './thing.ts';

/** The door of the room, which stands open when a delegation has left. */
export const door: Kind<'door'> = {
  place: ({ seats }, layout) => [
    {
      thing: { kind: 'door' },
      spot: spotAt(layout.door, { alpha: seats.some(({ gone }) => gone) ? 1 : 0 }),
      look: 'plain',
    },
  ],
  timing: { delay: 120, duration: 520 },
  entrance: fadeIn,
  exit: fadeOut,
  paint: ({ scene, layout, density, theme }) => {
    paint(scene, 'door', layout.door, density, (context) => {
      drawDoor(context, layout.door, palettes[theme]);
    });
  },
  raise: (_, studio) => {
    const image = imageOf(studio, 'door', depths.door).setOrigin(0, 0);
    return {
      put: ({ x, y, alpha }) => {
        image.setAlpha(alpha).setPosition(x, y);
      },
      remove: () => {
        image.destroy();
      },
    };
  },
};
