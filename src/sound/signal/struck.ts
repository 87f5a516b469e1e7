import { countOf, made, rate, type Samples } from './samples.ts';

/** How a struck body swings: at a frequency, how strongly, and for how long (to a thousandth, s). */
export type Swing = readonly [hz: number, strength: number, seconds: number];

/** A body that is struck once, by something soft (`contact` seconds long) or hard. */
export function struck(swings: readonly Swing[], contact = 0.001): Samples {
  const longest = Math.max(...swings.map(([, , seconds]) => seconds));
  const decay = Math.log(1000);
  return made(longest + contact, (time) => {
    const onset = Math.min(1, time / contact);
    return (
      onset *
      swings.reduce(
        (sum, [hz, strength, seconds]) =>
          sum + strength * Math.exp((-decay * time) / seconds) * Math.sin(2 * Math.PI * hz * time),
        0,
      )
    );
  });
}

/** What swings along with samples: a table under a pencil, a floor under a chair. */
export function carried(samples: Samples, swings: readonly Swing[]): Samples {
  const out = new Float32Array(samples.length);
  for (const [hz, strength, seconds] of swings) {
    const radius = Math.exp(-Math.log(1000) / countOf(seconds));
    const turn = 2 * radius * Math.cos((2 * Math.PI * hz) / rate);
    const gain = strength * (1 - radius);
    let [y1, y2] = [0, 0];
    for (const [index, value] of samples.entries()) {
      const y = gain * value + turn * y1 - radius * radius * y2;
      [y2, y1] = [y1, y];
      out[index] = (out[index] ?? 0) + y;
    }
  }
  return out;
}
