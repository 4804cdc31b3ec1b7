import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { strangersAmong } from './day-namesakes.ts';

/** Strangers agree in a phone never, in a home (0 equal, 1 another) once in ten. */
const chance = [
  new Map([[1, 1]]),
  new Map([
    [0, 0.1],
    [1, 0.9],
  ]),
];

const drawn = (persons: number, strangers: number) => {
  const random = seededRandom('day-namesakes');
  const pairs: number[][] = [];
  for (let i = 0; i < persons; i++) pairs.push([random.chance(0.2) ? 1 : 0, random.chance(0.25) ? 1 : 0]);
  for (let i = 0; i < strangers; i++) pairs.push([1, random.chance(0.1) ? 0 : 1]);
  return pairs.map((states) => ({ states, pairs: 1 }));
};

test('phones and homes that change each for themselves show no strangers', () => {
  expect(strangersAmong(drawn(600, 0), chance)).toBe(0);
});

test('strangers among pairs of one name and birth date are counted from what disagrees together', () => {
  const found = strangersAmong(drawn(600, 60), chance);
  expect(found).toBeGreaterThan(35);
  expect(found).toBeLessThan(85);
});

test('what is missing says nothing', () => {
  const missing = Array.from({ length: 200 }, () => ({ states: [-1, -1], pairs: 1 }));
  expect(strangersAmong([...drawn(600, 0), ...missing], chance)).toBe(0);
});
