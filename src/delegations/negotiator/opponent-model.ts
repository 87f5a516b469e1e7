import { fitConcession, goneAt, type Curve, type Offered } from './concession-fit.ts';
import { certaintyOf, dropsByCounts, layoutOf, normalise } from './drops.ts';
import { heed, hintRow, type Hint, type HintRow } from './hint.ts';
import { addRow, normalMatrix } from './normal-equations.ts';
import type { Worth } from './trade-offs.ts';

export type { HintTerm } from './hint.ts';

/**
 * What the other side's conduct says of its preferences.
 *
 * Its sheet is taken to be additive: a package is worth 1 − Σ drop(issue, option), where the drop
 * of an issue's best option is 0. Two things are then known of a package that it offers at a time:
 *
 * - Options that it offers often are dear to it. Were its offers drawn at random from the packages
 *   of a given worth, the options of an issue would come up as in Boltzmann's distribution, so
 *   that the drop grows with the logarithm of how much rarer the option is. This is the prior; it
 *   starts from `expected` counts.
 * - Its offers give way along some curve: the drops of the offer made at time t add up to tᵉ times
 *   a constant. That is a linear equation an offer, fitted by ridge regression about the prior,
 *   for every exponent e in turn; the exponent that fits best is kept (as in Hindriks & Tykhonov
 *   2008, who weigh hypotheses by the same concession assumption).
 *
 * What is said or answered enters as equations and inequalities between drops (`hint`).
 */
export interface OpponentModel {
  /** It offered these options (issues left out of a partial package: −1) at time 0–1. */
  readonly offered: (options: readonly number[], time: number, weight?: number) => void;
  /** A linear statement on drops: it counts where it does not hold already, or is an equation. */
  readonly hint: (hint: Hint) => void;
  readonly belief: () => Belief;
}

export interface Belief {
  readonly worth: Worth; // its best package is worth 1, its worst 0
  readonly weights: readonly number[]; // how much each issue can cost it; they add up to 1
  readonly certainty: readonly number[]; // per issue, 0 (nothing learnt) to 1
  readonly curve: Curve;
}

export interface ModelOptions {
  /** Pseudo-counts [issue][option] before anything was seen; 0.5 each unless said. */
  readonly expected?: readonly (readonly number[])[];
  /** Variance of an offer's equation in units of the prior's. */
  readonly ridge?: number;
  readonly exponents?: readonly number[];
}

const EXPONENTS = [0.15, 0.25, 0.5, 1, 2, 4, 8];

export function opponentModel(sizes: readonly number[], options: ModelOptions = {}): OpponentModel {
  const ridge = options.ridge ?? 0.1;
  const exponents = options.exponents ?? EXPONENTS;
  const layout = layoutOf(sizes);
  const { starts, size } = layout;
  const counts = Float64Array.from(
    sizes.flatMap((length, issue) =>
      Array.from({ length }, (_, option) => options.expected?.[issue]?.[option] ?? 0.5),
    ),
  );
  const matrix = normalMatrix(size, ridge);
  const offers: Offered[] = [];
  const hints: HintRow[] = [];
  let belief: Belief | undefined;

  const compute = (): Belief => {
    const { drops, curve } = fitConcession(
      offers,
      dropsByCounts(layout, counts),
      matrix,
      exponents,
    );
    const { worth, weights, span } = normalise(layout, drops);
    const settled = hints.length > 0 ? heed(layout, worth, hints, ridge) : { worth, weights };
    return {
      worth: settled.worth,
      weights: settled.weights,
      certainty: certaintyOf(layout, matrix, ridge, hints),
      curve: { ...curve, scale: span > 0 ? 1 / span : 1 },
    };
  };

  return {
    offered: (package_, time, weight = 1) => {
      const unknowns: number[] = [];
      package_.forEach((option, issue) => {
        if (option < 0) return;
        const unknown = (starts[issue] ?? 0) + option;
        unknowns.push(unknown);
        counts[unknown]! += weight;
      });
      if (unknowns.length === 0) return;
      const row = { unknowns, signs: undefined, weight };
      addRow(matrix, size, row);
      offers.push({ ...row, gone: goneAt(time, unknowns.length / sizes.length, exponents) });
      belief = undefined;
    },
    hint: (hint) => {
      hints.push(hintRow(layout, hint));
      belief = undefined;
    },
    belief: () => (belief ??= compute()),
  };
}
