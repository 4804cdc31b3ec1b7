import { expect, test } from 'vitest';
import { nameBags, nameComparison } from './name-comparison.ts';
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

test('names that chain those of father and grandfather begin with the own, and a header that says surname first is believed', () => {
  const men = ['Abebe', 'Kebede', 'Girma', 'Bekele', 'Dereje', 'Alemu'];
  const women = ['Almaz', 'Tigist', 'Selam', 'Meseret', 'Birtukan', 'Tsehay'];
  const fathers = (i: number) => `${men[(i + 1) % 6]} ${men[(i + 3) % 6]}`;
  expect(surnameFirst([...men, ...women].map((name, i) => `${name} ${fathers(i)}`))).toBe(0);
  const names = ['Tran Van Hung', 'Tran Thi Mai', 'Le Thu Ha', 'Le Minh Tuan'];
  const order = (header: string) => {
    const table = tableFromRows({ header: ['id', header], rows: names.map((name, i) => [`r${i}`, name]), id: 'id' });
    return nameBags({ table, variants: knownVariants, aliases: [] })?.surnameFirst.length;
  };
  expect(order('Họ và tên')).toBe(1);
  expect(order('name')).toBe(0);
});

test('where most names are one word, two words are two given names', () => {
  const names = ['Suparman', 'Sutinah', 'Slamet', 'Wagiman', 'Siti Aminah'];
  const table = tableFromRows({ header: ['id', 'nama'], rows: names.map((name, i) => [`r${i}`, name]), id: 'id' });
  const bags = nameBags({ table, variants: knownVariants, aliases: [] });
  if (!bags) throw new Error('no names');
  const name = nameComparison(table, bags);
  expect(name.leftoverOf(name.level(0, 2))).toBe('other_given');
});
