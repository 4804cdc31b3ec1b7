import { expect, test } from 'vitest';
import { guessRoles } from './index.ts';

const given = 'Anna Boris Clara David Elena Felix Gloria Henry Irene Jacob'.split(' ');
const count = 60;
/** The role of a column of 60 values beside names and a phone, of persons of whom the last ten stand twice. */
const roleOf = (header: string, valueAt: (person: number, row: number) => string): unknown => {
  const rows = Array.from({ length: count }, (_, row) => {
    const person = row % 50;
    return [
      given[person % 10],
      `Surn${String.fromCharCode(97 + (person % 26))}`,
      `07${700900000 + person * 7919}`,
      valueAt(person, row),
    ];
  });
  return guessRoles(['first name', 'last name', 'phone', header], rows)[3];
};
const numberOf = (person: number): string => String(100_000_007 + person * 6_700_417).slice(0, 9);

test('a number of persons is told by its shape and by coming back, whatever its header says', () => {
  const insurance = (person: number) => `QQ ${numberOf(person).replace(/^(..)(..)(..).*/, '$1 $2 $3')} C`;
  expect(roleOf('NI No.', insurance)).toBe('code');
  expect(roleOf('nhs_or_ni', insurance)).toBe('code');
  expect(roleOf('ІПН', numberOf)).toBe('code');
  expect(roleOf('xyz', numberOf)).toBe('code');
});

test('numbers of records, groups, amounts and days are no numbers of persons', () => {
  expect(roleOf('xyz', (_, row) => numberOf(row))).toBeNull();
  expect(roleOf('xyz_id', numberOf)).toBeNull();
  expect(roleOf('cluster', numberOf)).toBeNull();
  expect(roleOf('salary', numberOf)).toBeNull();
  expect(roleOf('paid', (person) => `${1950 + person}-0${1 + (person % 9)}-1${person % 10}`)).not.toBe('code');
  expect(roleOf('remarks', (person) => `see file ${numberOf(person)}`)).not.toBe('code');
});

test('a number beside a column of phones, or longer than any phone, is no phone', () => {
  const hyphens = (person: number) => `3${numberOf(person).slice(0, 4)}-${numberOf(person).slice(2)}-${person % 10}`;
  expect(roleOf('card', hyphens)).toBe('code');
  expect(roleOf('card', (person) => numberOf(person).replace(/^(...)(..)(....)$/, '$1-$2-$3'))).toBe('code');
  expect(roleOf('reach', (person) => `+44 ${numberOf(person)}`)).toBe('phone');
});

test('particles and suffixes in a column of their own are part of the name, names of other people are of the household', () => {
  expect(roleOf('tussenvoegsel', (person) => ['', 'van', 'van der', 'de'][person % 4])).toBe('surname');
  expect(roleOf('ext', (person) => ['', '', 'Jr.', 'III'][person % 4])).toBe('patronymic');
  expect(
    roleOf('belongs to', (person) => `${given[(person * 3) % 10]} Sun${String.fromCharCode(97 + (person % 20))}ee`),
  ).toBe('parent');
  expect(roleOf('S/O D/O W/O', (person) => given[(person * 3) % 10])).toBe('patronymic');
  expect(roleOf('seen by', (person) => `${given[person % 3]} Sunee`)).toBe('category');
  expect(roleOf('colour', (person) => ['red', 'blue'][person % 2])).toBe('category');
});

test('other names beside a surname alone are given names, and a birthday is more than a day', () => {
  const rows = [
    ['Okoro', 'Chidi Emeka', '12-Mar-1984'],
    ['Bello', 'Aisha', '01-Jul-1990'],
  ];
  expect(guessRoles(['SURNAME', 'OTHER NAMES', 'B-day'], rows)).toEqual(['surname', 'given_name', 'birth_date']);
  const spelt = rows.map(([surname, names], i) => [surname, names, i === 0 ? 'April 25, 2004' : '09/14/1950']);
  expect(guessRoles(['SURNAME', 'OTHER NAMES', 'B-day'], spelt)[2]).toBe('birth_date');
  expect(
    guessRoles(
      ['surname', 'given name', 'birth year', 'b_day', 'b_month'],
      [['Okoro', 'Chidi', '1984', '12', 'March']],
    ),
  ).toEqual(['surname', 'given_name', 'birth_year', 'birth_day', 'birth_month']);
});

test('where somebody lives is a town in some files and a street in others', () => {
  expect(roleOf('Domicile', (person) => ['Lahore', 'Okara'][person % 2])).toBe('place');
  expect(roleOf('Residence', (person) => `${person} Canal Road`)).toBe('address');
  expect(roleOf('Residenza', (person) => `Via Roma ${person}, Napoli`)).toBe('address');
});

test("numbers of bookings, vehicles and calls are nobody's, those an employer gives its people are, if short", () => {
  for (const header of [
    'booking_reference',
    'flight_no',
    'licence plate',
    'Vehicle registration number',
    'ticket no',
    'factura',
  ])
    expect(roleOf(header, numberOf), header).toBeNull();
  expect(roleOf('booking_no', (person) => `12-${numberOf(person)}`)).toBeNull();
  expect(roleOf('employee_no', (person) => numberOf(person).slice(3))).toBe('code');
  expect(roleOf('employee_no', (_, row) => numberOf(row).slice(3))).toBeNull();
  expect(roleOf('xyz', (person) => numberOf(person).slice(3))).toBeNull();
  expect(roleOf('member_no', (person) => numberOf(person).slice(4))).toBe('code');
});

test('where a file holds several employers, the numbers that they give are not of persons', () => {
  const rows = Array.from({ length: count }, (_, row) => [
    given[row % 10],
    `Surn${String.fromCharCode(97 + (row % 26))}`,
    `E${1000 + (row % 7)}`,
    numberOf(row % 50),
  ]);
  const header = ['first name', 'last name', 'employer_id', 'employee_no'];
  expect(guessRoles(header, rows)[3]).toBeNull();
});

test('eight digits that are no days are no dates', () => {
  expect(roleOf('xyz', (_, row) => numberOf(row * 31).slice(1))).toBeNull();
});
