import { expect, test } from 'vitest';
import { dateOrderOf, readDateValue } from './date-value.ts';

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

test('digits alone are read in the order of their column', () => {
  expect(dateOrderOf(['12042018', '04271992', '01052020'])).toBe('month_first');
  expect(dateOrderOf(['12042018', '27041992'])).toBe('day_first');
  expect(dateOrderOf(['19920427', '20181204', '1992-04-27', '12345678'])).toBe('day_first');
  expect(readDateValue('12042018', 'month_first')).toEqual({ year: 2018, month: 12, day: 4 });
  expect(readDateValue('12042018', 'day_first')).toEqual({ year: 2018, month: 4, day: 12 });
  expect(readDateValue('27041992', 'month_first')).toEqual({ year: 1992, month: 4, day: 27 });
});
