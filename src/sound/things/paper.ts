import { chanceOf } from '../signal/chance.ts';
import { decay, stroke } from '../signal/envelopes.ts';
import { bandPass, between, highPass, lowPass } from '../signal/filters.ts';
import { grains, white } from '../signal/noise.ts';
import { mixed, shaped, type Samples } from '../signal/samples.ts';
import { carried, struck } from '../signal/struck.ts';

/** A folder pushed over baize, which takes the edge off it, and let go of. */
export function folder(seed: number): Samples {
  const { about } = chanceOf(seed);
  const way = 0.4 * about(0.06);
  const push = stroke(way);
  const slide = shaped(bandPass(white(way, seed + 1), 900 * about(0.1), 0.6), push);
  const nap = shaped(between(grains(way, 900, seed + 2), 400, 3200), push);
  const edge = shaped(highPass(white(way, seed + 3), 4200), (time) => push(time) ** 3);
  const land = shaped(lowPass(white(0.09, seed + 4), 520), decay(0.08));
  return mixed(way + 0.22, [
    { samples: slide },
    { samples: nap, gain: 1.6 },
    { samples: edge, gain: 0.05 },
    { samples: land, at: way * 0.86, gain: 1.2 },
    {
      samples: struck(
        [
          [112, 1, 0.12],
          [196, 0.5, 0.08],
        ],
        0.006,
      ),
      at: way * 0.86,
      gain: 0.12,
    },
  ]);
}

/** A sheet taken up and turned: it crackles where it bends. */
export function sheet(seed: number): Samples {
  const { about } = chanceOf(seed);
  const way = 0.46 * about(0.08);
  const bend = (time: number) =>
    stroke(way * 0.55)(time) + 0.7 * stroke(way * 0.5, way * 0.5)(time);
  const crackle = shaped(between(grains(way, 620, seed + 1), 1400, 7500), bend);
  const rustle = shaped(between(white(way, seed + 2), 1800, 6200), (time) => bend(time) ** 2);
  const air = shaped(bandPass(white(way, seed + 3), 420, 0.8), bend);
  return mixed(way + 0.05, [
    { samples: crackle, gain: 1.4 },
    { samples: rustle, gain: 0.1 },
    { samples: air, gain: 0.12 },
  ]);
}

const letters = 7; // as much as is written while a token slides

/** A pencil over paper on wood: some letters in one go, each a stroke there and back. */
export function pencil(seed: number): Samples {
  const { about, between: evenly } = chanceOf(seed);
  const strokes = Array.from({ length: letters * 2 }, (_, index) => ({
    seconds: 0.038 * about(0.35) * (index % 2 === 0 ? 1 : 1.35),
    pause: index % 4 === 3 ? evenly(0.016, 0.04) : 0.004,
    press: evenly(0.45, 1),
    hz: 3100 * about(0.28),
  }));
  let time = 0.01;
  const parts = strokes.map(({ seconds, pause, press, hz }, index) => {
    const at = time;
    time += seconds + pause;
    const speed = stroke(seconds);
    const lead = shaped(bandPass(white(seconds, seed + index + 1), hz, 0.9), speed);
    // The tooth of the paper: the lead jumps from fibre to fibre.
    const tooth = shaped(between(grains(seconds, 2600, seed + index + 50), 1500, 6800), speed);
    return {
      at,
      gain: press,
      samples: mixed(seconds, [{ samples: lead }, { samples: tooth, gain: 1.5 }]),
    };
  });
  const line = mixed(time + 0.03, parts);
  const wood = carried(line, [
    [215, 1, 0.05],
    [390, 0.7, 0.03],
    [720, 0.4, 0.02],
  ]);
  return mixed(time + 0.06, [{ samples: line }, { samples: wood, gain: 2.2 }]);
}
