import { expect, test } from 'vitest';
import { alignedTables } from './aligned-fields.ts';
import { homesAlike } from './home-columns.ts';
import type { Field, FieldRole, RecordTable } from './record-table.ts';
import { tableFromRows } from './table-from-rows.ts';

const roleOf: Record<string, FieldRole> = {
  address: 'address',
  postcode: 'postcode',
  town: 'place',
  birthplace: 'place',
};
const tableOf = (header: readonly string[], rows: readonly (readonly string[])[]): RecordTable =>
  tableFromRows({
    header: ['id', ...header],
    rows: rows.map((row, i) => [`r${i}`, ...row]),
    id: 'id',
    roles: Object.fromEntries(header.map((name) => [name, roleOf[name]])),
  });

const valuesOf = ({ fields, count }: RecordTable, role: Field['role']): string[] => {
  const field = fields.find((one) => one.role === role);
  if (!field) return [];
  const at = (record: number): string =>
    field.offsets[record + 1] > field.offsets[record] ? field.dictionary.at(field.codes[field.offsets[record]]) : '';
  return Array.from({ length: count }, (_, record) => at(record));
};

const whole = tableOf(
  ['address'],
  [['12 Leeds Road, LS1 4AB, York'], ['3 Mill Lane, YO10 5DD, Market Weighton'], [''], ['9 Hill Street, Dublin']],
);
const parts = tableOf(
  ['postcode', 'town'],
  [
    ['LS1 4AB', 'Leeds'],
    ['YO10 5DD', 'York'],
    ['HU1 1AA', 'Market Weighton'],
  ],
);

test('the postcode and the town that the other file writes are read out of whole addresses', () => {
  const [left, right] = homesAlike(whole, parts);
  expect(valuesOf(left, 'postcode')).toEqual(['ls1 4ab', 'yo10 5dd', '', '']);
  expect(valuesOf(left, 'place')).toEqual(['york', 'market weighton', '', '']);
  expect(right).toBe(parts);
  expect(homesAlike(parts, whole)[1].fields.map(({ role }) => role)).toEqual(['address', 'postcode', 'place']);
});

test('nothing is read out of addresses that hold few of the values, or beside a column of them', () => {
  const abroad = tableOf(['address'], [['1 Rue Verte, Lyon'], ['2 Rue Bleue, Metz'], ['3 Rue Rouge, York']]);
  expect(homesAlike(abroad, parts)[0]).toBe(abroad);
  const own = tableOf(['address', 'town', 'postcode'], [['1 High Street', 'York', 'YO10 5DD']]);
  expect(homesAlike(own, parts)[0]).toBe(own);
});

test('a town of birth is no town where somebody lives', () => {
  const born = tableOf(['birthplace'], [['York'], ['Leeds']]);
  const lives = tableOf(['town'], [['York'], ['Leeds']]);
  expect(alignedTables(lives, born)[1].fields[0].name).toBe('birthplace');
  expect(homesAlike(whole, born)[0]).toBe(whole);
});
