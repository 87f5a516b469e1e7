/** Mono, from −1 to 1. */
export type Samples = Float32Array<ArrayBuffer>;

/** Samples a second. Paper has nothing of note above 14 kHz. */
export const rate = 32_000;

export const countOf = (seconds: number): number => Math.round(seconds * rate);

/** Samples from a function of the time in seconds. */
export function made(seconds: number, at: (time: number) => number): Samples {
  return new Float32Array(countOf(seconds)).map((_, index) => at(index / rate));
}

/** Shaped by a function of the time in seconds. */
export function shaped(samples: Samples, gain: (time: number) => number): Samples {
  return samples.map((value, index) => value * gain(index / rate));
}

export function scaled(samples: Samples, gain: number): Samples {
  return samples.map((value) => value * gain);
}

/** Something that sounds within something longer. */
export interface Part {
  readonly samples: Samples;
  readonly at?: number; // seconds from the beginning
  readonly gain?: number;
}

/** Parts together; what goes beyond the end is cut off. */
export function mixed(seconds: number, parts: readonly Part[]): Samples {
  const all = new Float32Array(countOf(seconds));
  for (const { samples, at = 0, gain = 1 } of parts) {
    const from = countOf(at);
    const count = Math.min(samples.length, all.length - from);
    for (let index = 0; index < count; index += 1) {
      all[from + index] = (all[from + index] ?? 0) + (samples[index] ?? 0) * gain;
    }
  }
  return all;
}

const rampSeconds = 0.004;

/** Begins and ends at nothing, so that it does not click. */
export function eased(samples: Samples, out = 0.02): Samples {
  const length = samples.length / rate;
  return shaped(samples, (time) =>
    Math.min(1, time / rampSeconds, Math.max(0, (length - 1 / rate - time) / out)),
  );
}

/** Made to go round and round: its end runs over into its beginning, which it then begins after. */
export function looped(samples: Samples, seam: number): Samples {
  const overlap = countOf(seam);
  const length = samples.length - overlap;
  return samples.slice(0, length).map((value, index) => {
    if (index >= overlap) return value;
    const share = (index / overlap) * (Math.PI / 2);
    return value * Math.sin(share) + (samples[length + index] ?? 0) * Math.cos(share);
  });
}

export function peakOf(samples: Samples): number {
  return samples.reduce((peak, value) => Math.max(peak, Math.abs(value)), 0);
}
