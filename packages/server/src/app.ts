import { type Clock, protectedAttributeOf, UserError } from '@lookback/base';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { apiBase, apiPaths } from './browser.ts';
import type { Desk } from './desk.ts';
import { etagOf } from './http/etag.ts';
import { eventStream } from './http/events.ts';
import { bearerOf, cookieOf, pagePolicy, refuseForeign, safeHeaders } from './http/guard.ts';
import { type Idempotency, openIdempotency } from './http/idempotency.ts';
import { HttpRefusal, problemOf, problemResponse } from './http/problem.ts';
import { type BrowserSession, openSessions, type Sessions } from './http/sessions.ts';
import { staticFile } from './http/static.ts';
import { openApiOf } from './openapi.ts';
import type { Route } from './route.ts';
import { routeList } from './routes/index.ts';
import type { Actor } from './schema/index.ts';

const bodyBytesMax = 1_000_000;

export interface AppOptions {
  readonly desk: Desk;
  readonly clock: Clock;
  /** The port that Host headers must name. */
  readonly port: () => number;
  /** Folder of the built workbench. */
  readonly webRoot: string | null;
  /** One line a request: method, path without query, status, milliseconds. Never a header, query or body. */
  readonly log?: (line: string) => void;
  /** A bug was thrown; the answer tells nothing of it. */
  readonly onBug?: (error: unknown) => void;
}

export interface App {
  fetch(request: Request): Promise<Response>;
  readonly sessions: Sessions;
}

interface Bench extends AppOptions {
  readonly sessions: Sessions;
  readonly idempotency: Idempotency;
}

/** The whole HTTP side as one function from request to response; it opens no socket. */
export function openApp(options: AppOptions): App {
  const bench: Bench = { ...options, sessions: openSessions(options.clock), idempotency: openIdempotency() };
  const hono = new Hono();
  hono.get('/healthz', (c) => c.json({ ok: true }));
  const document = JSON.stringify(openApiOf(routeList, '0.1.0'));
  hono.get(`${apiBase}/openapi.json`, (c) => {
    sessionOf(bench, c.req.raw);
    return c.body(document, 200, { 'content-type': 'application/json' });
  });
  hono.get(`${apiBase}/events`, (c) => {
    sessionOf(bench, c.req.raw);
    return eventStream(bench.desk, c.req.raw.signal);
  });
  for (const route of routeList) {
    const { method, path } = apiPaths[route.id];
    hono.on(method, `${apiBase}${path.replace(/\{(\w+)\}/g, ':$1')}`, (c) => answer(bench, route, c));
  }
  hono.all(`${apiBase}/*`, (c) => {
    sessionOf(bench, c.req.raw);
    throw new HttpRefusal(404, 'route_unknown', 'There is no such route.');
  });
  hono.get('/published/:number', (c) => publishedPage(bench, c));
  hono.get('*', (c) => screen(bench, c));
  hono.onError((error) => {
    const problem = problemOf(error);
    if (problem.status === 500) bench.onBug?.(error);
    return problemResponse(problem);
  });
  hono.notFound(() => problemResponse(problemOf(new HttpRefusal(404, 'route_unknown', 'There is nothing here.'))));
  return { fetch: (request) => guarded(bench, hono, request), sessions: bench.sessions };
}

