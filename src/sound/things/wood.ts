import { chanceOf } from '../signal/chance.ts';
import { decay, stroke } from '../signal/envelopes.ts';
import { bandPass, between, lowPass } from '../signal/filters.ts';
import { brown, white } from '../signal/noise.ts';
import { mixed, shaped, type Samples } from '../signal/samples.ts';
import { carried, struck, type Swing } from '../signal/struck.ts';

/** A heavy table, struck through a pad. */
const tableTop: readonly Swing[] = [
  [78, 1, 0.2],
  [124, 0.8, 0.16],
  [197, 0.45, 0.12],
  [342, 0.22, 0.07],
  [618, 0.1, 0.04],
];

/** A hand stamp on paper on a table: the blow, the ink, and the spring that lifts it. */
export function stamp(seed: number): Samples {
  const { about } = chanceOf(seed);
  const blow = struck(
    tableTop.map(([hz, ...swing]) => [hz * about(0.02), ...swing]),
    0.003,
  );
  const rubber = shaped(bandPass(white(0.05, seed + 1), 1500, 0.8), decay(0.035));
  const spring = struck(
    [
      [1180, 1, 0.03],
      [2050, 0.6, 0.025],
      [3260, 0.3, 0.02],
    ],
    0.001,
  );
  const lift = shaped(between(white(0.06, seed + 2), 900, 3400), decay(0.05));
  const up = 0.15 * about(0.08);
  return mixed(0.4, [
    { samples: blow, at: 0.012 },
    { samples: rubber, at: 0.012, gain: 0.5 },
    { samples: spring, at: up, gain: 0.035 },
    { samples: lift, at: up + 0.004, gain: 0.07 },
  ]);
}

/** A chair pushed back over parquet: felt under its feet, a joint that gives. */
export function chair(seed: number): Samples {
  const { about } = chanceOf(seed);
  const way = 0.5 * about(0.08);
  const push = stroke(way);
  const grip = gripping(way, seed, (share) => 46 + 38 * Math.sin(Math.PI * share));
  const joints = carried(shaped(grip, push), [
    [168, 1, 0.05],
    [262, 0.9, 0.045],
    [431, 0.6, 0.035],
    [705, 0.35, 0.025],
    [1160, 0.15, 0.02],
  ]);
  const felt = shaped(between(white(way, seed + 7), 180, 2100), push);
  return mixed(way + 0.16, [
    { samples: joints, gain: 10 },
    { samples: felt, gain: 0.3 },
    {
      samples: struck(
        [
          [92, 1, 0.12],
          [151, 0.5, 0.09],
        ],
        0.005,
      ),
      at: way * 0.93,
      gain: 0.16,
    },
  ]);
}

/** A door: the handle, the air that it moves, the leaf in its frame, the latch. */
export function door(seed: number): Samples {
  const { about } = chanceOf(seed);
  const shut = 0.62 * about(0.06);
  const handle = struck(
    [
      [760, 1, 0.05],
      [1420, 0.7, 0.04],
      [2680, 0.35, 0.03],
    ],
    0.002,
  );
  const air = shaped(lowPass(brown(shut, seed + 1), 420), (time) => (time / shut) ** 2);
  const leaf = struck(
    [
      [58, 1, 0.34],
      [93, 0.75, 0.26],
      [146, 0.5, 0.18],
      [238, 0.3, 0.12],
      [391, 0.22, 0.08],
      [722, 0.12, 0.05],
    ],
    0.005,
  );
  const frame = shaped(lowPass(white(0.09, seed + 2), 900), decay(0.08));
  return mixed(shut + 0.42, [
    { samples: handle, at: 0.01, gain: 0.09 },
    { samples: handle, at: 0.1, gain: 0.05 },
    { samples: air, gain: 0.5 },
    { samples: leaf, at: shut, gain: 0.75 },
    { samples: frame, at: shut, gain: 0.3 },
    { samples: handle, at: shut + 0.05, gain: 0.06 },
  ]);
}

/** What sticks and slips: knocks that follow each other as fast as it moves. */
function gripping(seconds: number, seed: number, hzAt: (share: number) => number): Samples {
  const { about } = chanceOf(seed + 3);
  const knocks = [];
  for (let time = 0.02; time < seconds; time += about(0.22) / hzAt(time / seconds)) {
    knocks.push({ samples: new Float32Array([1, -0.6, 0.2]), at: time, gain: about(0.4) });
  }
  return mixed(seconds, knocks);
}
