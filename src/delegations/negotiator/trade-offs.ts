import type { Outcome } from '../../analysis/space.ts';
import type { Blocks } from './blocks.ts';

/** What a party believes its options are worth to the other side: [issue][option]. */
export type Worth = readonly (readonly number[])[];

/** A package that no other believed-possible one beats for both sides. */
export interface TradeOff {
  readonly outcome: Outcome;
  readonly own: number; // the party's points
  readonly theirs: number; // believed worth to the other side
}

const STEPS = 160; // of the own points' range; finer than any score sheet

/**
 * The packages worth most to the other side at every level of own points: the trade-offs of
 * Faratin, Sierra & Jennings (2002), found for all levels at once by a dynamic programme over the
 * own points (in `STEPS` steps) instead of by search along one iso-curve.
 *
 * @returns by falling own points and rising worth to the other side; none below `floor` own points
 */
export function tradeOffs(own: Blocks, theirs: Worth, floor = -Infinity): readonly TradeOff[] {
  const { blocks } = own;
  if (!(own.most >= floor && own.least > -Infinity)) return [];
  const low = Math.max(own.least, floor);
  const width = Math.max(own.most - low, 1e-9) / STEPS;
  const rest = restOf(own); // the most that the blocks still to come can add

  let points = new Float64Array(STEPS + 2).fill(NaN); // of the state kept at each step
  let worth = new Float64Array(STEPS + 2);
  const choices: Int16Array[] = [];
  const origins: Int16Array[] = [];
  // The step of a state is that of the best package it can still become.
  const step = (sum: number, at: number): number =>
    Math.floor((sum + (rest[at] ?? 0) - low) / width + 1e-9);
  const start = step(own.constant, 0);
  if (start < 0) return [];
  points[Math.min(start, STEPS)] = own.constant;

  for (const [at, block] of blocks.entries()) {
    const blockWorth = block.choices.map((choice) => {
      let sum = 0;
      for (let k = 0; k < choice.length; k++)
        sum += theirs[block.issues[k] ?? 0]?.[choice[k] ?? 0] ?? 0;
      return sum;
    });
    const nextPoints = new Float64Array(STEPS + 2).fill(NaN);
    const nextWorth = new Float64Array(STEPS + 2);
    const choice = new Int16Array(STEPS + 2);
    const origin = new Int16Array(STEPS + 2);
    for (let from = 0; from <= STEPS; from++) {
      const sum = points[from] ?? NaN;
      if (sum !== sum) continue;
      const sumWorth = worth[from] ?? 0;
      for (let pick = 0; pick < blockWorth.length; pick++) {
        const ownSum = sum + (block.points[pick] ?? 0);
        const to = Math.min(step(ownSum, at + 1), STEPS);
        if (to < 0) continue;
        const theirSum = sumWorth + (blockWorth[pick] ?? 0);
        const known = nextPoints[to] ?? NaN;
        const before = nextWorth[to] ?? 0;
        if (known === known && (theirSum < before || (theirSum === before && ownSum <= known)))
          continue;
        nextPoints[to] = ownSum;
        nextWorth[to] = theirSum;
        choice[to] = pick;
        origin[to] = from;
      }
    }
    points = nextPoints;
    worth = nextWorth;
    choices.push(choice);
    origins.push(origin);
  }

  const found: TradeOff[] = [];
  let most = -Infinity;
  for (let end = STEPS; end >= 0; end--) {
    const sum = points[end] ?? NaN;
    const theirSum = worth[end] ?? 0;
    if (sum !== sum || theirSum <= most || sum < floor) continue;
    most = theirSum;
    found.push({ outcome: trace(own, choices, origins, end), own: sum, theirs: theirSum });
  }
  return found;
}

function restOf({ blocks }: Blocks): Float64Array {
  const rest = new Float64Array(blocks.length + 1);
  for (let at = blocks.length - 1; at >= 0; at--) {
    const most = blocks[at]?.points.reduce((a, b) => Math.max(a, b), -Infinity) ?? 0;
    rest[at] = (rest[at + 1] ?? 0) + most;
  }
  return rest;
}

function trace(
  { blocks }: Blocks,
  choices: readonly Int16Array[],
  origins: readonly Int16Array[],
  end: number,
): Outcome {
  const outcome: number[] = [];
  let state = end;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    const choice = block?.choices[choices[at]?.[state] ?? 0] ?? [];
    choice.forEach((option, k) => (outcome[block?.issues[k] ?? 0] = option));
    state = origins[at]?.[state] ?? 0;
  }
  return outcome;
}

/** The trade-off worth most to the other side among those worth at least `aim` own points. */
export function bestFor(found: readonly TradeOff[], aim: number): TradeOff | undefined {
  return found.findLast((tradeOff) => tradeOff.own >= aim) ?? found[0];
}
