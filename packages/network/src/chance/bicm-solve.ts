import type { Peeled } from './bicm-peel.ts';
import type { DegreeClasses } from './degree-classes.ts';
import { solveSymmetric } from './dense-solve.ts';

interface Solution {
  readonly logRow: Float64Array;
  readonly logColumn: Float64Array;
  readonly residual: number;
}

/** Classes that stay after peeling, one side. */
interface Side {
  readonly at: readonly number[];
  readonly count: Float64Array;
  readonly degree: Float64Array;
  readonly log: Float64Array;
}

const newtonStepsMax = 80;
/** Multiplications of one Newton step above which sweeps alone are used. */
const newtonCostMax = 4e8;
const sweepsFirst = 60;
const sweepsMax = 4000;
const sweepsBetweenChecks = 10;
const residualMax = 1e-10;

/**
 * Maximises the (concave) likelihood of the configuration model over degree classes: fixed-point sweeps first, which settle sparse
 * data; then Newton with the larger side eliminated (Schur complement) and a halving step, or more sweeps where both sides are
 * very large.
 */
export function solveBipartite(rows: DegreeClasses, columns: DegreeClasses, peeled: Peeled): Solution {
  const row = sideOf(rows, peeled.rowOrder, peeled.rowLeft);
  const column = sideOf(columns, peeled.columnOrder, peeled.columnLeft);
  if (row.at.length > 0 && column.at.length > 0) {
    start(row, column);
    if (!sweepUntil(row, column, sweepsFirst)) {
      const [least, most] = [row.at.length, column.at.length].sort((a, b) => a - b);
      if ((least * least * most) / 2 <= newtonCostMax) newton(row, column);
      else sweepUntil(row, column, sweepsMax);
    }
  }
  return { logRow: spread(row, rows), logColumn: spread(column, columns), residual: residualOf(row, column) };
}

function sideOf(classes: DegreeClasses, order: Float64Array, left: Float64Array): Side {
  const at: number[] = [];
  for (let c = 0; c < order.length; c++) if (order[c] === Number.POSITIVE_INFINITY) at.push(c);
  return {
    at,
    count: Float64Array.from(at, (c) => classes.count[c]),
    degree: Float64Array.from(at, (c) => left[c]),
    log: new Float64Array(at.length),
  };
}

function spread(side: Side, classes: DegreeClasses): Float64Array {
  const out = new Float64Array(classes.degree.length);
  for (let i = 0; i < side.at.length; i++) out[side.at[i]] = side.log[i];
  return out;
}

function start(row: Side, column: Side): void {
  let edges = 0;
  for (let r = 0; r < row.log.length; r++) edges += row.count[r] * row.degree[r];
  const half = 0.5 * Math.log(Math.max(edges, 1));
  for (let r = 0; r < row.log.length; r++) row.log[r] = Math.log(row.degree[r]) - half;
  for (let c = 0; c < column.log.length; c++) column.log[c] = Math.log(column.degree[c]) - half;
}

/** Sweeps until expected degrees equal those seen, or the number of sweeps is spent; sparse data need a few dozen. */
function sweepUntil(row: Side, column: Side, sweeps: number): boolean {
  for (let s = 1; s <= sweeps; s++) {
    sweep(row, column);
    if (s % sweepsBetweenChecks === 0 && residualOf(row, column) < residualMax) return true;
  }
  return false;
}

/** One fixed-point sweep u = d / sum v/(1+uv), rows then columns. */
function sweep(row: Side, column: Side): void {
  half(row, column);
  half(column, row);
}

function half(mine: Side, other: Side): void {
  const v = other.log.map(Math.exp);
  for (let i = 0; i < mine.log.length; i++) {
    const u = Math.exp(mine.log[i]);
    let sum = 0;
    for (let j = 0; j < v.length; j++) sum += (other.count[j] * v[j]) / (1 + u * v[j]);
    mine.log[i] = Math.log(mine.degree[i] / sum);
  }
}

interface Slope {
  readonly row: Float64Array;
  readonly column: Float64Array;
  readonly likelihood: number;
  readonly residual: number;
}

