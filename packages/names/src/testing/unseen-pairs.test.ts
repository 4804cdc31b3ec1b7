import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../name/compare.ts';

interface Pair {
  readonly verdict: string;
  readonly what: string;
  readonly left: string;
  readonly right: string;
}

function readPairs(file: string): Pair[] {
  const pairs: Pair[] = [];
  let [verdict, what] = ['', ''];
  for (const line of readFileSync(path.join(import.meta.dirname, file), 'utf8').split('\n')) {
    const heading = /^(same|other|missed|confused): (.+)$/.exec(line);
    if (heading) [, verdict, what] = heading;
    const cells = line.split('|').map((cell) => cell.trim());
    if (!heading && cells.length === 2 && verdict !== '')
      pairs.push({ verdict, what, left: cells[0], right: cells[1] });
  }
  return pairs;
}

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
