import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { knownVariants } from './name-variants.ts';
import { tableFromRows } from './table-from-rows.ts';

test('a surname that is all the given name of a record is another given name beside another, swapped columns are not', () => {
  const families = Array.from({ length: 12 }, (_, i) => [`r${i}`, 'Anna', 'Ryan']);
  const rows = [['a', 'Sean', 'Kilby'], ['b', 'Ryan', 'Kilby'], ['c', 'Ryan', 'Anna'], ...families];
  const table = tableFromRows({ header: ['id', 'given_name', 'surname'], rows, id: 'id' });
  const { name } = compile({ table, variants: knownVariants, aliases: [] });
  expect(name?.leftoverOf(name.level(0, 1))).toBe('other_given');
  expect(name?.leftoverOf(name.level(2, 3))).toBe('none');
  expect(name?.bags.given.at(name.bags.offsets[1])).toBe(0);
});
