import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { differAtSuch, follows, givenInSeries, placesOfOthers } from './places-of-others.ts';
import { TextList } from './text-list.ts';
import { valueTexts } from './value-texts.ts';

const random = seededRandom('places');
const number = (): string => `${10_000_000 + random.below(89_999_999)}`;
const numbers = Array.from({ length: 500 }, number);
const withSign = (value: string, at: number): string =>
  `${value.slice(0, at)}${(Number(value[at]) + 1) % 10}${value.slice(at + 1)}`;
const placesOf = (values: readonly string[]): number[] => [...placesOfOthers(valueTexts(TextList.of(new Set(values))))];

test('slips strike all places alike: none of them tells people apart', () => {
  const slips = numbers.slice(0, 80).map((value, i) => withSign(value, i % 8));
  expect(placesOf([...numbers, ...slips])).toEqual([]);
  expect(placesOf(numbers)).toEqual([]);
});

test('a few slips that fall on one place by chance are slips', () => {
  const places = [2, 2, 2, 2, 2, 2, 0, 1, 1, 1, 3, 4, 5, 6, 6, 7, 7];
  const slips = places.map((place, i) => withSign(numbers[i], place));
  expect(placesOf([...numbers, ...slips])).toEqual([]);
});

test('numbers that a family was given one after another differ in the last place, which is no slip', () => {
  const slips = numbers.slice(0, 16).map((value, i) => withSign(value, i % 8));
  const family = numbers.slice(100, 130).map((value) => withSign(value, 7));
  const values = [...new Set([...numbers, ...slips, ...family])];
  const texts = valueTexts(TextList.of(values));
  const places = placesOfOthers(texts);
  expect([...places]).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
  const at = (value: string): number => values.indexOf(value);
  expect(differAtSuch(texts, places, at(numbers[100]), at(family[0]))).toBe(true);
  expect(differAtSuch(texts, places, at(numbers[0]), at(slips[0]))).toBe(false);
  expect(differAtSuch(texts, places, at(numbers[0]), at(numbers[1]))).toBe(false);
});

test('numbers follow each other where the last digit differs by little', () => {
  const values = [
    '1286087363',
    '1286087364',
    '1286087367',
    '1286087369',
    '1286087463',
    'D29056541',
    'D29056542',
    'D2905654X',
  ];
  const texts = valueTexts(TextList.of(values));
  const at = (a: string, b: string): boolean => follows(texts, values.indexOf(a), values.indexOf(b));
  expect(at('1286087363', '1286087364')).toBe(true);
  expect(at('1286087364', '1286087367')).toBe(true);
  expect(at('1286087363', '1286087369')).toBe(false);
  expect(at('1286087363', '1286087463')).toBe(false);
  expect(at('D29056541', 'D29056542')).toBe(true);
  expect(at('D29056541', 'D2905654X')).toBe(false);
  expect(at('D29056541', '1286087364')).toBe(false);
});

test('a series shows in pairs of the last digit alone, slips in all places', () => {
  const next = (value: string, at: number): string => withSign(value.replace(/9/g, '8'), at);
  const round = numbers.map((value) => value.replace(/9/g, '8'));
  const slips = round.slice(0, 80).map((value, i) => next(value, i % 8));
  const family = round.slice(100, 104).map((value) => next(value, 7));
  const inSeries = (values: readonly string[]): boolean => givenInSeries(valueTexts(TextList.of(new Set(values))));
  expect(inSeries([...round, ...slips])).toBe(false);
  expect(inSeries(round)).toBe(false);
  expect(inSeries([...round, ...family])).toBe(true);
  expect(inSeries([...round, ...slips.slice(0, 16), ...family])).toBe(true);
});
