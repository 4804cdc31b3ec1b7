import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { resolveStep } from '../2-resolve.ts';
import { type SmallReview, smallReview } from '../testing/small-review.ts';
import type { FrozenModel } from './linkage-model.ts';

let small: SmallReview;
beforeEach(async () => {
  small = await smallReview();
});
afterEach(() => small.end());

const fileOf = () => small.context.workspace.path('models', 'linkage.json');

it('a model of another version says how it is learnt anew, and is then', async () => {
  const frozen = JSON.parse(await readFile(fileOf(), 'utf8')) as FrozenModel;
  const comparisons = frozen.model.comparisons.map((comparison) => ({
    ...comparison,
    levels: comparison.levels.slice(1),
    m: comparison.m.slice(1),
  }));
  const older = { learntOn: 'earlier statements', model: { ...frozen.model, comparisons } };
  await writeFile(fileOf(), JSON.stringify(older));
  const { context } = small;
  await expect(resolveStep(context)).rejects.toMatchObject({
    code: 'model_outdated',
    exitCode: 2,
    detail: { todo: expect.stringContaining('`lookback resolve --refit`') },
  });
  expect((await resolveStep(context, { refit: true })).persons).toBe(3);
});

it.each(['', '{"learntOn": "x"', '{}', '{"learntOn": "x", "model": {"comparisons": []}}', 'null'])(
  'a model file that holds %j is no model, and says what to do',
  async (text) => {
    await writeFile(fileOf(), text);
    await expect(resolveStep(small.context)).rejects.toMatchObject({
      code: 'model_broken',
      detail: { file: fileOf(), todo: expect.stringContaining('--refit') },
    });
    expect((await resolveStep(small.context, { refit: true })).persons).toBe(3);
  },
);
