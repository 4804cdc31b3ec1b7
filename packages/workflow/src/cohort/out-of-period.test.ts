import { afterEach, beforeEach, expect, it } from 'vitest';
import { traceStep } from '../4-trace.ts';
import { measureStep } from '../6-measure.ts';
import { openBook } from '../book/book.ts';
import { type SmallReview, smallReview } from '../testing/small-review.ts';
import { exclusionStep } from './exclusion-step.ts';

let small: SmallReview;
beforeEach(async () => {
  small = await smallReview();
});
afterEach(() => small.end());

const day = '2026-01-06';
const figures = async () => {
  const { set } = await measureStep(await small.on(day), { asOf: day });
  return Object.fromEntries(['L1', 'X', 'X3', 'C'].map((id) => [id, set.figures.find((one) => one.id === id)?.value]));
};

it('leaves whoever used nothing in the period out as X3 once two people signed, and takes it back', async () => {
  expect(await figures()).toEqual({ L1: 2, X: 0, X3: 0, C: 2 });
  await small.charter(
    'exclusions: []',
    'exclusions: [{rule: out_of_period, approved_by: [], reason: "out of mandate"}]',
  );
  const context = await small.on(day);
  const [anna, boris] = [await small.key('anna', ['reviewer']), await small.key('boris', ['reviewer'])];
  const approve = (key: typeof anna) => ({ kind: 'approve', reason: 'out of mandate', key }) as const;
  const shown = await exclusionStep(context, 'out_of_period', approve(anna));
  expect(shown.loss).toMatchObject({ persons: 1 });
  await traceStep(context);
  expect(await figures()).toEqual({ L1: 2, X: 0, X3: 0, C: 2 });
  await exclusionStep(context, 'out_of_period', approve(boris));
  await traceStep(context);
  expect(await figures()).toEqual({ L1: 2, X: 1, X3: 1, C: 1 });
  const { persons } = await (await openBook(context)).state();
  expect(persons.get('S1.2')?.member).toBeUndefined();
  await exclusionStep(context, 'out_of_period', { kind: 'withdraw', reason: 'mandate widened', key: anna });
  await traceStep(context);
  expect(await figures()).toEqual({ L1: 2, X: 0, X3: 0, C: 2 });
});
