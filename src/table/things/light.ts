import { fadeIn, fadeOut, type Kind } from './kind.ts';
import { spotAt } from './thing.ts';

/** The light of the day, 0 morning … 1 lamplight: its alpha. */
export const light: Kind<'light'> = {
  place: (picture) => [
    {
      thing: { kind: 'light' },
      spot: spotAt({ x: 0, y: 0 }, { alpha: picture.light }),
      look: 'plain',
    },
  ],
  timing: { delay: 0, duration: 700 },
  entrance: fadeIn,
  exit: fadeOut,
  paint: () => undefined,
  raise: (_, studio) => ({
    put: ({ alpha }) => {
      studio.light(alpha);
    },
    remove: () => undefined,
  }),
};
