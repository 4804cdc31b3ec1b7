import { expect, test } from 'vitest';
import { nameBags, nameComparison } from './name-comparison.ts';
import { knownVariants } from './name-variants.ts';
import { tableFromRows } from './table-from-rows.ts';

test('names in Chinese characters stand surname first, and so do those romanised beside them', () => {
  const names = ['孙 军', 'Sun Li', '张 伟', '张 春梅', 'Zhang Wei', '李 军', '陈 军'];
  const table = tableFromRows({ header: ['id', 'name'], rows: names.map((name, i) => [String(i), name]), id: 'id' });
  const bags = nameBags({ table, variants: knownVariants, aliases: [] });
  if (!bags) throw new Error('no names');
  expect(bags.surnameFirst).toEqual(['name']);
  const name = nameComparison(table, bags);
  const leftover = (a: number, b: number) => name.leftoverOf(name.level(a, b));
  expect(leftover(0, 1)).toBe('other_given');
  expect(leftover(2, 3)).toBe('other_given');
  expect(leftover(2, 4)).toBe('none');
});

test('twins in Chinese signs: a given name that sounds like a common surname, and two that share a sign', () => {
  const others = Array.from({ length: 12 }, (_, i) => `韦${'军梅春丽明华芳红玉兰英平'[i]}`);
  const names = ['郑伟', '郑龙', '曾桂凤', '曾丽凤', '曾丽凤', ...others];
  const table = tableFromRows({ header: ['id', '姓名'], rows: names.map((name, i) => [String(i), name]), id: 'id' });
  const bags = nameBags({ table, variants: knownVariants, aliases: [] });
  if (!bags) throw new Error('no names');
  const name = nameComparison(table, bags);
  const leftover = (a: number, b: number) => name.leftoverOf(name.level(a, b));
  expect(leftover(0, 1)).toBe('other_given');
  expect(leftover(2, 3)).toBe('near_given');
  expect(leftover(3, 4)).toBe('none');
});
