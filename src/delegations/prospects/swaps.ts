import type { Standpoint } from '../standpoint.ts';
import type { Half } from './layout.ts';
import { stanceTables } from './ratifier-classes.ts';

/** Points that are fractions: nearer to each other than this, they count as the same. */
const SAME = 1e-6;

/**
 * Other options of an issue, or of two, that do a party no less good than those they stand for,
 * whatever is chosen elsewhere and linkages left out: in true points, in inner ones and with each
 * ratifier at home. They hang on those options alone, and so are found once for all the choices that
 * have them.
 */
export interface Swaps {
  readonly one: number; // the issue of the half
  readonly two: number; // and the other one; −1 where there is none
  /** By the places of their options: what the number of a choice rises by. */
  readonly raises: readonly (readonly number[])[];
}

/** What the options of a half count by, one issue after the other. */
interface Scales {
  readonly starts: readonly number[]; // where the options of each issue begin; one more for the end
  readonly steps: readonly number[]; // what the next option of the issue raises the number of a choice by
  readonly truth: Float64Array;
  readonly inner: Float64Array;
  readonly stances: readonly Float64Array[]; // by own ratifier
  readonly isWhole: boolean; // whether true points are
}

/**
 * Those of one issue, then those of two, if there are any: of the latter, those that do not consist of
 * two of the former.
 */
export function swapsOn(half: Half, point: Standpoint): readonly Swaps[] {
  const scales = scalesOf(half, point);
  const swaps: Swaps[] = [];
  const width = half.lists.length;
  for (let one = 0; one < width; one++) swaps.push(singlesOn(scales, one));
  for (let one = 0; one < width; one++) {
    for (let two = one + 1; two < width; two++) swaps.push(pairsOn(scales, one, two));
  }
  return swaps.filter(({ raises }) => raises.some(({ length }) => length > 0));
}

function scalesOf(
  { from, lists, count }: Half,
  { truth, inner, view, issues }: Standpoint,
): Scales {
  const starts = [0];
  const steps: number[] = [];
  let [size, step] = [0, count];
  for (const { length } of lists) {
    starts.push((size += length));
    steps.push((step /= length));
  }
  const flat = (table: readonly (readonly number[])[]): Float64Array => {
    const counts = new Float64Array(size);
    let at = 0;
    for (const [issue, list] of lists.entries()) {
      for (const option of list) counts[at++] = table[from + issue]![option]!;
    }
    return counts;
  };
  const own = flat(truth.points);
  return {
    starts,
    steps,
    truth: own,
    inner: inner === truth ? own : flat(inner.points),
    stances: stanceTables(view.own, issues).map(flat),
    isWhole: own.every(Number.isInteger),
  };
}

function singlesOn(scales: Scales, one: number): Swaps {
  const { starts, steps } = scales;
  const [from, end] = [starts[one]!, starts[one + 1]!];
  const raises: number[][] = [];
  for (let held = from; held < end; held++) {
    const found: number[] = [];
    for (let other = from; other < end; other++) {
      if (other !== held && isNoWorse(scales, held, other, held, held)) {
        found.push((other - held) * steps[one]!);
      }
    }
    raises.push(found);
  }
  return { one, two: -1, raises };
}

function pairsOn(scales: Scales, one: number, two: number): Swaps {
  const { starts } = scales;
  const raises: number[][] = [];
  for (let held = starts[one]!; held < starts[one + 1]!; held++) {
    for (let also = starts[two]!; also < starts[two + 1]!; also++) {
      raises.push(pairsFor(scales, one, held, two, also));
    }
  }
  return { one, two, raises };
}

function pairsFor(scales: Scales, one: number, held: number, two: number, also: number): number[] {
  const { starts, steps } = scales;
  const found: number[] = [];
  for (let other = starts[one]!; other < starts[one + 1]!; other++) {
    if (other === held) continue;
    const isSingle = isNoWorse(scales, held, other, held, held);
    for (let more = starts[two]!; more < starts[two + 1]!; more++) {
      if (more === also || !isNoWorse(scales, held, other, also, more)) continue;
      if (isSingle && isNoWorse(scales, also, more, also, also)) continue;
      found.push((other - held) * steps[one]! + (more - also) * steps[two]!);
    }
  }
  return found;
}

/**
 * Whether an option does no less good than one that is held, and a second one than another, taken
 * together. Points are added up issue by issue, and rounded: of fractions, what is as good as the same
 * must be the same on each issue, so that no rounding tells them apart.
 */
function isNoWorse(
  { truth, inner, stances, isWhole }: Scales,
  held: number,
  other: number,
  also: number,
  more: number,
): boolean {
  const points = truth[other]! - truth[held]! + (truth[more]! - truth[also]!);
  if (points < (isWhole ? 0 : SAME) && !isAlike(truth, held, other, also, more)) return false;
  if (inner !== truth) {
    const weighed = inner[other]! - inner[held]! + (inner[more]! - inner[also]!);
    if (weighed < SAME && !isAlike(inner, held, other, also, more)) return false;
  }
  for (const own of stances) {
    if (own[other]! - own[held]! + own[more]! - own[also]! < 0) return false;
  }
  return true;
}

function isAlike(
  counts: Float64Array,
  held: number,
  other: number,
  also: number,
  more: number,
): boolean {
  return counts[other] === counts[held] && counts[more] === counts[also];
}
