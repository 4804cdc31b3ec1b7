import { expect, test } from 'vitest';
import { figureIds } from '../define/index.ts';
import { methodPage } from './method-page.ts';

test('the method page in docs is the one that the definitions give', async () => {
  await expect(methodPage()).toMatchFileSnapshot('../../../../docs/method/figures.md');
});

test('every figure stands in it', () => {
  const page = methodPage();
  for (const id of figureIds.filter((candidate) => !candidate.includes('x'))) expect(page).toContain(`\n| ${id} |`);
});
