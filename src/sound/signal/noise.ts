import { chanceOf, generatorOf } from './chance.ts';
import { countOf, type Samples } from './samples.ts';

const half = 2 ** 31;

/** Equally strong at every frequency: breath, paper, steam. */
export function white(seconds: number, seed: number): Samples {
  const generator = generatorOf(seed);
  return new Float32Array(countOf(seconds)).map(() => generator.next() / half);
}

/** Weaker by 6 dB an octave: air in a duct, traffic behind a wall, the sea. */
export function brown(seconds: number, seed: number): Samples {
  let sum = 0;
  return white(seconds, seed).map((value) => {
    sum = sum * 0.997 + value * 0.05;
    return sum;
  });
}

/** Grains that fall now and then, each as strong as it happens to be: crackle, grit, rain on a pane. */
export function grains(seconds: number, perSecond: number, seed: number): Samples {
  const { between } = chanceOf(seed);
  const all = new Float32Array(countOf(seconds));
  let time = 0;
  for (;;) {
    time -= Math.log(1 - between(0, 0.9999)) / perSecond;
    if (time >= seconds) return all;
    all[Math.min(countOf(time), all.length - 1)] = between(-1, 1);
  }
}
