/**
 * Ridge regression on sparse rows by its normal equations: (λI + XᵀWX) d = XᵀWy. Rows name few of
 * the unknowns; the matrix is kept, so that a further row costs little and several right-hand
 * sides share one factorisation.
 */
export interface Row {
  readonly unknowns: readonly number[];
  readonly signs: readonly number[] | undefined; // +1 each where undefined
  readonly weight: number; // the inverse of its variance, in units of the prior's
}

/** Symmetric: only its lower half is written and read. */
export function normalMatrix(size: number, ridge: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let at = 0; at < size; at++) matrix[at * size + at] = ridge;
  return matrix;
}

export function addRow(matrix: Float64Array, size: number, { unknowns, signs, weight }: Row): void {
  for (let a = 0; a < unknowns.length; a++) {
    const unknown = unknowns[a]!;
    const factor = weight * (signs?.[a] ?? 1);
    for (let b = 0; b < unknowns.length; b++) {
      const other = unknowns[b]!;
      if (other <= unknown) matrix[unknown * size + other]! += factor * (signs?.[b] ?? 1);
    }
  }
}

/**
 * The lower Cholesky factor of a positive definite matrix; the matrix is left alone.
 *
 * Each column, once it is known, is taken off all that is to the right of it: every entry has the
 * same taken off in the same order as where it is worked out by itself, but the entries of a row do
 * not wait for each other.
 *
 * @param factor where to, if not to an array of its own
 */
export function factorise(
  matrix: Float64Array,
  size: number,
  factor: Float64Array = new Float64Array(size * size),
): Float64Array {
  for (let at = 0; at < size * size; at++) factor[at] = matrix[at]!;
  const known = new Float64Array(size); // the column
  for (let column = 0; column < size; column++) {
    const root = Math.sqrt(Math.max(factor[column * size + column]!, 1e-12));
    factor[column * size + column] = root;
    for (let row = column + 1; row < size; row++) {
      const rowAt = row * size;
      const entry = factor[rowAt + column]! / root;
      factor[rowAt + column] = entry;
      known[row] = entry;
      for (let to = column + 1; to <= row; to++) factor[rowAt + to]! -= entry * known[to]!;
    }
  }
  return factor;
}

/**
 * Solves with a factor for several right-hand sides at once, in their place: `rights` holds, for
 * each unknown in turn, that of every side.
 */
export function solveEach(
  factor: Float64Array,
  size: number,
  rights: Float64Array,
  sides: number,
): void {
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) subtract(rights, row, k, factor[row * size + k]!, sides);
    divide(rights, row, factor[row * size + row]!, sides);
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) subtract(rights, row, k, factor[k * size + row]!, sides);
    divide(rights, row, factor[row * size + row]!, sides);
  }
}

function subtract(
  rights: Float64Array,
  row: number,
  other: number,
  factor: number,
  sides: number,
): void {
  for (let side = 0; side < sides; side++) {
    rights[row * sides + side]! -= factor * rights[other * sides + side]!;
  }
}

function divide(rights: Float64Array, row: number, by: number, sides: number): void {
  for (let side = 0; side < sides; side++) rights[row * sides + side]! /= by;
}

/**
 * Variances of the first unknowns: the diagonal of the inverse of what the factor factorises, by
 * solving for their unit vectors, all at once.
 */
export function variancesOf(factor: Float64Array, size: number, count: number): readonly number[] {
  const units = new Float64Array(size * count);
  for (let unit = 0; unit < count; unit++) units[unit * count + unit] = 1;
  solveEach(factor, size, units, count);
  return Array.from({ length: count }, (_, unit) => units[unit * count + unit]!);
}
