import type { Outcome } from '../../analysis/space.ts';
import type { Block, Blocks } from './blocks.ts';

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
  // The step of a state is that of the best package it can still become.
  const start = Math.floor((own.constant + rest[0]! - low) / width + 1e-9);
  if (start < 0) return [];

  let [here, next] = rows;
  here.points.fill(NaN);
  const first = Math.min(start, STEPS);
  here.points[first] = own.constant;
  here.worth[first] = 0;
  const layers = layersOf(blocks.length);
  for (const [at, block] of blocks.entries()) {
    const layer = at * (STEPS + 1);
    const worths = worthsOf(block, theirs);
    const picks = unbeatenPicks(block, worths);
    const after = rest[at + 1]!;
    next.points.fill(NaN);
    dropBeaten(here);
    for (let from = 0; from <= STEPS; from++) {
      const sum = here.points[from]!;
      if (sum !== sum) continue;
      const sumWorth = here.worth[from]!;
      for (const pick of picks) {
        const ownSum = sum + block.points[pick]!;
        const step = Math.floor((ownSum + after - low) / width + 1e-9);
        if (step < 0) continue;
        const to = step > STEPS ? STEPS : step;
        const theirSum = sumWorth + worths[pick]!;
        const known = next.points[to]!;
        const before = next.worth[to]!;
        if (known === known && (theirSum < before || (theirSum === before && ownSum <= known)))
          continue;
        next.points[to] = ownSum;
        next.worth[to] = theirSum;
        layers.choices[layer + to] = pick;
        layers.origins[layer + to] = from;
      }
    }
    [here, next] = [next, here];
  }

  const found: TradeOff[] = [];
  let most = -Infinity;
  for (let end = STEPS; end >= 0; end--) {
    const sum = here.points[end]!;
    const theirSum = here.worth[end]!;
    if (sum !== sum || theirSum <= most || sum < floor) continue;
    most = theirSum;
    found.push(tradeOff(sum, theirSum, () => trace(own, layers, end)));
  }
  return found;
}

/** Of the states at one depth: own points (NaN: there is none) and worth to the other side. */
interface Row {
  readonly points: Float64Array;
  readonly worth: Float64Array;
}

/** Reused by each programme: arrays of their size cost more to make than to fill. */
const rows: readonly [Row, Row] = [emptyRow(), emptyRow()];

function emptyRow(): Row {
  return { points: new Float64Array(STEPS + 1), worth: new Float64Array(STEPS + 1) };
}

/** How the states came about: those after the first block, after the second one, and so on. */
interface Layers {
  readonly choices: Int16Array;
  readonly origins: Int16Array;
}

function layersOf(blocks: number): Layers {
  const size = blocks * (STEPS + 1);
  return { choices: new Int16Array(size), origins: new Int16Array(size) };
}

function worthsOf({ issues, options, points }: Block, theirs: Worth): Float64Array {
  const worths = new Float64Array(points.length);
  const width = issues.length;
  for (const [k, issue] of issues.entries()) {
    const own = theirs[issue]!;
    for (let pick = 0; pick < worths.length; pick++) {
      worths[pick]! += own[options[pick * width + k]!]!;
    }
  }
  return worths;
}

/** Worths nearer to each other than this count as the same, so that no rounding decides. */
const SAME = 1e-12;

/** Leaves out what another choice of the block beats for both sides: nothing found is made of it. */
function unbeatenPicks({ byPoints }: Block, worths: Float64Array): readonly number[] {
  const stays = new Uint8Array(worths.length);
  let most = -Infinity;
  for (const pick of byPoints) {
    const worth = worths[pick]!;
    if (worth + SAME < most) continue;
    stays[pick] = 1;
    if (worth > most) most = worth;
  }
  const picks: number[] = [];
  for (let pick = 0; pick < stays.length; pick++) if (stays[pick] === 1) picks.push(pick);
  return picks;
}

/** Forgets the states that one of more own points beats for both sides, for the same reason. */
function dropBeaten({ points, worth }: Row): void {
  let most = -Infinity;
  for (let at = STEPS; at >= 0; at--) {
    if (Number.isNaN(points[at])) continue;
    if (worth[at]! + SAME < most) points[at] = NaN;
    else if (worth[at]! > most) most = worth[at]!;
  }
}

/** A trade-off whose package is put together when it is first asked for: most never are. */
function tradeOff(own: number, theirs: number, put: () => Outcome): TradeOff {
  let outcome: Outcome | undefined;
  return {
    own,
    theirs,
    get outcome() {
      return (outcome ??= put());
    },
  };
}

function restOf({ blocks }: Blocks): Float64Array {
  const rest = new Float64Array(blocks.length + 1);
  for (let at = blocks.length - 1; at >= 0; at--) {
    const { points, byPoints } = blocks[at]!;
    rest[at] = rest[at + 1]! + (points[byPoints[0] ?? -1] ?? -Infinity);
  }
  return rest;
}

function trace({ blocks }: Blocks, layers: Layers, end: number): Outcome {
  const outcome: number[] = [];
  for (const { issues } of blocks) for (const _ of issues) outcome.push(0);
  let state = end;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at]!;
    const place = at * (STEPS + 1) + state;
    const from = layers.choices[place]! * block.issues.length;
    block.issues.forEach((issue, k) => (outcome[issue] = block.options[from + k]!));
    state = layers.origins[place]!;
  }
  return outcome;
}

/** The trade-off worth most to the other side among those worth at least `aim` own points. */
export function bestFor(found: readonly TradeOff[], aim: number): TradeOff | undefined {
  return found.findLast((tradeOff) => tradeOff.own >= aim) ?? found[0];
}
