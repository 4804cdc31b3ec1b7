import { overwriteGetLocale } from '@lookback/words';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { numberText } from './numbers.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

const values = fc.oneof(
  fc.nat(),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
  fc.double({ min: 0, max: 10, noNaN: true }),
  fc.nat({ max: 1e7 }).map((n) => n / 1000),
  fc.nat({ max: 1e6 }).map((n) => n + 0.5),
  fc.double(),
  fc.constantFrom(0, -0, 0.05, 0.95, 9.95, 99.995, 999.95, 999_999.5, 1e15, 1e21, 1e-7),
);
const digits = fc.constantFrom({ most: 0 }, { most: 1 }, { most: 2 }, { least: 2, most: 2 }, { least: 1, most: 3 });

test.each([
  ['en', 'en-US'],
  ['es', 'es-ES'],
] as const)('numbers are written as the platform writes them, in %s', (locale, language) => {
  overwriteGetLocale(() => locale);
  fc.assert(
    fc.property(values, digits, (value, { least = 0, most }: { least?: number; most: number }) => {
      const format = new Intl.NumberFormat(language, {
        minimumFractionDigits: least,
        maximumFractionDigits: most,
        useGrouping: 'always' as never,
      });
      expect(numberText(value, { least, most })).toBe(format.format(value));
    }),
    { numRuns: 2000 },
  );
});
