import { expect, test } from 'vitest';
import { tableFromRows } from './index.ts';
import { nameBags, nameComparison } from './name-comparison.ts';
import { plainVariants } from './name-variants.ts';
import { namesInPart, relativeNames } from './relative-names.ts';

const header = ['id', 'name'];
const surnames = ['Adler', 'Bosch', 'Coblenz', 'Dorn', 'Ehlers', 'Frege', 'Gruber', 'Heine'];
const given = ['Marina', 'Karina', 'Otto'];
const rowsOf = (write: (first: string, last: string) => string) =>
  surnames.flatMap((last, i) => given.map((first, j) => [`${i}-${j}`, write(first, last)]));
const comparisonOf = (rows: readonly (readonly string[])[]) => {
  const table = tableFromRows({ header, rows, id: 'id' });
  const bags = nameBags({ table, variants: plainVariants, aliases: [] });
  if (!bags) throw new Error('no names');
  return { table, bags, name: nameComparison(table, bags) };
};

test.each([
  ['surname last', (first: string, last: string) => `${first} ${last}`, []],
  ['surname first', (first: string, last: string) => `${last} ${first}`, ['name']],
  ['a comma', (first: string, last: string) => `${last}, ${first}`, ['name']],
])('finds the given names: %s', (_, write, surnameFirst) => {
  const { bags, name } = comparisonOf(rowsOf(write));
  expect(bags.surnameFirst).toEqual(surnameFirst);
  const tokens = new Set<string>();
  bags.tokens.forEach((token, slot) => {
    if (bags.given[slot] === 1) tokens.add(bags.table.tokens[token]);
  });
  expect([...tokens].sort()).toEqual(['karina', 'marina', 'otto']);
  const leftover = (a: number, b: number) => name.leftoverOf(name.level(a, b));
  expect(leftover(0, 2)).toBe('other_given');
  expect(leftover(0, 1)).toBe('near_given');
  expect(leftover(0, 3)).toBe('one_each');
});

test('relatives differ in a given name, and some names resemble each other', () => {
  const { name } = comparisonOf(rowsOf((first, last) => `${first} ${last}`));
  const counts = relativeNames(name, 'seed');
  const shares = new Map<string, number>();
  counts?.forEach((count, level) => {
    shares.set(name.leftoverOf(level), (shares.get(name.leftoverOf(level)) ?? 0) + count);
  });
  expect(shares.get('other_given') ?? 0).toBeGreaterThan(shares.get('near_given') ?? 0);
  expect(shares.get('near_given')).toBeGreaterThan(0);
  expect(shares.get('one_each') ?? 0).toBe(0);
});

test('brothers and sisters share a surname and a father, no middle initial', () => {
  const rows = surnames.flatMap((last, i) =>
    given.map((first, j) => [`${i}-${j}`, first, String.fromCharCode(65 + ((3 * i + j) % 24)), last]),
  );
  const shareOf = (middle: string): number => {
    const table = tableFromRows({ header: ['id', 'first_name', middle, 'last_name'], rows, id: 'id' });
    const bags = nameBags({ table, variants: plainVariants, aliases: [] });
    if (!bags) throw new Error('no names');
    const name = nameComparison(table, bags);
    const counts = relativeNames(name, 'seed') ?? new Float64Array(0);
    // Levels whose agreement is worth more than a surname of this file alone.
    return counts.reduce((sum, pairs, level) => sum + (name.bandOf(level) >= 2 ? pairs : 0), 0);
  };
  expect(shareOf('middle_initial')).toBeLessThan(0.5 * shareOf('patronymic'));
});

test('two people of one name agree in a part of it where the file writes but a part', () => {
  const partly = (share: number) => {
    const rows = surnames.flatMap((last, i) =>
      given.map((first, j) => [`${i}-${j}`, (3 * i + j) % 10 < share ? '' : first, last]),
    );
    const table = tableFromRows({ header: ['id', 'first_name', 'last_name'], rows, id: 'id' });
    const bags = nameBags({ table, variants: plainVariants, aliases: [] });
    if (!bags) throw new Error('no names');
    return nameComparison(table, bags);
  };
  expect(namesInPart(partly(0), 'seed')).toBeNull();
  const name = partly(3);
  const made = namesInPart(name, 'seed');
  const shareOf = (counts: Float64Array, kind: string): number => {
    const all = counts.reduce((sum, pairs) => sum + pairs, 0);
    return counts.reduce((sum, pairs, level) => sum + (name.leftoverOf(level) === kind ? pairs : 0), 0) / all;
  };
  // 9 of 24 have no given name: both have one in 0.39 of the pairs, one of the two in 0.47
  expect(made?.whole).toBeCloseTo(0.39, 1);
  expect(shareOf(made?.full ?? new Float64Array(0), 'one_sided')).toBeCloseTo(0.47, 1);
  expect(shareOf(made?.surname ?? new Float64Array(0), 'other_given')).toBe(0);
});
