import { steppingClock } from '@lookback/base';
import { type App, openApp } from '../app.ts';
import type { Desk } from '../desk.ts';
import { openFakeDesk } from './desk.ts';

export const testPort = 4711;
const base = `http://127.0.0.1:${testPort}`;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came
  readonly json: any;
}

/** A browser of a test: it keeps its cookie and records every byte that it was sent. */
export interface TestBrowser {
  readonly received: string[];
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
}

export interface Rig {
  readonly app: App;
  readonly desk: Desk;
  readonly logged: string[];
  readonly bugs: unknown[];
  anonymous(): TestBrowser;
  /** Enters by a fresh one-time token and, with a name, unlocks that key. */
  browser(name?: string): Promise<TestBrowser>;
}

export function browserOf(app: App, cookie: string | null): TestBrowser {
  const received: string[] = [];
  return {
    received,
    async ask(method, path, body, headers = {}) {
      const request = new Request(`${base}${path}`, {
        method,
        headers: {
          host: `127.0.0.1:${testPort}`,
          ...(cookie === null ? {} : { cookie }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const response = await app.fetch(request);
      const text = await response.text();
      received.push(`${JSON.stringify([...response.headers])}\n${text}`);
      const isJson = (response.headers.get('content-type') ?? '').includes('json') && text !== '';
      return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
    },
  };
}

/** An app on a desk (the fake one by default), without a socket. */
export function rig(options: { desk?: Desk; beforeWrite?: () => void; cohort?: number; webRoot?: string } = {}): Rig {
  const clock = steppingClock(Date.parse('2024-06-30T10:00:00Z'), 1);
  const { beforeWrite, cohort } = options;
  const desk =
    options.desk ?? openFakeDesk({ clock, ...(beforeWrite ? { beforeWrite } : {}), ...(cohort ? { cohort } : {}) });
  const logged: string[] = [];
  const bugs: unknown[] = [];
  const app = openApp({
    desk,
    clock,
    port: () => testPort,
    webRoot: options.webRoot ?? null,
    log: (line) => logged.push(line),
    onBug: (bug) => bugs.push(bug),
  });
  return {
    app,
    desk,
    logged,
    bugs,
    anonymous: () => browserOf(app, null),
    async browser(name) {
      const entered = await browserOf(app, null).ask('GET', `/?token=${app.sessions.link()}`);
      const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
      const browser = browserOf(app, cookie);
      if (name !== undefined) await browser.ask('POST', '/api/v1/session/key', { name });
      return browser;
    },
  };
}
