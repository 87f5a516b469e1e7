import type { Outcome, Sheet } from '../../analysis/space.ts';
import type { View } from '../../negotiation/view.ts';
import type { Party } from '../../scenario/scenario.ts';
import { dominanceIn, type Dominance } from './dominance.ts';
import {
  layoutOf,
  mostOf,
  sumsOf,
  totalsOf,
  type Half,
  type Layout,
  type Totals,
} from './layout.ts';
import { enter, failureAt, LEVELS, levelOf, levelsAt, type Levels, type Sought } from './levels.ts';
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

/** More than rounding can do to a value, in points. */
export const HAIR = 1e-6;

/**
 * Of the packages that a delegation could sign, those worth most to the other side at every level
 * of value, by falling value; at least those of them that are sought.
 *
 * @returns undefined where there are more packages than `MOST_LISTED`
 */
export function bestListed(
  point: Standpoint,
  { worth }: Belief,
  sought?: Sought,
): readonly Listed[] | undefined {
  if (sizeOfLists(point.mayHold) > MOST_LISTED) return undefined;
  return search(point, layoutOf(point), worth, sought);
}

/**
 * Goes through the pairs of what is left of both halves, what the other side likes best first. A
 * package is worth at most its points, so that it can be passed over unvalued where something is
 * known that the other side likes better and that is worth as much; most are. Nothing is made on
 * the way: what this loop allocates is felt in every game.
 */
function search(
  point: Standpoint,
  layout: Layout,
  worth: Worth,
  sought: Sought | undefined,
): readonly Listed[] {
  const { truth, inner, view } = point;
  const bonus = bonusesOf(view.own, truth);
  const chanceAt = chancesOf(view, layout);
  const failed = failureAt(point);
  const best = levelsAt(point, sought);
  const heads = choicesOn(layout.heads, point, worth, 'heads');
  const tails = choicesOn(layout.tails, point, worth, 'tails');
  const most = mostOf(bonus) + HAIR;
  const isSought = (own: number, theirs: number): boolean =>
    sought === undefined || theirs >= (best.above[levelOf(best, own + most)] ?? 0);
  const headChoices = contenders(heads, (own, theirs) =>
    isSought(own + tails.mostOwn, theirs + tails.mostTheirs),
  );
  const tailChoices = contenders(tails, (own, theirs) =>
    isSought(own + heads.mostOwn, theirs + heads.mostTheirs),
  );
  for (const head of headChoices) {
    const headOwn = heads.own[head] ?? 0;
    const headTheirs = heads.theirs[head] ?? 0;
    const met = layout.heads.met[head] ?? 0;
    const enough = best.above[levelOf(best, headOwn + tails.mostOwn + most)] ?? 0;
    for (const tail of tailChoices) {
      const theirs = headTheirs + (tails.theirs[tail] ?? 0);
      if (theirs < enough) break;
      const held = bonus[met & (layout.tails.met[tail] ?? 0)] ?? 0;
      // Sums in another order differ by a hair: enough to tell what is not worth a closer look.
      const about = headOwn + (tails.own[tail] ?? 0) + held;
      if (theirs < (best.above[levelOf(best, about + HAIR)] ?? 0)) continue;
      const chance = chanceAt(head, tail);
      if (chance === 0) continue;
      const likely = chance * about + (1 - chance) * failed;
      if (theirs < (best.above[levelOf(best, likely + HAIR)] ?? 0)) continue;
      const points = plainSum(truth, layout, head, tail) + held;
      if (points < truth.reservation) continue;
      const own = inner === truth ? points : plainSum(inner, layout, head, tail) + held;
      enter(best, chance * own + (1 - chance) * failed, theirs, head, tail);
    }
  }
  return listedIn(best, layout);
}

/** What the choices on a half are worth to either side, and which of them stand back. */
interface Choices {
  readonly own: Float64Array; // inner points, linkages left out
  readonly theirs: Float64Array;
  readonly mostOwn: number;
  readonly mostTheirs: number;
  readonly dominance: Dominance;
}

