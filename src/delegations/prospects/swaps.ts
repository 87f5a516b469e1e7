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
  readonly ones: readonly number[]; // the issue of the half, or both
  /** By the places of their options: what the number of a choice rises by. */
  readonly raises: readonly (readonly number[])[];
}

/** Another option of an issue: what changes with it. */
interface Swap {
  readonly raise: number; // of the number of a choice
  readonly truth: number;
  readonly inner: number;
  readonly isSameTruth: boolean;
  readonly isSameInner: boolean;
  readonly stances: readonly number[]; // by own ratifier
}

/** Of each option of an issue, every other one. */
type Changes = readonly (readonly Swap[])[];

/** Those of one issue, then those of two: of the latter, those that do not consist of two of the former. */
export function swapsOn(half: Half, point: Standpoint): readonly Swaps[] {
  const isWhole = point.truth.points.every((options) => options.every(Number.isInteger));
  const changes = changesOn(half, point);
  return [
    ...changes.map((own, at) => ({
      ones: [at],
      raises: own.map((swaps) =>
        swaps.filter((swap) => isNoWorse(swap, isWhole)).map(({ raise }) => raise),
      ),
    })),
    ...changes.flatMap((own, at) =>
      changes.slice(at + 1).map((other, next) => ({
        ones: [at, at + 1 + next],
        raises: own.flatMap((swaps) => other.map((more) => raisesOfBoth(swaps, more, isWhole))),
      })),
    ),
  ];
}

function changesOn({ from, lists, count }: Half, point: Standpoint): readonly Changes[] {
  const { truth, inner, view, issues } = point;
  const tables = stanceTables(view.own, issues);
  let place = count;
  return lists.map((list, issue) => {
    place /= list.length;
    const step = place;
    const own = truth.points[from + issue]!;
    const weighed = inner.points[from + issue]!;
    return list.map((held, at) =>
      list.flatMap((option, to): readonly Swap[] =>
        to === at
          ? []
          : [
              {
                raise: (to - at) * step,
                truth: own[option]! - own[held]!,
                inner: weighed[option]! - weighed[held]!,
                isSameTruth: own[option] === own[held],
                isSameInner: weighed[option] === weighed[held],
                stances: tables.map((table) => {
                  const stance = table[from + issue]!;
                  return stance[option]! - stance[held]!;
                }),
              },
            ],
      ),
    );
  });
}

function raisesOfBoth(
  swaps: readonly Swap[],
  more: readonly Swap[],
  isWhole: boolean,
): readonly number[] {
  const raises: number[] = [];
  for (const one of swaps) {
    for (const two of more) {
      if (!isNoWorse(one, isWhole) || !isNoWorse(two, isWhole)) {
        if (isNoWorse(both(one, two), isWhole)) raises.push(one.raise + two.raise);
      }
    }
  }
  return raises;
}

function both(one: Swap, two: Swap): Swap {
  return {
    raise: one.raise + two.raise,
    truth: one.truth + two.truth,
    inner: one.inner + two.inner,
    isSameTruth: one.isSameTruth && two.isSameTruth,
    isSameInner: one.isSameInner && two.isSameInner,
    stances: one.stances.map((stance, at) => stance + two.stances[at]!),
  };
}

/**
 * Points are added up issue by issue, and rounded: of fractions, what is as good as the same must be
 * the same on each issue, so that no rounding tells them apart.
 */
function isNoWorse(
  { truth, inner, isSameTruth, isSameInner, stances }: Swap,
  isWhole: boolean,
): boolean {
  if (truth < (isWhole ? 0 : SAME) && !isSameTruth) return false;
  if (inner < SAME && !isSameInner) return false;
  return stances.every((stance) => stance >= 0);
}
