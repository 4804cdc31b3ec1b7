import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import { benchForEach } from './each-bench.ts';

const open = benchForEach();

describe('two readers and an adjudicator', () => {
  test('the second reads blind and differs, a third settles it', async () => {
    const at = await open();
    if (at === undefined) return;
    const [first, second, third] = [await at.reader('Ada'), await at.reader('Bruno'), await at.reader('Carla')];
    const sent: string[] = [];
    second.on('response', async (response) => {
      if (response.url().includes('/api/')) sent.push(await response.text().catch(() => ''));
    });
    await first.goto('/persons/S1.1');
    await answer(first, '2', 'zq-only-first-knows');
    await second.goto('/persons/S1.1');
    await second.getByText('The first answer is hidden until you give yours.').waitFor();
    expect(await second.content()).not.toContain('zq-only-first-knows');
    await answer(second, '1', 'One bus, one phone entry.');
    expect(sent.join('\n')).not.toContain('zq-only-first-knows');
    await second.getByText('an adjudicator decides', { exact: false }).first().waitFor();
    await third.goto('/persons/S1.1');
    await third.getByText('zq-only-first-knows').waitFor();
    await answer(third, '1', 'The journey entry stands.');
    await third.getByText('Settled as link, nothing adverse', { exact: false }).waitFor();
    await first.getByText('Settled as link, nothing adverse', { exact: false }).waitFor({ timeout: 5000 });
    expect(at.bugs).toEqual([]);
  });

  test('a take is seen by the other within a second', async () => {
    const at = await open();
    if (at === undefined) return;
    const [first, second] = [await at.reader('Ada'), await at.reader('Bruno')];
    await second.goto('/queue');
    await second.locator('[role=row][aria-rowindex="2"]').waitFor();
    await first.goto('/queue');
    await first.locator('.bar button').click();
    await first.locator('#gate2').waitFor();
    await second.getByText('taken by Ada').waitFor({ timeout: 1000 });
  });

  test('nothing adverse has a default or a single key; it is typed out, with evidence', async () => {
    const at = await open();
    if (at === undefined) return;
    const page = await at.reader('Ada');
    const { rows } = await at.desk.queue({ band: 2, limit: 50, yours: 'all' }, null);
    const single = rows.find((row) => row.records === 1);
    await page.goto(`/persons/${single?.person}`);
    const gate = page.locator('section:has(#gate2)');
    const adverse = gate.getByRole('button', { name: 'role in network supported' });
    await adverse.waitFor();
    expect(await adverse.locator('kbd').count()).toBe(0);
    expect(await gate.locator('.opt.chosen').count()).toBe(0);
    await adverse.click();
    expect(await gate.locator('.attached input:checked').count()).toBe(0);
    await gate.locator('textarea').first().fill('Paid for a relative.');
    await gate.locator('textarea').nth(1).fill('Three payments to the driver.');
    await gate.locator('button[type=submit]').click();
    await gate.getByText('needs at least one attached item').waitFor();
    await gate.locator('.attached input').first().check();
    await gate.locator('button[type=submit]').click();
    await gate.getByText('must be typed out').waitFor();
    await gate.getByLabel('Type the choice in full', { exact: false }).fill('Role in network supported');
    await gate.locator('button[type=submit]').click();
    await gate.locator('.recorded').waitFor();
    const file = await at.desk.person(single?.person ?? '', { recordsFrom: 0, recordsLimit: 1 }, null);
    expect([file.conduct.stage, file.conduct.settled]).toEqual(['second_review', null]);
  });

  test('a source is withdrawn and the decision that rested on it reopens', async () => {
    const at = await open();
    if (at === undefined) return;
    const [first, second] = [await at.reader('Ada'), await at.reader('Bruno')];
    for (const page of [first, second]) {
      await page.goto('/persons/S1.1');
      await answer(page, '1', 'The journey entry stands.');
    }
    await second.getByText('Settled as', { exact: false }).first().waitFor();
    await first.goto('/publications');
    await first.getByRole('button', { name: 'Withdraw bookings.csv' }).click();
    const dialog = first.getByRole('dialog');
    await dialog.locator('tbody tr').first().waitFor();
    expect(await dialog.locator('tbody tr').first().textContent()).toContain('link, nothing adverse');
    await dialog.locator('textarea').fill('The custodian retracted the extract.');
    await dialog.locator('button[type=submit]').click();
    await first.getByText('What rested on it has reopened', { exact: false }).waitFor();
    await second.getByText('Reopened on', { exact: false }).waitFor({ timeout: 5000 });
    expect(await second.locator('.paths .path').count()).toBeGreaterThan(0);
  });

  test('two keys publish: a draft, two signatures, a publication', async () => {
    const at = await open();
    if (at === undefined) return;
    const [first, second] = [await at.reader('Ada'), await at.reader('Bruno')];
    await first.goto('/publications');
    await first.getByRole('button', { name: 'Freeze a draft' }).click();
    await first.getByRole('button', { name: 'Sign with your key' }).click();
    await first.getByText('1 signature is missing').waitFor();
    await second.goto('/publications?number=2');
    await second.getByRole('button', { name: 'Sign with your key' }).click();
    await second.getByText('final').first().waitFor();
    expect((await at.desk.publications())[0]?.status).toBe('final');
  });
});

describe('the keyboard alone', () => {
  test('from the overview through the queue to a decision and the next person', async () => {
    const at = await open();
    if (at === undefined) return;
    const page = await at.reader('Ada');
    await page.keyboard.press('q');
    await page.locator('[role=row][aria-rowindex="2"]').waitFor();
    await page.keyboard.press('j');
    await page.locator('#gate2').waitFor();
    const id = page.url().split('/').at(-1) ?? '';
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('try without an item').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('x');
    await page.keyboard.press('Space');
    await page.locator('.try-answer b').waitFor();
    await page.keyboard.press('x');
    await page.locator('.try fieldset').waitFor({ state: 'detached' });
    await page.keyboard.press('1');
    await page.keyboard.type('A passenger like any other.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Named on the manifest, nothing else.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.recorded').waitFor();
    expect((await at.desk.person(id, { recordsFrom: 0, recordsLimit: 1 }, null)).conduct.stage).toBe('second_review');
    await page.keyboard.press('j');
    await page.waitForURL((url) => url.pathname.startsWith('/persons/') && !url.pathname.endsWith(`/${id}`));
    await page.keyboard.press('/');
    await page.keyboard.type('Vostrenko');
    await page.keyboard.press('Enter');
    await page.locator('.hits tbody tr').first().waitFor();
    expect(at.bugs).toEqual([]);
  });
});

describe('both languages', () => {
  test('the same decision in Spanish, and the language changes without losing what was typed', async () => {
    const at = await open();
    if (at === undefined) return;
    const page = await at.reader('Ada', { language: 'es' });
    await page.goto('/persons/S1.1');
    await page.getByText('¿Qué hizo esta persona?').waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('2');
    await page.locator('section:has(#gate2) textarea').first().fill('Viajaba en el mismo autobús.');
    await page.locator('header select').first().selectOption('en');
    await page.getByText('What did this person do?').waitFor();
    expect(await page.locator('section:has(#gate2) textarea').first().inputValue()).toBe(
      'Viajaba en el mismo autobús.',
    );
    await page.locator('header select').first().selectOption('es');
    await answer(page, '2', 'Nada más consta.');
    await page.getByText('Hace falta un segundo lector', { exact: false }).first().waitFor();
  });
});
