import { chmodSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { type Ledger, type NewEvent, signedContent } from './ledger.ts';
import { memoryLedger } from './memory-ledger.ts';
import { openSqliteLedger } from './sqlite-ledger.ts';
import { copyToRead, isWriteProtected } from './write-protected.ts';

const newPath = () => join(mkdtempSync(join(tmpdir(), 'ledger-')), 'ledger.sqlite');
const event = (n: number, text?: string): NewEvent => ({
  kind: 'noted',
  at: new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString(),
  actor: { kind: 'key', id: 'k1' },
  body: { person: `S1.${n}`, n },
  ...(text === undefined ? {} : { apart: { text: { salt: '00'.repeat(16), text } } }),
});

const implementations: readonly (readonly [string, () => Ledger])[] = [
  ['memory', () => memoryLedger()],
  ['sqlite', () => openSqliteLedger(newPath())],
];

describe.each(implementations)('the ledger port: %s', (_, make) => {
  test('an empty ledger has head 0 and a chain without difference', async () => {
    const ledger = make();
    expect((await ledger.head()).sequence).toBe(0);
    expect(await ledger.verifyChain()).toBeNull();
    expect(await ledger.read()).toEqual([]);
    await ledger.close();
  });

  test('events come back in order, chained, with their texts', async () => {
    const ledger = make();
    await ledger.append([event(1, 'a reason'), event(2)]);
    await ledger.append([event(3)]);
    const events = await ledger.read();
    expect(events.map((item) => [item.sequence, item.body.n, item.texts])).toEqual([
      [1, 1, { text: 'a reason' }],
      [2, 2, {}],
      [3, 3, {}],
    ]);
    expect(events[1]?.previous).toBe(events[0]?.hash);
    expect((await ledger.read(3)).map((item) => item.sequence)).toEqual([3]);
    expect(await ledger.head()).toEqual({ sequence: 3, hash: events[2]?.hash });
    expect(await ledger.verifyChain()).toBeNull();
    await ledger.close();
  });

  test('an append on a stale sequence writes nothing, projections included', async () => {
    const ledger = make();
    await ledger.append([event(1)]);
    const result = await ledger.append([event(2)], {
      expectedSequence: 0,
      projections: [{ projection: 'p', key: 'k', value: 1 }],
    });
    expect(result.kind).toBe('conflict');
    expect((await ledger.head()).sequence).toBe(1);
    expect(await ledger.projection('p')).toEqual(new Map());
    await ledger.close();
  });

  test('projections are written and deleted with the append', async () => {
    const ledger = make();
    await ledger.append([event(1)], { projections: [{ projection: 'p', key: 'k', value: { a: 1 } }] });
    expect(await ledger.projection('p')).toEqual(new Map([['k', { a: 1 }]]));
    await ledger.append([event(2)], { projections: [{ projection: 'p', key: 'k', value: null }] });
    expect(await ledger.projection('p')).toEqual(new Map());
    await ledger.close();
  });

  test('a text can be purged without breaking the chain or what was signed', async () => {
    const ledger = make();
    const written = event(1, 'Jane Doe, by name');
    await ledger.append([written]);
    const purged: NewEvent = { ...event(2), kind: 'purged', body: { items: [{ sequence: 1, field: 'text' }] } };
    await ledger.append([purged], { purge: [{ sequence: 1, field: 'text' }] });
    const [first] = await ledger.read();
    expect(first?.texts).toEqual({ text: null });
    expect(await ledger.verifyChain()).toBeNull();
    expect(first && signedContent(first)).toBe(signedContent(written));
    await ledger.close();
  });

  test('a text that vanishes without a purging event is a difference', async () => {
    const ledger = make();
    await ledger.append([event(1), event(2, 'x')]);
    await ledger.append([event(3)], { purge: [{ sequence: 2, field: 'text' }] });
    expect(await ledger.verifyChain()).toEqual({ sequence: 2, what: 'text' });
    await ledger.close();
  });
});

describe('the SQLite ledger', () => {
  test('reopens where it was', async () => {
    const path = newPath();
    const first = openSqliteLedger(path);
    await first.append([event(1, 'kept')]);
    await first.close();
    const second = openSqliteLedger(path);
    expect((await second.read())[0]?.texts).toEqual({ text: 'kept' });
    await second.close();
  });

  test('one that may only be read is read from a copy, with what its log holds; an append is refused', async () => {
    const path = newPath();
    const writer = openSqliteLedger(path);
    await writer.append([event(1, 'kept')]);
    const copy = copyToRead(path);
    await writer.close();
    const reader = openSqliteLedger(copy.path);
    expect((await reader.read())[0]?.texts).toEqual({ text: 'kept' });
    await reader.close();
    copy.remove();
    expect(existsSync(copy.path)).toBe(false);
    chmodSync(path, 0o444);
    if (!isWriteProtected(path)) return; // whoever runs as root may write everywhere
    const closed = openSqliteLedger(path);
    expect((await closed.head()).sequence).toBe(1);
    await expect(closed.append([event(2)])).rejects.toMatchObject({ code: 'ledger_unwritable', exitCode: 4 });
    await closed.close();
  });

  test('the database itself refuses to change or delete an event', async () => {
    const path = newPath();
    const ledger = openSqliteLedger(path);
    await ledger.append([event(1)]);
    const raw = new DatabaseSync(path);
    expect(() => raw.exec("UPDATE event SET content = '{}'")).toThrow();
    expect(() => raw.exec('DELETE FROM event')).toThrow();
    expect(() => raw.exec("INSERT INTO event VALUES (7, '{}', '')")).toThrow();
    raw.close();
    await ledger.close();
  });

  test('two writers lose nothing and agree on the order', async () => {
    const path = newPath();
    const writers = [openSqliteLedger(path), openSqliteLedger(path)];
    for (let n = 0; n < 20; n++) {
      const results = await Promise.all(writers.map((writer) => writer.append([event(n)], { expectedSequence: n })));
      expect(results.map((result) => result.kind).sort()).toEqual(['appended', 'conflict']);
    }
    expect(await writers[0].verifyChain()).toBeNull();
    expect((await writers[1].read()).map((item) => item.body.n)).toEqual([...Array(20).keys()]);
    for (const writer of writers) await writer.close();
  });

  const tampered = [
    ['content', "UPDATE event SET content = replace(content, 'S1.3', 'S1.4') WHERE sequence = 3", 3, 'content'],
    ['hash', "UPDATE event SET hash = 'f' || substr(hash, 2) WHERE sequence = 2", 2, 'content'],
    ['a deleted event', 'DELETE FROM event WHERE sequence = 2', 2, 'missing'],
    ['the last event deleted', 'DELETE FROM event WHERE sequence = 4', 4, 'head'],
    ['a text', "UPDATE apart SET text = 'other' WHERE sequence = 3", 3, 'text'],
    ['a text deleted', 'DELETE FROM apart WHERE sequence = 3', 3, 'text'],
  ] as const;
  test.each(tampered)('names the sequence number when somebody changed %s by hand', async (_, sql, sequence, what) => {
    const path = newPath();
    const ledger = openSqliteLedger(path);
    await ledger.append([event(1, 'a'), event(2), event(3, 'b'), event(4)]);
    const raw = new DatabaseSync(path);
    for (const trigger of ['event_is_never_changed', 'event_is_never_deleted', 'apart_is_never_changed']) {
      raw.exec(`DROP TRIGGER ${trigger}`);
    }
    raw.exec(sql);
    raw.close();
    expect(await ledger.verifyChain()).toEqual({ sequence, what });
    await ledger.close();
  });
});
