import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Incidence, indexIncidence } from './incidence.ts';
import { testPairs } from './pairs.ts';
import { womenIncidence, womenNames } from './southern-women.ts';

describe('Davis Southern Women', () => {
  const test = testPairs(womenIncidence());
  it.each([
    ['Evelyn', 'Theresa', 7, 0.016317, 0.186688, 1.154762, 3.932847],
    ['Evelyn', 'Laura', 6, 0.0512821, 0.2682, 1.154762, 3.719309],
    ['Katherina', 'Sylvia', 6, 0.002331, 0.093513, 1.188095, 3.781277],
    ['Olivia', 'Flora', 2, 0.010989, 0.0883723, 0.333333, 1.123777],
    ['Charlotte', 'Frances', 2, 0.310689, 0.553161, 0.291667, 1.039009],
  ])('%s and %s', (a, b, shared, hypergeometric, bicm, ra, aa) => {
    const i = pairAt(test, womenNames.indexOf(a), womenNames.indexOf(b));
    expect(test.shared[i]).toBe(shared);
    expect(sixDigits(test.pHypergeometric[i], hypergeometric)).toBe(true);
    expect(sixDigits(test.pBicm[i], bicm)).toBe(true);
    expect(test.resourceAllocation[i]).toBeCloseTo(ra, 6);
    expect(test.adamicAdar[i]).toBeCloseTo(aa, 6);
  });
  it('links 139 of 153 pairs where 126.3 are expected, and none survives', () => {
    expect(test.summary).toMatchObject({ sharing: 139, tests: 153, survivingBicm: 0, survivingHypergeometric: 0 });
    expect(test.summary.expectedSharingHypergeometric).toBeCloseTo(126.3, 1);
    expect(test.summary.expectedSharingBicm).toBeCloseTo(134.1, 1);
  });
});

it("Revere's Boston: 9,706 pairs share, 7,034.6 expected, none survives", () => {
  const file = new URL('../../../../../shared/data/history/revere_1775.csv', import.meta.url);
  if (!existsSync(file)) {
    console.info('revere_1775.csv is not here: nothing tested');
    return;
  }
  const { summary } = testPairs(readTable(readFileSync(file, 'utf8')));
  expect(summary).toMatchObject({ sharing: 9706, survivingBicm: 0, survivingHypergeometric: 0 });
  expect(summary.expectedSharingHypergeometric).toBeCloseTo(7034.6, 1);
  expect(summary.smallestPHypergeometric).toBeCloseTo(0.0286, 4);
});

function readTable(text: string): Incidence {
  const lines = text.trim().split(/\r?\n/).slice(1);
  const row: number[] = [];
  const column: number[] = [];
  lines.forEach((line, r) => {
    line.split(',').forEach((cell, c) => {
      if (c > 0 && cell === '1') {
        row.push(r);
        column.push(c - 1);
      }
    });
  });
  return indexIncidence({
    rows: lines.length,
    columns: 7,
    row: Uint32Array.from(row),
    column: Uint32Array.from(column),
  });
}

function pairAt(test: ReturnType<typeof testPairs>, a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return test.a.findIndex((value, i) => value === low && test.b[i] === high);
}

function sixDigits(value: number, golden: number): boolean {
  return Math.abs(value / golden - 1) < 5e-6;
}
