import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { said } from '../../packages/cli/src/testing/say.ts';
import { answer, type ReviewStages, reviewStages } from '../support/review-stages.ts';

let review: ReviewStages;
beforeAll(async () => {
  review = await reviewStages();
});
afterAll(() => rmSync(review.home, { recursive: true, force: true }));

async function json<T>(dir: string, ...argv: string[]): Promise<T> {
  const done = await said(...argv, '--dir', dir, '--json');
  if (done.exit !== 0) throw new Error(`${argv.join(' ')}: ${done.err}`);
  return JSON.parse(done.out);
}

/** The code of a refusal; `0` where there was none. */
async function refusal(dir: string, ...argv: string[]): Promise<string> {
  const done = await said(...argv, '--dir', dir, '--json');
  return done.exit === 0 ? '0' : `${done.exit} ${JSON.parse(done.err).code}`;
}

async function keyOf(dir: string, name: string, ...roles: string[]): Promise<string> {
  const file = join(dir, `${name}.key`);
  await json(dir, 'key', 'new', name, ...roles.flatMap((role) => ['--role', role]), '--out', file);
  return file;
}

async function figures(dir: string, asOf = '2026-12-31'): Promise<Record<string, number>> {
  const { figures } = await json<{ figures: { id: string; value: number }[] }>(dir, 'measure', '--as-of', asOf);
  return Object.fromEntries(figures.map(({ id, value }) => [id, value]));
}

test('reading the file of a person without a link changes no figure', async () => {
  const dir = review.copyOf('traced');
  const before = await figures(dir);
  const { persons } = await json<{ persons: { person: string }[] }>(dir, 'review', 'list', '--all');
  const linked = new Set(persons.map(({ person }) => person));
  const read: string[] = [];
  for (let row = 1; row <= 24 && read.length < 4; row++) {
    const { id } = await json<{ id: string }>(dir, 'review', 'show', `S2.${row}`);
    if (!linked.has(id)) read.push(id);
  }
  expect(read.length).toBeGreaterThan(2);
  expect(await figures(dir)).toEqual(before);
});

test('an exclusion needs two different keys, states its cost, and can be taken back', async () => {
  const dir = review.copyOf('traced');
  const charter = readFileSync(join(dir, 'charter.yaml'), 'utf8');
  const name = (rule: string) => writeFileSync(join(dir, 'charter.yaml'), charter.replace('exclusions: []', rule));
  const [anna, boris] = [await keyOf(dir, 'anna', 'reviewer'), await keyOf(dir, 'boris', 'reviewer')];
  const steward = await keyOf(dir, 'sam', 'steward');
  const approve = (key: string) => [
    'review',
    'exclusion',
    'hub_only',
    '--approve',
    '--reason',
    'a hostel',
    '--key',
    key,
  ];
  expect(await refusal(dir, ...approve(anna))).toBe('2 exclusion_not_in_charter');
  expect(await refusal(dir, 'review', 'exclusion', 'everybody')).toBe('2 exclusion_unknown');
  name('exclusions: [{rule: hub_only, approved_by: [only one]}]');
  expect(await refusal(dir, 'trace')).toBe('3 exclusion_needs_two');
  name('exclusions: [{rule: hub_only, approved_by: []}]');
  const before = await json<{ cohort: number; excluded: number }>(dir, 'trace');
  expect(before.excluded).toBe(0);
  expect(await refusal(dir, ...approve(steward))).toBe('3 role_missing');
  const first = await json<{ standing: object; loss: object }>(dir, ...approve(anna));
  expect(first).toMatchObject({ standing: { approval: 'waiting', by: ['anna'] } });
  expect(Object.keys(first.loss).sort()).toEqual(['persons', 'snapshot', 'twoOrMore', 'twoOrMoreExpected']);
  expect(await json(dir, ...approve(anna))).toMatchObject({ events: 0 });
  expect((await json<typeof before>(dir, 'trace')).excluded).toBe(0);
  const second = await json<{ loss: { persons: number } }>(dir, ...approve(boris));
  expect(second).toMatchObject({ standing: { approval: 'signed', by: ['anna', 'boris'] }, events: 1 });
  const after = await json<typeof before>(dir, 'trace');
  expect(after.excluded).toBe(second.loss.persons);
  expect(after.cohort + after.excluded).toBe(before.cohort);
  const counted = await figures(dir);
  expect([counted.X, counted.X4a]).toEqual([after.excluded, after.excluded]);
  await json(dir, 'review', 'exclusion', 'hub_only', '--withdraw', '--reason', 'too wide', '--key', boris);
  expect(await json(dir, 'trace')).toMatchObject({ excluded: 0, cohort: before.cohort });
  expect(await json(dir, 'verify')).toMatchObject({ differences: [], notRecomputable: [] });
  writeFileSync(join(dir, 'charter.yaml'), charter.replace('location_valid_days: 365', 'location_valid_days: 30'));
  const changed = await said('verify', '--dir', dir, '--json');
  expect(changed.exit).toBe(1);
  expect(JSON.parse(changed.out).notRecomputable).toMatchObject([{ why: 'changed', differing: ['charter'] }]);
});

