import { chanceOf } from '../signal/chance.ts';
import { decay } from '../signal/envelopes.ts';
import { bandPass, between, lowPass } from '../signal/filters.ts';
import { white } from '../signal/noise.ts';
import { made, mixed, shaped, type Samples } from '../signal/samples.ts';
import { struck, type Swing } from '../signal/struck.ts';

const gongs: readonly (readonly Swing[])[] = [
  [
    [1085, 1, 0.5],
    [2870, 0.45, 0.3],
    [5240, 0.2, 0.16],
  ],
  [
    [1342, 1, 0.5],
    [3560, 0.45, 0.3],
    [6480, 0.18, 0.15],
  ],
];

const ringSeconds = 0.9;
const strokesPerSecond = 20; // of the hammer, between both gongs

/** Two brass gongs and a hammer, in another room. */
export function bell(seed: number): Samples {
  const { about } = chanceOf(seed);
  const blows = Array.from({ length: ringSeconds * strokesPerSecond }, (_, index) => ({
    samples: struck(gongs[index % 2] ?? [], 0.002),
    at: (index / strokesPerSecond) * about(0.015),
    gain: about(0.15) * Math.min(1, (index + 2) / 5),
  }));
  return lowPass(mixed(ringSeconds + 0.55, blows), 3800);
}

/** The trill of an office set of the seventies to the nineties, from a small disc. */
export function trill(seed: number): Samples {
  const { about } = chanceOf(seed);
  const high = 1210 * about(0.03);
  const tone = made(ringSeconds, (time) => {
    const hz = (time * 15) % 1 < 0.5 ? high : high * 0.8;
    return Math.tanh(2 * Math.sin(2 * Math.PI * hz * time));
  });
  const ring = shaped(tone, (time) => Math.min(1, time / 0.02, (ringSeconds - time) / 0.05));
  return lowPass(bandPass(ring, 1300, 1.2), 3000);
}

/** The low double note of a desk set of this century, under papers. */
export function tones(seed: number): Samples {
  const { about } = chanceOf(seed);
  const base = 523 * about(0.02);
  const note = (hz: number): Samples =>
    shaped(
      made(
        0.26,
        (time) => Math.sin(2 * Math.PI * hz * time) + 0.25 * Math.sin(6 * Math.PI * hz * time),
      ),
      (time) => Math.min(1, time / 0.015) * decay(0.6)(time) * Math.min(1, (0.26 - time) / 0.04),
    );
  const pair = [
    { samples: note(base), at: 0 },
    { samples: note(base * 1.25), at: 0.2 },
  ];
  const both = [...pair, ...pair.map((part) => ({ ...part, at: part.at + 0.52 }))];
  return lowPass(mixed(1.05, both), 1800);
}

/** A receiver laid down: plastic on its rest, and the switch under it. */
export function receiver(seed: number): Samples {
  const { about } = chanceOf(seed);
  const shell: readonly Swing[] = [
    [310, 1, 0.07],
    [540, 0.7, 0.05],
    [985, 0.45, 0.035],
    [1730, 0.2, 0.02],
  ];
  const knock = struck(
    shell.map(([hz, ...swing]) => [hz * about(0.03), ...swing]),
    0.002,
  );
  const cord = shaped(between(white(0.12, seed + 1), 1200, 4200), decay(0.1));
  return mixed(0.42, [
    { samples: knock, at: 0.01, gain: 0.8 },
    { samples: cord, at: 0.03, gain: 0.05 },
    { samples: knock, at: 0.075 * about(0.1), gain: 0.45 },
    {
      samples: struck(
        [
          [1450, 1, 0.02],
          [2500, 0.6, 0.015],
        ],
        0.001,
      ),
      at: 0.15,
      gain: 0.1,
    },
  ]);
}

/** The telephone of a year. */
export function telephoneOf(year: number): 'bell' | 'trill' | 'tones' {
  return year < 1975 ? 'bell' : year < 1996 ? 'trill' : 'tones';
}
