import { expect, test } from 'vitest';
import { permutation } from './permutation.ts';

test.each([1, 2, 3, 7, 64, 100, 1023, 5000])(
  'a permutation of %i visits every number once and can be undone',
  (size) => {
    const order = permutation(42, 1, size);
    const seen = new Set<number>();
    for (let index = 0; index < size; index++) {
      const value = order.at(index);
      seen.add(value);
      expect(order.indexOf(value)).toBe(index);
    }
    expect(seen.size).toBe(size);
    expect(Math.max(...seen)).toBe(size - 1);
  },
);

test('another seed or label gives another order', () => {
  const first = Array.from({ length: 50 }, (_, index) => permutation(1, 1, 1000).at(index));
  expect(Array.from({ length: 50 }, (_, index) => permutation(2, 1, 1000).at(index))).not.toEqual(first);
  expect(Array.from({ length: 50 }, (_, index) => permutation(1, 2, 1000).at(index))).not.toEqual(first);
});
