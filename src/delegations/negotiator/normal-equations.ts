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

export function normalMatrix(size: number, ridge: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let at = 0; at < size; at++) matrix[at * size + at] = ridge;
  return matrix;
}

export function addRow(matrix: Float64Array, size: number, { unknowns, signs, weight }: Row): void {
  for (let a = 0; a < unknowns.length; a++) {
    const base = (unknowns[a] ?? 0) * size;
    const factor = weight * (signs?.[a] ?? 1);
    for (let b = 0; b < unknowns.length; b++) {
      const at = base + (unknowns[b] ?? 0);
      matrix[at] = (matrix[at] ?? 0) + factor * (signs?.[b] ?? 1);
    }
  }
}

/** The lower Cholesky factor of a positive definite matrix; the matrix is left alone. */
export function factorise(matrix: Float64Array, size: number): Float64Array {
  const factor = matrix.slice();
  for (let row = 0; row < size; row++) {
    const rowAt = row * size;
    for (let column = 0; column <= row; column++) {
      const columnAt = column * size;
      let sum = factor[rowAt + column] ?? 0;
      for (let k = 0; k < column; k++)
        sum -= (factor[rowAt + k] ?? 0) * (factor[columnAt + k] ?? 0);
      factor[rowAt + column] =
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (factor[columnAt + column] ?? 1);
    }
  }
  return factor;
}

/** Solves with a factor, in place of the right-hand side. */
export function solve(factor: Float64Array, size: number, right: Float64Array): Float64Array {
  for (let row = 0; row < size; row++) {
    let sum = right[row] ?? 0;
    for (let k = 0; k < row; k++) sum -= (factor[row * size + k] ?? 0) * (right[k] ?? 0);
    right[row] = sum / (factor[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = right[row] ?? 0;
    for (let k = row + 1; k < size; k++) sum -= (factor[k * size + row] ?? 0) * (right[k] ?? 0);
    right[row] = sum / (factor[row * size + row] ?? 1);
  }
  return right;
}
