import type { Belief } from '../negotiator/opponent-model.ts';
import { worthOf } from './listing.ts';

export interface Received {
  readonly number: number;
  readonly time: number;
}

/** What the other side may be expected to take, by what it has offered so far. */
export interface Outlook {
  /** The believed worth to it below which it refuses at a time to come. */
  readonly levelAt: (time: number) => number;
  /** How likely it is to take at a time what is worth so much to it. */
  readonly likely: (worth: number, time: number) => number;
}

const LOWEST = 2; // of all its offers
const RECENT = 5; // offers that tell where it stands
/** Its curve is counted on the less, the worse its offers lie on it; from this misfit not at all. */
const NO_CURVE = 0.1;
const TOO_FEW = 5; // offers, for any curve
const LEAST = 0.02; // it will not take its worst package
/** How steep the chance is about the level: a part of the model, and what makes it doubtful. */
const SPREAD = 0.03;
const BY_MISFIT = 0.1;
const BY_FEW = 0.5; // over the number of different offers

/**
 * Reads the offers received with the worth that they are now believed to have: the other side
 * stands where its recent ones lie, never above the least that it has offered, and gives way from
 * there by what its curve still has to fall.
 */
export function outlookOf(
  belief: Belief,
  sizes: readonly number[],
  received: readonly Received[],
  different: ReadonlySet<number>,
): Outlook {
  const { exponent, scale, misfit } = belief.curve;
  const curveAt = (time: number): number => 1 - scale * time ** exponent;
  const lowest = meanOfLowest(
    Float64Array.from(different, (number) => worthOf(belief.worth, sizes, number)),
  );
  const recent = received.slice(-RECENT);
  let [stands, onCurve] = [0, 0];
  for (const { number, time } of recent) {
    stands += worthOf(belief.worth, sizes, number) / recent.length;
    onCurve += curveAt(time) / recent.length;
  }
  const trust = Math.max(0, 1 - misfit / NO_CURVE);
  const spread = SPREAD + BY_MISFIT * misfit + BY_FEW / Math.max(1, different.size);
  const levelAt = (time: number): number => {
    if (received.length < TOO_FEW) return lowest;
    const drop = Math.max(0, onCurve - curveAt(time));
    return Math.max(LEAST, Math.min(lowest, stands - trust * drop));
  };
  return {
    levelAt,
    likely: (worth, time) => 1 / (1 + Math.exp((levelAt(time) - worth) / spread)),
  };
}

/** Of several, since the very lowest is as likely as not one whose worth is underrated. */
function meanOfLowest(worths: Float64Array): number {
  const lowest = worths.sort().subarray(0, LOWEST);
  return lowest.length === 0 ? 1 : lowest.reduce((sum, worth) => sum + worth, 0) / lowest.length;
}
