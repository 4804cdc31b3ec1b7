import { afterEach, beforeEach, expect, it } from 'vitest';
import { holdsTogether } from '../explain/holds-together.ts';
import { type SmallReview, smallReview } from '../testing/small-review.ts';
import { comparisonOf } from './comparison.ts';
import { loadFile } from './person-file.ts';

const born = '1990-04-12,+998901234567,2023-02-01,2023-05-31';
let small: SmallReview;
beforeEach(async () => {
  const again = [
    'Petrova Anna',
    'ANNA PETROVA',
    'Anna V. Petrova',
    'Anna Petrova',
    'Annа Petrowa',
    'A. Petrova',
    'Anna Petrov',
  ];
  small = await smallReview(again.map((name) => `${name},${born}\n`).join(''));
});
afterEach(() => small.end());

it('puts the pair that holds a person together least in front, weighs that pair, and counts what is not shown', async () => {
  const file = await loadFile(small.context, 'S1.1');
  expect(file.records.length).toBeGreaterThan(6);
  const weakest = await holdsTogether(small.context, file);
  const { columns, rows, more } = await comparisonOf(small.context, file);
  expect(columns.slice(0, 2).sort()).toEqual([weakest?.a, weakest?.b].map((id) => `seen.csv ${id?.slice(3)}`).sort());
  expect(columns.length + more).toBe(file.records.length);
  expect(more).toBeGreaterThan(0);
  const weighed = weakest?.fields.find(({ columns: named }) => named.includes('name'))?.bits;
  expect(rows.find(({ field }) => field === 'name')?.weightBits).toBe(weighed);
});
