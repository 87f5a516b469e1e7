import type { Outcome, Sheet } from '../../analysis/space.ts';
import type { View } from '../../negotiation/view.ts';
import type { Party } from '../../scenario/scenario.ts';
import { dominanceIn } from './dominance.ts';
import { UNRATIFIED } from '../judgement.ts';
import { layoutOf, sumsOf, type Half, type Layout } from './layout.ts';
import type { Belief } from '../belief/sheet-model.ts';
import type { Worth } from '../negotiator/trade-offs.ts';
import { CLASSES, classOf, homeChances } from './ratifier-classes.ts';
import { sizeOfLists, type Standpoint } from '../standpoint.ts';

export interface Listed {
  readonly outcome: Outcome;
  readonly value: number;
  readonly theirs: number;
}

/** More packages than this are searched and not listed. */
const MOST_LISTED = 40_000;

/** The range of values is cut into so many steps; the best of each is kept. */
const STEPS = 128;

/**
 * Of the packages that a delegation could sign, those worth most to the other side at every level
 * of value, by falling value.
 *
 * @returns undefined where there are more packages than `MOST_LISTED`
 */
export function bestListed(point: Standpoint, { worth }: Belief): readonly Listed[] | undefined {
  if (sizeOfLists(point.mayHold) > MOST_LISTED) return undefined;
  return search(point, layoutOf(point), worth);
}

/**
 * Goes through the pairs of what is left of both halves, what the other side likes best first. A
 * package is worth at most its points, so that it can be passed over unvalued where something is
 * known that the other side likes better and that is worth as much; most are. Nothing is made on
 * the way: what this loop allocates is felt in every game.
 */
function search(point: Standpoint, layout: Layout, worth: Worth): readonly Listed[] {
  const { truth, inner, view } = point;
  const heads = contenders(layout.heads, point, worth);
  const tails = contenders(layout.tails, point, worth);
  const bonus = bonusesOf(view.own, truth);
  const chanceAt = chancesOf(view, layout);
  const failed = inner.reservation - UNRATIFIED;
  const best = stepsOver(failed, Math.max(1, point.ceiling - failed));
  for (const head of heads.choices) {
    const headOwn = heads.own[head] ?? 0;
    const headTheirs = heads.theirs[head] ?? 0;
    const met = layout.heads.met[head] ?? 0;
    for (const tail of tails.choices) {
      const theirs = headTheirs + (tails.theirs[tail] ?? 0);
      const held = bonus[met & (layout.tails.met[tail] ?? 0)] ?? 0;
      // Sums in another order differ by a hair: enough to tell what is not worth a closer look.
      const about = headOwn + (tails.own[tail] ?? 0) + held;
      if (theirs < (best.above[stepOf(best, about + HAIR)] ?? 0)) continue;
      const chance = chanceAt(head, tail);
      if (chance === 0) continue;
      const likely = chance * about + (1 - chance) * failed;
      if (theirs < (best.above[stepOf(best, likely + HAIR)] ?? 0)) continue;
      const points = plainSum(truth, layout, head, tail) + held;
      if (points < truth.reservation) continue;
      const own = inner === truth ? points : plainSum(inner, layout, head, tail) + held;
      enter(best, chance * own + (1 - chance) * failed, theirs, head, tail);
    }
  }
  return listedIn(best, layout);
}

/** Choices on a half that may be part of what is sought, and what all choices on it are worth. */
interface Contenders {
  readonly choices: readonly number[]; // by falling worth to the other side
  readonly own: Float64Array; // inner points, linkages left out
  readonly theirs: Float64Array;
}

/** The other side's worths this near to each other count as the same. */
const SAME = 1e-12;

/**
 * Leaves out every choice for which there is another that does the party itself no less good and
 * that the other side likes better: put in its stead, it makes any package better.
 */
function contenders(half: Half, point: Standpoint, worth: Worth): Contenders {
  const theirs = sumsOf(half, worth);
  const { betters, starts } = dominanceIn(half, point);
  const choices: number[] = [];
  for (let choice = 0; choice < half.count; choice++) {
    const bar = (theirs[choice] ?? 0) + SAME;
    const end = starts[choice + 1] ?? 0;
    let at = starts[choice] ?? 0;
    while (at < end && (theirs[betters[at] ?? 0] ?? 0) <= bar) at++;
    if (at === end) choices.push(choice);
  }
  choices.sort((a, b) => (theirs[b] ?? 0) - (theirs[a] ?? 0));
  return { choices, own: sumsOf(half, point.inner.points), theirs };
}

const bonuses = new WeakMap<Party, Float64Array>();

