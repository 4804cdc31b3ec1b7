import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiBase, type Desk, openReviewDesk, type PersonFile, type QueueRow } from '@lookback/server';
import { closeBook, newKeyStep, openReview, setClock } from '@lookback/workflow';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Rig, rig, type TestBrowser } from '../../packages/server/src/fake/browser.ts';
import { prepareReview } from './small-review.ts';

let folder = '';
let desk: Desk;
let bench: Rig;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lookback-acts-'));
  await prepareReview(folder);
  const context = await openReview({ dir: folder, cwd: folder, clock: setClock('2024-06-03T09:00:00Z') });
  await newKeyStep(context, {
    ...{ name: 'dina', roles: ['protection'], path: join(folder, 'dina.key'), script: false },
    passphrase: 'four quiet garden gates',
  });
  await closeBook(context);
  desk = await openReviewDesk({ dir: folder, cwd: folder });
  bench = rig({ desk });
});
afterAll(async () => {
  await desk?.close();
  await rm(folder, { recursive: true, force: true });
});

const get = async (who: TestBrowser, path: string) => (await who.ask('GET', `${apiBase}${path}`)).json;
const post = (who: TestBrowser, path: string, body: unknown) => who.ask('POST', `${apiBase}${path}`, body);
const rowsFor = async (who: TestBrowser): Promise<QueueRow[]> => (await get(who, '/queue?limit=1000')).rows;

test('gate 1 asks about two of the person’s records, which stand first; no other pair is asked about', async () => {
  const page = await bench.browser('script-first');
  let asked = 0;
  for (const row of (await rowsFor(page)).slice(0, 40)) {
    const file: PersonFile = await get(page, `/persons/${row.person}`);
    const { pair } = file.identity;
    expect(pair === null).toBe(file.recordsTotal < 2);
    if (pair === null) continue;
    asked++;
    expect(file.records.slice(0, 2).map((record) => record.id)).toEqual([pair.a, pair.b]);
    expect(pair.fields.length).toBeGreaterThan(0);
  }
  expect(asked).toBeGreaterThan(10);
});

test('without everything a person drops out; without nothing that matters the band stays what the queue says', async () => {
  const page = await bench.browser('script-first');
  for (const row of (await rowsFor(page)).slice(0, 25)) {
    const file: PersonFile = await get(page, `/persons/${row.person}`);
    const touching = file.paths.paths.flatMap((path) => path.items);
    const attempt = async (items: readonly string[], scope: string) =>
      (await post(page, '/try-without', { person: row.person, items, scope })).json;
    const all = await attempt([...new Set(touching)], 'item');
    expect([row.person, all.effect, all.bandAfter, all.bandBefore]).toEqual([row.person, 'drops_out', null, row.band]);
    const one = await attempt(touching.slice(0, 1), 'item');
    const whole = await attempt(touching.slice(0, 1), 'source');
    expect(whole.othersOut).toBeGreaterThanOrEqual(one.othersOut);
    if (one.effect === 'drops_out') expect(whole.effect).toBe('drops_out');
    else expect(one.bandAfter).toBeGreaterThanOrEqual(1);
  }
});

test('a role needs conduct and two people; a page, a note and a pause are in the file', async () => {
  const [first, second] = [await bench.browser('script-first'), await bench.browser('script-second')];
  const person = (await rowsFor(first))[0]?.person ?? '';
  const act = (who: TestBrowser, body: unknown) => post(who, `/persons/${person}/acts`, body);
  const role = { act: 'role', role: 'organiser', evidence: ['E1'], reason: 'paid for the others' };
  expect((await act(first, role)).json.code).toBe('item_unknown');
  await act(first, { act: 'attach', kind: 'conduct', place: 'statement.pdf:3', text: 'paid for four seats' });
  expect((await act(first, role)).json.recorded).toBe(true);
  expect((await act(first, role)).json.code).toBe('same_person_twice');
  expect((await act(second, role)).json.recorded).toBe(true);
  await act(second, { act: 'note', text: 'the hostel confirms', innocent: true });
  await act(second, { act: 'pause', reason: 'waits for the registry' });
  const { care, conduct, paths }: PersonFile = await get(first, `/persons/${person}`);
  expect(care).toMatchObject({
    role: 'organiser',
    paused: { reason: 'waits for the registry' },
    notes: [{ by: 'script-second', innocent: true }],
    attached: [{ id: 'E1', place: 'statement.pdf:3', by: 'script-first' }],
  });
  expect([conduct.stage, paths.items.some((item) => item.id === 'E1' && item.conduct)]).toEqual(['paused', true]);
  expect((await act(first, { act: 'resume' })).json.recorded).toBe(true);
  expect((await act(first, { act: 'resume' })).json.code).toBe('not_paused');
});

test('a sealed key opens with its passphrase alone, and does what its role may', async () => {
  const page = await bench.browser();
  const unlock = (passphrase?: string) => post(page, '/session/key', { name: 'dina', passphrase });
  const { keys } = await get(page, '/session');
  expect(keys.find((key: { name: string }) => key.name === 'dina').file).toBe('sealed');
  expect((await unlock()).json.code).toBe('passphrase_needed');
  expect((await unlock('four quiet garden walls')).json.code).toBe('passphrase_wrong');
  expect((await unlock('four quiet garden gates')).status).toBe(200);
  const person = (await rowsFor(page))[1]?.person ?? '';
  const act = (body: unknown) => post(page, `/persons/${person}/acts`, body);
  expect((await act({ act: 'refer', reason: 'a child alone' })).status).toBe(200);
  expect((await act({ act: 'role', role: 'witness', evidence: [], reason: 'named' })).json.code).toBe('role_missing');
  expect((await act({ act: 'end_protection', reason: 'of age' })).status).toBe(200);
  expect(bench.bugs).toEqual([]);
});

test('exclusions: what each costs, and that a rule outside the charter cannot be approved', async () => {
  const page = await bench.browser('script-first');
  const { exclusions } = await get(page, '/exclusions');
  expect(exclusions.length).toBe(3);
  const outside = exclusions.find((one: { approval: string | null }) => one.approval === null);
  const refused = await post(page, `/exclusions/${outside.rule}`, { reason: 'would be handy' });
  expect(refused.json.code).toBe('exclusion_not_in_charter');
});
