import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '@lookback/base';
import { readKeyFile } from '@lookback/review';
import { apiBase, type Change, type Desk, openApiOf, openReviewDesk, type QueueRow, routeList } from '@lookback/server';
import { closeBook, decideStep, loadFile, openBook, openReview } from '@lookback/workflow';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Rig, rig, type TestBrowser } from '../../packages/server/src/fake/browser.ts';
import { requestOf } from '../../packages/server/src/fuzz/request.ts';
import { prepareReview } from './small-review.ts';

let folder = '';
let desk: Desk;
let bench: Rig;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lookback-desk-'));
  await prepareReview(folder);
  desk = await openReviewDesk({ dir: folder, cwd: folder });
  bench = rig({ desk });
});
afterAll(async () => {
  await desk?.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (browser: TestBrowser, path: string) => browser.ask('GET', `${apiBase}${path}`);
const post = (browser: TestBrowser, path: string, body: unknown) => browser.ask('POST', `${apiBase}${path}`, body);

async function rowsFor(browser: TestBrowser, query: string): Promise<QueueRow[]> {
  return (await get(browser, `/queue?limit=1000&${query}`)).json.rows;
}

test('every screen has what it needs: all reads answer and their parts add up', async () => {
  const page = await bench.browser('script-first');
  const overview = (await get(page, '/overview')).json;
  for (const column of overview.flow) {
    expect(column.parts.reduce((sum: number, part: { value: number }) => sum + part.value, 0)).toBe(column.total);
  }
  const { crossTable } = (await get(page, '/figures')).json;
  expect(crossTable.cells.flat().reduce((sum: number, cell: number) => sum + cell, 0)).toBe(crossTable.total);
  const rows = await rowsFor(page, '');
  expect(rows.length).toBe(crossTable.total);
  for (const row of rows) {
    const file = await get(page, `/persons/${row.person}`);
    expect(file.status, file.text.slice(0, 300)).toBe(200);
    expect(file.json.band).toBe(row.band);
  }
  for (const part of overview.flow.at(-1).parts) {
    expect((await rowsFor(page, `filter=${part.id}`)).length, part.id).toBe(part.value);
  }
});

test('two keys publish: a draft, one signature is not enough, the second person makes it stand', async () => {
  const [first, second] = [await bench.browser('script-first'), await bench.browser('script-second')];
  const { asOf } = (await get(first, '/figures')).json;
  const drafted = await post(first, '/publications', { asOf });
  expect(drafted.status, drafted.text).toBe(200);
  const one = await post(first, '/publications/1/signatures', {});
  expect(one.json).toMatchObject({ missingSignatures: 1, publication: { status: 'draft' } });
  expect((await post(first, '/publications/1/signatures', {})).json.code).toBe('already_signed');
  const two = await post(second, '/publications/1/signatures', {});
  expect(two.json, two.text).toMatchObject({ missingSignatures: 0, publication: { status: 'final' } });
  expect((await first.ask('GET', '/published/1')).text).toContain('<html');
  expect((await get(first, '/publications/1')).json.figures.figures.length).toBeGreaterThan(20);
});

test('the second reader gets no byte of the first answer; then both, and a third, settle it', async () => {
  const [first, second, third] = [
    await bench.browser('script-first'),
    await bench.browser('script-second'),
    await bench.browser('script-adjudicator'),
  ];
  const [open] = (await rowsFor(first, 'yours=mine')).filter((row) => row.yours === 'first');
  expect(open, 'the demo leaves persons that nobody has answered').toBeDefined();
  const path = `/persons/${open?.person}`;
  const file = (await get(first, path)).json;
  const send = (who: TestBrowser, outcome: string, reason: string) =>
    post(who, `${path}/decisions`, {
      ...{ outcome, reason, innocent: 'zq-innocent-4410', basis: file.basis },
      evidence: file.paths.items.map((item: { id: string }) => item.id),
    });
  const done = await send(first, 'no_link', 'zq-first-8821');
  expect(done.json).toMatchObject({ stage: 'second_review', settled: false, outcome: null });
  for (const one of [
    path,
    `${path}/paths`,
    '/overview',
    '/queue?limit=1000',
    '/queue?filter=S2',
    '/queue?filter=D2',
    `/search?q=${open?.person}`,
    '/sources/S1/withdrawal',
  ]) {
    await get(second, one);
  }
  const before = second.received.join('\n');
  expect(before).not.toContain('zq-first-8821');
  expect(before).not.toContain('zq-innocent-4410');
  expect((await get(second, path)).json.conduct).toMatchObject({
    part: 'second',
    answers: [],
    hidden: 1,
    settled: null,
  });
  await send(second, 'link_confirmed_no_adverse', 'zq-second-1177');
  for (const one of [path, `${path}/paths`, '/overview', '/queue?limit=1000']) await get(first, one);
  expect(first.received.join('\n')).not.toContain('zq-second-1177');
  expect((await get(first, path)).json.conduct).toMatchObject({ hidden: 1, settled: null });
  expect((await get(third, path)).json.conduct.part).toBe('adjudicator');
  const settled = await send(third, 'link_confirmed_no_adverse', 'the manifest stands');
  expect(settled.json).toMatchObject({ settled: true, outcome: 'link_confirmed_no_adverse', stage: 'decided' });
  const again = await send(first, 'no_link', 'again');
  expect([again.status, again.json.code]).toEqual([409, 'already_settled']);
});

test('what the command line does is seen by an open desk within a second', async () => {
  const page = await bench.browser('script-second');
  const [open] = (await rowsFor(page, 'yours=mine')).filter((row) => row.yours === 'first');
  const changes: Change[] = [];
  const stop = desk.changes((change) => changes.push(change));
  const context = await openReview({ dir: folder, cwd: folder, clock: { now: () => Date.now() } });
  const key = readKeyFile(await readFile(join(folder, 'script-first.key'), 'utf8'), 'script-first.key');
  const id = open?.person ?? '';
  const { evidence } = await loadFile(context, id);
  await decideStep(
    context,
    id,
    { outcome: 'D2', reason: 'told on the command line', evidence: evidence.map((item) => item.id) },
    key,
  );
  await closeBook(context);
  await vi.waitFor(() => expect(changes.some((change) => change.person === id)).toBe(true), 3000);
  stop();
  expect(changes.find((change) => change.person === id)).toMatchObject({ kind: 'answered', person: id, by: null });
  expect((await get(page, `/persons/${id}`)).json.conduct).toMatchObject({ stage: 'second_review', part: 'second' });
});

test('who read which file and who searched for what is in the ledger', async () => {
  const page = await bench.browser('script-adjudicator');
  const [row] = await rowsFor(page, '');
  await get(page, `/persons/${row?.person}`);
  await get(page, '/search?q=zq%20nobody');
  const context = await openReview({ dir: folder, cwd: folder });
  const book = await openBook(context);
  const { keys } = await book.state();
  const last = (await book.events()).slice(-2);
  await closeBook(context);
  const told = last.map(({ kind, actor, texts }) => [kind, keys.get(actor.id)?.name, texts.text]);
  expect(told).toEqual([
    ['file_read', 'script-adjudicator', undefined],
    ['searched', 'script-adjudicator', 'zq nobody'],
  ]);
});

test('1,500 generated requests on a real review never end in a 500', async () => {
  const random = seededRandom('real fuzz');
  const document = openApiOf(routeList, '0.1.0');
  const people = (await rowsFor(await bench.browser(), '')).map((row) => row.person);
  let who: TestBrowser[] = [];
  const failures: string[] = [];
  for (let at = 0; at < 1500; at++) {
    if (at % 15 === 0)
      who = [await bench.browser(), await bench.browser('script-first'), await bench.browser('script-second')];
    const request = requestOf(document, random);
    const withdraws = request.method === 'POST' && request.path.startsWith('/sources');
    if (withdraws) continue;
    const path = request.path.replace(/S1\.[123]\b/, random.pick(people));
    const reply = await random.pick(who).ask(request.method, `${apiBase}${path}`, request.body, request.headers);
    if (reply.status >= 500)
      failures.push(`${request.method} ${path} ${JSON.stringify(request.body)} -> ${reply.text.slice(0, 200)}`);
  }
  expect(failures.slice(0, 5)).toEqual([]);
  expect(bench.bugs.slice(0, 2)).toEqual([]);
});

test('a source is withdrawn: who falls is listed before, and the decisions reopen', async () => {
  const page = await bench.browser('script-first');
  const preview = (await get(page, '/sources/S2/withdrawal')).json;
  expect(preview.falls.length).toBeGreaterThan(0);
  const stale = await post(page, '/sources/S2/withdrawal', { reason: 'wrong extract', digest: 'stale' });
  expect([stale.status, stale.json.code]).toEqual([409, 'digest_changed']);
  const done = await post(page, '/sources/S2/withdrawal', { reason: 'wrong extract', digest: preview.digest });
  expect(done.status, done.text).toBe(200);
  const reopened = preview.falls.find((fall: { effect: string }) => fall.effect === 'reopens');
  if (reopened !== undefined) {
    const { conduct } = (await get(page, `/persons/${reopened.person}`)).json;
    expect([conduct.settled, conduct.reopened === null]).toEqual([null, false]);
  }
  const { sources } = (await get(page, '/sources')).json;
  expect(sources.find((one: { id: string }) => one.id === 'S2').withdrawn).toBe(true);
});