/** Points of the linkages that hold, by the bits of those whose terms are met. */
function bonusesOf(party: Party, { linkages }: Sheet): Float64Array {
  const known = bonuses.get(party);
  if (known !== undefined) return known;
  const made = new Float64Array(2 ** linkages.length);
  for (let met = 0; met < made.length; met++) {
    made[met] = linkages.reduce(
      (total, { points }, at) => total + (((met >> at) & 1) === 1 ? points : 0),
      0,
    );
  }
  bonuses.set(party, made);
  return made;
}

/** The chance that the own ratifiers let the package of two choices pass. */
function chancesOf(view: View, { heads, tails }: Layout): (head: number, tail: number) => number {
  const chances = homeChances(view);
  const { goodwill } = view.mine;
  const short = view.own.ratifiers.map(({ id, threshold }) => (goodwill[id] ?? 0) - threshold);
  const count = short.length;
  return (head, tail) => {
    let index = 0;
    let place = 1;
    for (let at = 0; at < count; at++) {
      const support =
        (heads.supports[head * count + at] ?? 0) + (tails.supports[tail * count + at] ?? 0);
      index += place * classOf(support + (short[at] ?? 0));
      place *= CLASSES;
    }
    return chances[index] ?? 0;
  };
}

/** Points of the package of two choices, linkages left out. */
function plainSum(sheet: Sheet, { heads, tails }: Layout, head: number, tail: number): number {
  return addOptions(addOptions(sheet.constant, sheet, heads, head), sheet, tails, tail);
}

function addOptions(start: number, { points }: Sheet, half: Half, choice: number): number {
  const { from, lists, options } = half;
  let sum = start;
  for (let issue = 0; issue < lists.length; issue++) {
    sum += points[from + issue]?.[options[choice * lists.length + issue] ?? 0] ?? 0;
  }
  return sum;
}

/** The best seen so far at every step of value; a step where nothing was seen has no `theirs`. */
interface Steps {
  readonly least: number; // value of the lowest step
  readonly span: number; // from there to the highest
  readonly above: Float64Array; // what the other side likes best at a step and all above it
  readonly theirs: Float64Array;
  readonly values: Float64Array;
  readonly heads: Uint16Array;
  readonly tails: Uint16Array;
}

/** More than rounding can do to a value, in points. */
const HAIR = 1e-6;

/** Reused by each search: to make them anew costs as much as a small search. */
const scratch = {
  above: new Float64Array(STEPS + 1),
  theirs: new Float64Array(STEPS + 1),
  values: new Float64Array(STEPS + 1),
  heads: new Uint16Array(STEPS + 1),
  tails: new Uint16Array(STEPS + 1),
};

function stepsOver(least: number, span: number): Steps {
  const { above, theirs, values, heads, tails } = scratch;
  above.fill(-Infinity);
  theirs.fill(-Infinity);
  return { least, span, above, theirs, values, heads, tails };
}

function stepOf({ least, span }: Steps, value: number): number {
  return Math.max(0, Math.min(STEPS, Math.floor((STEPS * (value - least)) / span)));
}

/** Of two that the other side likes the same the one worth more stays, then the first in order. */
function enter(steps: Steps, value: number, theirs: number, head: number, tail: number): void {
  const step = stepOf(steps, value);
  const before = steps.theirs[step] ?? 0;
  if (theirs < before) return;
  if (theirs === before) {
    const known = steps.values[step] ?? 0;
    if (value < known) return;
    const [heldHead, heldTail] = [steps.heads[step] ?? 0, steps.tails[step] ?? 0];
    const isLater = head > heldHead || (head === heldHead && tail > heldTail);
    if (value === known && isLater) return;
  }
  steps.theirs[step] = theirs;
  steps.values[step] = value;
  steps.heads[step] = head;
  steps.tails[step] = tail;
  for (let at = step; at >= 0 && (steps.above[at] ?? 0) < theirs; at--) steps.above[at] = theirs;
}

/** What the other side likes better than all that is worth more, by falling value. */
function listedIn(steps: Steps, { heads, tails }: Layout): readonly Listed[] {
  const listed: Listed[] = [];
  let highest = -Infinity;
  for (let step = STEPS; step >= 0; step--) {
    const theirs = steps.theirs[step] ?? 0;
    if (theirs <= highest) continue;
    highest = theirs;
    const outcome: number[] = [];
    pushOptions(outcome, heads, steps.heads[step] ?? 0);
    pushOptions(outcome, tails, steps.tails[step] ?? 0);
    listed.push({ outcome, value: steps.values[step] ?? 0, theirs });
  }
  return listed;
}

function pushOptions(outcome: number[], { options, lists }: Half, choice: number): void {
  for (let issue = 0; issue < lists.length; issue++) {
    outcome.push(options[choice * lists.length + issue] ?? 0);
  }
}
