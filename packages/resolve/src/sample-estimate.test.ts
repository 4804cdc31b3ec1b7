import { expect, test } from 'vitest';
import { sampleEstimate, wilsonInterval } from './index.ts';

test('the score interval of 81 in 263', () => {
  const { low, high } = wilsonInterval(81 / 263, 263);
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
});

test('a unanimous sample is not certain', () => {
  const { precision, recall } = sampleEstimate([
    { joined: true, pairs: 1000, judged: 20, same: 20 },
    { joined: false, pairs: 4000, judged: 20, same: 0 },
  ]);
  expect(precision.value).toBe(1);
  expect(precision.low).toBeGreaterThan(0.8);
  expect(precision.low).toBeLessThan(0.99);
  expect(recall.value).toBe(1);
  expect(recall.low).toBeLessThan(1);
});

test('strata count by their pairs, and a stratum judged in full adds no doubt', () => {
  const { precision, recall, judged } = sampleEstimate([
    { joined: true, pairs: 900, judged: 10, same: 10 },
    { joined: true, pairs: 100, judged: 10, same: 5 },
    { joined: false, pairs: 50, judged: 50, same: 10 },
  ]);
  expect(precision.value).toBeCloseTo(0.95);
  expect(recall.value).toBeCloseTo(950 / 960);
  expect(judged).toBe(70);
  const whole = sampleEstimate([{ joined: true, pairs: 20, judged: 20, same: 19 }]);
  expect(whole.precision).toEqual({ value: 0.95, low: 0.95, high: 0.95 });
});
