import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { numberKindsApart, numberKindsAsIn } from './number-kinds.ts';
import type { RecordTable } from './record-table.ts';
import { tableFromRows } from './table-from-rows.ts';

const given = 'Anna Boris Clara David Elena Felix Gloria Henry Irene Jacob Kate Liam Maria Noah Olivia Peter'.split(
  ' ',
);
const surnames = 'Alford Berman Corsa Dunland Elgate Farnell Greham Holton Iswood Jarrick Kelpole'.split(' ');

interface Person {
  readonly name: string;
  readonly born: string;
  readonly insurance: string;
  readonly passport: string;
}

function people(seed: string, count: number): Person[] {
  const random = seededRandom(seed);
  const digits = (length: number) => Array.from({ length }, () => random.below(10)).join('');
  return Array.from({ length: count }, () => ({
    name: `${random.pick(given)} ${random.pick(surnames)}`,
    born: `${1930 + random.below(75)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`,
    insurance: `QQ${digits(6)}C`,
    passport: digits(9),
  }));
}

type Row = readonly [name: string, born: string, number: string];

function tableOf(rows: readonly Row[]): RecordTable {
  const header = ['id', 'full_name', 'date_of_birth', 'document'];
  return tableFromRows({ header, rows: rows.map((row, i) => [`r${i}`, ...row]), id: 'id' });
}

const columns = ({ fields }: RecordTable) => fields.map(({ name }) => name).slice(2);
const held = ({ fields }: RecordTable) => fields.slice(2).map(({ codes }) => codes.length);

test('a column made of the numbers of two registers is one column of each kind', () => {
  const both = people('two registers', 400);
  const rows = [
    ...both.map(({ name, born, insurance }): Row => [name, born, insurance]),
    // The last one misses a digit and is a passport all the same.
    ...both.map(({ name, born, passport }, i): Row => [name, born, i === 399 ? passport.slice(1) : passport]),
  ];
  const apart = numberKindsApart(tableOf(rows));
  expect(columns(apart)).toEqual(['document [AA999999A]', 'document [999999999]']);
  expect(held(apart)).toEqual([400, 400]);
  // Whatever the order of the rows.
  expect(columns(numberKindsApart(tableOf([...rows].reverse())))).toEqual(columns(apart));
  const model = { columns: apart.fields.map(({ name, role }) => ({ name, role })) };
  const few = numberKindsAsIn(tableOf(rows.slice(380, 410)), model);
  expect(columns(few)).toEqual(columns(apart));
  expect(held(few)).toEqual([20, 10]);
});

test('numbers of one kind in two shapes stay one column: unlike ones tell namesakes apart', () => {
  const some = people('two countries', 600);
  const number = ({ insurance, passport }: Person, i: number) => (i % 2 === 0 ? insurance : passport);
  const once = some.map((person, i): Row => [person.name, person.born, number(person, i)]);
  const again = some.slice(0, 200).map((person, i): Row => [person.name, person.born, number(person, i)]);
  // Namesakes of one birth date, half of them of the other country.
  const namesakes = people('others', 80).map((person, i): Row => [some[i].name, some[i].born, number(person, i >> 1)]);
  expect(columns(numberKindsApart(tableOf([...once, ...again, ...namesakes])))).toEqual(['document']);
  expect(columns(numberKindsApart(tableOf([...once, ...namesakes])))).toEqual(['document']);
});
