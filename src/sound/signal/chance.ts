import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const warmUp = 32; // draws: the first ones of neighbouring seeds are alike

/** A stream of whole numbers of 32 bits. */
export function generatorOf(seed: number): ReturnType<typeof xoroshiro128plus> {
  const generator = xoroshiro128plus(seed);
  for (let drawn = 0; drawn < warmUp; drawn += 1) generator.next();
  return generator;
}

/** One stream of chance: a hand never does the same thing twice. */
export interface Chance {
  /** Evenly from `least` to `most`. */
  readonly between: (least: number, most: number) => number;
  /** About 1, at most `by` more or less. */
  readonly about: (by: number) => number;
}

export function chanceOf(seed: number): Chance {
  const generator = generatorOf(seed);
  const between = (least: number, most: number) =>
    least + (most - least) * uniformFloat64(generator);
  return { between, about: (by) => between(1 - by, 1 + by) };
}
