import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { hypergeometricMean, hypergeometricTail } from './hypergeometric.ts';
import { poissonBinomialTails } from './poisson-binomial.ts';
import { disparity } from './shared-index.ts';

describe('hypergeometric tail', () => {
  it.each([
    [1000, 12, 6, 1, 0.072, 0.0700443],
    [1000, 12, 6, 2, 0.072, 0.00192956],
    [1000, 12, 40, 2, 0.48, 0.079938],
    [5000, 20, 3, 1, 0.012, 0.0119544],
    [5000, 20, 3, 2, 0.012, 4.54996e-5],
  ])('N=%d K=%d d=%d x=%d', (items, marked, drawn, x, mean, p) => {
    const urn = { items, marked, drawn };
    expect(hypergeometricMean(urn)).toBeCloseTo(mean, 10);
    expect(Math.abs(hypergeometricTail(urn, x) / p - 1)).toBeLessThan(5e-6);
  });
  it('is 1 where no draw can avoid x marked items', () => {
    expect(hypergeometricTail({ items: 5, marked: 4, drawn: 3 }, 2)).toBe(1);
    expect(hypergeometricTail({ items: 5, marked: 2, drawn: 2 }, 3)).toBe(0);
  });
  it('equals the enumeration of all draws', () => {
    const [items, marked, drawn] = [9, 4, 3];
    const hits = new Array(5).fill(0);
    let draws = 0;
    for (let set = 0; set < 1 << items; set++) {
      if (bits(set) !== drawn) continue;
      draws++;
      hits[bits(set & 15)]++;
    }
    for (let x = 0; x <= drawn; x++) {
      const tail = hits.slice(x).reduce((a, b) => a + b, 0) / draws;
      expect(hypergeometricTail({ items, marked, drawn }, x)).toBeCloseTo(tail, 12);
    }
  });
});

describe('Benjamini-Hochberg', () => {
  const p = [0.001, 0.008, 0.012, 0.041, 0.042, 0.06, 0.2, 0.5];
  it('rejects 3 of the 8 in the published example', () => {
    const q = benjaminiHochberg(p);
    const golden = [0.008, 0.032, 0.032, 0.0672, 0.0672, 0.08, 0.228571, 0.5];
    golden.forEach((value, i) => {
      expect(q[i]).toBeCloseTo(value, 6);
    });
    expect([...q].filter((value) => value <= 0.05)).toHaveLength(3);
  });
  it('counts tests that are not listed as p = 1', () => {
    const padded = benjaminiHochberg([...p, ...new Array(12).fill(1)]);
    expect([...benjaminiHochberg(p, 20)]).toEqual([...padded.slice(0, 8)]);
  });
});

describe('Poisson-binomial', () => {
  it('equals the enumeration of all outcomes', () => {
    const p = [0.9, 0.01, 0.3, 0.3, 0.5, 0.07];
    const tails = poissonBinomialTails({ count: [1, 1, 2, 1, 1], p: [0.9, 0.01, 0.3, 0.5, 0.07] }, 6);
    const exact = new Array(7).fill(0);
    for (let set = 0; set < 64; set++) {
      let weight = 1;
      for (let i = 0; i < 6; i++) weight *= set & (1 << i) ? p[i] : 1 - p[i];
      for (let x = 0; x <= bits(set); x++) exact[x] += weight;
    }
    exact.forEach((value, x) => {
      expect(tails[x]).toBeCloseTo(value, 13);
    });
  });
  it('keeps the digits of tiny tails and knows certain trials', () => {
    const tails = poissonBinomialTails({ count: [10], p: [1e-4] }, 5);
    expect(tails[5] / (252 * 1e-20 * (1 - 1e-4) ** 5 * (1 + (5 / 6) * 1e-4))).toBeCloseTo(1, 6);
    expect([...poissonBinomialTails({ count: [2, 1], p: [1, 0.5] }, 3)]).toEqual([1, 1, 1, 0.5]);
  });
});

it('disparity filter', () => {
  expect(disparity(10, 20, 5)).toBe(0.0625);
  expect(disparity(4, 20, 5)).toBeCloseTo(0.4096, 12);
  expect(disparity(1, 20, 5)).toBeCloseTo(0.8145, 4);
  expect(disparity(3, 3, 1)).toBeNull();
});

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest; rest &= rest - 1) count++;
  return count;
}
