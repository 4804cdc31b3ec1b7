import { expect, test } from 'vitest';
import { misreadWords } from './misread-words.ts';

const linked = (held: Readonly<Record<string, number>>): string[] => {
  const tokens = Object.keys(held);
  const { token, lower } = misreadWords(tokens, Object.values(held));
  return Array.from(token, (a, i) => [tokens[a], tokens[lower[i]]].sort().join(' ')).sort();
};

test('a short word that a machine misread is linked with what it stands for', () => {
  expect(linked({ umar: 60, urnar: 8, ali: 90, aii: 4, all: 1, omar: 60 })).toEqual([
    'aii ali',
    'ali all',
    'umar urnar',
  ]);
});

test('words that many bear are names of their own', () => {
  expect(linked({ ian: 60, lan: 12, bern: 30, bem: 20 })).toEqual([]);
});
