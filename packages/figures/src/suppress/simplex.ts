/** A system of equations over unknown counts: every row says that the sum of coefficient times variable is `total`. */
export interface Row {
  readonly terms: readonly { readonly variable: number; readonly coefficient: number }[];
  readonly total: number;
}

const tolerance = 1e-7;

/**
 * The primal simplex method in a dense tableau with Bland's rule (Bland 1977), over variables of at least zero. The
 * systems here are small: dozens of rows and at most a few hundred variables. `feasible` is false when no point
 * satisfies the rows. After construction any number of objectives can be asked; each starts from the last basis.
 */
export class Simplex {
  readonly feasible: boolean;
  readonly #table: Float64Array[];
  readonly #basis: number[];
  readonly #width: number;

  constructor(rows: readonly Row[], variables: number) {
    this.#width = variables;
    this.#basis = rows.map((_, i) => variables + i);
    this.#table = rows.map((row, i) => {
      const line = new Float64Array(variables + rows.length + 1);
      const sign = row.total < 0 ? -1 : 1;
      for (const term of row.terms) line[term.variable] = (line[term.variable] ?? 0) + sign * term.coefficient;
      line[variables + i] = 1;
      line[line.length - 1] = sign * row.total;
      return line;
    });
    this.feasible = this.#firstPhase(rows.length);
  }

  /** The least value of one variable, with the point that takes it. Minus the greatest when `sign` is -1. */
  least(variable: number, sign: 1 | -1): { value: number; point: Float64Array } | null {
    const cost = new Float64Array(this.#lineLength);
    cost[variable] = sign;
    this.#basis.forEach((column, i) => {
      const weight = cost[column] ?? 0;
      if (weight !== 0) subtract(cost, this.#line(i), weight);
    });
    return this.#optimise(cost, this.#width) ? { value: -(cost[cost.length - 1] ?? 0), point: this.#point() } : null;
  }

  get #lineLength(): number {
    return this.#table[0]?.length ?? this.#width + 1;
  }

  #line(i: number): Float64Array {
    return this.#table[i] ?? new Float64Array(0);
  }

  #point(): Float64Array {
    const point = new Float64Array(this.#width);
    this.#basis.forEach((column, i) => {
      const line = this.#line(i);
      if (column < this.#width) point[column] = line[line.length - 1] ?? 0;
    });
    return point;
  }

  #firstPhase(rows: number): boolean {
    const cost = new Float64Array(this.#lineLength);
    for (let i = 0; i < rows; i++) cost[this.#width + i] = 1;
    for (let i = 0; i < rows; i++) subtract(cost, this.#line(i), 1);
    this.#optimise(cost, this.#width + rows);
    if (Math.abs(cost[cost.length - 1] ?? 0) > 1e-5) return false;
    this.#dropArtificials();
    return true;
  }

  /** Artificial variables that stay in the basis at zero leave it, or their row is redundant and goes. */
  #dropArtificials(): void {
    for (let i = this.#basis.length - 1; i >= 0; i--) {
      if ((this.#basis[i] ?? 0) < this.#width) continue;
      const line = this.#line(i);
      const column = line.findIndex((value, index) => index < this.#width && Math.abs(value) > tolerance);
      if (column >= 0) this.#pivot(i, column);
      else {
        this.#table.splice(i, 1);
        this.#basis.splice(i, 1);
      }
    }
  }

  /** Moves to the best vertex; false when the objective has no bound. */
  #optimise(cost: Float64Array, columns: number): boolean {
    for (;;) {
      const enter = cost.findIndex((value, index) => index < columns && value < -tolerance);
      if (enter < 0) return true;
      const leave = this.#leaving(enter);
      if (leave < 0) return false;
      this.#pivot(leave, enter);
      subtract(cost, this.#line(leave), cost[enter] ?? 0);
    }
  }

  #leaving(enter: number): number {
    let best = -1;
    let ratio = Number.POSITIVE_INFINITY;
    this.#table.forEach((line, i) => {
      const step = line[enter] ?? 0;
      if (step <= tolerance) return;
      const candidate = (line[line.length - 1] ?? 0) / step;
      const ties = Math.abs(candidate - ratio) <= tolerance;
      if (candidate < ratio - tolerance || (ties && (this.#basis[i] ?? 0) < (this.#basis[best] ?? 0))) {
        ratio = candidate;
        best = i;
      }
    });
    return best;
  }

  #pivot(row: number, column: number): void {
    const line = this.#line(row);
    const by = line[column] ?? 1;
    for (let j = 0; j < line.length; j++) line[j] = (line[j] ?? 0) / by;
    this.#table.forEach((other, i) => {
      if (i !== row) subtract(other, line, other[column] ?? 0);
    });
    this.#basis[row] = column;
  }
}

function subtract(target: Float64Array, line: Float64Array, times: number): void {
  if (times === 0) return;
  for (let j = 0; j < target.length; j++) target[j] = (target[j] ?? 0) - times * (line[j] ?? 0);
}
