import { chanceOf } from '../signal/chance.ts';
import { decay } from '../signal/envelopes.ts';
import { bandPass, between, lowPass } from '../signal/filters.ts';
import { brown, grains, white } from '../signal/noise.ts';
import { made, mixed, shaped, type Samples } from '../signal/samples.ts';
import { carried, struck } from '../signal/struck.ts';

/** One thing that a quiet room sounds of. */
export interface Layer {
  readonly of: LayerName;
  readonly level: number; // dB beside the room's air
}

export type LayerName = keyof typeof layers;

type MakeLayer = (seconds: number, seed: number) => Samples;

const swell =
  (period: number, depth: number, lag = 0) =>
  (time: number): number =>
    1 - depth + depth * (0.5 + 0.5 * Math.sin((2 * Math.PI * (time - lag)) / period));

/** Ticks of a movement: each second one is the other way round. */
const ticks =
  (perSecond: number, hz: number): MakeLayer =>
  (seconds) => {
    const tick = struck(
      [
        [hz, 1, 0.03],
        [hz * 1.9, 0.5, 0.02],
        [hz * 3.1, 0.25, 0.012],
      ],
      0.0008,
    );
    const tock = struck(
      [
        [hz * 0.86, 0.9, 0.035],
        [hz * 1.7, 0.45, 0.02],
      ],
      0.001,
    );
    return mixed(
      seconds,
      Array.from({ length: Math.floor(seconds * perSecond) }, (_, index) => ({
        samples: index % 2 === 0 ? tick : tock,
        at: index / perSecond + 0.2,
      })),
    );
  };

/** Several that talk behind a wall: their syllables, none of their words. */
const voices =
  (count: number, high: number): MakeLayer =>
  (seconds, seed) => {
    const { between: evenly } = chanceOf(seed);
    const talk = Array.from({ length: count }, (_, index) => {
      const pitch = evenly(180, 420);
      const [pace, lag, pause] = [evenly(2.4, 4.2), evenly(0, 6), evenly(4, 9)];
      const syllables = (time: number) =>
        Math.max(0, Math.sin(2 * Math.PI * pace * time + 2 * Math.sin(time * 1.7 + lag))) *
        Math.max(0, Math.sin((2 * Math.PI * (time + lag)) / pause));
      const breath = white(seconds, seed + 11 * (index + 1));
      const vowels = mixed(seconds, [
        { samples: bandPass(breath, pitch, 2.2) },
        { samples: bandPass(breath, pitch * 2.6, 3), gain: 0.4 },
      ]);
      return { samples: shaped(vowels, syllables) };
    });
    return lowPass(mixed(seconds, talk), high);
  };

/** Knocks of a machine through a wall, so many a second. */
const machine =
  (perSecond: number, hz: number): MakeLayer =>
  (seconds, seed) => {
    const { about } = chanceOf(seed);
    const knock = struck(
      [
        [hz, 1, 0.18],
        [hz * 1.7, 0.5, 0.12],
        [hz * 3.4, 0.15, 0.06],
      ],
      0.012,
    );
    return mixed(
      seconds,
      Array.from({ length: Math.floor(seconds * perSecond) }, (_, index) => ({
        samples: knock,
        at: index / perSecond,
        gain: about(0.15) * (index % 4 === 0 ? 1 : 0.6),
      })),
    );
  };

/** Somebody who types in the next room: words, and pauses to think. */
const typing: MakeLayer = (seconds, seed) => {
  const { between: evenly, about } = chanceOf(seed);
  const key = struck(
    [
      [520, 1, 0.02],
      [1330, 0.6, 0.015],
      [2240, 0.3, 0.01],
    ],
    0.0015,
  );
  const parts = [];
  for (let time = 0.3; time < seconds; time += evenly(0.09, 0.22)) {
    if (about(1) > 1.86) time += evenly(0.5, 1.6);
    parts.push({ samples: key, at: time, gain: about(0.45) });
  }
  return lowPass(mixed(seconds, parts), 2200);
};

