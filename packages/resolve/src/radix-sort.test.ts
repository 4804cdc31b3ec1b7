import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mix, sortedByKey } from './radix-sort.ts';

function inOrder(keys: readonly number[]): { keys: number[]; items: number[] } {
  const items = [...keys.keys()].sort((x, y) => keys[x] - keys[y] || x - y);
  return { keys: items.map((i) => keys[i]), items };
}

function sorted(keys: readonly number[]): { keys: number[]; items: number[] } {
  const found = sortedByKey(Uint32Array.from(keys), Uint32Array.from(keys.keys()));
  return { keys: [...found.keys], items: [...found.items] };
}

test('keys and items come in the stable order of the keys', () => {
  const key = fc.oneof(fc.nat(0xffffffff), fc.nat(5), fc.constant(0xffffffff));
  fc.assert(
    fc.property(fc.array(key), (keys) => {
      expect(sorted(keys)).toEqual(inOrder(keys));
    }),
  );
});

test('more keys than a cache holds come in the same order', () => {
  const keys = Uint32Array.from({ length: (1 << 20) + 7 }, (_, i) => mix(7, i % 900_000));
  const found = sortedByKey(keys.slice(), Uint32Array.from(keys.keys()));
  let wrong = 0;
  for (let i = 0; i < keys.length; i++) {
    if (keys[found.items[i]] !== found.keys[i]) wrong++;
    if (i === 0) continue;
    const rises = found.keys[i - 1] < found.keys[i];
    if (!rises && !(found.keys[i - 1] === found.keys[i] && found.items[i - 1] < found.items[i])) wrong++;
  }
  expect(wrong).toBe(0);
});
