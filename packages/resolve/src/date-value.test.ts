import { expect, test } from 'vitest';
import { dateOrderOf, looksDated, readDateValue } from './date-value.ts';

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

test('a year of two digits may stand first, which the column tells', () => {
  const passports = ['580730', '940505', '021204', '110611'];
  expect(dateOrderOf(passports)).toBe('year_first');
  expect(readDateValue('580730', 'year_first')).toEqual({ year: 1958, month: 7, day: 30 });
  expect(readDateValue('021204', 'year_first')).toEqual({ year: 2002, month: 12, day: 4 });
  expect(dateOrderOf(['300758', '051294'])).toBe('day_first');
  expect(readDateValue('300758', 'day_first')).toEqual({ year: 1958, month: 7, day: 30 });
  expect(dateOrderOf(['58/07/30', '94/05/05'])).toBe('year_first');
  expect(readDateValue('58/07/30', 'year_first')).toEqual({ year: 1958, month: 7, day: 30 });
  expect(readDateValue('30/07/1958', 'year_first')).toEqual({ year: 1958, month: 7, day: 30 });
  for (const text of ['198003', '999999']) expect(readDateValue(text, 'day_first')).toBeNull();
});

test('numbers of eight digits look dated only where they are days', () => {
  expect(looksDated(['19580730', '30071958'])).toBe(true);
  expect(looksDated(['94819083', '53940273', '88478872'])).toBe(false);
});

test('days of a spreadsheet and a place before the date', () => {
  const read = (text: string) => readDateValue(text, 'day_first');
  const born = { year: 1980, month: 3, day: 12 };
  expect(read('29292')).toEqual(born);
  expect(read('29292.0')).toEqual(born);
  expect(read('Sleman, 12-3-1980')).toEqual(born);
  expect(read('99999')).toBeNull();
  expect(read('Main Road, 12')).toBeNull();
});

test('a month by its name before a year of two digits', () => {
  for (const text of ['14MAY77', '14-May-77', '14 may 77'])
    expect(readDateValue(text, 'day_first')).toEqual({ year: 1977, month: 5, day: 14 });
  expect(readDateValue('02JUL12', 'day_first')).toEqual({ year: 2012, month: 7, day: 2 });
  expect(readDateValue('12ABC34', 'day_first')).toBeNull();
  expect(looksDated(['14MAY77', '02JUL12', '30DEC61'])).toBe(true);
});
