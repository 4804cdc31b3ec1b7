import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom, WorldError } from '@lookback/base';
import { expect, test } from 'vitest';
import { openSqliteLedger } from './sqlite-ledger.ts';

const writer = fileURLToPath(new URL('ledger.writer.ts', import.meta.url));
const node = ['--conditions=lookback-source', '--disable-warning=ExperimentalWarning'];
const newFolder = () => mkdtempSync(join(tmpdir(), 'ledger-slow-'));

/** Starts a process that appends groups of three events; resolves with what it acknowledged when it ends. */
function startWriter(path: string, name: string, groups: number) {
  const child = spawn(process.execPath, [...node, writer, path, name, String(groups)]);
  let printed = '';
  let onFirst = (_: unknown) => {};
  const first = new Promise((resolve) => {
    onFirst = resolve;
  });
  child.stdout.on('data', (chunk) => {
    printed += chunk;
    onFirst(null);
  });
  const ended = new Promise<string[]>((resolve) => {
    child.on('exit', () => resolve(printed.split('\n').slice(0, -1)));
  });
  return { child, first, ended };
}

test('kill -9 in the middle of appending loses no acknowledged group and leaves no half of one', async () => {
  for (const killAfterMs of [0, 3, 11, 29, 53]) {
    const path = join(newFolder(), 'ledger.sqlite');
    const { child, first, ended } = startWriter(path, 'w', 10_000);
    await first;
    await new Promise((resolve) => setTimeout(resolve, killAfterMs));
    child.kill('SIGKILL');
    const acknowledged = await ended;
    const ledger = openSqliteLedger(path);
    const events = await ledger.read();
    expect(await ledger.verifyChain()).toBeNull();
    expect(events.length % 3).toBe(0);
    expect(events.length / 3).toBeGreaterThanOrEqual(acknowledged.length);
    await ledger.close();
  }
});

test('two processes at once: every acknowledged group of both is there, in one chain', async () => {
  const path = join(newFolder(), 'ledger.sqlite');
  const writers = [startWriter(path, 'a', 60), startWriter(path, 'b', 60)];
  const acknowledged = await Promise.all(writers.map((writer) => writer.ended));
  expect(acknowledged.map((lines) => lines.length)).toEqual([60, 60]);
  const ledger = openSqliteLedger(path);
  expect(await ledger.verifyChain()).toBeNull();
  expect((await ledger.read()).length).toBe(360);
  await ledger.close();
});

test('several processes that make one ledger at once all write to it', async () => {
  for (let round = 0; round < 6; round++) {
    const path = join(newFolder(), 'ledger.sqlite');
    const writers = ['a', 'b', 'c', 'd'].map((name) => startWriter(path, name, 2));
    const acknowledged = await Promise.all(writers.map((writer) => writer.ended));
    expect(acknowledged.map((lines) => lines.length)).toEqual([2, 2, 2, 2]);
  }
});

test('any byte of an event changed in the file is found, and named by its sequence number', async () => {
  const folder = newFolder();
  const path = join(folder, 'ledger.sqlite');
  const ledger = openSqliteLedger(path);
  const marks = Array.from({ length: 40 }, (_, i) => `MARK-${String(i + 1).padStart(3, '0')}-${'x'.repeat(60)}`);
  for (const mark of marks) {
    const actor = { kind: 'key', id: 'k' } as const;
    await ledger.append([{ kind: 'noted', at: '2026-01-01T00:00:00.000Z', actor, body: { mark } }]);
  }
  await ledger.close();
  const bytes = readFileSync(path);
  const random = seededRandom('bytes');
  for (const [index, mark] of marks.entries()) {
    const at = bytes.indexOf(mark) + random.below(mark.length);
    const changed = Buffer.from(bytes);
    changed[at] ^= 1 << random.below(7);
    const copy = join(folder, `changed-${index}.sqlite`);
    writeFileSync(copy, changed);
    const opened = openSqliteLedger(copy);
    expect(await opened.verifyChain()).toMatchObject({ sequence: index + 1 });
    await opened.close();
  }
});

test('any byte changed anywhere is found, or changes nothing that is read', async () => {
  const folder = newFolder();
  const path = join(folder, 'ledger.sqlite');
  const actor = { kind: 'key', id: 'k' } as const;
  const ledger = openSqliteLedger(path);
  for (let n = 0; n < 60; n++) {
    const apart = { reason: { salt: String(n).padStart(32, '0'), text: `reason ${n}` } };
    await ledger.append([{ kind: 'noted', at: '2026-01-01T00:00:00.000Z', actor, body: { n }, apart }]);
  }
  const before = await ledger.read();
  await ledger.close();
  const random = seededRandom('anywhere');
  let found = 0;
  for (let round = 0; round < 400; round++) {
    const copy = join(folder, 'copy.sqlite');
    copyFileSync(path, copy);
    const bytes = readFileSync(copy);
    bytes[random.below(bytes.length)] ^= 1 << random.below(8);
    writeFileSync(copy, bytes);
    try {
      const opened = openSqliteLedger(copy);
      const difference = await opened.verifyChain();
      if (difference) found++;
      else expect(await opened.read()).toEqual(before);
      await opened.close();
    } catch (error) {
      expect(error).toBeInstanceOf(WorldError);
      found++;
    }
  }
  expect(found).toBeGreaterThan(0);
});
