import { type Row, Simplex } from './simplex.ts';

/** What somebody who knows the rows can say about one count: a closed interval of whole numbers; `most` may be infinite. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

const branchesMost = 60;

/**
 * Finds the exact least and greatest whole value that a variable can take under the rows, every variable at least zero:
 * simplex bounds, and branch and bound where a vertex is not whole. If the branches run out, the narrower value that a
 * whole solution is known to take stands, so that a bound is never said to be wider than it was shown to be.
 * `known` is one whole solution, the true one.
 */
export function boundsOf(rows: readonly Row[], known: readonly number[], target: number): Bounds {
  const part = component(rows, target);
  const index = new Map(part.variables.map((variable, i) => [variable, i]));
  const local = part.rows.map((row) => ({
    total: row.total,
    terms: row.terms.map((term) => ({ ...term, variable: index.get(term.variable) ?? 0 })),
  }));
  const truth = known[target] ?? 0;
  const variable = index.get(target) ?? 0;
  const most = 0 - extreme(local, part.variables.length, variable, -1, -truth);
  return { least: extreme(local, part.variables.length, variable, 1, truth), most };
}

/** The rows and variables that hang together with the target. */
function component(rows: readonly Row[], target: number): { rows: Row[]; variables: number[] } {
  const variables = new Set([target]);
  const taken = new Set<Row>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const row of rows) {
      if (taken.has(row) || !row.terms.some((term) => variables.has(term.variable))) continue;
      taken.add(row);
      for (const term of row.terms) variables.add(term.variable);
      grew = true;
    }
  }
  return { rows: [...taken], variables: [...variables] };
}

/** The least whole value of `sign` times the variable; `truth` is a value that is taken. */
function extreme(rows: readonly Row[], width: number, variable: number, sign: 1 | -1, truth: number): number {
  let best = truth;
  let left = branchesMost;
  const visit = (limits: readonly Row[], slacks: number): void => {
    if (left-- <= 0) return;
    const simplex = new Simplex([...rows, ...limits], width + slacks);
    if (!simplex.feasible) return;
    const found = simplex.least(variable, sign);
    if (found === null) {
      best = Number.NEGATIVE_INFINITY;
      return;
    }
    if (Math.ceil(found.value - 1e-6) >= best) return;
    const broken = found.point.findIndex((value, i) => i < width && Math.abs(value - Math.round(value)) > 1e-6);
    if (broken < 0) {
      best = Math.round(found.value) + 0;
      return;
    }
    const floor = Math.floor(found.point[broken] ?? 0);
    const slack = width + slacks;
    visit([...limits, limit(broken, slack, 1, floor)], slacks + 1);
    visit([...limits, limit(broken, slack, -1, floor + 1)], slacks + 1);
  };
  visit([], 0);
  return best;
}

/** `variable + slack = total` (at most) or `variable - slack = total` (at least). */
function limit(variable: number, slack: number, sign: 1 | -1, total: number): Row {
  return {
    total,
    terms: [
      { variable, coefficient: 1 },
      { variable: slack, coefficient: sign },
    ],
  };
}
