import { clockDial } from '../layout/dials.ts';
import { fadeIn, fadeOut, type Kind } from './kind.ts';
import { spotAt } from './thing.ts';
import { paintTurning, turning } from './turning.ts';

/** Points into the round that is played. */
export const hand: Kind<'hand'> = {
  place: ({ round, rounds }, { rail }) => [
    {
      thing: { kind: 'hand' },
      spot: spotAt(clockDial(rail), { angle: (360 * (round - 0.5)) / rounds }),
      look: 'plain',
    },
  ],
  timing: { delay: 0, duration: 500 },
  entrance: fadeIn,
  exit: fadeOut,
  paint: (studio) => {
    paintTurning('hand', clockDial(studio.layout.rail).radius * 0.66, studio);
  },
  raise: (_, studio) => turning('hand', studio),
};
