import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { nameBags, nameComparison } from './name-comparison.ts';
import { knownVariants } from './name-variants.ts';
import { tableFromRows } from './table-from-rows.ts';

test('a number of which only the end can be seen is near those that end so', () => {
  const numbers = ['221-29-0283', 'xxx-xx-0283', '***-**-0284', 'xxx-xx-0284', '221-29-0284', '300-11-9999'];
  const table = tableFromRows({ header: ['id', 'ssn'], rows: numbers.map((ssn, i) => [`r${i}`, ssn]), id: 'id' });
  const { comparisons } = compile({ table, variants: knownVariants, aliases: [] });
  const [ssn] = comparisons;
  const level = (a: number, b: number) => ssn.levels[ssn.level(a, b)];
  expect(level(0, 1)).toBe('one edit');
  expect(level(0, 2)).toBe('different');
  expect(ssn.level(2, 3)).toBeLessThan(ssn.equalLevels);
  expect(level(1, 5)).toBe('different');
});

test('a middle initial is no short form of the first name of somebody else', () => {
  const rows = [
    ['a', 'Bejaran', 'Avery', ''],
    ['b', 'Bejaran', 'Anna', 'A'],
    ['c', 'Bejaran', 'Ann', 'M'],
    ['d', 'Bejaran', 'Mary Ann', ''],
  ];
  const table = tableFromRows({ header: ['id', 'last', 'first', 'mi'], rows, id: 'id' });
  const bags = nameBags({ table, variants: knownVariants, aliases: [] });
  if (!bags) throw new Error('no names');
  const name = nameComparison(table, bags);
  expect(name.leftoverOf(name.level(0, 1))).toBe('first_given');
  expect(name.leftoverOf(name.level(2, 3))).not.toBe('other_given');
});
