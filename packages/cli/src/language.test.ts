import { getLocale } from '@lookback/words';
import { afterEach, expect, test } from 'vitest';
import { amount } from './amounts.ts';
import { chooseLanguage } from './language.ts';
import { about, count, many } from './numbers.ts';

afterEach(() => chooseLanguage([], {}));

test.each([
  [[], {}, 'en'],
  [['trace'], { LOOKBACK_LANG: 'es' }, 'es'],
  [['trace'], { LOOKBACK_LANG: 'es_ES.UTF-8' }, 'es'],
  [['trace', '--lang', 'es'], {}, 'es'],
  [['--lang=en', 'trace'], { LOOKBACK_LANG: 'es' }, 'en'],
])('%j with %j speaks %s', (argv, environment, language) => {
  chooseLanguage(argv, environment);
  expect(getLocale()).toBe(language);
});

test('a language that nobody wrote is refused', () => {
  for (const refused of [
    () => chooseLanguage(['--lang', 'xx'], {}),
    () => chooseLanguage([], { LOOKBACK_LANG: 'kk' }),
  ]) {
    expect(refused).toThrowError(expect.objectContaining({ code: 'language_unknown' }));
  }
});

test('an amount knows one and many, and how numbers are written', () => {
  expect([0, 1, 2, 12_345].map((value) => amount('records', value))).toEqual([
    '0 records',
    '1 record',
    '2 records',
    '12,345 records',
  ]);
  chooseLanguage(['--lang', 'es'], {});
  expect([1, 12_345].map((value) => amount('records', value))).toEqual(['1 registro', '12.345 registros']);
  expect([count(1234.4), about(2.25), many(7).n]).toEqual(['1.234', '2,3', '7']);
});
