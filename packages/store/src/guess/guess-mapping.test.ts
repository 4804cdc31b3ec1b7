import { readMapping } from '@lookback/model';
import { expect, test } from 'vitest';
import { guessColumn } from './column-guess.ts';
import { guessQuery, mappingText } from './guess-mapping.ts';

test.each([
  ['Given Name', ['Anna'], 'firstName'],
  ['surname', ['Petrova'], 'lastName'],
  ['DOB', ['1980-01-02'], 'birthDate'],
  ['date_of_birth', ['19800102'], 'birthDate'],
  ['Фамилия', ['Петрова'], 'lastName'],
  ['fecha de nacimiento', ['2/3/1980'], 'birthDate'],
  ['teléfono', ['+34 600 000 001'], 'phone'],
  ['passport_no', ['AB123'], 'passportNumber'],
  ['flight no', ['HY 123'], 'journey'],
  ['travel_date', ['2024-05-01'], 'date'],
  ['contact', ['a@b.org', 'c@d.org', 'e@f.org', 'g@h.org', 'i@j.org'], 'email'],
  ['record_id', ['1'], 'rowId'],
  ['colour', ['red'], 'other'],
] as const)('%s is read as %s', (header, values, role) => {
  expect(guessColumn(header, values)).toBe(role);
});

test('the proposal is a valid mapping that names every column', () => {
  const header = [
    'id',
    'given',
    'family',
    'dob',
    'mobile',
    'street',
    'town',
    'plate',
    'flight',
    'travel date',
    'iban',
    'note',
  ];
  const row = [
    '1',
    'Anna',
    'Petrova',
    '1980-01-01',
    '+998901234567',
    '1 Long St',
    'X',
    'AA1',
    'HY1',
    '2024-01-01',
    'DE1',
    'x',
  ];
  const query = guessQuery('people.csv', header, [row]);
  expect(query.usable).toBe(true);
  const { value } = readMapping(mappingText([query]), 'guess.yaml');
  expect(Object.values(value.queries[0].entities).map((entity) => entity.schema)).toEqual([
    'Person',
    'BankAccount',
    'UnknownLink',
    'Vehicle',
    'UnknownLink',
    'Trip',
    'UnknownLink',
  ]);
  expect(value.queries[0].ignore).toEqual(['id', 'note']);
  expect(value.queries[0].entities.person.valid).toEqual({ on: 'travel date' });
});

test.each([
  'Apellidos y Nombre',
  'nombre y apellidos',
  'Nachname, Vorname',
  'Vor- und Nachname',
  'nome e cognome',
  'Surname and first name',
  'Ad Soyad',
  'imię i nazwisko',
  'Фамилия Имя Отчество',
  'نام و نام خانوادگی',
])('%s is a whole name', (header) => {
  expect(guessColumn(header, ['Ana Kovac'])).toBe('name');
});

test('who pays and who is paid are not made one person', () => {
  const header = ['Payer Name', 'Payer ID No', 'Payer Phone', 'Payee Name', 'Payee ID No', 'Payee Phone'];
  const row = ['Ana Kovac', 'X1', '+34600000001', 'Ivo Babic', 'X2', '+34600000002'];
  const { value } = readMapping(mappingText([guessQuery('p.csv', header, [row, row, row, row, row])]), 'guess.yaml');
  const { person } = value.queries[0].entities;
  expect(JSON.stringify(person.properties)).not.toMatch(/Payee/);
  expect(JSON.stringify(person.properties)).toMatch(/Payer ID No.*Payer Phone/);
});

test('a first and a last day of different things are no interval', () => {
  const valid = (...header: string[]) =>
    readMapping(
      mappingText([guessQuery('p.csv', ['name', ...header], [['Ana', '2024-01-02', '2024-02-03', '2024-02-04']])]),
      'g.yaml',
    ).value.queries[0].entities.person.valid;
  expect(valid('State From', 'Action To')).toBeUndefined();
  expect(valid('State From', 'Action To', 'State To')).toEqual({ from: 'State From', to: 'State To' });
  expect(valid('arrived', 'departed')).toEqual({ from: 'arrived', to: 'departed' });
  expect(valid('valid_from', 'valid_to')).toEqual({ from: 'valid_from', to: 'valid_to' });
  expect(valid('Check-in', 'Check-out')).toEqual({ from: 'Check-in', to: 'Check-out' });
});

test('a city alone is no address, and a table of numbers is not guessed', () => {
  const query = guessQuery('p.csv', ['name', 'city'], [['Anna', 'London']]);
  expect(mappingText([query])).not.toContain('address');
  expect(guessQuery('n.csv', ['a', 'b'], [['1', '2']]).usable).toBe(false);
});

const guessed = (columns: Readonly<Record<string, string>>) =>
  guessQuery(
    'f.csv',
    Object.keys(columns),
    Array.from({ length: 6 }, () => Object.values(columns)),
  ).lines.join('\n');

test('a flight is one of a day: the day on which it leaves, and no stay that ends there', () => {
  const passengers = { Surname: 'SIMPSON', 'Given names': 'ELEANOR', Flight: 'IB0691', Departure: '13 MAY 2020' };
  expect(guessed(passengers)).toContain('keys: ["Flight", "Departure"]');
  expect(guessed(passengers)).toContain('startDate: {column: "Departure"}');
  expect(guessed(passengers)).toContain('valid: {on: "Departure"}');
  const both = guessed({ ...passengers, Arrival: '14 MAY 2020' });
  expect(both).toContain('keys: ["Flight", "Departure"]');
  const { Departure: _, ...undated } = passengers;
  expect(guessed(undated)).toContain('# no column tells the day');
  // A stay keeps its first and last day.
  expect(guessed({ name: 'Ana Kovac', Arrival: '2020-05-13', Departure: '2020-05-14' })).toContain(
    'valid: {from: "Arrival", to: "Departure"}',
  );
});

test('middle names and an insurance number are read, beside another document too', () => {
  const lines = guessed({
    given_name: 'Ana',
    middle_names: 'Maria',
    surname: 'Kovac',
    national_insurance_no: 'QQ123456C',
    'DNI/NIE': '12345678Z',
  });
  expect(lines).toContain('name: {columns: ["given_name", "middle_names", "surname"], join: " "}');
  expect(lines).toContain('socialSecurityNumber: {column: "national_insurance_no"}');
  expect(lines).toContain('idNumber: {column: "DNI/NIE"}');
  expect(lines).not.toContain('two people');
});
