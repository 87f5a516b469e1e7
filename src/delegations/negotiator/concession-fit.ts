import { factorise, solveEach, type Row } from './normal-equations.ts';

/** How offers gave way: 1 − scale · time^exponent. */
export interface Curve {
  readonly exponent: number;
  readonly scale: number; // in units of the believed worth
  readonly misfit: number; // 0 (the offers lie on it) … 1 (it explains nothing)
}

export interface Offered extends Row {
  readonly gone: readonly number[]; // how far it should have given way, by exponent
}

export interface Fit {
  readonly drops: Float64Array;
  readonly curve: Curve; // the scale in units of the drops
}

const STIFFNESS = 0.1; // without offers to tell, the scale of the expected drops stays 1

/** How far a package should give way at a time, by exponent. */
export function goneAt(time: number, exponents: readonly number[]): number[] {
  return exponents.map((exponent) => time ** exponent);
}

/**
 * The drops nearest to the expected ones with which the offers lie best on one of the curves:
 * ridge regression for every exponent, with the one factor of the matrix.
 */
export function fitConcession(
  offers: readonly Offered[],
  expected: Float64Array,
  matrix: Float64Array,
  exponents: readonly number[],
): Fit {
  const size = expected.length;
  if (offers.length === 0) {
    return { drops: expected, curve: { exponent: 1, scale: 1, misfit: 1 } };
  }
  const sums = Float64Array.from(offers, (offer) => sumOf(expected, offer));
  const curves = exponents.map((_, curve) => scaleAndSpread(offers, sums, curve));
  const rights = rightSides(offers, sums, curves, size);
  solveEach(factorise(matrix, size), size, rights, exponents.length);

  let best: Fit | undefined;
  for (const [at, exponent] of exponents.entries()) {
    const { scale, spread } = curves[at]!;
    const drops = new Float64Array(size);
    for (let unknown = 0; unknown < size; unknown++) {
      drops[unknown] = rights[unknown * exponents.length + at]! + scale * expected[unknown]!;
    }
    let residual = 0;
    for (const offer of offers) residual += (offer.gone[at]! - sumOf(drops, offer)) ** 2;
    const misfit = spread > 0 ? Math.min(1, residual / spread) : 1;
    if (best === undefined || misfit < best.curve.misfit) {
      best = { drops, curve: { exponent, scale: 1, misfit } };
    }
  }
  const fit = best ?? { drops: expected, curve: { exponent: 1, scale: 1, misfit: 1 } };
  for (const [at, drop] of fit.drops.entries()) if (drop < 0) fit.drops[at] = 0;
  return fit;
}

interface Scaled {
  readonly scale: number; // of the expected drops that comes nearest to the curve
  readonly spread: number; // of the curve over the offers, squared
}

function scaleAndSpread(offers: readonly Offered[], sums: Float64Array, curve: number): Scaled {
  let [cross, square] = [STIFFNESS, STIFFNESS];
  let mean = 0;
  for (let at = 0; at < offers.length; at++) {
    const gone = offers[at]!.gone[curve]!;
    cross += gone * sums[at]!;
    square += sums[at]! ** 2;
    mean += gone / offers.length;
  }
  let spread = 0;
  for (const { gone } of offers) spread += (gone[curve]! - mean) ** 2;
  return { scale: cross / square, spread };
}

/** What the expected drops, scaled, leave unexplained; by unknown, then by curve. */
function rightSides(
  offers: readonly Offered[],
  sums: Float64Array,
  curves: readonly Scaled[],
  size: number,
): Float64Array {
  const count = curves.length;
  const rights = new Float64Array(size * count);
  for (let at = 0; at < offers.length; at++) {
    const { gone, weight, unknowns } = offers[at]!;
    for (let curve = 0; curve < count; curve++) {
      const missing = weight * (gone[curve]! - curves[curve]!.scale * sums[at]!);
      for (const unknown of unknowns) rights[unknown * count + curve]! += missing;
    }
  }
  return rights;
}

function sumOf(drops: Float64Array, { unknowns }: Row): number {
  let sum = 0;
  for (const unknown of unknowns) sum += drops[unknown]!;
  return sum;
}
