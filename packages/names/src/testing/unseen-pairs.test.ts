import { describe, expect, it } from 'vitest';
import { compareNames } from '../name/compare.ts';
import { readPairs } from './read-pairs.ts';

describe.each([
  ['person', 'persons.txt', 600],
  ['organisation', 'organisations.txt', 70],
] as const)('names of a %s, written in many ways', (kind, file, pairsMin) => {
  const pairs = readPairs(file);

  it('are told as a careful reader tells them', () => {
    const wrong = pairs.filter(
      ({ verdict, left, right }) =>
        compareNames(left, right, { kind }).match !== (verdict === 'same' || verdict === 'confused'),
    );
    expect(wrong.map(({ verdict, what, left, right }) => `${verdict} (${what}): ${left} | ${right}`)).toEqual([]);
    expect(pairs.length).toBeGreaterThanOrEqual(pairsMin);
  });

  it('are told the same way whichever comes first', () => {
    for (const { left, right } of pairs) {
      expect(compareNames(right, left, { kind }).score).toBe(compareNames(left, right, { kind }).score);
    }
  });
});
