import { WorldError } from '@lookback/base';
import { describe, expect, test } from 'vitest';
import { apiBase } from './browser.ts';
import { browserOf, rig, testPort } from './fake/browser.ts';

const api = (path: string) => `${apiBase}${path}`;
const answerBody = (basis: string, outcome = 'no_link') => ({
  outcome,
  reason: 'Shared one bus.',
  innocent: 'Ordinary traveller.',
  evidence: [],
  basis,
});

describe('the door', () => {
  test('a one-time token becomes a strict cookie and leaves the address; the second use enters nobody', async () => {
    const { app } = rig();
    const path = `/?token=${app.sessions.token}`;
    const first = await browserOf(app, null).ask('GET', path);
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toBe('/');
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict; Path=\//);
    const second = await browserOf(app, null).ask('GET', path);
    expect(second.headers.get('set-cookie')).toBeNull();
  });

  test('the printed token also works as bearer, a wrong one does not', async () => {
    const { app, anonymous } = rig();
    const as = (token: string) =>
      anonymous().ask('GET', api('/session'), undefined, { authorization: `Bearer ${token}` });
    expect((await as(app.sessions.token)).status).toBe(200);
    expect((await as('wrong')).status).toBe(401);
  });

  test('everything but /healthz and static files answers 401 without a session', async () => {
    const { anonymous } = rig();
    expect((await anonymous().ask('GET', '/healthz')).status).toBe(200);
    for (const path of ['/overview', '/queue', '/openapi.json', '/events', '/no-such', '/persons/S1.1']) {
      expect((await anonymous().ask('GET', api(path))).status, path).toBe(401);
    }
    expect((await anonymous().ask('GET', '/published/1')).status).toBe(401);
  });

  test('a foreign Host, Origin or site is refused', async () => {
    const { browser } = rig();
    const mine = await browser('Ada');
    const ask = async (headers: Record<string, string>) =>
      (await mine.ask('GET', api('/overview'), undefined, headers)).status;
    expect(await ask({ host: `evil.example:${testPort}` })).toBe(403);
    expect(await ask({ host: '127.0.0.1:1' })).toBe(403);
    expect(await ask({ origin: 'http://evil.example' })).toBe(403);
    expect(await ask({ origin: 'null' })).toBe(403);
    expect(await ask({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await ask({ origin: `http://localhost:${testPort}` })).toBe(200);
  });

  test('every answer forbids inline script and framing by others', async () => {
    const { browser } = rig();
    const policy = (await (await browser()).ask('GET', api('/session'))).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'self'");
  });

  test('no secret reaches the log', async () => {
    const { app, browser, logged } = rig();
    const mine = await browser();
    await mine.ask('POST', api('/session/key'), { file: 'fake key of Ada', passphrase: 'correct horse' });
    await mine.ask('GET', api('/search?q=Gulnora'));
    await mine.ask('GET', '/?token=abc-secret');
    const all = logged.join('\n');
    for (const secret of ['correct horse', 'fake key', 'Gulnora', 'abc-secret', app.sessions.token])
      expect(all).not.toContain(secret);
    expect(logged.length).toBe(4);
  });
});

describe('a key with a passphrase', () => {
  test('opens with it alone; neither it nor a wrong one is ever logged or answered', async () => {
    const { browser, logged } = rig();
    const mine = await browser();
    const unlock = (passphrase?: string) => mine.ask('POST', api('/session/key'), { name: 'Dina', passphrase });
    expect((await unlock()).json.code).toBe('passphrase_needed');
    expect((await unlock('wrong battery')).json.code).toBe('passphrase_wrong');
    expect((await mine.ask('GET', api('/session'))).json.actor).toBeNull();
    expect((await unlock('correct horse')).json.actor.name).toBe('Dina');
    const said = [...logged, ...mine.received].join('\n');
    expect(said).not.toContain('battery');
    expect(said).not.toContain('correct horse');
  });
});

describe('writes', () => {
  test('the same Idempotency-Key decides once, also when both requests run at once', async () => {
    const { browser } = rig();
    const mine = await browser('Ada');
    const { basis } = (await mine.ask('GET', api('/persons/S1.1'))).json;
    const send = () => mine.ask('POST', api('/persons/S1.1/decisions'), answerBody(basis), { 'idempotency-key': 'k1' });
    const [a, b] = await Promise.all([send(), send()]);
    expect([a.status, b.status]).toEqual([200, 200]);
    expect(a.text).toBe(b.text);
    const other = await mine.ask('POST', api('/persons/S1.1/decisions'), answerBody(basis, 'not_the_person'), {
      'idempotency-key': 'k1',
    });
    expect([other.status, other.json.code]).toEqual([422, 'idempotency_mismatch']);
  });

  test('two tabs that decide the same person: the second is refused with a clear code', async () => {
    const { browser } = rig();
    const mine = await browser('Ada');
    const { basis } = (await mine.ask('GET', api('/persons/S1.1'))).json;
    await mine.ask('POST', api('/persons/S1.1/decisions'), answerBody(basis), { 'idempotency-key': 'tab1' });
    const second = await mine.ask('POST', api('/persons/S1.1/decisions'), answerBody(basis), {
      'idempotency-key': 'tab2',
    });
    expect([second.status, second.json.code]).toEqual([409, 'already_decided_by_you']);
  });

  test('evidence that changed since it was read refuses the answer', async () => {
    const { browser } = rig();
    const mine = await browser('Ada');
    const refused = await mine.ask('POST', api('/persons/S1.1/decisions'), answerBody('stale'));
    expect([refused.status, refused.json.code]).toEqual([409, 'evidence_changed']);
  });

  test('a full disk is the world, not a bug, and can be tried again with the same key', async () => {
    let full = true;
    const { browser, bugs } = rig({
      beforeWrite: () => {
        if (full) throw new WorldError({ code: 'disk_full', message: 'The disk is full.' });
      },
    });
    const mine = await browser('Ada');
    const { basis } = (await mine.ask('GET', api('/persons/S1.1'))).json;
    const send = () => mine.ask('POST', api('/persons/S1.1/decisions'), answerBody(basis), { 'idempotency-key': 'k' });
    const failed = await send();
    expect([failed.status, failed.json.code]).toEqual([503, 'disk_full']);
    full = false;
    expect((await send()).status).toBe(200);
    expect(bugs).toEqual([]);
  });

  test('an adverse outcome needs conduct evidence, an item and the typed-out code', async () => {
    const { browser } = rig();
    const mine = await browser('Ada');
    const none = (await mine.ask('GET', api('/persons/S1.1'))).json;
    const closed = await mine.ask(
      'POST',
      api('/persons/S1.1/decisions'),
      answerBody(none.basis, 'role_in_network_supported'),
    );
    expect([closed.status, closed.json.code]).toEqual([403, 'conduct_missing']);
  });
});

describe('reads', () => {
  test('an unchanged list is 304', async () => {
    const { browser } = rig();
    const mine = await browser();
    const etag = (await mine.ask('GET', api('/queue?limit=5'))).headers.get('etag') ?? '';
    expect((await mine.ask('GET', api('/queue?limit=5'), undefined, { 'if-none-match': etag })).status).toBe(304);
  });

  test('cursor pages give every person once', async () => {
    const { browser } = rig();
    const mine = await browser();
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { rows: { person: string }[]; next: string | null } = (
        await mine.ask('GET', api(`/queue?limit=77${cursor === null ? '' : `&cursor=${cursor}`}`))
      ).json;
      seen.push(...page.rows.map((row) => row.person));
      cursor = page.next;
    } while (cursor !== null);
    expect([seen.length, new Set(seen).size]).toEqual([500, 500]);
  });

  test('the document names every route and is OpenAPI 3.1', async () => {
    const { browser } = rig();
    const document = (await (await browser()).ask('GET', api('/openapi.json'))).json;
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).length).toBeGreaterThan(15);
  });
});

test('a query that the route does not know is refused, and one by a protected attribute as such', async () => {
  const { browser } = rig();
  const mine = await browser('Ada');
  const problem = async (path: string) => {
    const reply = await mine.ask('GET', api(path));
    return [reply.status, JSON.parse(reply.text).code];
  };
  expect(await problem('/queue?sort=nationality')).toEqual([403, 'protected_attribute']);
  expect(await problem('/queue?religion=x')).toEqual([403, 'protected_attribute']);
  expect(await problem('/queue?sort=band')).toEqual([400, 'request_invalid']);
  expect(await problem('/publications?country=RU')).toEqual([403, 'protected_attribute']);
  expect((await mine.ask('GET', api('/queue?limit=1'))).status).toBe(200);
});
