import type { Worth } from './trade-offs.ts';
import { addRow, factorise, normalMatrix, solve, type Row } from './normal-equations.ts';

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

export interface Hint {
  readonly terms: readonly HintTerm[];
  readonly relation: 'is' | 'atLeast' | 'atMost';
  readonly value: number; // of the sum of the terms' drops, where the whole sheet spans 1
  readonly weight: number; // 1: as much as one offer
}

export interface HintTerm {
  readonly issue: number;
  readonly option: number;
  readonly sign: 1 | -1;
}

export interface Belief {
  readonly worth: Worth; // its best package is worth 1, its worst 0
  readonly weights: readonly number[]; // how much each issue can cost it; they add up to 1
  readonly certainty: readonly number[]; // per issue, 0 (nothing learnt) to 1
  readonly curve: Curve;
}

/** How its offers gave way: 1 − scale · time^exponent. */
export interface Curve {
  readonly exponent: number;
  readonly scale: number; // in units of the believed worth
  readonly misfit: number; // 0 (the offers lie on it) … 1 (it explains nothing)
}

export interface ModelOptions {
  /** Pseudo-counts [issue][option] before anything was seen; 0.5 each unless said. */
  readonly expected?: readonly (readonly number[])[];
  /** Variance of an offer's equation in units of the prior's. */
  readonly ridge?: number;
  readonly exponents?: readonly number[];
}

const STIFFNESS = 0.1;
const EXPONENTS = [0.15, 0.25, 0.5, 1, 2, 4, 8];

interface Offered extends Row {
  readonly time: number;
  readonly share: number; // of the issues that the package covers
}

export function opponentModel(sizes: readonly number[], options: ModelOptions = {}): OpponentModel {
  const ridge = options.ridge ?? 0.1;
  const exponents = options.exponents ?? EXPONENTS;
  const starts: number[] = [];
  let size = 0;
  for (const length of sizes) {
    starts.push(size);
    size += length;
  }
  const counts = new Float64Array(size);
  sizes.forEach((length, issue) => {
    for (let option = 0; option < length; option++) {
      counts[(starts[issue] ?? 0) + option] = options.expected?.[issue]?.[option] ?? 0.5;
    }
  });
  const matrix = normalMatrix(size, ridge);
  const offers: Offered[] = [];
  const hints: (Row & Pick<Hint, 'relation' | 'value'>)[] = [];
  let belief: Belief | undefined;

  const offered: OpponentModel['offered'] = (package_, time, weight = 1) => {
    const unknowns: number[] = [];
    package_.forEach((option, issue) => {
      if (option < 0) return;
      const unknown = (starts[issue] ?? 0) + option;
      unknowns.push(unknown);
      counts[unknown] = (counts[unknown] ?? 0) + weight;
    });
    if (unknowns.length === 0) return;
    const row = { unknowns, signs: undefined, weight };
    addRow(matrix, size, row);
    offers.push({ ...row, time, share: unknowns.length / sizes.length });
    belief = undefined;
  };

  const hint: OpponentModel['hint'] = ({ terms, relation, value, weight }) => {
    const unknowns = terms.map(({ issue, option }) => (starts[issue] ?? 0) + option);
    hints.push({ unknowns, signs: terms.map(({ sign }) => sign), weight, relation, value });
    belief = undefined;
  };

  /** Drops by the counts alone, scaled so that the whole sheet spans 1. */
  const prior = (): Float64Array => {
    const drops = new Float64Array(size);
    let span = 0;
    sizes.forEach((length, issue) => {
      const from = starts[issue] ?? 0;
      const own = counts.subarray(from, from + length);
      const most = own.reduce((a, b) => Math.max(a, b), 0);
      let dearest = 0;
      for (let option = 0; option < length; option++) {
        const drop = Math.log(most / (own[option] ?? 1));
        drops[from + option] = drop;
        dearest = Math.max(dearest, drop);
      }
      span += dearest;
    });
    return span > 0 ? drops.map((drop) => drop / span) : drops;
  };

  const fit = (
    expected: Float64Array,
  ): { drops: Float64Array; curve: Curve; factor: Float64Array } => {
    const factor = factorise(matrix, size);
    const sums = offers.map((offer) => sumOf(expected, offer));
    let best: { drops: Float64Array; curve: Curve } | undefined;
    for (const exponent of offers.length > 0 ? exponents : []) {
      const gone = offers.map(({ time, share }) => share * time ** exponent);
      let [cross, square] = [STIFFNESS, STIFFNESS]; // without offers to tell, the scale stays 1
      let [total, mean] = [0, 0];
      for (const [at, target] of gone.entries()) {
        cross += target * (sums[at] ?? 0);
        square += (sums[at] ?? 0) ** 2;
        mean += target / gone.length;
      }
      const scale = cross / square;
      const right = new Float64Array(size);
      offers.forEach((offer, at) => {
        const missing = offer.weight * ((gone[at] ?? 0) - scale * (sums[at] ?? 0));
        for (const unknown of offer.unknowns) right[unknown] = (right[unknown] ?? 0) + missing;
      });
      const drops = solve(factor, size, right);
      for (let at = 0; at < size; at++) drops[at] = (drops[at] ?? 0) + scale * (expected[at] ?? 0);
      let residual = 0;
      offers.forEach((offer, at) => {
        residual += ((gone[at] ?? 0) - sumOf(drops, offer)) ** 2;
        total += ((gone[at] ?? 0) - mean) ** 2;
      });
      const misfit = total > 0 ? Math.min(1, residual / total) : 1;
      if (best === undefined || misfit < best.curve.misfit) {
        best = { drops, curve: { exponent, scale: 1, misfit } };
      }
    }
    for (const [at, drop] of best?.drops.entries() ?? []) if (drop < 0 && best) best.drops[at] = 0;
    return {
      ...(best ?? { drops: expected, curve: { exponent: 1, scale: 1, misfit: 1 } }),
      factor,
    };
  };

  const compute = (): Belief => {
    const first = fit(prior());
    const { worth, weights, span } = normalise(sizes, starts, first.drops);
    const settled =
      hints.length > 0 ? heed(sizes, starts, worth, hints, ridge) : { worth, weights };
    return {
      ...settled,
      certainty: certaintyOf(sizes, starts, matrix, size, ridge, hints),
      curve: { ...first.curve, scale: span > 0 ? 1 / span : 1 },
    };
  };

  return { offered, hint, belief: () => (belief ??= compute()) };
}

