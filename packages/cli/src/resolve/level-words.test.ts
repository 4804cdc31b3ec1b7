import { overwriteGetLocale } from '@lookback/words';
import { afterEach, expect, test } from 'vitest';
import { comparedWord, levelWord, rivalWord } from './level-words.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

const levels = [
  ...[
    'equal, rare',
    'equal',
    'one edit',
    'day and month swapped',
    'year within 10',
    'same outward part',
    'one digit, gap',
  ],
  ...['names agree by less than 4 bits, left over: other given', 'names agree by 10 to 13 bits, left over: none'],
  ...['names agree by 21 bits or more, left over: one sided', 'address: most words; postcode: missing'],
];

test.each(levels)('%s says itself in English and something else in Spanish', (level) => {
  overwriteGetLocale(() => 'en');
  expect(levelWord(level)).toBe(level);
  overwriteGetLocale(() => 'es');
  expect(levelWord(level)).not.toBe(level);
  expect(levelWord(level)).not.toMatch(/undefined|equal|names|left over|words/);
});

test('what no message knows says itself', () => {
  overwriteGetLocale(() => 'es');
  expect(levelWord('a level of tomorrow')).toBe('a level of tomorrow');
  expect([comparedWord('birth date with club no'), comparedWord('club no')]).toEqual([
    'fecha de nacimiento con club no',
    'club no',
  ]);
  expect(rivalWord('same surname, same phone')).toBe('mismo apellido, igual en: teléfono');
  expect(rivalWord('unrelated')).toBe('sin relación');
});
