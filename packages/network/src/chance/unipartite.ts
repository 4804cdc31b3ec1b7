import { type DegreeClasses, degreeClasses } from './degree-classes.ts';
import { solveSymmetric } from './dense-solve.ts';

/** The undirected binary configuration model, p(i, j) = x y / (1 + x y), held by degree class (Squartini & Garlaschelli 2011). */
export interface UnipartiteModel {
  readonly classes: DegreeClasses;
  /** ln x; -Infinity for degree 0, +Infinity for nodes joined to all others. */
  readonly log: Float64Array;
  readonly residual: number;
}

const stepsMax = 100;
const newtonSizeMax = 700;

/** Fits the model so that every expected degree equals the degree seen. */
export function fitUnipartite(degrees: ArrayLike<number>): UnipartiteModel {
  const classes = degreeClasses(degrees);
  const size = classes.degree.length;
  let edges = 0;
  for (let c = 0; c < size; c++) edges += classes.count[c] * classes.degree[c];
  const log = classes.degree.map((d) => Math.log(d) - 0.5 * Math.log(Math.max(edges, 1)));
  const all = degrees.length - 1;
  for (let c = 0; c < size; c++) if (classes.degree[c] >= all && all > 0) log[c] = 40;
  for (let s = 0; s < 20; s++) sweep(classes, log);
  if (size <= newtonSizeMax) newton(classes, log);
  else for (let s = 0; s < 2000; s++) sweep(classes, log);
  return { classes, log, residual: largest(gaps(classes, log)) };
}

/** The probability that two nodes of given classes are joined. */
export function edgeProbability(model: UnipartiteModel, a: number, b: number): number {
  return 1 / (1 + Math.exp(-(model.log[a] + model.log[b])));
}

function expectedDegree(classes: DegreeClasses, log: Float64Array, i: number): number {
  let sum = 0;
  for (let j = 0; j < log.length; j++) {
    sum += (classes.count[j] - (i === j ? 1 : 0)) / (1 + Math.exp(-(log[i] + log[j])));
  }
  return sum;
}

function gaps(classes: DegreeClasses, log: Float64Array): Float64Array {
  return classes.degree.map((d, i) => (d === 0 ? 0 : d - expectedDegree(classes, log, i)));
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function sweep(classes: DegreeClasses, log: Float64Array): void {
  for (let i = 0; i < log.length; i++) {
    if (classes.degree[i] === 0) continue;
    log[i] = Math.min(40, log[i] + Math.log(classes.degree[i] / expectedDegree(classes, log, i)));
  }
}

function newton(classes: DegreeClasses, log: Float64Array): void {
  const at = [...classes.degree.keys()].filter((i) => classes.degree[i] > 0 && log[i] < 40);
  let gap = gaps(classes, log);
  for (let step = 0; step < stepsMax && largest(gap) > 1e-11; step++) {
    const move = newtonStep(classes, log, gap, at);
    const from = Float64Array.from(log);
    const before = largest(gap);
    let size = 1;
    for (; size > 1e-4; size /= 2) {
      at.forEach((i, k) => {
        log[i] = from[i] + size * move[k];
      });
      gap = gaps(classes, log);
      if (largest(gap) < before) break;
    }
    if (size <= 1e-4) {
      log.set(from);
      return;
    }
  }
}

function newtonStep(classes: DegreeClasses, log: Float64Array, gap: Float64Array, at: readonly number[]): Float64Array {
  const n = at.length;
  const matrix = new Float64Array(n * n);
  for (let a = 0; a < n; a++) {
    const i = at[a];
    for (let j = 0; j < log.length; j++) {
      const p = 1 / (1 + Math.exp(-(log[i] + log[j])));
      matrix[a * n + a] += classes.count[i] * (classes.count[j] - (i === j ? 1 : 0)) * p * (1 - p);
    }
    for (let b = 0; b < n; b++) {
      const j = at[b];
      const p = 1 / (1 + Math.exp(-(log[i] + log[j])));
      matrix[a * n + b] += classes.count[i] * (classes.count[j] - (i === j ? 1 : 0)) * p * (1 - p);
    }
  }
  const right = Float64Array.from(at, (i) => classes.count[i] * gap[i]);
  solveSymmetric(matrix, n, right);
  return right;
}
