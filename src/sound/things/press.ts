import { chanceOf } from '../signal/chance.ts';
import { decay } from '../signal/envelopes.ts';
import { between, lowPass } from '../signal/filters.ts';
import { brown, white } from '../signal/noise.ts';
import { mixed, shaped, type Samples } from '../signal/samples.ts';
import { struck } from '../signal/struck.ts';

const seconds = 2;
const sheetsPerSecond = 5;

/** A rotary press in the next building: cylinder, gripper, the sheet that is thrown off. */
export function press(seed: number): Samples {
  const { about } = chanceOf(seed);
  const gripper = struck(
    [
      [640, 1, 0.03],
      [1180, 0.6, 0.025],
      [1890, 0.3, 0.02],
    ],
    0.002,
  );
  const cylinder = struck(
    [
      [62, 1, 0.16],
      [104, 0.7, 0.12],
      [171, 0.3, 0.08],
    ],
    0.008,
  );
  const sheets = Array.from({ length: seconds * sheetsPerSecond }, (_, index) => {
    const at = (index / sheetsPerSecond) * about(0.004);
    const thrown = shaped(between(white(0.1, seed + index), 1400, 5200), decay(0.09));
    return [
      { samples: cylinder, at, gain: 0.7 * about(0.1) },
      { samples: gripper, at: at + 0.055, gain: 0.34 * about(0.2) },
      { samples: thrown, at: at + 0.085, gain: 0.26 * about(0.2) },
    ];
  });
  const gears = lowPass(brown(seconds, seed + 99), 260);
  const running = mixed(seconds, [...sheets.flat(), { samples: gears, gain: 0.3 }]);
  return shaped(lowPass(running, 4200), (time) => Math.min(1, time / 0.35, (seconds - time) / 0.7));
}
