import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { declareStep } from '../3-declare.ts';
import { traceStep } from '../4-trace.ts';
import { type SmallReview, smallReview } from '../testing/small-review.ts';

let small: SmallReview;
beforeEach(async () => {
  small = await smallReview();
});
afterEach(() => small.end());

it('keeps the memo that another of its id replaces, so that a declaration can be undone', async () => {
  const { context } = small;
  const { folder, paths } = context.workspace;
  const home = join(paths.networks, 'corridor.yaml');
  const before = readFileSync(home, 'utf8');
  const narrow = join(folder, '..', 'narrow.yaml');
  writeFileSync(narrow, before.replace('from: 2021-01-01', 'from: 2023-01-01'));
  const { earlier } = await declareStep(context, narrow);
  expect(readFileSync(join(folder, earlier ?? ''), 'utf8')).toBe(before);
  expect((await traceStep(context)).linked).toBe(1);
  expect(await declareStep(context, join(folder, earlier ?? ''))).toMatchObject({
    earlier: expect.stringMatching(/^networks.earlier/),
  });
  expect(readFileSync(home, 'utf8')).toBe(before);
  expect((await traceStep(context)).linked).toBe(2);
  expect((await declareStep(context, home)).earlier).toBeNull();
});
