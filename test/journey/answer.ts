import type { Page } from 'playwright-core';

/** Answers gate 2 of the person on the screen with a single key, as a reviewer does. */
export async function answer(page: Page, key: string, reason: string): Promise<void> {
  await page.locator('#gate2').waitFor();
  await page.locator('h1').click();
  await page.keyboard.press(key);
  const form = page.locator('section:has(#gate2) form');
  await form.locator('textarea').first().fill('An ordinary traveller on the same bus.');
  await form.locator('textarea').nth(1).fill(reason);
  await form.locator('button[type=submit]').click();
  await page.locator('section:has(#gate2) .recorded').waitFor();
}
