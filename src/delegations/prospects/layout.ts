import type { Sheet } from '../../analysis/space.ts';
import type { Issue, Party } from '../../scenario/scenario.ts';
import { optionsIn, type Held } from '../held.ts';
import { stancesOf } from './ratifier-classes.ts';
import type { Standpoint } from '../standpoint.ts';

/** The options of some issues that may be held, by issue. */
export type Lists = readonly (readonly number[])[];

/** The packages that some options give, as the pairs of a choice on each half of the agenda. */
export interface Layout {
  readonly heads: Half;
  readonly tails: Half;
}

/** All choices on a half of the agenda, and what never changes about them. */
export interface Half {
  readonly from: number; // its first issue
  readonly lists: Lists; // the last one fastest
  readonly count: number;
  readonly options: Uint16Array; // by choice, then by issue of the half
  /** By choice, then by own ratifier: what it adds to their support, in steps. */
  readonly supports: Int16Array;
  /** Bit by bit, the linkages of the sheet whose terms on this half a choice meets. */
  readonly met: Uint16Array;
}

/** A party's halves are forgotten when there are more of them than this. */
const MOST_KEPT = 400;

const kept = new WeakMap<Party, Map<string, Half>>();

/** Of more choices on a half than any summit has, to compare each pair would take long. */
export const MOST_CHOICES = 1500;

const layouts = new WeakMap<Held, { readonly layout: Layout | undefined }>();

/** @returns undefined where there are more than `MOST_CHOICES` on a half */
export function layoutOf(point: Standpoint): Layout | undefined {
  const known = layouts.get(point.held);
  if (known !== undefined) return known.layout;
  const layout = layOut(point);
  layouts.set(point.held, { layout });
  return layout;
}

function layOut(point: Standpoint): Layout | undefined {
  const lists = point.held.masks.map(optionsIn);
  const split = lists.length >> 1;
  const [heads, tails] = [lists.slice(0, split), lists.slice(split)];
  if (Math.max(countOf(heads), countOf(tails)) > MOST_CHOICES) return undefined;
  return { heads: halfOf(point, heads, 0), tails: halfOf(point, tails, split) };
}

function countOf(lists: Lists): number {
  return lists.reduce((product, list) => product * list.length, 1);
}

function halfOf({ view: { own }, issues, truth }: Standpoint, lists: Lists, from: number): Half {
  const shelf = kept.get(own) ?? new Map<string, Half>();
  kept.set(own, shelf);
  const key = `${from}:${lists.join(';')}`;
  const known = shelf.get(key);
  if (known !== undefined) return known;
  if (shelf.size >= MOST_KEPT) shelf.clear();
  const count = countOf(lists);
  const choices = { from, lists, count, options: optionsOf(lists, count) };
  const supports = supportsOf(own, issues, choices);
  const half: Half = { ...choices, supports, met: linkagesMet(truth, choices) };
  shelf.set(key, half);
  return half;
}

function optionsOf(lists: Lists, count: number): Uint16Array {
  const width = lists.length;
  const options = new Uint16Array(count * width);
  let run = count; // so many choices one after the other have the same option
  for (let issue = 0; issue < width; issue++) {
    const list = lists[issue]!;
    run /= list.length;
    let at = issue;
    while (at < options.length) {
      for (const option of list) {
        for (const end = at + run * width; at < end; at += width) options[at] = option;
      }
    }
  }
  return options;
}

type Choices = Pick<Half, 'from' | 'lists' | 'count' | 'options'>;

function supportsOf({ ratifiers }: Party, issues: readonly Issue[], choices: Choices): Int16Array {
  const { count } = choices;
  const supports = new Int16Array(count * ratifiers.length);
  for (const [at, ratifier] of ratifiers.entries()) {
    const sums = sumsOf(choices, stancesOf(ratifier, issues));
    for (let choice = 0; choice < count; choice++) {
      supports[choice * ratifiers.length + at] = sums[choice]!;
    }
  }
  return supports;
}

function linkagesMet({ linkages, points }: Sheet, choices: Choices): Uint16Array {
  const met = new Uint16Array(choices.count);
  for (const [at, linkage] of linkages.entries()) {
    // 0 where its terms hold, more where they do not.
    const misses = points.map((options, issue) => {
      const terms = linkage.terms.filter((term) => term.issue === issue);
      return options.map((_, option) =>
        terms.every((term) => term.options.includes(option)) ? 0 : 1,
      );
    });
    const missed = sumsOf(choices, misses);
    for (let choice = 0; choice < met.length; choice++) {
      if (missed[choice] === 0) met[choice]! |= 1 << at;
    }
  }
  return met;
}

/**
 * For every choice on a half, what its options add up to in a table for the whole agenda: issue by
 * issue, the sums of the choices so far are spread over the options of the next, from the last one
 * on, so that each is read before it is written over.
 *
 * @param sums where to, if not to an array of its own; what is there is written over
 */
export function sumsOf(
  { from, lists, count }: Pick<Choices, 'from' | 'lists' | 'count'>,
  table: readonly (readonly number[])[],
  sums: Float64Array = new Float64Array(count),
): Float64Array {
  sums[0] = 0;
  let made = 1;
  for (let issue = 0; issue < lists.length; issue++) {
    const list = lists[issue]!;
    const points = table[from + issue]!;
    let at = made * list.length;
    for (let choice = made - 1; choice >= 0; choice--) {
      const sum = sums[choice]!;
      for (let option = list.length - 1; option >= 0; option--) {
        sums[--at] = sum + points[list[option]!]!;
      }
    }
    made *= list.length;
  }
  return sums;
}

/** What the options of every choice on a half add up to in some table. */
export interface Totals {
  readonly sums: Float64Array;
  readonly most: number;
}

export function totalsOf(choices: Choices, table: readonly (readonly number[])[]): Totals {
  const sums = sumsOf(choices, table);
  return { sums, most: mostOf(sums) };
}

/** The largest of the first so many numbers. */
export function mostOf(numbers: Float64Array, count = numbers.length): number {
  let most = -Infinity;
  for (let at = 0; at < count; at++) if (numbers[at]! > most) most = numbers[at]!;
  return most;
}
