import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { tableFromRows } from './index.ts';
import { lentNumbers } from './lent-numbers.ts';
import { plainVariants } from './name-variants.ts';
import { PatternTable } from './pattern-table.ts';

const given = 'Anna Boris Clara David Elena Felix Gloria Henry Irene Jacob Kate Liam Maria Noah Olga Peter'.split(' ');
const surnames = 'Adler Bosch Coblenz Dorn Ehlers Frege Gruber Heine Imhof Jung Kern Lang Mohr Nagel Ott Pabst'.split(
  ' ',
);

/** Pairs of one number: the second record as `change` writes it. */
function lentAmong(change: (first: string, last: string, i: number) => [string, string]): number {
  const rows = surnames.flatMap((last, i) => {
    const first = given[i];
    const number = `${48291700 + 7919 * i}`;
    return [
      [`${i}a`, first, last, number],
      [`${i}b`, ...change(first, last, i), number],
    ];
  });
  const table = tableFromRows({ header: ['id', 'first_name', 'last_name', 'ssn'], rows, id: 'id' });
  const patterns = new PatternTable(compile({ table, variants: plainVariants, aliases: [] }).comparisons);
  const counts: number[] = [];
  for (let a = 0; a < table.count; a += 2) {
    const pattern = patterns.of(a, a + 1);
    counts[pattern] = (counts[pattern] ?? 0) + 1;
  }
  return lentNumbers(
    patterns,
    Float64Array.from({ length: patterns.count }, (_, pattern) => counts[pattern] ?? 0),
  );
}

test('spouses under one number are counted, errors in either name are not', () => {
  expect(lentAmong((_, last, i) => [given[(i + 5) % 16], last])).toBe(16);
  expect(lentAmong((first, last) => [first, last])).toBe(0);
  expect(lentAmong((first, _, i) => [first, surnames[(i + 5) % 16]])).toBe(0);
  expect(lentAmong((first, last, i) => (i % 2 ? [first, surnames[(i + 5) % 16]] : [given[(i + 5) % 16], last]))).toBe(
    0,
  );
});
