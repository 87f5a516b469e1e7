import { rate, type Samples } from './samples.ts';

interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number]; // of a filter whose first is 1
}

/** Runs samples through a filter of the second order. */
export function filtered(samples: Samples, { b: [b0, b1, b2], a: [a1, a2] }: Biquad): Samples {
  const out = new Float32Array(samples.length);
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const x = samples[index] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    out[index] = y;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
  }
  return out;
}

const flat = Math.SQRT1_2; // no hump at the corner

/** Filters of the Audio EQ Cookbook (R. Bristow-Johnson, W3C note 2021). */
function corner(hz: number, q: number) {
  const omega = (2 * Math.PI * hz) / rate;
  return { cos: Math.cos(omega), alpha: Math.sin(omega) / (2 * q) };
}

export function lowPass(samples: Samples, hz: number, q = flat): Samples {
  const { cos, alpha } = corner(hz, q);
  const a0 = 1 + alpha;
  const side = (1 - cos) / 2 / a0;
  return filtered(samples, {
    b: [side, 2 * side, side],
    a: [(-2 * cos) / a0, (1 - alpha) / a0],
  });
}

export function highPass(samples: Samples, hz: number, q = flat): Samples {
  const { cos, alpha } = corner(hz, q);
  const a0 = 1 + alpha;
  const side = (1 + cos) / 2 / a0;
  return filtered(samples, {
    b: [side, -2 * side, side],
    a: [(-2 * cos) / a0, (1 - alpha) / a0],
  });
}

/** Lets a band through, at full strength in its middle. */
export function bandPass(samples: Samples, hz: number, q: number): Samples {
  const { cos, alpha } = corner(hz, q);
  const a0 = 1 + alpha;
  return filtered(samples, {
    b: [alpha / a0, 0, -alpha / a0],
    a: [(-2 * cos) / a0, (1 - alpha) / a0],
  });
}

/** Lets through what lies between two frequencies. */
export function between(samples: Samples, low: number, high: number): Samples {
  return lowPass(highPass(samples, low), high);
}
