import type { Outcome, Side, Space } from '../../analysis/space.ts';

/**
 * Every outcome of a space, numbered, with what it is worth to either side. A number is written in
 * the mixed radix of the issues' options, the last issue fastest.
 */
export interface Listing {
  readonly sizes: readonly number[]; // options per issue
  readonly points: readonly [Float64Array, Float64Array]; // by number
  readonly ranking: readonly [Ranking, Ranking];
}

/** What one side would sign: the outcomes worth at least its reservation value, best first. */
export interface Ranking {
  readonly numbers: Int32Array; // ties: the lower number first
  readonly points: Float64Array; // of those, hence falling
}

/** The largest space that is listed; the plain protocol's baselines are defined on the list. */
const MOST_OUTCOMES = 2 ** 22;

const listings = new WeakMap<Space, Listing>();

/** @returns undefined where the space has more outcomes than `MOST_OUTCOMES` */
export function listingOf(space: Space): Listing | undefined {
  const known = listings.get(space);
  if (known !== undefined) return known;
  const sizes = space.issues.map((issue) => issue.options.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  if (count > MOST_OUTCOMES) return undefined;
  const points = [listPoints(space, 0, sizes, count), listPoints(space, 1, sizes, count)] as const;
  const listing: Listing = {
    sizes,
    points,
    ranking: [
      rank(points[0], space.sheets[0].reservation),
      rank(points[1], space.sheets[1].reservation),
    ],
  };
  listings.set(space, listing);
  return listing;
}

function listPoints(
  space: Space,
  side: Side,
  sizes: readonly number[],
  count: number,
): Float64Array {
  const sheet = space.sheets[side];
  const sums = outerSum(sheet.points, sheet.constant);
  for (const linkage of sheet.linkages) {
    for (let number = 0; number < count; number++) {
      const outcome = outcomeOf(sizes, number);
      const holds = linkage.terms.every((term) => term.options.includes(outcome[term.issue] ?? -1));
      if (holds) sums[number] = (sums[number] ?? 0) + linkage.points;
    }
  }
  return sums;
}

/** For every outcome, by its number, the sum of what its options count. */
export function outerSum(table: readonly (readonly number[])[], start = 0): Float64Array {
  let sums = Float64Array.of(start);
  for (const options of table) {
    const { length } = options;
    const longer = new Float64Array(sums.length * length);
    for (let before = 0; before < sums.length; before++) {
      for (let option = 0; option < length; option++) {
        longer[before * length + option] = sums[before]! + options[option]!;
      }
    }
    sums = longer;
  }
  return sums;
}

function rank(points: Float64Array, reservation: number): Ranking {
  const rational: number[] = [];
  for (let number = 0; number < points.length; number++) {
    if ((points[number] ?? 0) >= reservation) rational.push(number);
  }
  const numbers = Int32Array.from(rational);
  numbers.sort((a, b) => (points[b] ?? 0) - (points[a] ?? 0) || a - b);
  return { numbers, points: Float64Array.from(numbers, (number) => points[number] ?? 0) };
}

/** The place in a ranking of the worst outcome worth at least `points`; −1 where none is. */
export function lastAtLeast(ranking: Ranking, points: number): number {
  let [low, high] = [0, ranking.points.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranking.points[middle] ?? 0) >= points) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function outcomeOf(sizes: readonly number[], number: number): Outcome {
  const outcome: number[] = [];
  let rest = number;
  for (let issue = sizes.length - 1; issue >= 0; issue--) {
    const size = sizes[issue] ?? 1;
    outcome[issue] = rest % size;
    rest = Math.floor(rest / size);
  }
  return outcome;
}

export function numberOf(sizes: readonly number[], outcome: Outcome): number {
  return sizes.reduce((number, size, issue) => number * size + (outcome[issue] ?? 0), 0);
}

/** What an outcome adds up to by a table [issue][option]. */
export function worthOf(
  table: readonly (readonly number[])[],
  sizes: readonly number[],
  number: number,
): number {
  let [sum, rest] = [0, number];
  for (let issue = sizes.length - 1; issue >= 0; issue--) {
    const size = sizes[issue] ?? 1;
    sum += table[issue]?.[rest % size] ?? 0;
    rest = Math.floor(rest / size);
  }
  return sum;
}
