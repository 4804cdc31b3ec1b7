import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { areApart, burstsOf, chanceInOrder, lifeOf, type Period } from './number-periods.ts';

test('of all orders of the days of two strangers two keep their numbers apart', () => {
  expect(chanceInOrder(1, 2, 2)).toBe(1);
  expect(chanceInOrder(3, 6, 2)).toBeCloseTo(2 / 20);
  // one number among three, each in its own time: before, between or after the others
  expect(chanceInOrder(3, 9, 3)).toBeCloseTo(3 / 84);
  expect(chanceInOrder(500, 1000, 2)).toBeLessThan(1e-11);
});

test('periods that touch are apart, a day within another is not', () => {
  const period = { first: 10, last: 20, seen: 2 };
  expect(areApart(period, { first: 20, last: 30, seen: 4 })).toBe(true);
  expect(areApart(period, { first: 15, last: 15, seen: 1 })).toBe(false);
  expect(lifeOf([period, { first: 20, last: 30, seen: 4 }])).toEqual({ first: 10, last: 30, seen: 6 });
});

test('where people are seen for a while and then no more, strangers are often seen at different times', () => {
  const random = seededRandom('bursts');
  const livesOf = (span: number): Period[] =>
    Array.from({ length: 200 }, () => {
      const from = random.below(3650 - span);
      const days = Array.from({ length: 6 }, () => from + random.below(span));
      return { first: Math.min(...days), last: Math.max(...days), seen: 6 };
    });
  expect(burstsOf(livesOf(3650))(6, 6)).toBeLessThan(0.02);
  expect(burstsOf(livesOf(400))(6, 6)).toBeGreaterThan(0.6);
  expect(burstsOf([])(6, 6)).toBeCloseTo(0.05);
});
