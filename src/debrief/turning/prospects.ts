import type { Pair } from '../../analysis/space.ts';

/** What a position of the game promises both sides; index: moves made. */
export type Prospect =
  | { readonly kind: 'exact'; readonly value: Pair }
  | { readonly kind: 'simulated'; readonly value: Pair; readonly games: number }; // mean

export function withGame(prospect: Prospect | undefined, points: Pair): Prospect {
  if (prospect?.kind !== 'simulated') return { kind: 'simulated', value: points, games: 1 };
  const games = prospect.games + 1;
  const [a, b] = prospect.value;
  return {
    kind: 'simulated',
    value: [a + (points[0] - a) / games, b + (points[1] - b) / games],
    games,
  };
}

/** Two neighbouring known positions with unknown ones between them. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * Where to look next: the middle of the gap over which the side's prospect changes most; among
 * equals the longest, then the first. Undefined where no gap is left that hides a change.
 */
export function nextToKnow(
  known: readonly (Prospect | undefined)[],
  side: 0 | 1,
  isIdle: (move: number) => boolean,
): number | undefined {
  let best: { readonly middle: number; readonly change: number; readonly size: number } | undefined;
  for (const { from, to } of gaps(known)) {
    const telling = range(from, to).filter((move) => !isIdle(move));
    if (telling.length < 2) continue;
    const middle = telling[Math.floor(telling.length / 2)] ?? from;
    if (middle === from) continue;
    const change = Math.abs((known[to]?.value[side] ?? 0) - (known[from]?.value[side] ?? 0));
    const size = telling.length;
    const isBetter =
      best === undefined || change > best.change || (change === best.change && size > best.size);
    if (isBetter) best = { middle, change, size };
  }
  return best?.middle;
}

export function gaps(known: readonly (Prospect | undefined)[]): readonly Gap[] {
  const places = [...known.keys()].filter((at) => known[at] !== undefined);
  return places.slice(1).map((to, at): Gap => ({ from: places[at] ?? 0, to }));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/**
 * What is known, without the outliers that single games make: each simulated value becomes the
 * median of itself and its two known neighbours, which leaves a lasting change where it is and takes
 * out what the next position contradicts. Exact values stay.
 */
export function steadied(
  known: readonly (Prospect | undefined)[],
): readonly (Prospect | undefined)[] {
  const places = [...known.keys()].filter((at) => known[at] !== undefined);
  const steady = [...known];
  for (const [index, at] of places.entries()) {
    const own = known[at];
    const before = known[places[index - 1] ?? -1];
    const after = known[places[index + 1] ?? -1];
    if (own?.kind !== 'simulated' || before === undefined || after === undefined) continue;
    const near = [before, own, after];
    const [a, b] = [0, 1].map((side) => median(near.map(({ value }) => value[side] ?? 0)));
    const games = near.reduce((sum, each) => sum + (each.kind === 'simulated' ? each.games : 0), 0);
    steady[at] = { kind: 'simulated', value: [a ?? 0, b ?? 0], games };
  }
  return steady;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
