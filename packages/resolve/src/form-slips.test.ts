import { expect, test } from 'vitest';
import { formSlips, oneLetterApart } from './form-slips.ts';

const links = (frequency: readonly number[]) => {
  const written = ['احمد', 'امد', '', ''];
  const near = { token: Uint32Array.of(3), lower: Uint32Array.of(2), kind: Uint8Array.of(2) };
  const { token, lower } = formSlips(
    {
      frequency,
      tokens: ['ahmd', 'amd', 'ahmed', 'ahrned'],
      written,
      forms: [[0, 2]],
      isKnown: () => false,
      isListed: () => false,
    },
    [near],
  );
  return Array.from(token, (a, i) => `${lower[i]} ${a}`).sort();
};

test('a rare word one letter from a frequent one is a slip of it, and of what that is in another script', () => {
  expect(links([60, 1, 80, 1])).toEqual(['0 1', '0 3', '1 2']);
});

test('a word that many records hold is a name', () => {
  expect(links([60, 30, 80, 40])).toEqual([]);
});

test('one letter more, less or other', () => {
  expect(oneLetterApart('anna', 'hanna')).toBe(true);
  expect(oneLetterApart('marina', 'karina')).toBe(true);
  expect(oneLetterApart('jeremy', 'jerry')).toBe(false);
});

test('a rare short word one letter from a frequent one is a slip of it, unless it is a name itself', () => {
  const short = (isListed: (token: number) => boolean): string[] => {
    const tokens = ['ian', 'ia', 'iain'];
    const { token, lower } = formSlips(
      { frequency: [400, 3, 200], tokens, written: [], forms: [[0, 2]], isKnown: () => false, isListed },
      [],
    );
    return Array.from(token, (a, i) => `${tokens[a]} ${tokens[lower[i]]}`);
  };
  expect(short(() => false)).toEqual(['ia ian', 'iain ia']);
  expect(short((token) => token === 1)).toEqual([]);
});
