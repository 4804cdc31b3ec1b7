import { hash32 } from '@lookback/base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StringIndex } from './string-index.ts';
import { TextList } from './text-list.ts';
import { valueTexts } from './value-texts.ts';

const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('Ömer', 'Гулнора', '王', '\ud800', 'a\u0000b'),
);

test('any text comes back as it was, with its hash and its units', () => {
  fc.assert(
    fc.property(fc.array(anyText), fc.nat(), (texts, seed) => {
      const list = TextList.of(texts);
      expect([...list]).toEqual(texts);
      expect([...list.hashes(seed)]).toEqual(texts.map((text) => hash32(text, seed)));
      const { units, start } = valueTexts(list);
      expect(texts.map((_, i) => String.fromCharCode(...units.subarray(start[i], start[i + 1])))).toEqual(texts);
    }),
  );
});

test('texts in another order', () => {
  const list = TextList.of(['one', 'two', 'drei', 'vier']);
  expect([...list.ordered(Uint32Array.of(3, 0, 0))]).toEqual(['vier', 'one', 'one']);
  expect([list.indexOf('drei'), list.indexOf('five')]).toEqual([2, -1]);
});

test('places of the texts that are wanted', () => {
  const list = TextList.of(['one', 'two', 'drei']);
  expect([...list.places(new Set(['drei', 'none']))]).toEqual([['drei', 2]]);
});

test('an index numbers texts by first sight, however many', () => {
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      const index = new StringIndex();
      const numbers = texts.map((text) => index.add(text));
      const known = [...new Set(texts)];
      expect(numbers).toEqual(texts.map((text) => known.indexOf(text)));
      expect([...index.texts()]).toEqual(known);
    }),
  );
  const index = new StringIndex();
  const numbers = Array.from({ length: 20_000 }, (_, i) => i);
  expect(numbers.map((i) => index.add(`text ${i}`))).toEqual(numbers);
  expect(numbers.map((i) => index.add(`text ${i}`))).toEqual(numbers);
});
