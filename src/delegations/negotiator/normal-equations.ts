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

/**
 * Symmetric: only its lower half is written and read.
 *
 * @param matrix where to, if not to an array of its own
 */
export function normalMatrix(
  size: number,
  ridge: number,
  matrix: Float64Array = new Float64Array(size * size),
): Float64Array {
  matrix.fill(0, 0, size * size);
  for (let at = 0; at < size; at++) matrix[at * size + at] = ridge;
  return matrix;
}

/** @param places where each unknown stands in the matrix, if not at its number */
export function addRow(
  matrix: Float64Array,
  size: number,
  { unknowns, signs, weight }: Row,
  places?: Int16Array,
): void {
  for (let a = 0; a < unknowns.length; a++) {
    const unknown = places === undefined ? unknowns[a]! : places[unknowns[a]!]!;
    const factor = weight * (signs?.[a] ?? 1);
    for (let b = 0; b < unknowns.length; b++) {
      const other = places === undefined ? unknowns[b]! : places[unknowns[b]!]!;
      if (other <= unknown) matrix[unknown * size + other]! += factor * (signs?.[b] ?? 1);
    }
  }
}

/**
 * The lower Cholesky factor of a positive definite matrix; the matrix is left alone.
 *
 * @param factor where to, if not to an array of its own; only its lower half is written
 */
export function factorise(
  matrix: Float64Array,
  size: number,
  factor: Float64Array = new Float64Array(size * size),
): Float64Array {
  for (let row = 0; row < size; row++) {
    const rowAt = row * size;
    for (let column = 0; column <= row; column++) {
      const columnAt = column * size;
      let sum = matrix[rowAt + column]!;
      for (let k = 0; k < column; k++) sum -= factor[rowAt + k]! * factor[columnAt + k]!;
      factor[rowAt + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / factor[columnAt + column]!;
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
 * Variances of the first unknowns: the diagonal of the inverse of what the factor factorises. Of
 * two unit vectors' solutions at a time no more is worked out than their own entries take.
 */
export function variancesOf(factor: Float64Array, size: number, count: number): readonly number[] {
  const variances: number[] = [];
  const one = new Float64Array(size);
  const two = new Float64Array(size);
  for (let unit = 0; unit < count; unit += 2) {
    for (let row = unit; row < size; row++) {
      let first = row === unit ? 1 : 0;
      let second = row === unit + 1 ? 1 : 0;
      for (let k = unit; k < row; k++) {
        const entry = factor[row * size + k]!;
        first -= entry * one[k]!;
        second -= entry * two[k]!;
      }
      one[row] = first / factor[row * size + row]!;
      two[row] = second / factor[row * size + row]!;
    }
    for (let row = size - 1; row >= unit; row--) {
      let first = one[row]!;
      let second = two[row]!;
      for (let k = row + 1; k < size; k++) {
        const entry = factor[k * size + row]!;
        first -= entry * one[k]!;
        second -= entry * two[k]!;
      }
      one[row] = first / factor[row * size + row]!;
      two[row] = second / factor[row * size + row]!;
    }
    variances.push(one[unit]!);
    if (unit + 1 < count) variances.push(two[unit + 1]!);
  }
  return variances;
}