/** Gradient of the likelihood and the largest gap between degree and expectation. */
function slopeOf(row: Side, column: Side): Slope {
  const rowSum = new Float64Array(row.log.length);
  const columnSum = new Float64Array(column.log.length);
  let likelihood = 0;
  for (let r = 0; r < row.log.length; r++) {
    for (let c = 0; c < column.log.length; c++) {
      const x = row.log[r] + column.log[c];
      const e = Math.exp(-Math.abs(x));
      const p = x >= 0 ? 1 / (1 + e) : e / (1 + e);
      rowSum[r] += column.count[c] * p;
      columnSum[c] += row.count[r] * p;
      likelihood -= row.count[r] * column.count[c] * (Math.max(x, 0) + Math.log1p(e));
    }
    likelihood += row.count[r] * row.degree[r] * row.log[r];
  }
  let residual = 0;
  const slope = (side: Side, sums: Float64Array) =>
    sums.map((sum, i) => {
      residual = Math.max(residual, Math.abs(side.degree[i] - sum));
      return side.count[i] * (side.degree[i] - sum);
    });
  const rowSlope = slope(row, rowSum);
  const columnSlope = slope(column, columnSum);
  for (let c = 0; c < column.log.length; c++) likelihood += column.count[c] * column.degree[c] * column.log[c];
  return { row: rowSlope, column: columnSlope, likelihood, residual };
}

function residualOf(row: Side, column: Side): number {
  return slopeOf(row, column).residual;
}

function newton(row: Side, column: Side): void {
  const [small, large] = row.log.length <= column.log.length ? [row, column] : [column, row];
  let slope = slopeOf(small, large);
  for (let step = 0; step < newtonStepsMax && slope.residual > 1e-11; step++) {
    const move = newtonStep(small, large, slope);
    const from = { small: Float64Array.from(small.log), large: Float64Array.from(large.log) };
    let size = 1;
    for (; size > 1e-4; size /= 2) {
      for (let i = 0; i < small.log.length; i++) small.log[i] = from.small[i] + size * move.small[i];
      for (let j = 0; j < large.log.length; j++) large.log[j] = from.large[j] + size * move.large[j];
      const next = slopeOf(small, large);
      const better = next.likelihood > slope.likelihood || next.residual < slope.residual;
      if (Number.isFinite(next.likelihood) && better) {
        slope = next;
        break;
      }
    }
    if (size <= 1e-4) {
      small.log.set(from.small);
      large.log.set(from.large);
      return;
    }
  }
}

/** Solves [A B; B' D] move = slope with D (diagonal) eliminated; the first small class is held (gauge). */
function newtonStep(small: Side, large: Side, slope: Slope): { small: Float64Array; large: Float64Array } {
  const n = small.log.length;
  const m = large.log.length;
  const weights = new Float64Array(n * m);
  const a = new Float64Array(n);
  const d = new Float64Array(m);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const e = Math.exp(-Math.abs(small.log[i] + large.log[j]));
      const w = (small.count[i] * large.count[j] * e) / ((1 + e) * (1 + e));
      weights[i * m + j] = w;
      a[i] += w;
      d[j] += w;
    }
  }
  const size = n - 1;
  const schur = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let i = 1; i < n; i++) {
    let value = slope.row[i];
    for (let j = 0; j < m; j++) value -= (weights[i * m + j] / d[j]) * slope.column[j];
    right[i - 1] = value;
    for (let k = 1; k <= i; k++) {
      let sum = i === k ? a[i] : 0;
      for (let j = 0; j < m; j++) sum -= (weights[i * m + j] * weights[k * m + j]) / d[j];
      schur[(i - 1) * size + k - 1] = sum;
    }
  }
  solveSymmetric(schur, size, right);
  const smallMove = new Float64Array(n);
  smallMove.set(right, 1);
  const largeMove = new Float64Array(m);
  for (let j = 0; j < m; j++) {
    let value = slope.column[j];
    for (let i = 1; i < n; i++) value -= weights[i * m + j] * smallMove[i];
    largeMove[j] = value / d[j];
  }
  return { small: smallMove, large: largeMove };
}