/** What the choices on a half are worth to the other side. */
interface Liked {
  readonly half: Half;
  readonly worth: Worth;
  readonly theirs: Float64Array;
  readonly most: number;
}

/**
 * Of the last search: the next one often differs on one half alone. The arrays are used again,
 * while no half is larger: to make arrays of their size takes its time.
 */
const scratch: Record<keyof Layout, Liked | undefined> = { heads: undefined, tails: undefined };

function choicesOn(half: Half, point: Standpoint, worth: Worth, place: keyof Layout): Choices {
  const { inner, truth } = point;
  const dominance = dominanceIn(half, point);
  const { sums: own, most: mostOwn } =
    inner === truth ? dominance.truth : innerTotals(half, inner.points);
  const { theirs, most: mostTheirs } = likedOn(half, worth, place);
  return { own, theirs, mostOwn, mostTheirs, dominance };
}

/** By half, of the last inner points: they hang on the whole sheet, and come again in a decision. */
const lastInner = new WeakMap<
  Half,
  { readonly points: Sheet['points']; readonly totals: Totals }
>();

function innerTotals(half: Half, points: Sheet['points']): Totals {
  const last = lastInner.get(half);
  if (last?.points === points) return last.totals;
  const totals = totalsOf(half, points);
  lastInner.set(half, { points, totals });
  return totals;
}

function likedOn(half: Half, worth: Worth, place: keyof Layout): Liked {
  const last = scratch[place];
  if (last?.half === half && last.worth === worth) return last;
  const { count } = half;
  const room = Math.max(1024, 2 * count);
  const into =
    last !== undefined && last.theirs.length >= count ? last.theirs : new Float64Array(room);
  const theirs = sumsOf(half, worth, into);
  const made = { half, worth, theirs, most: mostOf(theirs, count) };
  scratch[place] = made;
  return made;
}

/** The other side's worths this near to each other count as the same. */
const SAME = 1e-12;

/**
 * The choices on a half that may be part of what is sought, what the other side likes best first.
 * Leaves out every choice for which there is another that does the party itself no less good and
 * that the other side likes better: put in its stead, it makes any package better.
 */
function contenders(
  { own, theirs, dominance: { betters, starts } }: Choices,
  isSought: (own: number, theirs: number) => boolean,
): readonly number[] {
  const choices: number[] = [];
  for (let choice = 0; choice < own.length; choice++) {
    const liked = theirs[choice] ?? 0;
    if (!isSought(own[choice] ?? 0, liked)) continue;
    const bar = liked + SAME;
    const end = starts[choice + 1] ?? 0;
    let at = starts[choice] ?? 0;
    while (at < end && (theirs[betters[at] ?? 0] ?? 0) <= bar) at++;
    if (at === end) choices.push(choice);
  }
  return choices.sort((a, b) => (theirs[b] ?? 0) - (theirs[a] ?? 0));
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

/** What the other side likes better than all that is worth more, by falling value. */
function listedIn(levels: Levels, { heads, tails }: Layout): readonly Listed[] {
  const listed: Listed[] = [];
  let highest = -Infinity;
  for (let level = LEVELS; level >= 0; level--) {
    const theirs = levels.theirs[level] ?? 0;
    if (theirs <= highest) continue;
    highest = theirs;
    const outcome: number[] = [];
    pushOptions(outcome, heads, levels.heads[level] ?? 0);
    pushOptions(outcome, tails, levels.tails[level] ?? 0);
    listed.push({ outcome, value: levels.values[level] ?? 0, theirs });
  }
  return listed;
}

function pushOptions(outcome: number[], { options, lists }: Half, choice: number): void {
  for (let issue = 0; issue < lists.length; issue++) {
    outcome.push(options[choice * lists.length + issue] ?? 0);
  }
}
