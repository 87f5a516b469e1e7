import { between } from '../layout/box.ts';
import { trustDial } from '../layout/dials.ts';
import { fadeIn, fadeOut, type Kind } from './kind.ts';
import { spotAt } from './thing.ts';
import { paintTurning, turning } from './turning.ts';

/** Points at how much trust there is. */
export const needle: Kind<'needle'> = {
  place: ({ trust }, { rail }) => [
    {
      thing: { kind: 'needle' },
      spot: spotAt(trustDial(rail), { angle: between(-80, 80, trust / 100) }),
      look: 'plain',
    },
  ],
  timing: { delay: 260, duration: 420 },
  entrance: fadeIn,
  exit: fadeOut,
  paint: (studio) => {
    paintTurning('needle', trustDial(studio.layout.rail).radius * 0.86, studio);
  },
  raise: (_, studio) => turning('needle', studio),
};
