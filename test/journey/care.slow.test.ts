import { expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { benchForEach } from './each-bench.ts';

const open = benchForEach();

test('gate 1 shows both records of the weakest pair, what they weigh, and asks about them', async () => {
  const at = await open();
  if (at === undefined) return;
  const page = await at.reader('Ada');
  const { rows } = await at.desk.queue({ limit: 100, yours: 'all' }, null);
  const several = rows.find((row) => row.records > 2);
  await page.goto(`/persons/${several?.person}`);
  const gate = page.locator('section:has(#gate1)');
  await gate.locator('table.pair tbody tr').first().waitFor();
  await gate.getByText('holds the', { exact: false }).waitFor();
  expect(await page.getByText('asked about', { exact: true }).count()).toBe(2);
  await page.locator('h1').click();
  await page.keyboard.press('y');
  await gate.getByText('You have answered', { exact: false }).waitFor();
  expect(at.bugs).toEqual([]);
});

test('try without says the band and who else falls with the whole file', async () => {
  const at = await open();
  if (at === undefined) return;
  const page = await at.reader('Ada');
  await page.goto('/persons/S1.1');
  await page.locator('#gate2').waitFor();
  await page.keyboard.press('x');
  await page.locator('.try input[type=checkbox]').first().check();
  await page.locator('.try-answer b').waitFor();
  await page.getByText('Nobody else drops out.').waitFor();
  await page.getByLabel('its whole file').check();
  await page.getByText('1 other person drops out too:').waitFor();
});

test('a case gets a page and a note, waits and goes on; another reader sees why it waits', async () => {
  const at = await open();
  if (at === undefined) return;
  const [ada, bruno] = [await at.reader('Ada'), await at.reader('Bruno')];
  await ada.goto('/persons/S1.1');
  await ada.locator('#care').waitFor();
  const dialog = ada.getByRole('dialog');
  const act = async (name: string, fill: () => Promise<void>) => {
    await ada.getByRole('button', { name, exact: true }).click();
    await dialog.waitFor();
    await fill();
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  await act('attach a page', async () => {
    expect(await dialog.getByRole('button', { name: 'Record it' }).isDisabled()).toBe(true);
    await dialog.locator('select').selectOption('conduct');
    await dialog.locator('input[type=text]').fill('statement.pdf, page 3');
    await dialog.locator('textarea').fill('Paid for four seats.');
    expect(await axeFindings(ada)).toEqual([]);
  });
  await ada.getByText('Paid for four seats.').first().waitFor();
  await act('write a note', () => dialog.locator('textarea').fill('zq-note-of-ada'));
  await act('let the case wait', () => dialog.locator('textarea').fill('Waits for the registry.'));
  await ada.getByText('The review of this person is paused.').waitFor();
  await bruno.goto('/persons/S1.1');
  await bruno.getByText('Waits for the registry.').waitFor();
  await act('go on with the case', async () => {});
  await ada.getByText('You are the first reader.').waitFor();
  expect(await axeFindings(ada)).toEqual([]);
  expect(at.bugs).toEqual([]);
});

test('a key with a passphrase asks for it, says when it is wrong, and opens', async () => {
  const at = await open();
  if (at === undefined) return;
  const page = await at.reader(null);
  await page.getByRole('button', { name: 'Unlock a key' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Unlock Dina' }).click();
  await dialog.getByLabel('Passphrase of Dina').fill('wrong battery');
  await dialog.getByRole('button', { name: 'Open it' }).click();
  await dialog.getByText('This passphrase does not open the key.').waitFor();
  await dialog.getByLabel('Passphrase of Dina').fill('correct horse');
  await dialog.getByRole('button', { name: 'Open it' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.reader b', { hasText: 'Dina' }).waitFor();
});

test.each([320, 420, 768])('no screen is wider than a window of %i pixels', async (width) => {
  const at = await open();
  if (at === undefined) return;
  const page = await at.reader('Ada', { width });
  for (const path of [
    '/',
    '/queue',
    '/persons/S1.1',
    '/persons/S1.8',
    '/persons/S1.11',
    '/publications',
    '/search?q=Gul',
  ]) {
    await page.goto(path);
    await page.locator('main h1').waitFor();
    await page.waitForLoadState('networkidle').catch(() => {});
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([path, Math.max(0, over)]).toEqual([path, 0]);
  }
});
