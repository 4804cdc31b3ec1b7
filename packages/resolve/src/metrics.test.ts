import { expect, test } from 'vitest';
import { bcubed, pairwise } from './index.ts';

test('pairwise counts pairs, B-cubed counts records', () => {
  const truth = ['x', 'x', 'x', 'y', 'y'];
  const found = [0, 0, 2, 2, 4];
  expect(pairwise(found, truth)).toEqual({ p: 0.5, r: 0.25, f1: 1 / 3 });
  const { p, r } = bcubed(found, truth);
  expect(p).toBeCloseTo((1 + 1 + 0.5 + 0.5 + 1) / 5, 12);
  expect(r).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 / 2 + 1 / 2) / 5, 12);
});

test('a partition agrees with itself', () => {
  expect(pairwise([3, 3, 5], ['a', 'a', 'b'])).toEqual({ p: 1, r: 1, f1: 1 });
  expect(bcubed([3, 3, 5], ['a', 'a', 'b']).f1).toBe(1);
});
