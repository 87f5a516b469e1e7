import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { hashLanes } from './hash.ts';

/** What names a stream of dice: what it is for, which round, which party. */
export type DiceLabel = string | number;

/**
 * One stream of chance. What it gives depends only on its seed, its labels and how often it was
 * asked before: never on other streams, the machine or the time (N3).
 */
export interface Dice {
  /** A whole number from `min` to `max`, both included, all equally likely. */
  readonly int: (min: number, max: number) => number;
  /** True with this probability; 0 or less is never, 1 or more always. Always one draw. */
  readonly chance: (probability: number) => boolean;
  /** One entry of a list that is not empty, all equally likely. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** One entry, each as likely as its weight; weights are 0 or more and not all 0. */
  readonly weighted: <T>(list: readonly T[], weight: (entry: T) => number) => T;
  /** The stream with these labels added; the same whatever was drawn from this one. */
  readonly fork: (...labels: readonly DiceLabel[]) => Dice;
}

/**
 * The stream of dice with this seed and these labels. Nothing is stored between calls: asking for
 * the same stream again starts it again, so a game asks for `dice(seed, 'leak', round)` where it
 * needs one. Labels keep their kind: `1` and `'1'` name different streams.
 *
 * Throws a RangeError where the caller is at fault: a range upside down or not whole, an empty
 * list, weights that say nothing.
 */
export function dice(seed: number, ...labels: readonly DiceLabel[]): Dice {
  const [high, low] = hashLanes(JSON.stringify([seed, ...labels]));
  // Never all zero, which this generator could not leave: `scatter` gives 0 for 0 alone.
  const generator = xoroshiro128plusFromState([
    scatter(high),
    scatter(low),
    scatter(high ^ 0x9e3779b9),
    scatter(low ^ 0x85ebca6b),
  ]);

  const int = (min: number, max: number): number => {
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min > max) {
      throw new RangeError(`No whole number from ${min} to ${max}`);
    }
    return uniformInt(generator, min, max);
  };

  const at = <T>(list: readonly T[], index: number): T => {
    if (index < 0 || index >= list.length) throw new RangeError('Nothing to pick from');
    return list[index] as T; // within bounds; T may itself include undefined
  };

  return {
    int,
    chance: (probability) => uniformFloat64(generator) < probability,
    pick: (list) => at(list, list.length === 0 ? -1 : int(0, list.length - 1)),
    weighted: (list, weight) => {
      const weights = list.map(weight);
      const total = weights.reduce((sum, each) => sum + each, 0);
      if (!(total > 0 && total < Infinity) || weights.some((each) => each < 0)) {
        throw new RangeError('Weights are 0 or more, and not all 0');
      }
      let left = uniformFloat64(generator) * total;
      const index = weights.findIndex((each) => (left -= each) < 0);
      // Rounding can leave a hair over: it belongs to the last entry that can be drawn at all.
      return at(list, index >= 0 ? index : weights.findLastIndex((each) => each > 0));
    },
    fork: (...more) => dice(seed, ...labels, ...more),
  };
}

/** Spreads every bit over the whole word: the finaliser of MurmurHash3 (Appleby, public domain). */
function scatter(word: number): number {
  let bits = word | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