/** Somebody who comes down a corridor, and goes. */
const steps: MakeLayer = (seconds, seed) => {
  const { about } = chanceOf(seed);
  const heel = struck(
    [
      [148, 1, 0.07],
      [262, 0.8, 0.05],
      [610, 0.5, 0.03],
      [1240, 0.2, 0.015],
    ],
    0.003,
  );
  const walk = Array.from({ length: 14 }, (_, index) => ({
    samples: heel,
    at: 2.2 + index * 0.54 * about(0.03),
    gain: Math.sin((Math.PI * (index + 1)) / 15) * (index % 2 === 0 ? 1 : 0.8),
  }));
  return lowPass(mixed(seconds, walk), 1500);
};

const mains =
  (hz: number): MakeLayer =>
  (seconds) =>
    made(seconds, (time) =>
      [1, 2, 3, 4, 6].reduce(
        (sum, harmonic) => sum + Math.sin(2 * Math.PI * hz * harmonic * time) / harmonic ** 1.3,
        0,
      ),
    );

/** All that rooms are put together of; each comes out at whatever strength, and is levelled after. */
export const layers = {
  air: (seconds, seed) => lowPass(brown(seconds, seed), 900),
  duct: (seconds, seed) => bandPass(brown(seconds, seed), 240, 0.7),
  street: (seconds, seed) =>
    shaped(
      lowPass(brown(seconds, seed), 340),
      (time) => swell(6, 0.5)(time) * swell(4, 0.3, 1)(time),
    ),
  leaves: (seconds, seed) =>
    shaped(
      between(white(seconds, seed), 900, 4200),
      (time) => swell(6, 0.8)(time) * swell(4, 0.5, 2)(time),
    ),
  fire: (seconds, seed) =>
    mixed(seconds, [
      {
        samples: carried(grains(seconds, 7, seed), [
          [900, 1, 0.012],
          [2100, 0.8, 0.008],
        ]),
        gain: 30,
      },
      { samples: shaped(lowPass(brown(seconds, seed + 1), 240), swell(3, 0.4)), gain: 0.5 },
    ]),
  sea: (seconds, seed) =>
    mixed(seconds, [
      {
        samples: shaped(
          between(brown(seconds, seed), 120, 1400),
          (time) => swell(6, 0.85)(time) ** 2,
        ),
      },
      {
        samples: shaped(
          between(white(seconds, seed + 1), 1200, 3600),
          (time) => swell(6, 0.95, 0.7)(time) ** 4,
        ),
        gain: 0.04,
      },
    ]),
  engine: (seconds, seed) =>
    mixed(seconds, [
      { samples: mains(41)(seconds, seed) },
      { samples: lowPass(brown(seconds, seed + 1), 160), gain: 2 },
    ]),
  timber: (seconds, seed) => {
    const { between: evenly } = chanceOf(seed);
    const creak = carried(shaped(grains(0.35, 60, seed + 1), decay(0.5)), [
      [310, 1, 0.03],
      [520, 0.7, 0.025],
      [840, 0.4, 0.02],
    ]);
    return mixed(
      seconds,
      [2, 5.4, 9.1].map((at) => ({ samples: creak, at: at * evenly(0.9, 1.1) })),
    );
  },
  clock: ticks(1, 1240),
  mantelClock: ticks(2, 1860),
  murmur: voices(5, 900),
  crowd: voices(11, 1300),
  mains: mains(50),
  typing,
  steps,
  presses: machine(1.5, 74),
  belt: (seconds, seed) => shaped(bandPass(brown(seconds, seed), 420, 1.1), swell(0.5, 0.4)),
  line: (seconds, seed) =>
    mixed(seconds, [
      { samples: between(white(seconds, seed), 320, 3200), gain: 0.3 },
      { samples: between(grains(seconds, 5, seed + 1), 600, 3000), gain: 1.2 },
    ]),
} as const satisfies Readonly<Record<string, MakeLayer>>;
