import type { Sheet } from '../space.ts';

/**
 * A sheet's points as whole multiples of one step, so that every sum of them is exact in a double
 * and equal totals compare equal whatever the order of addition.
 *
 * Whole points keep the step 1. Decimal or fractional points (0.35, 2/7 × 0.2) get the smallest
 * common denominator if there is one of moderate size; then the arithmetic is that of the
 * fractions meant. Anything else is rounded to a binary grid with 50 bits for the whole range
 * (an error near 1e-15 of it), and `slack` says below which difference two sums count as equal.
 */
export interface Lattice {
  readonly scale: number; // steps to a point
  readonly slack: number; // in steps; 0 where the lattice is exact
}

const MOST_STEPS = 2 ** 50; // the largest total, so that sums stay exact
const ROUNDING = 1e-14; // how far a decimal in a double may lie from the fraction meant

export function latticeOf(sheet: Sheet): Lattice {
  const values = [...sheet.points.flat(), ...sheet.linkages.map((linkage) => linkage.points)];
  const range = largestTotal(sheet);
  const scale = commonDenominator(values, Math.max(1, MOST_STEPS / Math.max(range, 1)));
  if (scale !== undefined) return { scale, slack: 0 };
  const bits = 50 - Math.ceil(Math.log2(range));
  return { scale: 2 ** Math.max(-900, Math.min(900, bits)), slack: 2 ** 12 };
}

/** No package's points are larger than this, either way. */
function largestTotal(sheet: Sheet): number {
  let sum = 0;
  for (const options of sheet.points) {
    sum += options.reduce((most, points) => Math.max(most, Math.abs(points)), 0);
  }
  return sheet.linkages.reduce((total, linkage) => total + Math.abs(linkage.points), sum);
}

function commonDenominator(values: readonly number[], most: number): number | undefined {
  if (values.every(Number.isInteger)) return 1;
  let scale = 1;
  for (const value of values) {
    scale *= denominatorOf(value * scale);
    if (!(scale <= most)) return undefined;
  }
  const exact = values.every(
    (value) =>
      Math.abs(Math.round(value * scale) / scale - value) <=
      ROUNDING * Math.max(1, Math.abs(value)),
  );
  return exact ? scale : undefined;
}

/** The denominator of the simplest fraction that a number may stand for (continued fractions). */
function denominatorOf(value: number): number {
  const near = ROUNDING * Math.max(1, Math.abs(value));
  let rest = Math.abs(value);
  let [before, now] = [0, 1];
  for (let step = 0; step < 24; step++) {
    if (Math.abs(Math.round(value * now) / now - value) <= near) return now;
    rest -= Math.floor(rest);
    if (rest === 0) return now;
    rest = 1 / rest;
    [before, now] = [now, Math.floor(rest) * now + before];
  }
  return Infinity;
}
