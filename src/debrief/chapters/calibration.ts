/**
 * How well the guesses fit. `miss`: how far they are off, as the root of the mean square of guess less
 * truth, both from 0 to 3 (0 is perfect). `rank`: Spearman's correlation of the guesses with the
 * true stakes, ties by mean rank: 1 the same order, −1 the reverse; undefined where fewer than two
 * issues were guessed or either side of the comparison is all one. Both undefined without guesses.
 */
export interface Calibration {
  readonly guessed: number; // issues
  readonly miss: number | undefined;
  readonly rank: number | undefined;
}

/** What was guessed of each issue, and the truth, both from 0 to 3. */
type Guesses = readonly { readonly guessed: number | undefined; readonly truth: number }[];

export function calibrationOf(guesses: Guesses): Calibration {
  const made = guesses.flatMap(({ guessed, truth }) =>
    guessed === undefined ? [] : [[guessed, truth] as const],
  );
  if (made.length === 0) return { guessed: 0, miss: undefined, rank: undefined };
  const squares = made.map(([guessed, truth]) => (guessed - truth) ** 2);
  return {
    guessed: made.length,
    miss: Math.sqrt(mean(squares)),
    rank: correlation(
      ranks(made.map(([guessed]) => guessed)),
      ranks(made.map(([, truth]) => truth)),
    ),
  };
}

/** From 1; equal values share the mean of their ranks. */
function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((each) => each < value).length;
    const equal = values.filter((each) => each === value).length;
    return below + (equal + 1) / 2;
  });
}

function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const spread = (values: readonly number[], middle: number): number =>
    values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const both = Math.sqrt(spread(xs, meanX) * spread(ys, meanY));
  if (both === 0) return undefined;
  return xs.reduce((sum, x, at) => sum + (x - meanX) * ((ys[at] ?? 0) - meanY), 0) / both;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
