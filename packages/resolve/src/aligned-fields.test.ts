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
