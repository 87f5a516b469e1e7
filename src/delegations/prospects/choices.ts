import type { Worth } from '../negotiator/trade-offs.ts';
import type { Standpoint } from '../standpoint.ts';
import { dominanceIn } from './dominance.ts';
import { mostOf, sumsOf, totalsOf, type Half, type Layout, type Totals } from './layout.ts';
import { highestLevelOf, type Levels } from './levels.ts';

/** What the choices on a half are worth to either side. */
export interface Choices {
  readonly half: Half;
  readonly own: Float64Array; // inner points, linkages left out
  readonly theirs: Float64Array;
  readonly mostOwn: number;
  readonly mostTheirs: number;
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

export function choicesOn(
  half: Half,
  point: Standpoint,
  worth: Worth,
  place: keyof Layout,
): Choices {
  const own = ownOn(half, point);
  const { theirs, most: mostTheirs } = likedOn(half, worth, place);
  return { half, own: own.sums, theirs, mostOwn: own.most, mostTheirs };
}

interface Reckoned {
  readonly points: Standpoint['inner']['points'];
  readonly own: Totals;
}

/** By half, of the last points: inner ones hang on the whole sheet, and come again in a decision. */
const reckoned = new WeakMap<Half, Reckoned>();

function ownOn(half: Half, { inner: { points } }: Standpoint): Totals {
  const last = reckoned.get(half);
  if (last?.points === points) return last.own;
  const own = totalsOf(half, points);
  reckoned.set(half, { points, own });
  return own;
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

/**
 * The choices on a half that may be part of what is sought, what the other side likes best first.
 *
 * @param bonus the most that linkages bring
 */
export function contenders(
  choices: Choices,
  { mostOwn, mostTheirs }: Choices,
  levels: Levels,
  bonus: number,
  point: Standpoint,
): readonly number[] {
  const { own, theirs } = choices;
  const { above } = levels;
  const left: number[] = [];
  for (let choice = 0; choice < own.length; choice++) {
    const most = highestLevelOf(levels, own[choice]! + mostOwn + bonus);
    if (theirs[choice]! + mostTheirs >= above[most]!) left.push(choice);
  }
  if (left.length > SPARED * own.length) dropDominated(left, choices, point);
  return byFallingWorth(left, theirs);
}

/** Where no more of a half is left, that is paired sooner than it is found which choices stand back. */
const SPARED = 1 / 4;

/** The other side's worths this near to each other count as the same. */
const SAME = 1e-12;

/**
 * Leaves out every choice for which there is another that does the party itself no less good and
 * that the other side likes better: put in its stead, it makes any package better.
 */
function dropDominated(left: number[], { half, theirs }: Choices, point: Standpoint): void {
  const { betters, starts } = dominanceIn(half, point);
  let kept = 0;
  for (const choice of left) {
    const bar = theirs[choice]! + SAME;
    const end = starts[choice + 1]!;
    let better = starts[choice]!;
    while (better < end && theirs[betters[better]!]! <= bar) better++;
    if (better === end) left[kept++] = choice;
  }
  left.length = kept;
}

/** So few are put in order where they stand: to call the engine's sort takes longer. */
const FEW = 64;

function byFallingWorth(choices: number[], theirs: Float64Array): readonly number[] {
  if (choices.length > FEW) return choices.sort((a, b) => theirs[b]! - theirs[a]!);
  for (let from = 1; from < choices.length; from++) {
    const choice = choices[from]!;
    let at = from;
    for (; at > 0 && theirs[choices[at - 1]!]! < theirs[choice]!; at--) {
      choices[at] = choices[at - 1]!;
    }
    choices[at] = choice;
  }
  return choices;
}
