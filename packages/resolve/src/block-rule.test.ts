import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BlockSource } from './block-keys.ts';
import { type BlockRule, blocksOf, joinedHalves, type RuleBlocks } from './block-rule.ts';
import type { KeyShape } from './rule-keys.ts';

const shapes: readonly KeyShape[] = [
  { kind: 'value', value: 0 },
  { kind: 'token' },
  { kind: 'two tokens' },
  { kind: 'token and value', value: 0 },
  { kind: 'token and year' },
];

const record = fc.record({
  tokens: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 4 }),
  value: fc.integer({ min: 0, max: 5 }),
  year: fc.constantFrom(0, 1950, 1951),
});

/** Hashes that fall into both halves of the keys. */
const hashOf = (number: number): number => Math.imul(number + 1, 0x9e3779b1) >>> 0;

function sourceOf(records: readonly { tokens: number[]; value: number; year: number }[]): BlockSource {
  const offsets = new Uint32Array(records.length + 1);
  records.forEach(({ tokens }, i) => {
    offsets[i + 1] = offsets[i] + tokens.length;
  });
  return {
    count: records.length,
    tokens: {
      offsets,
      hashes: Uint32Array.from(
        records.flatMap(({ tokens }) => tokens),
        hashOf,
      ),
    },
    keys: [
      {
        offsets: Uint32Array.from({ length: records.length + 1 }, (_, i) => i),
        codes: Uint32Array.from(records, ({ value }) => value),
        hash: Uint32Array.from({ length: 6 }, (_, i) => hashOf(100 + i)),
        frequency: new Uint32Array(6).fill(1),
      },
    ],
    further: [0],
    birthYear: Uint16Array.from(records, ({ year }) => year),
  };
}

function blocksIn({ members, start, keys }: RuleBlocks): { whole: string[]; refined: string[] } {
  const all = Array.from({ length: start.length - 1 }, (_, b) => members.slice(start[b], start[b + 1]).join(' '));
  return { whole: all.slice(0, keys.length), refined: all.slice(keys.length).sort() };
}

test('the halves of a rule together are the blocks of the rule', () => {
  const cases = fc.tuple(
    fc.array(record, { minLength: 2, maxLength: 60 }),
    fc.constantFrom(...shapes),
    fc.integer({ min: 2, max: 8 }),
    fc.boolean(),
  );
  fc.assert(
    fc.property(cases, ([records, shape, limit, refine]) => {
      const source = sourceOf(records);
      const rule: BlockRule = { name: 'rule', shape, limit, refine };
      const whole = blocksOf({ source, rules: [rule], frozen: null })(0);
      const half = blocksOf({ source, rules: [rule, rule], frozen: null, halves: ['lower', 'upper'] });
      const joined = joinedHalves(half(0), half(1));
      expect(blocksIn(joined)).toEqual(blocksIn(whole));
      expect(Array.from(joined.keys)).toEqual(Array.from(whole.keys));
      const { pairs, split, pairsLeft } = joined;
      expect({ pairs, split, pairsLeft }).toEqual({
        pairs: whole.pairs,
        split: whole.split,
        pairsLeft: whole.pairsLeft,
      });
      expect([...joined.unsplit].sort((x, y) => x - y)).toEqual([...whole.unsplit].sort((x, y) => x - y));
    }),
  );
});
