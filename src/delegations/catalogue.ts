import type { Outcome, Sheet } from '../analysis/space.ts';
import type { Party } from '../scenario/scenario.ts';
import { dominanceIn } from './dominance.ts';
import { UNRATIFIED } from './judgement.ts';
import { layoutOf, outcomeAt, outerSum, type Half, type Layout } from './layout.ts';
import type { Belief } from './sheet-model.ts';
import type { Worth } from './negotiator/trade-offs.ts';
import { CLASSES, classOf, homeChances } from './ratifier-classes.ts';
import { sizeOfLists, type Standpoint } from './standpoint.ts';

export interface Listed {
  readonly outcome: Outcome;
  readonly value: number;
  readonly theirs: number;
}

/** More packages than this are searched and not listed. */
const MOST_LISTED = 40_000;

/** The range of values is cut into so many steps; the best of each is kept. */
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
  const { truth, character, view, pointKeys } = point;
  const goodwill = view.own.ratifiers.map(({ id }) => view.mine.goodwill[id] ?? 0);
  const shelf = kept.get(belief) ?? new Map<string, readonly Listed[]>();
  kept.set(belief, shelf);
  const type = character.type?.id ?? '';
  const key = `${layout.key}|${pointKeys.join('|')}|${truth.reservation}|${type}|${goodwill.join()}`;
  const known = shelf.get(key);
  if (known !== undefined) return known;
  const found = search(point, layout, goodwill, belief.worth);
  shelf.set(key, found);
  return found;
}

/**
 * Goes through the pairs of what is left of both halves, what the other side likes best first. A
 * package is worth at most its points, so that it can be passed over unvalued where something is
 * known that the other side likes better and that is worth as much; most are.
 */
function search(
  point: Standpoint,
  layout: Layout,
  goodwill: readonly number[],
  worth: Worth,
): readonly Listed[] {
  const { truth, inner, view } = point;
  const heads = contenders(layout.heads, point, worth);
  const tails = contenders(layout.tails, point, worth);
  const bonus = bonusesOf(view.own, truth);
  const chanceAt = chancesOf(view.own, layout, goodwill);
  const failed = inner.reservation - UNRATIFIED;
  const valueAt = (own: number, chance: number): number => chance * own + (1 - chance) * failed;
  const best = bestBySteps(failed, Math.max(1, point.ceiling - failed));
  for (const [h, head] of heads.numbers.entries()) {
    const headOwn = heads.own[h] ?? 0;
    const headTheirs = heads.theirs[h] ?? 0;
    const met = layout.heads.met[head] ?? 0;
    for (let t = 0; t < tails.numbers.length; t++) {
      const theirs = headTheirs + (tails.theirs[t] ?? 0);
      const held = bonus[met & (tails.met[t] ?? 0)] ?? 0;
      // Sums in another order differ by a hair: enough to tell what is not worth a closer look.
      const about = headOwn + (tails.own[t] ?? 0) + held;
      if (best.isBeaten(about, theirs)) continue;
      const tail = tails.numbers[t] ?? 0;
      const chance = chanceAt(head, tail);
      if (chance === 0 || best.isBeaten(valueAt(about, chance), theirs)) continue;
      const outcome = outcomeAt(layout, head, tail);
      const points = plainSum(truth, outcome) + held;
      if (points < truth.reservation) continue;
      const own = inner === truth ? points : plainSum(inner, outcome) + held;
      best.enter({ outcome, value: valueAt(own, chance), theirs });
    }
  }
  return best.list();
}

/** Choices on a half that may be part of what is sought, by falling worth to the other side. */
interface Contenders {
  readonly numbers: Uint16Array;
  readonly own: Float64Array; // inner points, linkages left out
  readonly theirs: Float64Array;
  readonly met: Uint16Array;
}

/** The other side's worths this near to each other count as the same. */
const SAME = 1e-12;

