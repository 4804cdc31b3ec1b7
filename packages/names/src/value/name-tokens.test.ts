import { expect, test } from 'vitest';
import { nameTokens } from './name-tokens.ts';

test('vowel signs do not part a word', () => {
  expect(nameTokens('सीता शर्मा')).toEqual(['सीता', 'शर्मा']);
  expect(nameTokens('สมชาย ใจดี')).toHaveLength(2);
  expect(nameTokens('রহিম উদ্দিন')).toHaveLength(2);
  expect(nameTokens('குமார்')).toHaveLength(1);
  expect(nameTokens('သိန်းစိန်')).toHaveLength(1);
  expect(nameTokens("Müller-O'Brien")).toEqual(['muller', 'obrien']);
});
