import { overwriteGetLocale } from '@lookback/words';
import { afterEach, describe, expect, test } from 'vitest';
import { birthYear, counted, date, figureName, number, outcomeName, say, shown } from './say.ts';

let locale: 'en' | 'es' = 'en';
overwriteGetLocale(() => locale);
afterEach(() => {
  locale = 'en';
});

describe('shown', () => {
  test.each([
    ['Amina \u202Egnp.exe', 'Amina ⟨U+202E⟩gnp.exe'],
    ['a\u0000b\u200Fc', 'a⟨U+0000⟩b⟨U+200F⟩c'],
    ['tab\tand\nline', 'tab\tand\nline'],
    ['Гулнора', 'Гулнора'],
    ['מרים', 'מרים'],
  ])('%j', (text, expected) => expect(shown(text)).toBe(expected));

  test('a pile of combining marks is cut to four and says how many more there were', () => {
    expect(shown(`e${'\u0301'.repeat(100)}`)).toBe(`e${'\u0301'.repeat(4)}⟨+96⟩`);
  });
});

describe('say', () => {
  test('plurals and numbers follow the language', () => {
    expect(say({ code: 'hop_records', with: { count: 1 } })).toBe('1 record');
    expect(say({ code: 'path_users', with: { count: 4812 } })).toBe('Used by 4,812 persons in the files.');
    locale = 'es';
    expect(say({ code: 'hop_records', with: { count: 1 } })).toBe('1 registro');
    expect(say({ code: 'path_users', with: { count: 4812 } })).toBe('Lo usaron 4.812 personas de los archivos.');
  });

  test('kinds and fields are named in the language, values from files are made harmless', () => {
    locale = 'es';
    expect(say({ code: 'differs_field', with: { field: 'birthDate', a: '1991\u202E', b: '1967' } })).toBe(
      'nacimiento: 1991⟨U+202E⟩, no 1967',
    );
  });

  test('a code that no language knows is still read, never hidden', () => {
    expect(say({ code: 'brand_new_reason', with: { what: 'M810' } })).toBe('brand new reason M810');
  });
});

test('numbers and dates', () => {
  expect([number(20114), date('2023-05-03'), counted(2000).n]).toEqual(['20,114', '3 May 2023', '2,000']);
  locale = 'es';
  expect([number(2011), date('2023-05-03')]).toEqual(['2.011', '3 may 2023']);
});

test('figures and outcomes have short names in both languages', () => {
  expect([figureName('D3'), outcomeName('insufficient_information')]).toEqual([
    'link, nothing adverse',
    'not enough information',
  ]);
  locale = 'es';
  expect(figureName('D3')).toBe('vínculo, nada adverso');
});

describe('what a file writes', () => {
  test('a birth date gives its year wherever it stands, and comes back whole where it has none', () => {
    expect(['1991-08-14', '27/03/1984', '27/03', '1990'].map(birthYear)).toEqual(['1991', '1984', '27/03', '1990']);
  });
  test('figures by basis and by a named rule have words', () => {
    expect(figureName('A1n')).toContain('because of the network');
    expect(figureName('rule:persons-of-interest')).toContain('persons of interest');
  });
});
