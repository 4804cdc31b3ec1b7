import { expect, test } from 'vitest';
import { alignedTables } from './aligned-fields.ts';
import { concatTables } from './concat-tables.ts';
import { tableFromRows } from './table-from-rows.ts';

const numbers = Array.from({ length: 20 }, (_, i) => `AB${1_000_000 + 7919 * i}`);
const one = tableFromRows({
  header: ['id', 'Nombre completo', 'Documento'],
  rows: numbers.map((number, i) => [`a${i}`, `Anna Berg${String.fromCharCode(97 + i)}`, number]),
  id: 'id',
});
const two = tableFromRows({
  header: ['id', 'full_name', 'passport_no', 'national_id'],
  rows: numbers.map((number, i) => [
    `b${i}`,
    `Anna Berg${String.fromCharCode(97 + i)}`,
    i % 2 === 0 ? number : '',
    i % 2 === 0 ? '' : number,
  ]),
  id: 'id',
});
const names = (table: { fields: readonly { name: string }[] }) => table.fields.map(({ name }) => name);

test('numbers of two files that have values in common are compared, however they are called', () => {
  expect(names(alignedTables(one, two)[1])).toEqual(['Nombre completo', 'Documento', 'Documento']);
  expect(names(alignedTables(two, one)[0])).toEqual(['full_name', 'passport_no', 'passport_no']);
  const joined = concatTables(...alignedTables(two, one));
  expect(names(joined)).toEqual(['full_name', 'passport_no']);
  expect(joined.fields[1].codes).toHaveLength(40);
});

test('columns of one role are not one because their names are in another alphabet', () => {
  const cities = ['Москва', 'Тверь'];
  const left = tableFromRows({
    header: ['id', 'ФИО', 'Город', 'Место рождения'],
    rows: cities.map((city, i) => [`a${i}`, `Анна Берг${i}`, city, city]),
    id: 'id',
  });
  const right = tableFromRows({
    header: ['id', 'ФИО', 'Место рождения', 'Город'],
    rows: cities.map((city, i) => [`b${i}`, `Анна Берг${i}`, city, city]),
    id: 'id',
  });
  expect(names(alignedTables(left, right)[1])).toEqual(['ФИО', 'Место рождения', 'Город']);
});

/** Twenty people in two files; of the first each number, and each mark, as one function says, of the second as another. */
function twoLists(headers: readonly [string, string], values: readonly [(i: number) => string, (i: number) => string]) {
  return headers.map((header, side) =>
    tableFromRows({
      header: ['id', 'full_name', header],
      rows: numbers.map((_, i) => [`${side}${i}`, `Anna Berg${String.fromCharCode(97 + i)}`, values[side](i)]),
      id: 'id',
    }),
  ) as [ReturnType<typeof tableFromRows>, ReturnType<typeof tableFromRows>];
}

const insurance = (i: number) => `QQ${100_000 + 7919 * i}C`;
const passport = (i: number) => String(500_000_000 + 104_729 * i);

test('numbers of two kinds are not compared because each is the only one of its file', () => {
  const apart = alignedTables(...twoLists(['national_insurance_no', 'passport_no'], [insurance, passport]));
  expect(names(apart[1])).toEqual(['full_name', 'passport_no']);
  const shared = alignedTables(...twoLists(['documento', 'passport_no'], [passport, (i) => passport(i + 19)]));
  expect(names(shared[1])).toEqual(['full_name', 'documento']);
});

test('under one header too, where none is in both and none is written like the others', () => {
  const header = ['document_no', 'document_no'] as const;
  expect(names(alignedTables(...twoLists(header, [insurance, passport]))[1])).toEqual(['full_name', 'document_no 2']);
  // Nobody is in both files, and the numbers are of one kind: they tell namesakes apart.
  const others = alignedTables(...twoLists(header, [passport, (i) => passport(i + 100)]));
  expect(names(others[1])).toEqual(['full_name', 'document_no']);
});

test('a sex is not compared with a nationality', () => {
  const sex = (i: number) => (i % 2 === 0 ? 'F' : 'M');
  const nation = (i: number) => (i % 3 === 0 ? 'GBR' : 'ESP');
  expect(names(alignedTables(...twoLists(['sex', 'nationality'], [sex, nation]))[1])).toEqual([
    'full_name',
    'nationality',
  ]);
  expect(names(alignedTables(...twoLists(['sex', 'gender'], [sex, sex]))[1])).toEqual(['full_name', 'sex']);
});
