import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryLedger, openSqliteLedger } from '@lookback/store';
import { expect, test } from 'vitest';
import { foldReview } from '../fold/fold-review.ts';
import { decision, member, type ReaderName, readers, startMs } from '../testing/case.ts';
import { newKey, readKeyFile, signWith, verifySignature } from './key.ts';
import { openReviewLog, type ReviewLog, type Signer } from './review-log.ts';
import { verifySignatures } from './verify-signatures.ts';

const signer = (name: ReaderName): Signer => ({ kind: 'key', key: readers[name] });
const system: Signer = { kind: 'system', id: 'system' };

async function begin(log: ReviewLog): Promise<void> {
  for (const name of ['anna', 'boris'] as const) {
    const { name: holder, roles, keyKind, publicKey } = readers[name];
    const command = { kind: 'register_key', name: holder, roles, keyKind, publicKey } as const;
    await log.act({ command, by: signer(name), nowMs: startMs });
  }
  const cohort = {
    kind: 'form_cohort',
    network: 'n',
    knownSince: '2026-01-01',
    snapshot: 's',
    cause: 'trace',
  } as const;
  await log.act({ command: { ...cohort, members: [member('P1')], excluded: [] }, by: system, nowMs: startMs });
}

test('decisions are signed, and the log tells who wrote what', async () => {
  const ledger = memoryLedger();
  const log = openReviewLog(ledger, { simulated: false });
  await begin(log);
  const done = await log.act({ command: decision({}), by: signer('anna'), nowMs: startMs });
  expect(done.kind).toBe('done');
  const events = await ledger.read();
  expect(verifySignatures(events)).toBeNull();
  const last = events.at(-1);
  if (!last) throw new Error('no event');
  const forged = [...events.slice(0, -1), { ...last, body: { ...last.body, outcome: 'no_link' } }];
  expect(verifySignatures(forged)).toEqual({ sequence: last.sequence, what: 'signature' });
  expect(verifySignatures([...events, { ...last, actor: { kind: 'system', id: 'system' } }])?.what).toBe(
    'system_may_not',
  );
});

test('a refusal appends nothing', async () => {
  const ledger = memoryLedger();
  const log = openReviewLog(ledger, { simulated: false });
  await begin(log);
  const head = await ledger.head();
  const command = decision({ outcome: 'individual_concern_supported', confirmation: '' });
  const done = await log.act({ command, by: signer('anna'), nowMs: startMs });
  expect(done).toMatchObject({ kind: 'refusal', code: 'confirmation_missing' });
  expect(await ledger.head()).toEqual(head);
});

test('two writers at once: each decides on what the other wrote, and a replay gives the same state', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'review-')), 'ledger.sqlite');
  const [one, two] = [openSqliteLedger(path), openSqliteLedger(path)];
  const logs = [openReviewLog(one, { simulated: false }), openReviewLog(two, { simulated: false })];
  await begin(logs[0]);
  const acts = [logs[0].act({ command: decision({}), by: signer('anna'), nowMs: startMs })];
  acts.push(logs[1].act({ command: decision({}), by: signer('boris'), nowMs: startMs }));
  const kinds = (await Promise.all(acts))
    .flatMap((done) => (done.kind === 'done' ? done.events : []))
    .map((e) => e.kind);
  expect(kinds.sort()).toEqual(['first_decision', 'second_decision']);
  const state = await logs[0].state();
  expect(state.persons.get('P1')?.settled?.people).toBe(2);
  expect(await logs[1].state()).toEqual(state);
  await one.close();
  await two.close();
  const again = openSqliteLedger(path);
  const replay = openReviewLog(again, { simulated: false });
  expect(foldReview(await replay.events())).toEqual(state);
  expect(await again.verifyChain()).toBeNull();
  await again.close();
});

test('many acts in one transaction are decided in order; a purge removes words and keeps the chain', async () => {
  const ledger = memoryLedger();
  const log = openReviewLog(ledger, { simulated: false });
  await begin(log);
  const results = await log.actAll([
    { command: decision({ reason: 'names Jane Doe' }), by: signer('anna'), nowMs: startMs },
    { command: decision({}), by: signer('anna'), nowMs: startMs },
    { command: decision({}), by: signer('boris'), nowMs: startMs },
  ]);
  expect(results.map((done) => (done.kind === 'done' ? done.events[0]?.kind : done.code))).toEqual([
    'first_decision',
    'already_decided_by_you',
    'second_decision',
  ]);
  const [first] = results;
  const sequence = first.kind === 'done' ? (first.events[0]?.sequence ?? 0) : 0;
  const purge = { kind: 'purge', items: [{ sequence, field: 'reason' }], persons: ['P1'], cause: 'retention' } as const;
  await log.act({ command: purge, by: system, nowMs: startMs });
  const state = await log.state();
  expect(state.persons.get('P1')?.reading.first?.reason).toBeNull();
  expect(state.persons.get('P1')?.settled?.people).toBe(2);
  expect(await ledger.verifyChain()).toBeNull();
  expect(verifySignatures(await ledger.read())).toBeNull();
});

test('a key signs; a seed gives the same key again; a key file is checked', () => {
  const make = () => newKey({ name: 'a', roles: ['reviewer'], keyKind: 'script', seed: '7' });
  const key = make();
  expect(make()).toEqual(key);
  expect(newKey({ name: 'a', roles: ['reviewer'], keyKind: 'human' }).id).not.toBe(key.id);
  const signature = signWith(key, 'text');
  expect(verifySignature(key.publicKey, 'text', signature)).toBe(true);
  expect(verifySignature(key.publicKey, 'texT', signature)).toBe(false);
  expect(readKeyFile(JSON.stringify(key), 'a.key')).toEqual(key);
  expect(() => readKeyFile('{"kind":"lookback-key"}', 'a.key')).toThrow(/a\.key/);
});
