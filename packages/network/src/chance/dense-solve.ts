/**
 * Solves S x = b for a symmetric positive matrix (row-major, overwritten) by Cholesky, with a ridge relative to each
 * diagonal element so that a flat direction does no harm. `b` is overwritten with the answer.
 */
export function solveSymmetric(matrix: Float64Array, size: number, b: Float64Array, ridge = 1e-13): void {
  for (let j = 0; j < size; j++) {
    const row = j * size;
    let diagonal = matrix[row + j] * (1 + ridge) + 1e-300;
    for (let k = 0; k < j; k++) diagonal -= matrix[row + k] ** 2;
    const pivot = Math.sqrt(Math.max(diagonal, matrix[row + j] * ridge + 1e-300));
    matrix[row + j] = pivot;
    for (let i = j + 1; i < size; i++) {
      const other = i * size;
      let value = matrix[other + j];
      for (let k = 0; k < j; k++) value -= matrix[other + k] * matrix[row + k];
      matrix[other + j] = value / pivot;
    }
  }
  for (let i = 0; i < size; i++) {
    let value = b[i];
    for (let k = 0; k < i; k++) value -= matrix[i * size + k] * b[k];
    b[i] = value / matrix[i * size + i];
  }
  for (let i = size - 1; i >= 0; i--) {
    let value = b[i];
    for (let k = i + 1; k < size; k++) value -= matrix[k * size + i] * b[k];
    b[i] = value / matrix[i * size + i];
  }
}
