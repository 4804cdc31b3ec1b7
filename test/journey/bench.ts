import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { systemClock } from '@lookback/base';
import { type Desk, type Serving, serveDesk } from '@lookback/server';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { openFakeDesk } from '../../packages/server/src/fake/desk.ts';

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** The system's browser; undefined if there is none, and then the journeys say so and pass. */
export const browserPath = process.env.LOOKBACK_CHROMIUM ?? browsers.find((path) => existsSync(path));
const webRoot = fileURLToPath(new URL('../../packages/web/dist', import.meta.url));

export interface Bench {
  readonly serving: Serving;
  readonly desk: Desk;
  /** What the server failed at, if anything. */
  readonly bugs: unknown[];
  /** A browser of its own, entered by a fresh one-time address, with a key unlocked. */
  reader(name: string | null, options?: ReaderOptions): Promise<Page>;
  close(): Promise<void>;
}

export interface ReaderOptions {
  readonly language?: 'en' | 'es';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

async function freshAddress(serving: Serving): Promise<string> {
  const origin = `http://127.0.0.1:${serving.port}`;
  const response = await fetch(`${origin}/api/v1/session/link`, {
    method: 'POST',
    headers: { authorization: `Bearer ${serving.token}`, 'content-type': 'application/json' },
    body: '{}',
  });
  return `${origin}${((await response.json()) as { url: string }).url}`;
}

async function enter(context: BrowserContext, serving: Serving, name: string | null): Promise<Page> {
  const page = await context.newPage();
  await page.goto(await freshAddress(serving));
  if (name !== null) {
    await page.request.post('/api/v1/session/key', { data: { name } });
    await page.reload();
  }
  await page.locator('main').waitFor();
  return page;
}

/** Serves a desk (the fake one by default) to real browsers. */
export async function openBench(given?: Desk): Promise<Bench> {
  const desk = given ?? openFakeDesk({ clock: systemClock });
  const bugs: unknown[] = [];
  const serving = await serveDesk({ desk, port: 0, webRoot, onBug: (bug) => bugs.push(bug) });
  const browser: Browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
  return {
    serving,
    desk,
    bugs,
    async reader(name, options = {}) {
      const context = await browser.newContext({
        baseURL: `http://127.0.0.1:${serving.port}`,
        locale: options.language === 'es' ? 'es-ES' : 'en-GB',
        colorScheme: options.theme ?? 'light',
        viewport: { width: options.width ?? 1240, height: options.height ?? 1000 },
      });
      return enter(context, serving, name);
    },
    async close() {
      await browser.close();
      await serving.close();
    },
  };
}
