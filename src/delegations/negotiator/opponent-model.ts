import { fitConcession, goneAt, type Curve, type Offered } from './concession-fit.ts';
import { dropsByCounts, layoutOf, normalise } from './drops.ts';
import { addRow, normalMatrix } from './normal-equations.ts';
import type { Worth } from './trade-offs.ts';

/**
 * What the other side's conduct says of its preferences.
 *
 * Its sheet is taken to be additive: a package is worth 1 − Σ drop(issue, option), where the drop
 * of an issue's best option is 0. Two things are then known of a package that it offers at a time:
 *
 * - Options that it offers often are dear to it. Were its offers drawn at random from the packages
 *   of a given worth, the options of an issue would come up as in Boltzmann's distribution, so
 *   that the drop grows with the logarithm of how much rarer the option is. This is the prior.
 * - Its offers give way along some curve: the drops of the offer made at time t add up to tᵉ times
 *   a constant. That is a linear equation an offer, fitted by ridge regression about the prior,
 *   for every exponent e in turn; the exponent that fits best is kept (as in Hindriks & Tykhonov
 *   2008, who weigh hypotheses by the same concession assumption).
 *
 * It wants many offers. The few of a summit, which begins from public positions and where much is
 * said besides, are learnt from by `sheet-model.ts`.
 */
export interface OpponentModel {
  /** It offered this package, an option of every issue, at time 0–1. */
  readonly offered: (options: readonly number[], time: number) => void;
  readonly belief: () => Belief;
}

export interface Belief {
  readonly worth: Worth; // its best package is worth 1, its worst 0
  readonly weights: readonly number[]; // how much each issue can cost it; they add up to 1
  readonly curve: Curve;
}

/** Pseudo-counts of every option before anything was seen. */
const EXPECTED = 0.5;
/** Variance of an offer's equation in units of the prior's. */
const RIDGE = 0.1;
const EXPONENTS = [0.15, 0.25, 0.5, 1, 2, 4, 8];

export function opponentModel(sizes: readonly number[]): OpponentModel {
  const layout = layoutOf(sizes);
  const { starts, size } = layout;
  const counts = new Float64Array(size).fill(EXPECTED);
  const matrix = normalMatrix(size, RIDGE);
  const offers: Offered[] = [];
  let belief: Belief | undefined;

  const compute = (): Belief => {
    const { drops, curve } = fitConcession(
      offers,
      dropsByCounts(layout, counts),
      matrix,
      EXPONENTS,
    );
    const { worth, weights, span } = normalise(layout, drops);
    return { worth, weights, curve: { ...curve, scale: span > 0 ? 1 / span : 1 } };
  };

  return {
    offered: (package_, time) => {
      const unknowns = package_.map((option, issue) => (starts[issue] ?? 0) + option);
      for (const unknown of unknowns) counts[unknown]! += 1;
      const row = { unknowns, signs: undefined, weight: 1 };
      addRow(matrix, size, row);
      offers.push({ ...row, gone: goneAt(time, EXPONENTS) });
      belief = undefined;
    },
    belief: () => (belief ??= compute()),
  };
}
