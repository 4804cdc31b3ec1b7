import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownVariants } from './name-variants.ts';
import { parsedNames } from './parsed-names.ts';
import { tableFromRows } from './table-from-rows.ts';

const word = fc.constantFrom(
  'Anna',
  'MR',
  'mrs',
  'Sheikh',
  'u',
  'San',
  'sir',
  'unknown',
  'NA',
  'no',
  'Jr',
  'de',
  'x',
  'ÉVA',
  "o'neil",
  '王芳',
  'a,',
  'J.',
);
const blanks = fc.constantFrom(' ', ' ', '  ', '');
const name = fc
  .array(fc.tuple(word, blanks), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([text, after]) => text + after).join(''));

/** Words of each value of a column of names, and whether it holds one in another script. */
function wordsOf(names: readonly string[], variants: typeof knownVariants): string[][] {
  const rows = names.map((text, i) => [String(i), text]);
  const { fields } = tableFromRows({ header: ['id', 'full_name'], rows, id: 'id', roles: { full_name: 'full_name' } });
  const { tokens, written, parsed } = parsedNames(fields, variants);
  const { start, tokens: held } = parsed[0];
  return Array.from({ length: start.length - 1 }, (_, value) =>
    [...held.subarray(start[value], start[value + 1])].map((token) => `${token} ${tokens[token]} ${written[token]}`),
  );
}

test('names of plain words are read as all others are', () => {
  const { leftOut: _, ...withoutShortCut } = knownVariants;
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), (names) => {
      expect(wordsOf(names, knownVariants)).toEqual(wordsOf(names, withoutShortCut));
    }),
    { numRuns: 300 },
  );
});

test('a word of a hundred thousand letters is one word', () => {
  const long = 'ab'.repeat(50_000);
  expect(wordsOf([`Anna ${long}`], knownVariants)).toEqual([['0 anna ', `1 ${long} `]]);
});
