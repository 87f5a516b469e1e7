import { filtered } from './filters.ts';
import { countOf, peakOf, rate, scaled, type Samples } from './samples.ts';

/**
 * Samples as the ear weighs them: the two filters of ITU-R BS.1770-5 (“K-weighting”), worked out for
 * our rate from their analogue form, as libebur128 does it.
 */
function weighted(samples: Samples): Samples {
  const shelf = (() => {
    const k = Math.tan((Math.PI * 1681.974450955533) / rate);
    const q = 0.7071752369554196;
    const high = 10 ** (3.999843853973347 / 20);
    const middle = high ** 0.4996667741545416;
    const a0 = 1 + k / q + k * k;
    return {
      b: [
        (high + (middle * k) / q + k * k) / a0,
        (2 * (k * k - high)) / a0,
        (high - (middle * k) / q + k * k) / a0,
      ],
      a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
    } as const;
  })();
  const pass = (() => {
    const k = Math.tan((Math.PI * 38.13547087602444) / rate);
    const q = 0.5003270373238773;
    const a0 = 1 + k / q + k * k;
    return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] } as const;
  })();
  return filtered(filtered(samples, shelf), pass);
}

const levelOf = (meanSquare: number): number => -0.691 + 10 * Math.log10(meanSquare + 1e-12);

/** How loud samples are on the whole, in LUFS without the gate. */
export function loudnessOf(samples: Samples): number {
  const sum = weighted(samples).reduce((all, value) => all + value * value, 0);
  return levelOf(sum / samples.length);
}

const glance = 0.1; // seconds: about what the ear takes for one event

/** How loud their loudest tenth of a second is, in LUFS. */
export function loudestOf(samples: Samples): number {
  const squares = weighted(samples).map((value) => value * value);
  const window = Math.min(countOf(glance), squares.length);
  let sum = squares.subarray(0, window).reduce((all, value) => all + value, 0);
  let most = sum;
  for (let index = window; index < squares.length; index += 1) {
    sum += (squares[index] ?? 0) - (squares[index - window] ?? 0);
    most = Math.max(most, sum);
  }
  return levelOf(most / window);
}

/** Peaks stay this far from the end of the scale, whatever the loudness. */
const highest = 0.5;

/** Scaled until a measure of loudness comes to a level, or until it would come near to clipping. */
export function levelled(
  samples: Samples,
  level: number,
  measure: (samples: Samples) => number,
): Samples {
  const gain = 10 ** ((level - measure(samples)) / 20);
  return scaled(samples, Math.min(gain, highest / peakOf(samples)));
}
