import { expect, test } from 'vitest';
import { sexLetters } from './sex-letters.ts';

const lettersOf = (column: string, texts: readonly string[]) => {
  const letters = sexLetters(column);
  for (const text of texts) letters.add(text);
  return letters.letters();
};

test.each([
  ['sexo', ['H', 'M', 'M', 'H'], { h: 'male', m: 'female' }],
  ['sexe', ['H', 'F', 'F'], { h: 'male', f: 'female' }],
  ['sexo', ['V', 'M'], { v: 'male', m: 'female' }],
  ['sexo', ['V', 'H'], { v: 'male', h: 'female' }],
  ['geslacht', ['M', 'V'], { m: 'male', v: 'female' }],
  ['płeć', ['K', 'M'], { m: 'male', k: 'female' }],
  ['cinsiyet', ['E', 'K'], { e: 'male', k: 'female' }],
  // M and F are known; a letter alone, or a third one that is frequent, tells nothing.
  ['sex', ['M', 'F'], {}],
  ['sexo', ['M', 'M'], {}],
  ['sexo', ['H', 'M', 'F'], {}],
] as const)('letters of %s', (column, texts, wanted) => {
  expect(lettersOf(column, texts)).toEqual(wanted);
});

test('a slip among many letters changes nothing', () => {
  const texts = Array.from({ length: 60 }, (_, i) => (i === 7 ? 'X' : i % 2 === 0 ? 'H' : 'M'));
  expect(lettersOf('sexo', texts)).toEqual({ h: 'male', m: 'female' });
});
