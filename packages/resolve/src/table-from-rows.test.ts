import { UserError } from '@lookback/base';
import { expect, test } from 'vitest';
import { guessRoles, tableFromRows } from './index.ts';

const header = ['id', 'first_name', 'surname', 'dob', 'street', 'house_no', 'e_mail', 'amount'];
const rows = [
  ['1', 'Ann', 'Lee', '1980-02-03', 'Mill Road', '4', 'a@b.org', '12.50'],
  ['2', 'Bob', 'N/A', '', 'Oak Road', '7', '', '3.00'],
];

test('finds roles from headers and content', () => {
  expect(guessRoles(header, rows)).toEqual([
    null,
    'given_name',
    'surname',
    'birth_date',
    'address',
    'address',
    'email',
    null,
  ]);
  expect(
    guessRoles(
      ['a', 'b'],
      [
        ['x@y.org', '1970-01-02'],
        ['z@y.org', '1991-03-04'],
      ],
    ),
  ).toEqual(['email', 'birth_date']);
});

test('takes only what says birth, or the one column of dates like births, for birth dates', () => {
  const births = ['1951-03-02', '1962-07-19', '1979-11-30', '1988-01-05', '1995-06-21', '2001-09-09'];
  const stays = births.map((_, i) => `2023-0${i + 1}-11`);
  const roles = (header: readonly string[], ...columns: readonly (readonly string[])[]) =>
    guessRoles(
      header,
      births.map((_, row) => columns.map((column) => column[row])),
    );
  expect(roles(['from', 'to', 'birth_date'], stays, stays, births)).toEqual([null, null, 'birth_date']);
  expect(roles(['from', 'to'], births, births)).toEqual([null, null]);
  expect(roles(['nacido', 'w'], births, births)).toEqual(['birth_date', null]);
  expect(roles(['Geburtstag', 'x'], births, stays)).toEqual(['birth_date', null]);
  expect(roles(['x', 'w'], births, stays)).toEqual(['birth_date', null]);
  expect(roles(['x', 'w'], births, births)).toEqual([null, null]);
  expect(roles(['x'], stays)).toEqual([null]);
  expect(roles(['died'], births)).toEqual([null]);
});

test('finds whole names by what they look like where no header says so', () => {
  const people = ['Meier, Anna', 'Ümit Öz', 'José de la Cruz', 'Али Каримов', '王伟', 'Okafor, Ngozi'];
  const doctors = ['Dr. Who', 'Dr. Who', 'Dr. Who', 'Dr. No', 'Dr. No', 'Dr. No'];
  const towns = ['San Juan', 'San Juan', 'Leeds', 'Leeds', 'York', 'York'];
  const roles = (header: readonly string[], ...columns: readonly (readonly string[])[]) =>
    guessRoles(
      header,
      people.map((_, row) => columns.map((column) => column[row])),
    );
  expect(roles(['Arzt', 'Patientin', 'wo'], doctors, people, towns)).toEqual(['category', 'full_name', null]);
  expect(roles(['x', 'full name'], people, people)).toEqual([null, 'full_name']);
  expect(roles(['wo'], towns)).toEqual([null]);
});

test('joins address parts and leaves blanks out', () => {
  const table = tableFromRows({ header, rows, id: 'id' });
  const address = table.fields.find(({ role }) => role === 'address');
  expect([...(address?.dictionary ?? [])]).toEqual(['Mill Road 4', 'Oak Road 7']);
  const surname = table.fields.find(({ role }) => role === 'surname');
  expect([...(surname?.dictionary ?? [])]).toEqual(['Lee']);
});

test('refuses empty and double ids and unknown columns', () => {
  const code = (code: string) => expect.objectContaining({ detail: expect.objectContaining({ code }) });
  expect(() => tableFromRows({ header, rows: [['', ...rows[0].slice(1)]], id: 'id' })).toThrow(code('empty_id'));
  expect(() => tableFromRows({ header, rows: [rows[0], rows[0]], id: 'id' })).toThrow(code('double_id'));
  expect(() => tableFromRows({ header, rows, id: 'nothing' })).toThrow(code('no_such_column'));
});

test('reads headers in other languages, with or without marks', () => {
  const roles = (header: readonly string[], row: readonly string[]) => guessRoles(header, [row, row]);
  expect(
    roles(
      ['Geburtsjahr', 'Geburtsmonat', 'Geburtstag', 'Name', 'Vorname', 'Straße', 'PLZ', 'Ort', 'Ausweisnummer'],
      ['1980', '2', '3', 'Müller', 'Jan', 'Ring 4', '12345', 'Celle', 'L01X00T47'],
    ),
  ).toEqual([
    'birth_year',
    'birth_month',
    'birth_day',
    'surname',
    'given_name',
    'address',
    'postcode',
    'place',
    'code',
  ]);
  expect(
    roles(
      ['ФИО', 'дата рождения', 'мобильный', 'адрес', 'город', 'паспорт'],
      ['Иванов Иван', '03.02.1980', '79001112233', 'Мира 4', 'Бийск', '4509 123456'],
    ),
  ).toEqual(['full_name', 'birth_date', 'phone', 'address', 'place', 'code']);
  expect(
    roles(
      ['teléfono', 'apellidos', 'nombre', 'fecha de nacimiento', 'población'],
      ['600111222', 'García', 'Ana', '03.02.1980', 'Jaca'],
    ),
  ).toEqual(['phone', 'surname', 'given_name', 'birth_date', 'place']);
});

test('an id that is missing or doubled says what the row may be', () => {
  const header = ['id', 'name'];
  const todo = (rows: string[][], id = 'id'): string => {
    try {
      tableFromRows({ header, rows, id });
    } catch (error) {
      return error instanceof UserError ? (error.detail.todo ?? '') : '';
    }
    return '';
  };
  expect(
    todo([
      ['1', 'Anna'],
      ['', 'Sum: 12'],
    ]),
  ).toContain('totals');
  expect(
    todo([
      ['', 'Anna'],
      ['1', 'Boris'],
    ]),
  ).not.toContain('totals');
  expect(todo([['1', 'Anna'], header, ['2', 'Boris'], header])).toContain('header');
  expect(
    todo([
      ['1', 'Anna'],
      ['1', 'Boris'],
    ]),
  ).toContain('own id');
});
