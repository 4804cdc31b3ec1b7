import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileFile, hostileFiles } from '../../../bench/resolve/hostile.ts';
import { type Comparison, noKeys } from './comparison.ts';
import { explainPair, modelFromYaml, modelToYaml, resolve, resolveWith, tableFromRows } from './index.ts';
import { homeOf, homeRatio, matchBits } from './moved-home.ts';

const nothing = {
  shareable: true,
  equalLevels: 1,
  has: () => true,
  level: () => 0,
  show: () => '',
  keys: noKeys,
};

const match = [
  [8, 0.1],
  [200, 3, 0.05],
  [900, 0.02],
  [40, 0.3],
].map((ratios) => Float64Array.from(ratios));
const levels = fc.tuple(
  fc.integer({ min: -1, max: 1 }),
  fc.integer({ min: -1, max: 2 }),
  fc.integer({ min: -1, max: 1 }),
  fc.integer({ min: -1, max: 1 }),
);
const moved = fc.double({ min: 0.001, max: 0.999, noNaN: true });

test('the bits of the fields sum up to the ratio, and a home that differs costs no more than a removal', () => {
  fc.assert(
    fc.property(levels, moved, (held, moved) => {
      const terms = { home: [1, 2, 3], moved, match };
      const out = { ratio: 0, stayed: 0, seen: false };
      homeRatio(terms, held, 0, out);
      expect(out.ratio).toBeGreaterThanOrEqual(moved);
      expect(out.seen).toBe(held.slice(1).some((level) => level >= 0));
      const alone = held[0] < 0 ? 0 : Math.log2(match[0][held[0]]);
      const bits = matchBits(terms, held);
      expect(bits.reduce((sum, bit) => sum + bit, 0)).toBeCloseTo(alone + Math.log2(out.ratio), 9);
      held.forEach((level, f) => {
        if (level < 0) expect(bits[f]).toBe(0);
      });
    }),
  );
});

test('a model that knows of no removal weighs the parts of a home one by one', () => {
  fc.assert(
    fc.property(levels, (held) => {
      const bits = matchBits({ home: [], moved: 0, match }, held);
      held.forEach((level, f) => {
        expect(bits[f]).toBe(level < 0 ? 0 : Math.log2(match[f][level]));
      });
    }),
  );
});

test('the share of removals is learnt, kept in the model, and a removal costs once', async () => {
  const file = hostileFiles.find(({ name }) => name === 'german, no documents');
  if (file === undefined) throw new Error('the file of the bench has another name');
  const { header, rows } = hostileFile({ ...file, persons: 600 }, 'removals');
  const table = tableFromRows({ header, rows, id: 'id' });
  const resolution = await resolve(table);
  const share = resolution.model.moved ?? 0;
  expect(share).toBeGreaterThan(0.15);
  expect(share).toBeLessThan(0.45);
  const cost = resolution.clusters.flatMap(({ weakest: { a, b } }) => {
    const { fields } = explainPair(resolution, table.ids.at(a), table.ids.at(b));
    const home = fields.filter(({ field }) => ['address', 'postcode', 'Ort'].includes(field));
    return home.every(({ level }) => level === 'different') ? [home.reduce((sum, { bits }) => sum + bits, 0)] : [];
  });
  expect(cost.length).toBeGreaterThan(0);
  for (const bits of cost) expect(bits).toBeCloseTo(Math.log2(share), 1);
  const again = await resolveWith(modelFromYaml(modelToYaml(resolution.model)), table);
  expect(again.personOf).toEqual(resolution.personOf);
});

test('a postcode and a town that are compared together are of the home, as each by itself is; with a birthplace they are not', () => {
  const [address, postcode, town, birthplace] = (
    [
      ['address', 'street'],
      ['postcode', 'zip'],
      ['place', 'city'],
      ['place', 'birth_place'],
    ] as const
  ).map(([kind, field]): Comparison => {
    const pairs = { of: () => 0, fill: () => undefined };
    const kernel = { kind: 'value' } as never;
    return { ...nothing, name: field, kind, fields: [field], levels: ['equal', 'different'], pairs, kernel };
  });
  const joined = (left: Comparison, right: Comparison): Comparison => ({
    ...left,
    kind: 'joined',
    fields: [...left.fields, ...right.fields],
    parts: [left, right],
  });
  expect(homeOf([address, joined(postcode, town)])).toEqual([0, 1]);
  expect(homeOf([address, joined(postcode, birthplace)])).toEqual([]);
  expect(homeOf([address, postcode, town])).toEqual([0, 1, 2]);
});
