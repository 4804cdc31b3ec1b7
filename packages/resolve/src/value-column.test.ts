import { emptyWords } from '@lookback/names/texts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextList } from './text-list.ts';
import { isBlankMark, isSurelyValue } from './value-column.ts';

const marks = [...emptyWords, 'NA', '#N/A', 'n/a', 'None', 'not a word'];
const texts = fc.oneof(
  fc.string(),
  fc.constantFrom(...marks, ...marks.map((mark) => mark.toUpperCase())),
  fc.constantFrom(...marks).map((mark) => ` ${mark}`),
  fc.constantFrom('martin', 'María', ' martin', 'martin\u00a0', '\u3000王'),
);

test('what is surely a value is no mark for none, and has no blanks around it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      if (!isSurelyValue(TextList.of([text]), 0)) return;
      expect(isBlankMark(text)).toBe(false);
      expect(text.trim()).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('most values are settled without reading them', () => {
  const values = ['martin', 'arthur wasse', '1715-01-04', 'de7 6pu', 'Q6774841-9'];
  expect(values.map((_, i) => isSurelyValue(TextList.of(values), i))).toEqual(values.map(() => true));
});
