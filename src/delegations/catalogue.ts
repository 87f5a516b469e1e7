import type { Outcome } from '../analysis/space.ts';
import { layoutOf, MOST_LISTED, outcomeAt, outerSum, pointsAt, type Layout } from './layout.ts';
import { rankingNear } from './ranking.ts';
import { UNRATIFIED } from './judgement.ts';
import type { Belief } from './sheet-model.ts';
import type { Worth } from './negotiator/trade-offs.ts';
import { chancesOf } from './ratifier-classes.ts';
import { sizeOfLists, type Standpoint } from './standpoint.ts';

export interface Listed {
  readonly outcome: Outcome;
  readonly value: number;
  readonly theirs: number;
}

const STEPS = 128;

/** What was found by one belief; mostly it is asked for again in the same caucus or on the floor. */
const kept = new WeakMap<Belief, Map<string, readonly Listed[]>>();

/**
 * Of the packages that a delegation could sign, those worth most to the other side at every level
 * of value, by falling value.
 *
 * @returns undefined where there are more packages than `MOST_LISTED`
 */
export function bestListed(point: Standpoint, belief: Belief): readonly Listed[] | undefined {
  if (sizeOfLists(point.mayHold) > MOST_LISTED) return undefined;
  const layout = layoutOf(point);
  const { truth, character, view } = point;
  const goodwill = view.own.ratifiers.map(({ id }) => view.mine.goodwill[id] ?? 0);
  const shelf = kept.get(belief) ?? new Map<string, readonly Listed[]>();
  kept.set(belief, shelf);
  const type = character.type?.id ?? '';
  const key = `${layout.key}|${point.pointsKey}|${truth.reservation}|${type}|${goodwill.join()}`;
  const known = shelf.get(key);
  if (known !== undefined) return known;
  const found = search(point, layout, goodwill, belief.worth);
  shelf.set(key, found);
  return found;
}

/** Reused, since to make so long a list anew costs more than to fill it. */
const theirsOf = new Float64Array(MOST_LISTED);

/**
 * Goes through the packages by falling points. A package is worth at most its points, so that all
 * that could be worth more than the next ones has been seen before them: what the other side likes
 * no better than something of that can be passed over unvalued, and nearly all can.
 */
function search(
  point: Standpoint,
  layout: Layout,
  goodwill: readonly number[],
  worth: Worth,
): readonly Listed[] {
  const { truth, inner, view } = point;
  const { ranking, slack } = rankingNear(layout, inner);
  const chances = chancesOf(view.own, layout.supports, goodwill);
  const failed = inner.reservation - UNRATIFIED;
  const span = Math.max(1, point.ceiling - failed);
  const stepOf = (value: number): number =>
    Math.max(0, Math.min(STEPS, Math.floor((STEPS * (value - failed)) / span)));

  const mostLiked = worthOfAll(layout, worth);
  const steps = {
    theirs: new Float64Array(STEPS + 1).fill(-Infinity),
    best: new Int32Array(STEPS + 1),
  };
  const values = new Float64Array(STEPS + 1);
  let at = 0;
  let open = STEPS; // the highest step that can still change
  let highest = -Infinity; // of the steps above it
  for (let level = 0; level < ranking.ends.length; level++) {
    const most = ranking.most - level + slack;
    // By rounding, a value may lie a hair above the points.
    for (const next = Math.min(STEPS, stepOf(most) + 1); open > next; open--) {
      highest = Math.max(highest, steps.theirs[open] ?? 0);
    }
    if (highest >= mostLiked || (inner === truth && most + 1e-6 < truth.reservation)) break;
    for (const end = ranking.ends[level] ?? 0; at < end; at++) {
      const number = ranking.order[at] ?? 0;
      const theirs = theirsOf[number] ?? 0;
      if (theirs <= highest) continue;
      const chance = chances[layout.kinds[number] ?? 0] ?? 0;
      if (chance === 0) continue;
      const points = pointsAt(layout, truth, number);
      if (points < truth.reservation) continue;
      const own = inner === truth ? points : pointsAt(layout, inner, number);
      const value = chance * own + (1 - chance) * failed;
      const step = stepOf(value);
      const before = steps.theirs[step] ?? 0;
      if (theirs < before) continue;
      if (theirs === before) {
        const known = values[step] ?? 0;
        if (value < known || (value === known && number > (steps.best[step] ?? 0))) continue;
      }
      steps.theirs[step] = theirs;
      steps.best[step] = number;
      values[step] = value;
    }
  }

  const found: Listed[] = [];
  highest = -Infinity;
  for (let step = STEPS; step >= 0; step--) {
    const theirs = steps.theirs[step] ?? 0;
    if (theirs <= highest) continue;
    highest = theirs;
    const outcome = outcomeAt(layout.lists, steps.best[step] ?? 0);
    found.push({ outcome, value: values[step] ?? 0, theirs });
  }
  return found;
}

/** What every package of a layout is worth to the other side is left in `theirsOf`; gives the most. */
function worthOfAll({ lists, split }: Layout, worth: Worth): number {
  const heads = outerSum(worth, lists.slice(0, split), 0);
  const tails = outerSum(worth.slice(split), lists.slice(split), 0);
  let [mostHead, mostTail] = [-Infinity, -Infinity];
  for (const tail of tails) mostTail = Math.max(mostTail, tail);
  for (let head = 0; head < heads.length; head++) {
    const sum = heads[head] ?? 0;
    const from = head * tails.length;
    if (sum > mostHead) mostHead = sum;
    for (let tail = 0; tail < tails.length; tail++)
      theirsOf[from + tail] = sum + (tails[tail] ?? 0);
  }
  return mostHead + mostTail;
}