function sumOf(drops: Float64Array, { unknowns }: Row): number {
  let sum = 0;
  for (const unknown of unknowns) sum += drops[unknown] ?? 0;
  return sum;
}

interface Normalised {
  readonly worth: Worth;
  readonly weights: readonly number[];
  readonly span: number; // of the drops before
}

function normalise(
  sizes: readonly number[],
  starts: readonly number[],
  drops: Float64Array,
): Normalised {
  const parts = sizes.map((length, issue) => {
    const from = starts[issue] ?? 0;
    const own = Array.from(drops.subarray(from, from + length));
    const least = Math.min(...own);
    return own.map((drop) => drop - least);
  });
  const spans = parts.map((own) => Math.max(...own));
  const span = spans.reduce((sum, each) => sum + each, 0);
  if (!(span > 0)) {
    const even = 1 / sizes.length;
    return {
      worth: parts.map((own) => own.map(() => even)),
      weights: sizes.map(() => even),
      span: 0,
    };
  }
  return {
    worth: parts.map((own, issue) => own.map((drop) => ((spans[issue] ?? 0) - drop) / span)),
    weights: spans.map((each) => each / span),
    span,
  };
}

/** Moves the drops as little as possible so that what was said of them holds better. */
function heed(
  sizes: readonly number[],
  starts: readonly number[],
  worth: Worth,
  hints: readonly (Row & Pick<Hint, 'relation' | 'value'>)[],
  ridge: number,
): Pick<Belief, 'worth' | 'weights'> {
  const drops = Float64Array.from(
    worth.flatMap((own) => {
      const most = Math.max(...own);
      return own.map((points) => most - points);
    }),
  );
  // Kaczmarz sweeps, damped by each statement's weight against the prior's.
  for (let sweep = 0; sweep < 8; sweep++) {
    for (const { unknowns, signs, relation, value, weight } of hints) {
      let sum = 0;
      unknowns.forEach((unknown, at) => (sum += (signs?.[at] ?? 1) * (drops[unknown] ?? 0)));
      const missing = value - sum;
      if ((relation === 'atLeast' && missing <= 0) || (relation === 'atMost' && missing >= 0))
        continue;
      const step = (missing / unknowns.length) * (weight / (weight + Math.max(ridge, 0.3)));
      unknowns.forEach((unknown, at) => {
        drops[unknown] = Math.max(0, (drops[unknown] ?? 0) + step * (signs?.[at] ?? 1));
      });
    }
  }
  const { worth: settled, weights } = normalise(sizes, starts, drops);
  return { worth: settled, weights };
}

/**
 * How far the variance of an issue's drops has shrunk from what it was before anything was seen
 * (by the diagonal of the normal equations: what one equation says of several issues is not
 * counted as saying it of each).
 */
function certaintyOf(
  sizes: readonly number[],
  starts: readonly number[],
  matrix: Float64Array,
  size: number,
  ridge: number,
  hints: readonly Row[],
): readonly number[] {
  return sizes.map((length, issue) => {
    const from = starts[issue] ?? 0;
    let left = 0;
    for (let unknown = from; unknown < from + length; unknown++) {
      left += ridge / ((matrix[unknown * size + unknown] ?? ridge) * length);
    }
    let said = 0;
    for (const { unknowns, weight } of hints) {
      const about = unknowns.some((unknown) => unknown >= from && unknown < from + length);
      if (about) said += weight / unknowns.length;
    }
    return 1 - left / (1 + said);
  });
}
