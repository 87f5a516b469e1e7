import type { Outcome } from '../analysis/space.ts';
import { layoutOf, MOST_LISTED, outerSum, pointsIn, type Layout } from './layout.ts';
import { UNRATIFIED } from './judgement.ts';
import type { Worth } from './negotiator/trade-offs.ts';
import { chanceAt } from './ratifier-classes.ts';
import { sizeOfLists, type Standpoint } from './standpoint.ts';

/**
 * Every package that a delegation could sign, with its value. Made once for each state of its
 * papers and kept, since most decisions of a game, and of many games, meet the same ones.
 */
export interface Catalogue {
  readonly layout: Layout;
  readonly steps: Uint8Array; // 1 … STEPS by value; 0: must not be signed
  readonly values: Float64Array;
}

const STEPS = 128;
/** A layout forgets its catalogues when it holds this many packages in all. */
const MOST_KEPT = 400_000;

const kept = new WeakMap<Layout, Map<string, Catalogue>>();

/** @returns undefined where there are more packages than `MOST_LISTED` */
export function catalogueOf(point: Standpoint): Catalogue | undefined {
  if (sizeOfLists(point.mayHold) > MOST_LISTED) return undefined;
  const layout = layoutOf(point);
  const { truth, character, view } = point;
  const goodwill = view.own.ratifiers.map(({ id }) => view.mine.goodwill[id] ?? 0);
  const key = `${point.pointsKey}|${truth.reservation}|${character.type?.id ?? ''}|${goodwill.join()}`;
  const shelf = kept.get(layout) ?? new Map<string, Catalogue>();
  kept.set(layout, shelf);
  const known = shelf.get(key);
  if (known !== undefined) return known;
  const made = valueAll(point, layout, goodwill);
  if ((shelf.size + 1) * layout.count > MOST_KEPT) shelf.clear();
  shelf.set(key, made);
  return made;
}

function valueAll(point: Standpoint, layout: Layout, goodwill: readonly number[]): Catalogue {
  const { truth, inner, view } = point;
  const { count, kinds } = layout;
  const points = pointsIn(layout, truth, point.pointsKey);
  const own = inner === truth ? points : outerSum(inner.points, layout.lists, inner.constant);
  const bonus = inner === truth ? undefined : layout.bonus;
  const chances = Float64Array.from(layout.supports, (supports) =>
    chanceAt(view.own, supports, goodwill),
  );
  const failed = inner.reservation - UNRATIFIED;
  const values = new Float64Array(count);
  const steps = new Uint8Array(count);
  const span = Math.max(1, point.ceiling - inner.reservation + UNRATIFIED);
  for (let number = 0; number < count; number++) {
    const chance = chances[kinds[number] ?? 0] ?? 0;
    if (chance === 0 || (points[number] ?? 0) < truth.reservation) continue;
    const whole = (own[number] ?? 0) + (bonus === undefined ? 0 : (bonus[number] ?? 0));
    const value = chance * whole + (1 - chance) * failed;
    values[number] = value;
    const step = 1 + ((STEPS - 1) * (value - failed)) / span;
    steps[number] = Math.max(1, Math.min(STEPS, step));
  }
  return { layout, steps, values };
}

export interface Listed {
  readonly outcome: Outcome;
  readonly value: number;
  readonly theirs: number;
}

/** The packages worth most to the other side at every level of value, by falling value. */
export function bestOf({ layout, steps, values }: Catalogue, worth: Worth): readonly Listed[] {
  const { lists, split, tail, count } = layout;
  const heads = outerSum(worth, lists.slice(0, split), 0);
  const tails = outerSum(worth.slice(split), lists.slice(split), 0);
  const most = new Float64Array(STEPS + 1).fill(-Infinity);
  const at = new Int32Array(STEPS + 1);
  for (let number = 0, head = 0; number < count; head++) {
    const theirHead = heads[head] ?? 0;
    for (let rest = 0; rest < tail; rest++, number++) {
      const step = steps[number] ?? 0;
      if (step === 0) continue;
      const theirs = theirHead + (tails[rest] ?? 0);
      const gain = theirs - (most[step] ?? 0);
      if (gain < 0 || (gain === 0 && (values[number] ?? 0) <= (values[at[step] ?? 0] ?? 0)))
        continue;
      most[step] = theirs;
      at[step] = number;
    }
  }
  const found: Listed[] = [];
  let best = -Infinity;
  for (let step = STEPS; step > 0; step--) {
    const theirs = most[step] ?? -Infinity;
    if (theirs <= best) continue;
    best = theirs;
    const number = at[step] ?? 0;
    found.push({ outcome: outcomeAt(lists, number), value: values[number] ?? 0, theirs });
  }
  return found;
}

function outcomeAt(lists: Layout['lists'], number: number): Outcome {
  const outcome: number[] = [];
  let rest = number;
  for (let issue = lists.length - 1; issue >= 0; issue--) {
    const list = lists[issue] ?? [];
    outcome[issue] = list[rest % list.length] ?? 0;
    rest = Math.floor(rest / list.length);
  }
  return outcome;
}
