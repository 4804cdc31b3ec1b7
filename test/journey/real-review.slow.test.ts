import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Desk, openReviewDesk } from '@lookback/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareReview } from '../conformance/small-review.ts';
import { answer } from './answer.ts';
import { axeFindings } from './axe.ts';
import { type Bench, browserPath, openBench } from './bench.ts';

let folder = '';
let desk: Desk | undefined;
let bench: Bench | undefined;

beforeAll(async () => {
  if (browserPath === undefined) {
    console.info('no Chromium on this machine: the journeys are not walked');
    return;
  }
  folder = await mkdtemp(join(tmpdir(), 'lookback-journey-'));
  await prepareReview(folder);
  desk = await openReviewDesk({ dir: folder, cwd: folder });
  bench = await openBench(desk);
});
afterAll(async () => {
  await bench?.close();
  await desk?.close();
  if (folder !== '') await rm(folder, { recursive: true, force: true });
});

test('on a simulated review: take, answer, read blind and differ, adjudicate, withdraw, reopen', async () => {
  if (bench === undefined) return;
  const [first, second, third] = [
    await bench.reader('script-first'),
    await bench.reader('script-second'),
    await bench.reader('script-adjudicator'),
  ];
  await first.goto('/queue');
  await first.locator('[role=row][aria-rowindex="2"] a').waitFor();
  await first.keyboard.press('j');
  await first.locator('#gate2').waitFor();
  const path = new URL(first.url()).pathname;
  await answer(first, '2', 'zq-first-reader-only');
  await second.goto(path);
  await second.getByText('The first answer is hidden until you give yours.').waitFor();
  expect(await second.content()).not.toContain('zq-first-reader-only');
  await answer(second, '1', 'The records stand.');
  await third.goto(path);
  await third.getByText('zq-first-reader-only').waitFor();
  await answer(third, '1', 'The records stand, and nothing adverse.');
  await first.getByText('Settled as link, nothing adverse', { exact: false }).waitFor({ timeout: 5000 });
  expect(await axeFindings(first)).toEqual([]);
  const source = (await first.locator('.pill.record b').first().textContent())?.trim() ?? '';
  await second.goto('/publications');
  await second.getByRole('button', { name: `Withdraw ${source}` }).click();
  const dialog = second.getByRole('dialog');
  await dialog
    .locator('tbody tr', { hasText: path.split('/').at(-1) ?? '' })
    .first()
    .waitFor();
  await dialog.locator('textarea').fill('The custodian retracted the extract.');
  const answered = second.waitForResponse(
    (one) => one.request().method() === 'POST' && one.url().endsWith('/withdrawal'),
  );
  await dialog.locator('button[type=submit]').click();
  expect(await (await answered).text()).toBe('{"done":true}');
  await second.getByText('What rested on it has reopened', { exact: false }).waitFor();
  await first.goto(path);
  await first.locator('#gate2').waitFor();
  expect(await first.locator('.settled-line').count()).toBe(0);
  expect(bench.bugs).toEqual([]);
});
