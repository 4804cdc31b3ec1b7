import { expect, test } from 'vitest';
import { datesInOwnOrder } from './date-orders.ts';
import { tableFromRows } from './table-from-rows.ts';

const table = (header: string, dates: readonly string[]) =>
  tableFromRows({
    header: ['id', 'full_name', header],
    rows: dates.map((date, i) => [`r${i}`, `Anna Berg${String.fromCharCode(97 + i)}`, date]),
    id: 'id',
  });
const datesOf = (sides: ReturnType<typeof datesInOwnOrder>) => sides.map(({ fields }) => [...fields[1].dictionary]);

test('a file that writes the month first meets one that writes the day first', () => {
  const left = table('date_of_birth', ['03/04/1980', '12/25/1975', '1990']);
  const right = table('fecha de nacimiento', ['04/03/1980', '25/12/1975', '01/02/1961']);
  expect(datesOf(datesInOwnOrder([left, right]))).toEqual([
    ['1980-03-04', '1975-12-25', '1990-00-00'],
    ['1980-03-04', '1975-12-25', '1961-02-01'],
  ]);
});

test('dates of one order stay as they are written', () => {
  const left = table('date_of_birth', ['1980-03-04', '25/12/1975']);
  const right = table('fecha de nacimiento', ['04/03/1980', '25/12/1975']);
  expect(datesInOwnOrder([left, right])).toEqual([left, right]);
});
