import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from './axe.ts';
import { type Bench, browserPath, openBench } from './bench.ts';

const screens: readonly (readonly [string, string])[] = [
  ['overview', '/'],
  ['queue', '/queue'],
  ['person', '/persons/S1.1'],
  ['person with an adverse choice open', '/persons/S1.2'],
  ['publication', '/publications'],
  ['search', '/search?q=Gul'],
  ['no such screen', '/nowhere'],
];

let bench: Bench | undefined;
beforeAll(async () => {
  if (browserPath === undefined) console.info('no Chromium on this machine: the journeys are not walked');
  else bench = await openBench();
});
afterAll(() => bench?.close());

describe.each(['en', 'es'] as const)('%s', (language) => {
  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    test('axe finds nothing on any screen, nor in its dialogs', async () => {
      if (bench === undefined) return;
      const page = await bench.reader('Ada', { language, theme });
      const failures: string[] = [];
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      for (const [name, path] of screens) {
        await page.goto(path);
        await page.locator('h1').waitFor();
        await page.waitForLoadState('networkidle');
        failures.push(...(await axeFindings(page)).map((line) => `${name}: ${line}`));
      }
      await page.goto('/persons/S1.1');
      await page.locator('#gate2').waitFor();
      for (const key of ['x', 'w']) await page.keyboard.press(key);
      for (const details of await page.locator('details > summary').all()) await details.click();
      failures.push(...(await axeFindings(page)).map((line) => `person opened: ${line}`));
      await page.keyboard.press('Escape');
      await page.locator('h1').click();
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      failures.push(...(await axeFindings(page)).map((line) => `keys: ${line}`));
      await page.goto('/publications');
      await page.locator('aside table button').first().click();
      await page.getByRole('dialog').locator('table').waitFor();
      failures.push(...(await axeFindings(page)).map((line) => `withdraw: ${line}`));
      expect(failures).toEqual([]);
      expect(errors).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    });
  });
});
