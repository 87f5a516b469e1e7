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
  readonly numbers: Int32Array; // of the layout's packages, those that may be signed
  readonly values: Float64Array; // of these
  readonly steps: Uint8Array; // of these, by value
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

/** Where a catalogue is put together; only what may be signed is copied out and kept. */
const scratch = {
  numbers: new Int32Array(MOST_LISTED),
  values: new Float64Array(MOST_LISTED),
  steps: new Uint8Array(MOST_LISTED),
};

function valueAll(point: Standpoint, layout: Layout, goodwill: readonly number[]): Catalogue {
  const { truth, inner, view } = point;
  const { count, kinds } = layout;
  const points = pointsIn(layout, truth, point.pointsKey);
  const own = inner === truth ? points : outerSum(inner.points, layout.lists, inner.constant);
  const bonus = inner === truth ? undefined : layout.bonus;
  const chances = new Float64Array(layout.supports.length).fill(-1); // by kind, once asked for
  const failed = inner.reservation - UNRATIFIED;
  const { numbers, values, steps } = scratch;
  const span = Math.max(1, point.ceiling - failed);
  let signable = 0;
  for (let number = 0; number < count; number++) {
    if ((points[number] ?? 0) < truth.reservation) continue;
    const kind = kinds[number] ?? 0;
    let chance = chances[kind] ?? 0;
    if (chance < 0) {
      chance = chanceAt(view.own, layout.supports[kind] ?? [], goodwill);
      chances[kind] = chance;
    }
    if (chance === 0) continue;
    const whole = (own[number] ?? 0) + (bonus === undefined ? 0 : (bonus[number] ?? 0));
    const value = chance * whole + (1 - chance) * failed;
    numbers[signable] = number;
    values[signable] = value;
    steps[signable] = Math.max(0, Math.min(STEPS, Math.floor((STEPS * (value - failed)) / span)));
    signable += 1;
  }
  return {
    layout,
    numbers: numbers.slice(0, signable),
    values: values.slice(0, signable),
    steps: steps.slice(0, signable),
  };
}

export interface Listed {
  readonly outcome: Outcome;
  readonly value: number;
  readonly theirs: number;
}

/** The packages worth most to the other side at every level of value, by falling value. */
export function bestOf(
  { layout, numbers, steps, values }: Catalogue,
  worth: Worth,
): readonly Listed[] {
  const { lists, split, tail } = layout;
  const heads = outerSum(worth, lists.slice(0, split), 0);
  const tails = outerSum(worth.slice(split), lists.slice(split), 0);
  const most = new Float64Array(STEPS + 1).fill(-Infinity);
  const best = new Int32Array(STEPS + 1); // places in the catalogue
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    const head = (number / tail) | 0;
    const theirs = (heads[head] ?? 0) + (tails[number - head * tail] ?? 0);
    const step = steps[at] ?? 0;
    const before = most[step] ?? 0;
    if (theirs < before) continue;
    if (theirs === before && (values[at] ?? 0) <= (values[best[step] ?? 0] ?? 0)) continue;
    most[step] = theirs;
    best[step] = at;
  }
  const found: Listed[] = [];
  let highest = -Infinity;
  for (let step = STEPS; step >= 0; step--) {
    const theirs = most[step] ?? -Infinity;
    if (theirs <= highest) continue;
    highest = theirs;
    const at = best[step] ?? 0;
    found.push({ outcome: outcomeAt(lists, numbers[at] ?? 0), value: values[at] ?? 0, theirs });
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
