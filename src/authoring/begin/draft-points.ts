import type { Plan, Side } from './plan.ts';

const sum = 100; // N50: of the best options of all issues

/** What each issue is worth to a side at best: the higher it ranks the more, together exactly 100. */
export function weightsOf({ ranks }: Pick<Side, 'ranks'>): readonly number[] {
  const parts = ranks.map((rank) => ranks.length - rank);
  const all = parts.reduce((total, part) => total + part, 0);
  const exact = parts.map((part) => (part * sum) / all);
  const floors = exact.map(Math.floor);
  const left = sum - floors.reduce((total, part) => total + part, 0);
  const order = [...exact.keys()].toSorted(
    (a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b,
  );
  return floors.map((floor, issue) => floor + (order.indexOf(issue) < left ? 1 : 0));
}

/**
 * Points of options that stand from a side's best to its worst. The first steps away from the best
 * cost less than the last, so that meeting in the middle is worth something to both.
 */
export function pointsOf(best: number, count: number): readonly number[] {
  const steps = count - 1;
  const points: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const curved = Math.round(best * (1 - (at / steps) ** 1.5));
    const most = (points[at - 1] ?? best + 1) - 1;
    points.push(Math.max(Math.min(curved, most), Math.min(steps - at, most), 0));
  }
  return points;
}

/**
 * The option of each issue that holds without agreement: the best of the side to which it matters
 * less, so that both have something to win, unless its author has said. Where it matters alike,
 * sides take turns.
 */
export function statusQuoOf({ sides, issues }: Plan): readonly string[] {
  const [one, other] = sides;
  let alike = 0;
  return issues.map(({ options, statusQuo }, at) => {
    if (statusQuo !== undefined) return statusQuo;
    const difference = (one.ranks[at] ?? 0) - (other.ranks[at] ?? 0);
    alike += difference === 0 ? 1 : 0;
    const isFirst = difference === 0 ? alike % 2 === 0 : difference > 0;
    const isMiddle = difference === 0 && alike % 2 === 1 && !hasMore(sides, at);
    const place = isMiddle ? options.length >> 1 : isFirst ? 0 : options.length - 1;
    return options[place]?.id ?? '';
  });
}

/** Whether a later issue matters alike to both sides too. */
function hasMore([one, other]: Plan['sides'], at: number): boolean {
  return one.ranks.some((rank, issue) => issue > at && rank === other.ranks[issue]);
}
