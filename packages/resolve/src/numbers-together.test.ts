import { expect, test } from 'vitest';
import { numberKindsAsIn } from './number-kinds.ts';
import { numbersTogether } from './numbers-together.ts';
import type { RecordTable } from './record-table.ts';
import { tableFromRows } from './table-from-rows.ts';

const names = Array.from({ length: 40 }, (_, i) => `Anna ${String.fromCharCode(97 + (i % 26))}erg${i % 7}ton Berg`);
const number = (i: number) => String(500_000_000 + 104_729 * i);
const header = ['id', 'full_name', 'passport_no', 'document_no'];
const columns = ({ fields }: RecordTable) => fields.map(({ name }) => name);

/** Forty people in two registers: each has the number in another column, the second under names that a function says. */
function register(nameOf: (i: number) => string): RecordTable {
  return tableFromRows({
    header,
    rows: [
      ...names.map((name, i) => [`a${i}`, name, number(i), '']),
      ...names.map((_, i) => [`b${i}`, nameOf(i), '', number(i)]),
    ],
    id: 'id',
  });
}

test('columns that hold the numbers of the same people are one', () => {
  const table = register((i) => names[i]);
  const joined = numbersTogether(table);
  expect(columns(joined)).toEqual(['full_name', 'passport_no + document_no']);
  expect(joined.fields[1].dictionary).toHaveLength(40);
  expect(joined.fields[1].codes).toHaveLength(80);
  // A model has them together again, where one of them is not there too.
  const model = { columns: joined.fields.map(({ name, role }) => ({ name, role })) };
  expect(columns(numberKindsAsIn(table, model))).toEqual(columns(joined));
  const fewer = { ...table, fields: table.fields.slice(0, 2) };
  expect(columns(numberKindsAsIn(fewer, model))).toEqual(columns(joined));
});

test('a number that another person bears is of another column: that of a father', () => {
  expect(columns(numbersTogether(register((i) => names[i].replace('Anna', 'Boris'))))).toEqual([
    'full_name',
    'passport_no',
    'document_no',
  ]);
});
