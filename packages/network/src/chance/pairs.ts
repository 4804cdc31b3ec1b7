import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { type BipartiteModel, fitBipartite, joinProbability } from './bicm.ts';
import { hypergeometricTail } from './hypergeometric.ts';
import { degreesOf, type Incidence, keepColumns } from './incidence.ts';
import { poissonBinomialMean, poissonBinomialTails, type TrialGroups } from './poisson-binomial.ts';
import { adamicAdar, resourceAllocation } from './shared-index.ts';

/** Pairs of rows that share at least one column, as columns of one length, in order of a, then b. */
export interface PairTest {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly shared: Uint32Array;
  /** Shared columns expected under the bipartite configuration model. */
  readonly expected: Float64Array;
  readonly pHypergeometric: Float64Array;
  readonly qHypergeometric: Float64Array;
  readonly pBicm: Float64Array;
  readonly qBicm: Float64Array;
  readonly adamicAdar: Float64Array;
  readonly resourceAllocation: Float64Array;
  readonly summary: PairSummary;
}

export interface PairSummary {
  readonly rows: number;
  /** Columns with at least two users. */
  readonly columns: number;
  /** m: all pairs of rows. */
  readonly tests: number;
  readonly sharing: number;
  /** Pairs that would share at least one column by chance, under each null. */
  readonly expectedSharingBicm: number;
  readonly expectedSharingHypergeometric: number;
  readonly smallestPBicm: number;
  readonly smallestPHypergeometric: number;
  readonly survivingBicm: number;
  readonly survivingHypergeometric: number;
}

/**
 * Tests every pair of rows for the number of columns they share: hypergeometric (Tumminello et al. 2011) and under the
 * bipartite configuration model, where the shared number is Poisson-binomial with p_ia p_ja (Saracco et al. 2017).
 * Benjamini-Hochberg over all pairs, those that share nothing included.
 */
export function testPairs(all: Incidence, level = 0.05): PairTest {
  const incidence = keepColumns(all, (c) => all.columnOffset[c + 1] - all.columnOffset[c] >= 2);
  const model = fitBipartite(degreesOf(incidence.rowOffset), degreesOf(incidence.columnOffset));
  const nulls = pairNulls(model, incidence.columns);
  const found = sharingPairs(incidence);
  const n = found.a.length;
  const out = {
    expected: new Float64Array(n),
    pHypergeometric: new Float64Array(n),
    pBicm: new Float64Array(n),
  };
  for (let i = 0; i < n; i++) {
    const answer = nulls.of(model.rows.classOf[found.a[i]], model.rows.classOf[found.b[i]]);
    out.expected[i] = answer.mean;
    out.pHypergeometric[i] = answer.hypergeometric(found.shared[i]);
    out.pBicm[i] = answer.bicm(found.shared[i]);
  }
  const tests = Math.max(0, (all.rows * (all.rows - 1)) / 2);
  const qHypergeometric = benjaminiHochberg(out.pHypergeometric, tests);
  const qBicm = benjaminiHochberg(out.pBicm, tests);
  const expected = expectedSharing(model, nulls);
  return {
    ...found,
    ...out,
    qHypergeometric,
    qBicm,
    summary: {
      rows: all.rows,
      columns: incidence.columns,
      tests,
      sharing: n,
      expectedSharingBicm: expected.bicm,
      expectedSharingHypergeometric: expected.hypergeometric,
      smallestPBicm: leastOf(out.pBicm),
      smallestPHypergeometric: leastOf(out.pHypergeometric),
      survivingBicm: qBicm.reduce((count, q) => count + (q <= level ? 1 : 0), 0),
      survivingHypergeometric: qHypergeometric.reduce((count, q) => count + (q <= level ? 1 : 0), 0),
    },
  };
}

interface PairNull {
  readonly mean: number;
  readonly bicm: (x: number) => number;
  readonly hypergeometric: (x: number) => number;
}

/** The null of a pair depends on its two degrees only: computed once for each pair of classes. */
function pairNulls(model: BipartiteModel, columns: number) {
  const size = model.rows.degree.length;
  const known = new Map<number, PairNull>();
  const of = (a: number, b: number): PairNull => {
    const key = Math.min(a, b) * size + Math.max(a, b);
    const old = known.get(key);
    if (old) return old;
    const [da, db] = [model.rows.degree[a], model.rows.degree[b]];
    const groups: TrialGroups = {
      count: model.columns.count,
      p: model.columns.count.map((_, c) => joinProbability(model, a, c) * joinProbability(model, b, c)),
    };
    const tails = poissonBinomialTails(groups, Math.min(da, db));
    const urn = { items: columns, marked: da, drawn: db };
    const hyper = Array.from({ length: Math.min(da, db) + 1 }, (_, x) => hypergeometricTail(urn, x));
    const made: PairNull = {
      mean: poissonBinomialMean(groups),
      bicm: (x) => tails[x],
      hypergeometric: (x) => hyper[x],
    };
    known.set(key, made);
    return made;
  };
  return { of };
}

function expectedSharing(model: BipartiteModel, nulls: ReturnType<typeof pairNulls>) {
  const { count, degree } = model.rows;
  let bicm = 0;
  let hypergeometric = 0;
  for (let a = 0; a < count.length; a++) {
    for (let b = a; b < count.length; b++) {
      const pairs = a === b ? (count[a] * (count[a] - 1)) / 2 : count[a] * count[b];
      if (pairs === 0 || degree[a] === 0 || degree[b] === 0) continue;
      const answer = nulls.of(a, b);
      bicm += pairs * answer.bicm(1);
      hypergeometric += pairs * answer.hypergeometric(1);
    }
  }
  return { bicm, hypergeometric };
}

/** Every pair with something in common, by counting over the columns of each row. */
function sharingPairs(incidence: Incidence) {
  const { rows, rowOffset, rowColumn, columnOffset, columnRow } = incidence;
  const counts = new Uint32Array(rows);
  const aa = new Float64Array(rows);
  const ra = new Float64Array(rows);
  const out = { a: [] as number[], b: [] as number[], shared: [] as number[], aa: [] as number[], ra: [] as number[] };
  for (let a = 0; a < rows; a++) {
    const met: number[] = [];
    for (let i = rowOffset[a]; i < rowOffset[a + 1]; i++) {
      const column = rowColumn[i];
      const users = columnOffset[column + 1] - columnOffset[column];
      for (let j = columnOffset[column + 1] - 1; j >= columnOffset[column] && columnRow[j] > a; j--) {
        const b = columnRow[j];
        if (counts[b]++ === 0) met.push(b);
        aa[b] += adamicAdar(users);
        ra[b] += resourceAllocation(users);
      }
    }
    met.sort((x, y) => x - y);
    for (const b of met) {
      out.a.push(a);
      out.b.push(b);
      out.shared.push(counts[b]);
      out.aa.push(aa[b]);
      out.ra.push(ra[b]);
      counts[b] = 0;
      aa[b] = 0;
      ra[b] = 0;
    }
  }
  return {
    a: Uint32Array.from(out.a),
    b: Uint32Array.from(out.b),
    shared: Uint32Array.from(out.shared),
    adamicAdar: Float64Array.from(out.aa),
    resourceAllocation: Float64Array.from(out.ra),
  };
}

function leastOf(p: Float64Array): number {
  return p.reduce((least, value) => Math.min(least, value), 1);
}
