import { expect, test } from 'vitest';
import { cleanValue } from './clean-value.ts';
import { countryCode } from './country-code.ts';
import { dateFormat } from './date-format.ts';
import { dateOrderCounter } from './date-order.ts';
import { matchesGlob } from './glob.ts';

test.each([
  ['name', '  Anna \u200b Petrova ', 'Anna Petrova', ''],
  ['name', 'unknown', 'unknown', 'placeholder'],
  ['phone', '+998 (90) 123-45-67', '+998901234567', ''],
  ['phone', '5 71 92 44', '5 71 92 44', 'unreadable_phone'],
  ['phone', '000000000', '000000000', 'placeholder'],
  ['email', 'Anna@Mail.ORG', 'anna@mail.org', ''],
  ['email', 'anna at mail', 'anna at mail', 'placeholder'],
  ['iban', 'de89 3704 0044 0532 0130 00', 'DE89370400440532013000', ''],
  ['country', 'Узбекистан', 'uz', ''],
  ['country', 'Atlantis', 'Atlantis', ''],
  ['gender', 'F', 'female', ''],
  ['date', '31/12/1980', '1980-12-31', ''],
  ['date', '1980', '1980', ''],
  ['date', '1980-05', '1980-05', ''],
  ['date', '32/13/1980', '32/13/1980', 'unparsable_date'],
  ['date', '1900-01-01', '1900-01-01', 'placeholder'],
  ['date', '1650-05-05', '1650-05-05', 'implausible'],
  ['string', 'a\0b\n c', 'a b c', ''],
  ['string', '   ', '', ''],
])('%s %j is compared as %j (%s)', (type, text, value, flag) => {
  expect(cleanValue(type, text)).toEqual({ value, flag });
});

test('1 January is flagged as a birth date only', () => {
  expect(cleanValue('date', '1980-01-01', { birth: true }).flag).toBe('first_of_january');
  expect(cleanValue('date', '2024-01-01').flag).toBe('');
});

test('numeric dates are read in the order that the column shows', () => {
  const order = (...texts: string[]) => {
    const counter = dateOrderCounter();
    for (const text of texts) counter.add(text);
    return counter.order();
  };
  expect([order('03/04/1980', '31/12/1980'), order('03/04/1980', '12/31/1980'), order('1980-01-02')]).toEqual([
    'dmy',
    'mdy',
    undefined,
  ]);
  expect(cleanValue('date', '03/04/1980', { date: { order: 'mdy' } }).value).toBe('1980-03-04');
});

test('formats are read as strptime has them', () => {
  expect(dateFormat('%d/%m/%Y')('3/4/1980')).toBe('1980-04-03');
  expect(dateFormat('%d %b %y')('03 Apr 80')).toBe('1980-04-03');
  expect(dateFormat('%Y%m%d')('19800403')).toBe('1980-04-03');
  expect(dateFormat('%m.%Y')('04.1980')).toBe('1980-04');
  expect(dateFormat('%d/%m/%Y %H:%M')('03/04/1980 10:22')).toBe('1980-04-03');
  expect([dateFormat('%d/%m/%Y')('1980-04-03'), dateFormat('%d/%m/%Y')('31/02/1980')]).toEqual([null, null]);
});

test('country names and codes, the old ones too', () => {
  expect(['GB', 'uk', 'España', 'Germany', 'Russia', 'zz'].map(countryCode)).toEqual([
    'gb',
    'gb',
    'es',
    'de',
    'ru',
    null,
  ]);
});

test('globs match file names', () => {
  const yes: [string, string][] = [
    ['*.csv', 'a.csv'],
    ['data/*.csv', '/x/y/a.csv'],
    ['a?[12].{csv,tsv}', 'ab2.tsv'],
    ['people (1).csv', 'people (1).csv'],
  ];
  for (const [glob, file] of yes) expect(matchesGlob(glob, file)).toBe(true);
  expect(matchesGlob('a.csv', 'axcsv')).toBe(false);
  expect(matchesGlob('*.csv', 'a.csv.gz')).toBe(false);
});
