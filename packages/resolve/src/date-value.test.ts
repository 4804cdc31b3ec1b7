import { expect, test } from 'vitest';
import { readDateValue } from './date-value.ts';

test.each([
  ['1985年3月12日', [1985, 3, 12]],
  ['1985년 3월 12일', [1985, 3, 12]],
  ['3 de março de 1985', [1985, 3, 3]],
  ['12-мар-1985', [1985, 3, 12]],
  ['12 mars 1985', [1985, 3, 12]],
  ['12. 3. 1985', [1985, 3, 12]],
  ['12/03/1985 00:00', [1985, 3, 12]],
  ['12031985', [1985, 3, 12]],
  ['19850312', [1985, 3, 12]],
  ['١٢/٠٣/١٩٨٥', [1985, 3, 12]],
])('reads %s', (text, [year, month, day]) => {
  expect(readDateValue(text, 'day_first')).toEqual({ year, month, day });
});

test('reads no date in a street or a name', () => {
  for (const text of ['Rua 7 de Setembro 1985', 'May Lee', 'apt 12', ''])
    expect(readDateValue(text, 'day_first')).toBeNull();
});
