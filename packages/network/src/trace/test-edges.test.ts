import { expect, it } from 'vitest';
import { hypergeometricTail } from '../chance/hypergeometric.ts';
import { type EdgeInput, testEdges } from './test-edges.ts';

/** A ring of 12 with two members, and one person who knows both. */
const edges = [
  ...Array.from({ length: 12 }, (_, i) => [`n${i}`, `n${(i + 1) % 12}`]),
  ['n6', 'n0'],
  ['n6', 'n3'],
  ['n3', 'n6'],
].map(([a, b], i) => ({ a, b, weight: 1, row: i + 1 }));
const base: EdgeInput = { edges, members: new Set(['n0', 'n3']), null: 'bicm', seed: 1, permutations: 199 };

it('counts members among contacts against the undirected configuration model', () => {
  const trace = testEdges(base);
  expect(trace.summary).toMatchObject({ persons: 12, tested: 10, members: 2, edges: 14, surviving: 0 });
  const n6 = trace.findings.find(({ person }) => person === 'n6');
  expect(n6).toMatchObject({ observed: 2, members: ['n0', 'n3'], soleRows: [], band: 3 });
  expect(trace.findings.find(({ person }) => person === 'n1')).toMatchObject({ observed: 1, soleRows: [1], band: 4 });
});

it('gives the hypergeometric with N = other persons, K = members, d = degree', () => {
  const n6 = testEdges({ ...base, null: 'hypergeometric' }).findings.find(({ person }) => person === 'n6');
  expect(n6?.p).toBeCloseTo(hypergeometricTail({ items: 11, marked: 2, drawn: 4 }, 2), 12);
  expect(n6?.expected).toBeCloseTo(8 / 11, 12);
});

it('permutes edges with a seed, near the configuration model', () => {
  const run = () => testEdges({ ...base, null: 'permutation' });
  expect(run()).toEqual(run());
  const n6 = run().findings.find(({ person }) => person === 'n6');
  const model = testEdges(base).findings.find(({ person }) => person === 'n6');
  expect(Math.abs((n6?.p ?? 0) - (model?.p ?? 1))).toBeLessThan(0.12);
});
