import { seededRandom } from '@lookback/base';
import { describe, expect, it } from 'vitest';
import { fitBipartite, joinProbability } from './bicm.ts';
import { curveball, permutationP } from './curveball.ts';
import { degreesOf } from './incidence.ts';
import { poissonBinomialTails } from './poisson-binomial.ts';
import { womenIncidence } from './southern-women.ts';
import { edgeProbability, fitUnipartite } from './unipartite.ts';

describe('bipartite configuration model', () => {
  it('gives back the degrees of random matrices, full and empty rows included', () => {
    const random = seededRandom('degrees');
    for (let trial = 0; trial < 400; trial++) {
      const [rows, columns, density] = [2 + random.below(9), 2 + random.below(9), random.next()];
      const matrix = Array.from({ length: rows }, () => Array.from({ length: columns }, () => +random.chance(density)));
      const rowDegree = matrix.map((row) => row.reduce((a, b) => a + b, 0));
      const columnDegree = matrix[0].map((_, c) => matrix.reduce((a, row) => a + row[c], 0));
      const model = fitBipartite(rowDegree, columnDegree);
      rowDegree.forEach((degree, r) => {
        const sum = columnDegree.reduce(
          (a, _, c) => a + joinProbability(model, model.rows.classOf[r], model.columns.classOf[c]),
          0,
        );
        expect(Math.abs(sum - degree)).toBeLessThan(1e-6);
      });
    }
  });

  it('equals the enumeration of all graphs weighted by the fitnesses', () => {
    const [rowDegree, columnDegree] = [
      [2, 1, 1],
      [2, 1, 1],
    ];
    const model = fitBipartite(rowDegree, columnDegree);
    const u = [...model.rows.classOf].map((c) => Math.exp(model.logRow[c]));
    const v = [...model.columns.classOf].map((c) => Math.exp(model.logColumn[c]));
    const hits = new Array(4).fill(0);
    let total = 0;
    for (let graph = 0; graph < 512; graph++) {
      let weight = 1;
      for (let cell = 0; cell < 9; cell++) if (graph & (1 << cell)) weight *= u[Math.floor(cell / 3)] * v[cell % 3];
      total += weight;
      const degree = [0, 1, 2].filter((c) => graph & (1 << c)).length;
      for (let x = 0; x <= degree; x++) hits[x] += weight;
    }
    const p = [0, 1, 2].map((c) => joinProbability(model, model.rows.classOf[0], model.columns.classOf[c]));
    const tails = poissonBinomialTails({ count: [1, 1, 1], p }, 3);
    hits.forEach((weight, x) => {
      expect(tails[x]).toBeCloseTo(weight / total, 8);
    });
  });

  it('converges on a heavy tail of many degrees', () => {
    const random = seededRandom('tail');
    const rowDegree = Array.from({ length: 3000 }, () => Math.min(400, Math.floor(1 / (0.002 + random.next()))));
    const columnDegree = new Uint32Array(900);
    for (const degree of rowDegree)
      for (let i = 0; i < degree; i++) columnDegree[Math.floor(900 * random.next() ** 3)]++;
    expect(fitBipartite(rowDegree, columnDegree).residual).toBeLessThan(1e-6);
  });
});

describe('curveball', () => {
  it('keeps both margins', () => {
    const women = womenIncidence();
    const rowColumn = women.rowColumn.slice();
    curveball({ ...women, rowColumn }, seededRandom(1), 500);
    expect(Uint32Array.from(rowColumn).sort()).toEqual(women.rowColumn.slice().sort());
    for (let r = 0; r < women.rows; r++) {
      const row = rowColumn.slice(women.rowOffset[r], women.rowOffset[r + 1]);
      expect(new Set(row).size).toBe(row.length);
    }
    expect(degreesOf(women.rowOffset).reduce((a, b) => a + b)).toBe(89);
  });

  it('visits every matrix with the margins equally often', () => {
    const rowOffset = Uint32Array.from([0, 2, 3, 4]);
    const rowColumn = Uint32Array.from([0, 1, 0, 2]);
    const random = seededRandom('uniform');
    const seen = new Map<string, number>();
    const draws = 20_000;
    for (let i = 0; i < draws; i++) {
      curveball({ rowOffset, rowColumn, columns: 3 }, random, 6);
      const name = `${[...rowColumn.slice(0, 2)].sort()}|${rowColumn[2]}|${rowColumn[3]}`;
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    const exact = matricesWithMargins([2, 1, 1], [2, 1, 1]);
    expect(seen.size).toBe(exact);
    for (const count of seen.values()) expect(Math.abs(count / draws - 1 / exact)).toBeLessThan(0.015);
  });

  it('never gives a p of zero', () => {
    expect(permutationP(0, 999)).toBe(0.001);
  });
});

it('undirected configuration model gives back the degrees', () => {
  const degree = [5, 3, 3, 2, 2, 2, 1, 1, 1, 0];
  const model = fitUnipartite(degree);
  degree.forEach((seen, i) => {
    let sum = 0;
    for (let j = 0; j < degree.length; j++) {
      if (i !== j) sum += edgeProbability(model, model.classes.classOf[i], model.classes.classOf[j]);
    }
    expect(sum).toBeCloseTo(seen, 6);
  });
});

function matricesWithMargins(rows: readonly number[], columns: readonly number[]): number {
  let count = 0;
  for (let graph = 0; graph < 512; graph++) {
    const cell = (r: number, c: number) => (graph >> (r * 3 + c)) & 1;
    const rowsFit = rows.every((sum, r) => cell(r, 0) + cell(r, 1) + cell(r, 2) === sum);
    if (rowsFit && columns.every((sum, c) => cell(0, c) + cell(1, c) + cell(2, c) === sum)) count++;
  }
  return count;
}
