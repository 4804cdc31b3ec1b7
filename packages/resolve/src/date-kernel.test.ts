import { expect, test } from 'vitest';
import { DateLevels, dateKernel, dateLevels } from './date-kernel.ts';

test('two guesses of a birth year a year or two apart are no other dates; a known day beside one is', () => {
  const values = ['1950-00-00', '1952-01-01', '1952-03-07', '1953-00-00', '1950-01-01', '1950-05-09', '1950-11-23'];
  const offsets = Uint32Array.from({ length: values.length + 1 }, (_, i) => i);
  const codes = Uint32Array.from(values.keys());
  const levels = new DateLevels(dateKernel(values, { offsets, codes }, new Set(), [1, 1, 1, 1, 1, 1, 1], 1));
  const between = (a: number, b: number): string => dateLevels[levels.of(a, b)];
  expect(between(0, 1)).toBe('guessed, within 2');
  expect(between(1, 0)).toBe('guessed, within 2');
  expect(between(0, 2)).toBe('year within 2');
  expect(between(0, 3)).toBe('year within 10');
  expect(between(0, 4)).toBe('year only');
  expect(between(4, 5)).toBe('year only');
  expect(between(5, 6)).toBe('other day of the year');
});

test('where offices write the first of January for a guess, equal guesses are a frequent date, and one that forms fill in is none', () => {
  const values = ['1950-01-01', '1951-01-01', '1952-01-01', '1950-00-00', '1970-01-01', '1950-05-09'];
  const offsets = Uint32Array.from({ length: values.length + 1 }, (_, i) => i);
  const codes = Uint32Array.from(values.keys());
  const placeholders = new Set([...values.slice(0, 3), '1970-01-01']);
  const levels = new DateLevels(dateKernel(values, { offsets, codes }, placeholders, [6, 7, 6, 1, 90, 1], 1));
  const between = (a: number, b: number): string | undefined => dateLevels[levels.of(a, b)];
  expect(between(0, 0)).toBe('equal, common');
  expect(between(0, 3)).toBe('equal, common');
  expect(between(0, 1)).toBe('guessed, within 2');
  expect(between(0, 5)).toBe('year only');
  expect(between(4, 4)).toBeUndefined();
});

test('in a file of birth years alone one year is an equal, common date', () => {
  const values = ['1950-00-00', '1951-00-00'];
  const held = { offsets: Uint32Array.of(0, 1, 2), codes: Uint32Array.of(0, 1) };
  const of = (yearsOnly: boolean) => new DateLevels(dateKernel(values, held, new Set(), [9, 9], 9, yearsOnly));
  expect(dateLevels[of(false).of(0, 0)]).toBe('year only');
  expect(dateLevels[of(true).of(0, 0)]).toBe('equal, common');
  expect(dateLevels[of(true).of(0, 1)]).toBe('guessed, within 2');
});

test('dates that forms and computers fill in do not show that a file guesses birth years', () => {
  const values = ['1900-01-01', '1970-01-01', '1990-01-01'];
  const held = { offsets: Uint32Array.of(0, 1, 2, 3), codes: Uint32Array.of(0, 1, 2) };
  const levels = new DateLevels(dateKernel(values, held, new Set(values), [10, 10, 10], 1));
  for (const value of [0, 1, 2]) expect(dateLevels[levels.of(value, value)]).toBeUndefined();
});
