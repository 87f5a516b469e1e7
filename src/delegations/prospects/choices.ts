import type { Worth } from '../negotiator/trade-offs.ts';
import type { Standpoint } from '../standpoint.ts';
import { dominanceIn, type Dominance } from './dominance.ts';
import { mostOf, sumsOf, totalsOf, type Half, type Layout, type Totals } from './layout.ts';
import { levelOf, type Levels } from './levels.ts';

/** What the choices on a half are worth to either side, and which of them stand back. */
export interface Choices {
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

export function choicesOn(
  half: Half,
  point: Standpoint,
  worth: Worth,
  place: keyof Layout,
): Choices {
  const { own, dominance } = reckonedOn(half, point);
  const { theirs, most: mostTheirs } = likedOn(half, worth, place);
  return { own: own.sums, theirs, mostOwn: own.most, mostTheirs, dominance };
}

/** What the choices on a half are worth to the party itself. */
interface Reckoned {
  readonly truth: Standpoint['truth']['points'];
  readonly inner: Standpoint['inner']['points'];
  readonly own: Totals;
  readonly dominance: Dominance;
}

/** By half, of the last points: inner ones hang on the whole sheet, and come again in a decision. */
const reckoned = new WeakMap<Half, Reckoned>();

function reckonedOn(half: Half, point: Standpoint): Reckoned {
  const [truth, inner] = [point.truth.points, point.inner.points];
  const last = reckoned.get(half);
  if (last?.truth === truth && last.inner === inner) return last;
  const dominance = dominanceIn(half, point);
  const own = inner === truth ? dominance.truth : totalsOf(half, inner);
  const made = { truth, inner, own, dominance };
  reckoned.set(half, made);
  return made;
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
 *
 * @param bonus the most that linkages bring
 */
export function contenders(
  { own, theirs, dominance: { betters, starts } }: Choices,
  { mostOwn, mostTheirs }: Choices,
  levels: Levels,
  bonus: number,
): readonly number[] {
  const { above } = levels;
  const choices: number[] = [];
  for (let choice = 0; choice < own.length; choice++) {
    const liked = theirs[choice]!;
    if (liked + mostTheirs < above[levelOf(levels, own[choice]! + mostOwn + bonus)]!) continue;
    const bar = liked + SAME;
    const end = starts[choice + 1]!;
    let at = starts[choice]!;
    while (at < end && theirs[betters[at]!]! <= bar) at++;
    if (at === end) choices.push(choice);
  }
  return byFallingWorth(choices, theirs);
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
