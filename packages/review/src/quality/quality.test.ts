import { expect, test } from 'vitest';
import { bandOf } from '../policy/band.ts';
import { purgeDue } from '../policy/retention.ts';
import { actor, testCase } from '../testing/case.ts';
import { cohensKappa } from './kappa.ts';
import { answerPairs, sampleFrame } from './sample-frame.ts';
import { zeroFailureSampleSize } from './sample-size.ts';

test.each([
  [400, 0.05, 55],
  [400, 0.02, 124],
  [400, 0.01, 211],
  [1000, 0.05, 57],
  [1000, 0.01, 258],
  [5000, 0.05, 59],
  [5000, 0.01, 290],
  [null, 0.05, 59],
  [null, 0.01, 299],
] as const)('zero-failure sample of a lot of %s at %s: %s (hypergeometric, 95 %%)', (lot, defectShare, size) => {
  expect(zeroFailureSampleSize({ lot, defectShare, confidence: 0.95 })).toBe(size);
});

test('kappa: Cohen (1960), by hand', () => {
  const pairs = [
    ...Array.from({ length: 20 }, () => ['y', 'y'] as const),
    ...Array.from({ length: 5 }, () => ['y', 'n'] as const),
    ...Array.from({ length: 10 }, () => ['n', 'y'] as const),
    ...Array.from({ length: 15 }, () => ['n', 'n'] as const),
  ];
  expect(cohensKappa(pairs).kappa).toBeCloseTo(0.4, 12);
  expect(cohensKappa([]).kappa).toBeNull();
  expect(cohensKappa([['a', 'a']]).kappa).toBeNull();
});

test('a sample is drawn by its seed from a sorted frame, whatever the order given', () => {
  const frame = Array.from({ length: 50 }, (_, index) => `S1.${index + 1}`);
  const draw = (persons: readonly string[]) => {
    const review = testCase(['emil']);
    const command = { kind: 'draw_sample', seed: '9', stratum: 'cleared', frame: persons, size: 10 } as const;
    review.give(command, actor('emil'));
    return review.state.samples[0]?.persons;
  };
  expect(draw(frame)).toHaveLength(10);
  expect(draw([...frame].reverse())).toEqual(draw(frame));
});

test('the frame of the cleared and the pairs for kappa come from the state', () => {
  const review = testCase();
  for (const name of ['anna', 'boris'] as const) review.decide(name, { outcome: 'no_link' });
  expect(sampleFrame(review.state, 'cleared')).toEqual(['P1']);
  expect(sampleFrame(review.state, 'adverse')).toEqual([]);
  expect(answerPairs(review.state)).toEqual([['no_link', 'no_link']]);
});

test('purge: the earlier of the cap and the retention; hold and redress suspend it visibly', () => {
  const question = { statutoryCap: 1000, decidedOn: 800, retentionDays: 90, legalHold: false, redressOpen: false };
  expect(purgeDue(question)).toEqual({ due: 890, suspendedBy: [] });
  expect(purgeDue({ ...question, retentionDays: 400 }).due).toBe(1000);
  expect(purgeDue({ ...question, legalHold: true, redressOpen: true }).suspendedBy).toEqual([
    'legal_hold',
    'redress_open',
  ]);
});

test('bands go by evidence', () => {
  const none = {
    needsProtection: false,
    directRole: false,
    independentDirectLinks: 0,
    directLinks: 0,
    chanceCompatible: true,
  };
  expect(bandOf(none).band).toBe(5);
  expect(bandOf({ ...none, directLinks: 1, chanceCompatible: false }).band).toBe(4);
  expect(bandOf({ ...none, independentDirectLinks: 2 }).band).toBe(3);
  expect(bandOf({ ...none, directRole: true }).band).toBe(2);
  expect(bandOf({ ...none, directRole: true, needsProtection: true }).band).toBe(1);
});