/**
 * Leaves out every choice for which there is another that does the party itself no less good and
 * that the other side likes better: put in its stead, it makes any package better.
 */
function contenders(half: Half, point: Standpoint, worth: Worth): Contenders {
  const { from, lists, count } = half;
  const theirs = outerSum(worth.slice(from), lists);
  const own = outerSum(point.inner.points.slice(from), lists);
  const { betters, starts } = dominanceIn(half, point);
  const left: number[] = [];
  for (let choice = 0; choice < count; choice++) {
    const bar = (theirs[choice] ?? 0) + SAME;
    const end = starts[choice + 1] ?? 0;
    let at = starts[choice] ?? 0;
    while (at < end && (theirs[betters[at] ?? 0] ?? 0) <= bar) at++;
    if (at === end) left.push(choice);
  }
  left.sort((a, b) => (theirs[b] ?? 0) - (theirs[a] ?? 0));
  return {
    numbers: Uint16Array.from(left),
    own: Float64Array.from(left, (choice) => own[choice] ?? 0),
    theirs: Float64Array.from(left, (choice) => theirs[choice] ?? 0),
    met: Uint16Array.from(left, (choice) => half.met[choice] ?? 0),
  };
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
function chancesOf(
  party: Party,
  { heads, tails }: Layout,
  goodwill: readonly number[],
): (head: number, tail: number) => number {
  const chances = homeChances(party);
  const short = party.ratifiers.map(({ threshold }, at) => (goodwill[at] ?? 0) - threshold);
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

/** Points of a package, linkages left out. */
function plainSum({ points, constant }: Sheet, outcome: Outcome): number {
  let sum = constant;
  for (let issue = 0; issue < outcome.length; issue++) {
    sum += points[issue]?.[outcome[issue] ?? 0] ?? 0;
  }
  return sum;
}

/** The best seen so far at every step of value. */
interface BestBySteps {
  /** Whether something of that value or more is known that the other side likes better. */
  readonly isBeaten: (value: number, theirs: number) => boolean;
  readonly enter: (listed: Listed) => void;
  readonly list: () => readonly Listed[];
}

/** More than rounding can do to a value, in points. */
const HAIR = 1e-6;

function bestBySteps(least: number, span: number): BestBySteps {
  const best: (Listed | undefined)[] = Array<undefined>(STEPS + 1).fill(undefined);
  // What the other side likes best at a step and all above it.
  const above = new Float64Array(STEPS + 1).fill(-Infinity);
  const stepOf = (value: number): number =>
    Math.max(0, Math.min(STEPS, Math.floor((STEPS * (value - least)) / span)));
  return {
    isBeaten: (value, theirs) => theirs < (above[stepOf(value + HAIR)] ?? 0),
    enter: (listed) => {
      const step = stepOf(listed.value);
      const before = best[step];
      if (before !== undefined && !isBetter(listed, before)) return;
      best[step] = listed;
      for (let at = step; at >= 0 && (above[at] ?? 0) < listed.theirs; at--) {
        above[at] = listed.theirs;
      }
    },
    list: () => {
      const found: Listed[] = [];
      let highest = -Infinity;
      for (let step = STEPS; step >= 0; step--) {
        const listed = best[step];
        if (listed === undefined || listed.theirs <= highest) continue;
        highest = listed.theirs;
        found.push(listed);
      }
      return found;
    },
  };
}

/** Of two that the other side likes the same, the one worth more, then the first of the agenda. */
function isBetter(one: Listed, other: Listed): boolean {
  const [liked, worth] = [one.theirs - other.theirs, one.value - other.value];
  return liked > 0 || (liked === 0 && (worth > 0 || (worth === 0 && isBefore(one, other))));
}

function isBefore({ outcome: one }: Listed, { outcome: other }: Listed): boolean {
  const differs = one.findIndex((option, issue) => option !== other[issue]);
  return differs >= 0 && (one[differs] ?? 0) < (other[differs] ?? 0);
}