test('a challenge goes to somebody new, is logged, reopens the case, and nobody purges meanwhile', async () => {
  const dir = review.copyOf('read');
  const { person, keys } = review;
  const redress = await keyOf(dir, 'faye', 'redress', 'reviewer');
  await json(dir, 'review', 'decide', person, ...answer(person), '--key', keys.boris);
  await json(dir, 'review', 'redress', 'open', person, '--text', 'that was my brother');
  const decide = (key: string, ...how: string[]) => [
    'review',
    'redress',
    'decide',
    person,
    ...how,
    '--reason',
    'it was',
    '--key',
    key,
  ];
  expect(await refusal(dir, ...decide(keys.anna, '--upheld'))).toBe('3 role_missing');
  expect(await refusal(dir, ...decide(redress))).toBe('2 one_answer');
  const lines = await json<{ persons: { suspendedBy: string[] }[] }>(dir, 'review', 'retention');
  expect(lines.persons[0]).toMatchObject({ person, outcome: 'D3', suspendedBy: ['redress_open'] });
  expect(await json(dir, ...decide(redress, '--upheld'))).toMatchObject({
    events: [{ kind: 'redress_decided' }, { kind: 'reopened' }],
  });
  expect(await figures(dir)).toMatchObject({ D: 0 });
  expect((await json<{ persons: object[] }>(dir, 'review', 'retention')).persons).toEqual([]);
});

test('samples are drawn by seed from the cleared, and from whom nobody flagged; a check that differs reopens', async () => {
  const dir = review.copyOf('read');
  const { person, keys } = review;
  const quality = await keyOf(dir, 'emil', 'quality');
  await json(dir, 'review', 'decide', person, ...answer(person), '--key', keys.boris);
  const draw = (stratum: string, ...more: string[]) => [
    'review',
    'sample',
    'draw',
    '--stratum',
    stratum,
    ...more,
    '--key',
    quality,
  ];
  expect(await json(dir, ...draw('cleared'))).toMatchObject({ frame: 1, persons: [person], events: 1 });
  expect(await json(dir, ...draw('cleared'))).toMatchObject({ events: 0 });
  expect(await refusal(dir, ...draw('excluded'))).toBe('2 nothing_to_sample');
  expect(await refusal(dir, ...draw('cleared', '--defect', '5'))).toBe('2 bad_share');
  const others = await json<{ persons: string[] }>(dir, ...draw('not_flagged', '--size', '3', '--seed', '7'));
  expect(others.persons).toHaveLength(3);
  const before = await figures(dir);
  const check = (id: string, outcome: string) => [
    'review',
    'sample',
    'check',
    id,
    '--outcome',
    outcome,
    '--reason',
    'read again',
    '--key',
    quality,
  ];
  expect(await json(dir, ...check(others.persons[0], 'D2'))).toMatchObject({ agrees: true });
  expect(await json(dir, ...check(others.persons[1], 'D7'))).toMatchObject({ agrees: false });
  expect(await figures(dir)).toEqual(before);
  expect(await json(dir, ...check(person, 'D2'))).toMatchObject({ agrees: false, events: 2 });
  expect(await figures(dir)).toMatchObject({ D: 0, C: before.C });
  const shown = await json<{ samples: object[] }>(dir, 'review', 'sample', 'show');
  expect(shown.samples).toMatchObject([
    { stratum: 'cleared', checked: 1, overturned: 1 },
    { stratum: 'not_flagged', checked: 2, overturned: 1 },
  ]);
});

test('what was written is purged when it is due, never under a hold; decisions, evidence and the chain stay', async () => {
  const dir = review.copyOf('read');
  const { person, keys } = review;
  const secret = 'Travelled once, on a ticket in the same name.';
  const bytes = () => readFileSync(join(dir, 'ledger.sqlite')).toString('latin1');
  await json(dir, 'review', 'decide', person, ...answer(person), '--key', keys.boris);
  const charter = readFileSync(join(dir, 'charter.yaml'), 'utf8');
  const deleteOn = (day: string) => writeFileSync(join(dir, 'charter.yaml'), charter.replace('2026-06-01', day));
  deleteOn('2031-01-01');
  expect(await json(dir, 'review', 'purge')).toMatchObject({ texts: 0, events: 0 });
  expect(await refusal(dir, 'review', 'purge', '--as-of', '2099-01-01')).toBe('2 day_ahead');
  deleteOn('2020-01-01');
  await json(dir, 'review', 'hold', person, '--reason', 'court order');
  expect(await json(dir, 'review', 'purge', '--perform', '--cause', 'retention')).toMatchObject({
    texts: 0,
    events: 0,
  });
  await json(dir, 'review', 'hold', person, '--lift', '--reason', 'case closed');
  expect(await refusal(dir, 'review', 'purge', '--perform')).toBe('2 reason_missing');
  const planned = await json<{ texts: number }>(dir, 'review', 'purge');
  expect(planned).toMatchObject({ persons: [person], events: 0 });
  expect(planned.texts).toBeGreaterThan(3);
  const before = await figures(dir);
  expect(await json(dir, 'review', 'purge', '--perform', '--cause', 'retention')).toMatchObject({
    texts: planned.texts,
    events: 1,
  });
  expect(await json(dir, 'review', 'purge', '--perform', '--cause', 'retention')).toMatchObject({
    texts: 0,
    events: 0,
  });
  expect(await figures(dir)).toEqual(before);
  const ledger = new DatabaseSync(join(dir, 'ledger.sqlite'));
  ledger.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  ledger.close();
  expect(bytes()).not.toContain(secret);
  expect(await json(dir, 'verify')).toMatchObject({ differences: [], notRecomputable: [] });
});
