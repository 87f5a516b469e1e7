import { chanceOf } from '../signal/chance.ts';
import { mixed, type Samples } from '../signal/samples.ts';
import { struck, type Swing } from '../signal/struck.ts';

/** A glass with something in it swings as a bell does, and not for long. */
function bowl(hz: number): readonly Swing[] {
  return [
    [hz, 1, 0.55],
    [hz * 1.004, 0.6, 0.5],
    [hz * 2.32, 0.5, 0.3],
    [hz * 4.25, 0.22, 0.14],
  ];
}

/** Two glasses that touch, once. */
export function glass(seed: number): Samples {
  const { about } = chanceOf(seed);
  return mixed(0.75, [
    { samples: struck(bowl(1760 * about(0.04)), 0.0015), at: 0.01, gain: 0.6 },
    { samples: struck(bowl(2090 * about(0.04)), 0.0015), at: 0.012, gain: 0.5 },
  ]);
}
