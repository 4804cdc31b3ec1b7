import { expect, test } from 'vitest';
import type { BlockSource } from './block-keys.ts';
import type { BlockRule } from './block-rule.ts';
import type { KeyShape } from './rule-keys.ts';
import { mostKeysFirst } from './rule-work.ts';

test('rules with the most keys come first, equal ones in their own order', () => {
  const values = { offsets: Uint32Array.of(0, 1, 2), codes: Uint32Array.of(0, 1), hash: Uint32Array.of(7, 9) };
  const source: BlockSource = {
    count: 2,
    tokens: { offsets: Uint32Array.of(0, 4, 8), hashes: Uint32Array.of(1, 2, 3, 4, 5, 6, 7, 8) },
    keys: [{ ...values, frequency: Uint32Array.of(1, 1) }],
    further: [],
    birthYear: new Uint16Array(2),
  };
  const rule = (shape: KeyShape): BlockRule => ({ name: shape.kind, shape, limit: 60, refine: false });
  const rules = [
    rule({ kind: 'value', value: 0 }),
    rule({ kind: 'token' }),
    rule({ kind: 'two tokens' }),
    rule({ kind: 'token and value', value: 0 }),
    rule({ kind: 'two values', value: 0, other: 0 }),
  ];
  expect(mostKeysFirst(source, rules)).toEqual([2, 1, 3, 0, 4]);
});
