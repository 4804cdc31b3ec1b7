import { expect, test } from 'vitest';
import { listedValues } from './listed-values.ts';
import { tableFromRows } from './table-from-rows.ts';

test('parts what a cell lists, and no number', () => {
  expect(listedValues('phone', '(75) 99119-7803 ; (75) 98218-8460')).toEqual(['(75) 99119-7803', '(75) 98218-8460']);
  expect(listedValues('phone', '0551/12345')).toBeNull();
  expect(listedValues('phone', '030 / 1234567')).toBeNull();
  expect(listedValues('email', 'a@b.org, c@d.org')).toEqual(['a@b.org', 'c@d.org']);
  expect(listedValues('code', 'A1234567; B7654321')).toEqual(['A1234567', 'B7654321']);
  expect(listedValues('address', 'Mill Road 4; Leeds')).toBeNull();
});

test('a record holds each number of its cell', () => {
  const { fields } = tableFromRows({
    header: ['id', 'phone'],
    rows: [
      ['a', '61234567; 71234567'],
      ['b', '71234567'],
      ['c', 'unknown'],
    ],
    id: 'id',
  });
  expect([...fields[0].offsets]).toEqual([0, 2, 3, 3]);
  expect(fields[0].codes[1]).toBe(fields[0].codes[2]);
});
