/** Takes the pictures of the guide from the committed pages of examples/first-case. Run: npm run screenshots. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../', import.meta.url));
const images = join(root, 'docs', 'guide', 'img');
const browserPath = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));
const pages: readonly (readonly [picture: string, page: string])[] = [
  ['publication.png', 'examples/first-case/7-publish/0001/index.html'],
  ['person.png', 'examples/first-case/5-review/person.html'],
];

if (browserPath === undefined) throw new Error('no Chromium on this machine; say where with CHROMIUM=/path');
mkdirSync(images, { recursive: true });
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1100 }, colorScheme: 'light' });
  for (const [picture, from] of pages) {
    const path = join(images, picture);
    await page.goto(pathToFileURL(join(root, from)).href);
    await page.screenshot({ path });
    // Fewer colours where pngquant is installed; the picture is good without it, only larger.
    spawnSync('pngquant', ['--force', '--output', path, '64', path]);
    console.log(`${picture}: ${Math.round(statSync(path).size / 1024)} KiB`);
  }
} finally {
  await browser.close();
}
