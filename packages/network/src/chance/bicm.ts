import { type Peeled, peel } from './bicm-peel.ts';
import { solveBipartite } from './bicm-solve.ts';
import { type DegreeClasses, degreeClasses } from './degree-classes.ts';

/**
 * A bipartite configuration model: p(row, column) = u v / (1 + u v) with every expected degree equal to the degree
 * seen (Saracco, Di Clemente, Gabrielli, Squartini 2015). Held by degree class.
 */
export interface BipartiteModel {
  readonly rows: DegreeClasses;
  readonly columns: DegreeClasses;
  /** ln u and ln v by class; meaningless for classes in `peeled`. */
  readonly logRow: Float64Array;
  readonly logColumn: Float64Array;
  readonly peeled: Peeled;
  /** Largest difference between an expected degree and the one seen. */
  readonly residual: number;
}

/** Fits the model to the degrees of rows (persons) and columns (anchors); both lists must have the same sum. */
export function fitBipartite(rowDegrees: ArrayLike<number>, columnDegrees: ArrayLike<number>): BipartiteModel {
  return fitBipartiteClasses(degreeClasses(rowDegrees), degreeClasses(columnDegrees));
}

function fitBipartiteClasses(rows: DegreeClasses, columns: DegreeClasses): BipartiteModel {
  const peeled = peel(rows, columns);
  return { rows, columns, peeled, ...solveBipartite(rows, columns, peeled) };
}

/** The probability that a row of one class and a column of another are joined. */
export function joinProbability(model: BipartiteModel, rowClass: number, columnClass: number): number {
  const { rowOrder, rowValue, columnOrder, columnValue } = model.peeled;
  const row = rowOrder[rowClass];
  const column = columnOrder[columnClass];
  if (row < column) return rowValue[rowClass];
  if (column < row) return columnValue[columnClass];
  return logistic(model.logRow[rowClass] + model.logColumn[columnClass]);
}

function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}