async function guarded(bench: Bench, hono: Hono, request: Request): Promise<Response> {
  const began = bench.clock.now();
  let response: Response;
  try {
    refuseForeign(request, bench.port());
    response = await hono.fetch(request);
  } catch (error) {
    const problem = problemOf(error);
    if (problem.status === 500) bench.onBug?.(error);
    response = problemResponse(problem);
  }
  for (const [name, value] of Object.entries(safeHeaders)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  bench.log?.(`${request.method} ${new URL(request.url).pathname} ${response.status} ${bench.clock.now() - began} ms`);
  return response;
}

const cookieName = (bench: Bench) => `lookback_${bench.port()}`;

function sessionOf(bench: Bench, request: Request): BrowserSession {
  const secret = bearerOf(request) ?? cookieOf(request, cookieName(bench));
  const session = secret === null ? null : bench.sessions.find(secret);
  if (session === null) throw new HttpRefusal(401, 'session_needed', 'Open the address that `lookback serve` prints.');
  return session;
}

async function answer(bench: Bench, route: Route, c: Context): Promise<Response> {
  const session = sessionOf(bench, c.req.raw);
  const write = c.req.method !== 'GET';
  const text = write ? await bodyText(c.req.raw) : '';
  const ask = {
    desk: bench.desk,
    session,
    sessions: bench.sessions,
    params: valid(route.params, c.req.param(), 'params'),
    query: valid(route.query, known(route, c.req.query()), 'query'),
    body: route.body === null ? undefined : valid(route.body, jsonOf(text), 'body'),
    actor: (): Actor => {
      if (session.actor === null) throw new HttpRefusal(403, 'key_needed', 'Unlock a key first: decisions are signed.');
      return session.actor;
    },
  };
  const run = async () => {
    if (route.needs === 'key') ask.actor();
    return JSON.stringify(route.answer.parse(await route.answerTo(ask)));
  };
  if (!write) {
    const body = await run();
    const etag = etagOf(body);
    const headers = { 'content-type': 'application/json', etag, 'cache-control': 'private, no-cache' };
    if (c.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers });
    return new Response(body, { headers });
  }
  const asked = `${route.id} ${JSON.stringify(ask.params)} ${text} ${session.actor?.id ?? ''}`;
  const kept = await bench.idempotency.once(session.id, c.req.header('idempotency-key') ?? null, asked, async () => ({
    status: 200,
    body: await run(),
  }));
  return new Response(kept.body, {
    status: kept.status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}

/** A query as it came, where the route knows every name in it: a filter or an order that would be passed over is refused. */
function known(route: Route, query: Record<string, string>): Record<string, string> {
  const names = route.query instanceof z.ZodObject ? Object.keys(route.query.shape) : [];
  const other = Object.keys(query).find((name) => !names.includes(name));
  if (other === undefined) return query;
  const attribute = protectedAttributeOf(other) ?? protectedAttributeOf(query[other]);
  if (attribute === null)
    throw new HttpRefusal(400, 'request_invalid', `There is no ${other} here.`, [`query.${other}`]);
  const told = `${attribute} is protected: it may never filter, sort or rank people.`;
  throw new HttpRefusal(403, 'protected_attribute', told, [`query.${other}`]);
}

function valid<T>(schema: z.ZodType<T> | null, value: unknown, part: string): T {
  if (schema === null) return undefined as T;
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const where = read.error.issues.map((issue) => [part, ...issue.path.map(String)].join('.'));
  throw new HttpRefusal(400, 'request_invalid', read.error.issues.map((issue) => issue.message).join('; '), where);
}

async function bodyText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > bodyBytesMax) {
    throw new HttpRefusal(413, 'body_too_large', 'The body is larger than 1 MB.');
  }
  const text = await request.text();
  if (text.length > bodyBytesMax) throw new HttpRefusal(413, 'body_too_large', 'The body is larger than 1 MB.');
  if (text !== '' && !(request.headers.get('content-type') ?? '').startsWith('application/json')) {
    throw new HttpRefusal(415, 'content_type', 'The body must be application/json.');
  }
  return text;
}

function jsonOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError({ code: 'json_malformed', message: 'The body is not JSON.' });
  }
}

async function publishedPage(bench: Bench, c: Context): Promise<Response> {
  sessionOf(bench, c.req.raw);
  const number = Number(c.req.param('number'));
  const page = Number.isInteger(number) && number > 0 && number <= 1_000_000 ? await bench.desk.page(number) : null;
  if (page === null) throw new HttpRefusal(404, 'publication_unknown', 'There is no such page.');
  return new Response(page, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': pagePolicy,
      'cache-control': 'no-store',
    },
  });
}

/** The workbench. A one-time token in the address becomes a cookie and leaves the address at once. */
async function screen(bench: Bench, c: Context): Promise<Response> {
  const url = new URL(c.req.url);
  const token = url.searchParams.get('token');
  if (token !== null) {
    const secret = bench.sessions.enter(token);
    const headers = new Headers({ location: '/', 'cache-control': 'no-store' });
    if (secret !== null) {
      headers.set('set-cookie', `${cookieName(bench)}=${secret}; HttpOnly; SameSite=Strict; Path=/; Max-Age=43200`);
    }
    return new Response(null, { status: 303, headers });
  }
  const file = bench.webRoot === null ? null : await staticFile(bench.webRoot, url.pathname);
  if (file === null) throw new HttpRefusal(404, 'route_unknown', 'There is nothing here.');
  return new Response(file.body, {
    headers: {
      'content-type': file.type,
      'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}
