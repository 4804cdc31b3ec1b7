import { expect, test } from 'vitest';
import { nameBags } from './name-comparison.ts';
import { knownVariants } from './name-variants.ts';
import { tableFromRows } from './table-from-rows.ts';

const surnameFirst = (names: readonly string[]): number | undefined => {
  const table = tableFromRows({ header: ['id', 'name'], rows: names.map((name, i) => [`r${i}`, name]), id: 'id' });
  return nameBags({ table, variants: knownVariants, aliases: [] })?.surnameFirst.length;
};

test('the end that holds more different names is the surname, but names in Chinese script begin with it', () => {
  expect(surnameFirst(['Ana Lopez', 'Ana Garcia', 'Eva Prieto', 'Eva Molina'])).toBe(0);
  expect(surnameFirst(['Lopez Ana', 'Garcia Ana', 'Prieto Eva', 'Molina Eva'])).toBe(1);
  expect(surnameFirst(['王 芳', '王 伟', '李 静', 'Li Chao'])).toBe(1);
  expect(surnameFirst(['Wang Fang', 'Wang Wei', 'Li Jing', 'Li Chao'])).toBe(0);
});
