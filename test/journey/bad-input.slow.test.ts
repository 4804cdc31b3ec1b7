import { systemClock, WorldError } from '@lookback/base';
import { expect, test } from 'vitest';
import { openFakeDesk } from '../../packages/server/src/fake/desk.ts';
import { answer } from './answer.ts';
import { benchForEach } from './each-bench.ts';

const open = benchForEach();

test('names made of markup, direction overrides and a hundred combining marks stay harmless text', async () => {
  const at = await open();
  if (at === undefined) return;
  const page = await at.reader('Ada');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto('/persons/S1.8');
  await page.getByText('<img src=x onerror=alert(1)>', { exact: false }).first().waitFor();
  expect(await page.locator('h1 img').count()).toBe(0);
  await page.goto('/persons/S1.9');
  await page.getByText('⟨U+202E⟩', { exact: false }).first().waitFor();
  await page.goto('/persons/S1.10');
  await page.locator('#gate2').waitFor();
  const height = await page.locator('h1').evaluate((node) => node.getBoundingClientRect().height);
  expect(height).toBeLessThan(120);
  expect(dialogs).toEqual([]);
});

test('a person with 3,000 records opens at once and can be paged through', async () => {
  const at = await open();
  if (at === undefined) return;
  const page = await at.reader('Ada');
  await page.goto('/persons/S1.11');
  await page.getByText('Records 1 to 5 of 3,000').waitFor();
  await page.getByRole('button', { name: 'further records' }).click();
  await page.getByText('Records 6 to 10 of 3,000').waitFor();
});

test('a lost connection loses nothing typed, and the answer is recorded once when it is back', async () => {
  const at = await open();
  if (at === undefined) return;
  const page = await at.reader('Ada');
  await page.goto('/persons/S1.1');
  await page.locator('#gate2').waitFor();
  await page.context().setOffline(true);
  await page.locator('h1').click();
  await page.keyboard.press('2');
  const form = page.locator('section:has(#gate2) form');
  await form.locator('textarea').first().fill('The driver’s broadcast list.');
  await form.locator('textarea').nth(1).fill('One entry only.');
  await form.locator('button[type=submit]').click();
  await page.getByText('It was not recorded. What you typed is still here.').waitFor();
  await page.context().setOffline(false);
  await page.reload();
  await page.locator('#gate2').waitFor();
  expect(await form.locator('textarea').first().inputValue()).toBe('The driver’s broadcast list.');
  await form.locator('button[type=submit]').click();
  await page.locator('.recorded').waitFor();
  const file = await at.desk.person('S1.1', { recordsFrom: 0, recordsLimit: 1 }, null);
  expect(file.conduct.hidden).toBe(1);
});

test('two tabs decide the same person: the second is told, nothing is decided twice', async () => {
  const at = await open();
  if (at === undefined) return;
  const one = await at.reader('Ada');
  const two = await one.context().newPage();
  for (const page of [one, two]) {
    await page.goto('/persons/S1.1');
    await page.locator('#gate2').waitFor();
  }
  await two.route('**/events', (route) => route.abort());
  await two.reload();
  await two.locator('#gate2').waitFor();
  await answer(one, '2', 'First tab.');
  await two.locator('h1').click();
  await two.keyboard.press('1');
  const form = two.locator('section:has(#gate2) form');
  await form.locator('textarea').first().fill('Second tab.');
  await form.locator('textarea').nth(1).fill('Second tab.');
  await form.locator('button[type=submit]').click();
  await two.getByText('You have already answered this. Nothing was recorded twice.').waitFor();
});

test('a used or expired address says what to do', async () => {
  const at = await open();
  if (at === undefined) return;
  const page = await at.reader(null);
  await page.context().clearCookies();
  await page.goto('/?token=used-long-ago');
  await page.getByRole('heading', { name: 'This workbench opens with a fresh address' }).waitFor();
});

test('a full disk on decide is said plainly and the answer can be sent again', async () => {
  let full = true;
  const desk = openFakeDesk({
    clock: systemClock,
    beforeWrite: () => {
      if (full) throw new WorldError({ code: 'disk_full', message: 'The disk is full.' });
    },
  });
  const at = await open(desk);
  if (at === undefined) return;
  const page = await at.reader('Ada');
  await page.goto('/persons/S1.1');
  await page.locator('#gate2').waitFor();
  await page.locator('h1').click();
  await page.keyboard.press('2');
  const form = page.locator('section:has(#gate2) form');
  await form.locator('textarea').first().fill('Same bus.');
  await form.locator('textarea').nth(1).fill('Nothing else.');
  await form.locator('button[type=submit]').click();
  await page.getByText('The disk is full. Nothing was recorded', { exact: false }).waitFor();
  full = false;
  await form.locator('button[type=submit]').click();
  await page.locator('.recorded').waitFor();
});

test('100,000 rows scroll: any place of the list is drawn within a second', async () => {
  const at = await open(openFakeDesk({ clock: systemClock, cohort: 100_000 }));
  if (at === undefined) return;
  const page = await at.reader('Ada');
  await page.goto('/queue');
  await page.locator('[role=row][aria-rowindex="2"]').waitFor({ timeout: 60_000 });
  const took: number[] = [];
  for (const share of [0.5, 0.1, 0.99]) {
    const began = Date.now();
    await page.locator('.queue').evaluate((node, at) => {
      node.scrollTop = node.scrollHeight * at;
    }, share);
    await page.waitForFunction(() => {
      const box = document.querySelector('.queue')?.getBoundingClientRect();
      const rows = [...document.querySelectorAll('.queue-body .queue-row')];
      return rows.some((row) => {
        const at = row.getBoundingClientRect();
        return box !== undefined && at.top > box.top && at.bottom < box.bottom && row.querySelector('a') !== null;
      });
    });
    took.push(Date.now() - began);
  }
  const drawn = await page.locator('.queue-body .queue-row').count();
  console.info(`100,000 rows: a jump is drawn after ${took.join(', ')} ms, ${drawn} rows in the page`);
  expect(drawn).toBeLessThan(100);
});
