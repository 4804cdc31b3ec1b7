import { expect, test } from 'vitest';
import { actor, testCase } from '../testing/case.ts';
import { standingJudgements } from './identity.ts';

const judge = (judgement: 'same' | 'different' | 'unsure') =>
  ({ kind: 'judge_identity', a: 'P1', b: 'S9.1', judgement }) as const;

test('one person may say same or different; a repeat appends nothing', () => {
  const review = testCase();
  expect(review.give(judge('same'), actor('anna'))).toEqual(['identity_judged']);
  expect(review.give(judge('same'), actor('anna'))).toEqual([]);
  expect(standingJudgements(review.state)).toMatchObject([{ judgement: 'same', settled: true }]);
  review.give(judge('different'), actor('anna'));
  expect(standingJudgements(review.state)).toMatchObject([{ judgement: 'different' }]);
});

test('a negative judgement is durable: two people must say same against it', () => {
  const review = testCase();
  review.give(judge('different'), actor('anna'));
  review.give(judge('same'), actor('boris'));
  expect(standingJudgements(review.state)).toMatchObject([{ judgement: 'different' }]);
  review.give(judge('same'), actor('chloe'));
  expect(standingJudgements(review.state)).toMatchObject([{ judgement: 'same' }]);
});

test('a merge into a person with an adverse answer needs two people', () => {
  const review = testCase();
  review.decide('anna', { outcome: 'individual_concern_supported' });
  review.give(judge('same'), actor('anna'));
  expect(standingJudgements(review.state)).toMatchObject([{ judgement: 'unsure', settled: false }]);
  review.give(judge('same'), actor('boris'));
  expect(standingJudgements(review.state)).toMatchObject([{ judgement: 'same', settled: true }]);
});
