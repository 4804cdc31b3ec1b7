import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, dayOf, isoDay, isoInterval, overlap, RowDigest, seededRandom } from './index.ts';

test('canonical JSON sorts keys by code unit and prints numbers as ECMAScript does (RFC 8785, 3.2)', () => {
  expect(canonicalJson({ b: 1, a: [true, null, 'é'], '€': 333333333.3333333, c: undefined })).toBe(
    '{"a":[true,null,"é"],"b":1,"€":333333333.3333333}',
  );
  expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
  expect(() => canonicalJson('\ud800')).toThrow(TypeError);
});

test('canonical JSON is read back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
      expect(JSON.parse(canonicalJson(value as never))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('days count from 1970 and impossible dates are null', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(dayOf(2023, 2, 29)).toBeNull();
  expect(isoDay(dayOf(2024, 2, 29) ?? 0)).toBe('2024-02-29');
  expect(isoInterval('2024-02')).toEqual({ from: dayOf(2024, 2, 1), to: dayOf(2024, 2, 29) });
  expect(isoInterval('2024-13')).toBeNull();
  expect(isoInterval('3 May')).toBeNull();
});

test('overlap is certain only when every end is known', () => {
  expect(overlap({ from: 1, to: 5 }, { from: 5, to: 9 })).toBe('certain');
  expect(overlap({ from: 1, to: 4 }, { from: 5, to: 9 })).toBe('no');
  expect(overlap({ from: null, to: null }, { from: 5, to: 9 })).toBe('possible');
  expect(overlap({ from: null, to: 4 }, { from: 5, to: null })).toBe('no');
});

test('a seed names one stream, and a fork does not advance its parent', () => {
  const a = seededRandom('x');
  const b = seededRandom('x');
  a.fork('side').next();
  expect([a.next(), a.next(), a.below(10)]).toEqual([b.next(), b.next(), b.below(10)]);
  expect(seededRandom('y').next()).not.toBe(seededRandom('x').next());
});

test('a row digest depends on the rows and their order only', () => {
  const digest = (rows: string[][]) => {
    const d = new RowDigest();
    for (const row of rows) d.add(row);
    return d.close();
  };
  expect(digest([['a', 'b']])).toBe(digest([['a', 'b']]));
  expect(digest([['a'], ['b']])).not.toBe(digest([['a', 'b']]));
});
