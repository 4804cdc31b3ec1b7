import { expect, test } from 'vitest';
import { nameBags, nameComparison } from './name-comparison.ts';
import { knownVariants } from './name-variants.ts';
import { tableFromRows } from './table-from-rows.ts';

const leftoverOf = (father: string, left: readonly string[], right: readonly string[]) => {
  const header = ['id', 'family_name', 'given_name', father];
  const table = tableFromRows({
    header,
    rows: [
      ['a', ...left],
      ['b', ...right],
    ],
    id: 'id',
  });
  const bags = nameBags({ table, variants: knownVariants, aliases: [] });
  if (!bags) throw new Error('no names');
  const names = nameComparison(table, bags);
  expect(names.level(0, 1)).toBe(names.level(1, 0));
  return names.leftoverOf(names.level(0, 1));
};

test('a given name that only the father of the other bears is another given name', () => {
  const brother = ['Karimov', 'Jamshed', ''];
  const sister = ['Karimova', 'Farzona', 'Jamshed'];
  expect(leftoverOf('father_name', brother, sister)).toBe('other_given');
  expect(leftoverOf('father_name', ['Karimov', 'Jamshed', 'Jamshed'], sister)).toBe('other_given');
});

test('swapped columns, a missing given name and a middle name are none', () => {
  const whole = ['Karimov', 'Farhod', 'Jamshed'];
  expect(leftoverOf('father_name', ['Karimov', 'Jamshed', 'Farhod'], whole)).toBe('none');
  expect(leftoverOf('father_name', ['Karimov', '', 'Jamshed'], whole)).toBe('one_sided');
  expect(leftoverOf('father_name', ['Karimov', 'Jamshed', 'Jamshed'], ['Karimov', 'Jamshed', ''])).toBe('none');
  expect(leftoverOf('middle_name', ['Karimov', 'Jamshed', ''], whole)).toBe('one_sided');
});

test('people of two fathers bear other names, though given name and surname are one; a spelling or an initial is none', () => {
  const person = ['Karimov', 'Daler', 'Sherzod'];
  expect(leftoverOf('father_name', person, ['Karimov', 'Daler', 'Rustam'])).toBe('other_given');
  expect(leftoverOf('father_name', person, ['Каримов', 'Далер', 'Шерзод'])).toBe('none');
  expect(leftoverOf('father_name', person, ['Karimov', 'Daler', 'S.'])).toBe('none');
  expect(leftoverOf('father_name', person, ['Karimov', 'Daler', ''])).toBe('one_sided');
});
