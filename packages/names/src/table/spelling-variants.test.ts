import { expect, test } from 'vitest';
import { compareNames } from '../name/compare.ts';
import { foldText } from '../value/fold.ts';
import { spellingVariants } from './spelling-variants.ts';

const sizes = new Map<number, number>();
for (const group of spellingVariants.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);

test('every group has two spellings or more, folded, and no spelling stands in two', () => {
  expect(sizes.size).toBeGreaterThan(400);
  expect([...sizes].filter(([, size]) => size < 2)).toEqual([]);
  expect(Math.max(...sizes.keys())).toBe(sizes.size - 1);
  expect([...spellingVariants.keys()].filter((name) => foldText(name) !== name || !/^[a-z]+$/.test(name))).toEqual([]);
});

test.each([
  ['Maria', 'Marie'],
  ['Anna', 'Hanna'],
  ['Christian', 'Christina'],
  ['Francis', 'Frances'],
  ['Daniel', 'Daniela'],
  ['Marina', 'Karina'],
  ['Julia', 'Julie'],
  ['Lena', 'Lina'],
])('%s and %s, which are given to two children, are not one name', (a, b) => {
  const group = spellingVariants.get(a.toLowerCase());
  expect(group === undefined || group !== spellingVariants.get(b.toLowerCase())).toBe(true);
});

test.each([
  ['Graham Wallace', 'Graeme Wallace'],
  ['Shaun Nolan', 'Sean Nolan'],
  ['Наталия Орлова', 'Наталья Орлова'],
  ['Natalja Orlova', 'Наталия Орлова'],
])('%s and %s meet as spellings of one name, nearer than a slip', (a, b) => {
  const { match, because } = compareNames(a, b, { kind: 'person' });
  expect(match).toBe(true);
  expect(Math.max(...because.map(({ cost }) => cost))).toBeLessThanOrEqual(0.05);
});
