import { expect, test } from 'vitest';
import { type Comparison, missing } from './comparison.ts';
import { dateLevels } from './date-kernel.ts';
import { fewerUnlikeDates } from './identity-bounds.ts';
import { mostUnlikeDates } from './unlike-dates.ts';

const equal = dateLevels.indexOf('equal');
const different = dateLevels.indexOf('different');

/** Names whose level 0 is one name and 1 another given name, dates, and numbers of which level 0 is equal. */
const comparisons = [
  { kind: 'name', bandOf: () => 5, leftoverOf: (level: number) => (level === 0 ? 'none' : 'other_given') },
  { kind: 'date', equalLevels: 3, levels: dateLevels },
  { kind: 'code', equalLevels: 1, levels: ['equal', 'one digit', 'different'] },
] as unknown as Comparison[];

/** The largest share of wholly different dates, of pairs by their levels of name, date and number. */
function mostDifferent(pairs: readonly [levels: readonly [number, number, number], pairs: number][]): number {
  const patterns = { count: pairs.length, comparisons, level: (p: number, f: number) => pairs[p][0][f] };
  const found = mostUnlikeDates(
    patterns,
    Float64Array.from(pairs, ([, held]) => held),
  );
  return Math.min(1, ...found.filter(({ levels }) => levels.has(different)).map(({ most }) => most));
}

test('pairs of one number and one name tell how often dates are wrong, whatever pairs without a number show', () => {
  const known = mostDifferent([
    [[0, equal, 0], 1000],
    [[0, different, 2], 4000],
    [[0, different, missing], 4000],
    [[1, different, 0], 500],
  ]);
  expect(known).toBeCloseTo(0.006, 6);
});

test('wrong dates beside an equal number are counted, with two standard errors and twice over', () => {
  const known = mostDifferent([
    [[0, equal, 0], 900],
    [[0, different, 0], 100],
  ]);
  expect(known).toBeCloseTo((2 * (100 + 3 + 2 * 10)) / 1000, 6);
});

test('few pairs of one number say nothing', () => {
  expect(mostDifferent([[[0, equal, 0], 4]])).toBe(1);
  expect(mostDifferent([[[0, equal, 2], 400]])).toBe(1);
});

test('the share of unlike dates among pairs of one person is held below what these show', () => {
  const m = new Float64Array(dateLevels.length);
  m[equal] = 0.9;
  m[different] = 0.1;
  const held = fewerUnlikeDates(comparisons[1], m, [{ levels: new Set([different]), most: 0.01 }]);
  expect([held[equal], held[different]].map((share) => Number(share.toFixed(9)))).toEqual([0.99, 0.01]);
});
