import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSealed } from '@lookback/review';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { said } from '../testing/say.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lookback-key-'));
  await said('init', dir);
  await writeFile(join(dir, 'secret.txt'), 'four quiet garden gates\n');
  await writeFile(join(dir, 'another.txt'), 'a very different sentence\n');
});
afterAll(() => rm(dir, { recursive: true, force: true }));
afterEach(() => {
  delete process.env.LOOKBACK_PASSPHRASE_FILE;
  delete process.env.LOOKBACK_PASSPHRASE;
});

test('a key made with a passphrase is sealed, is registered, and can be given another passphrase or none', async () => {
  const file = join(dir, 'anna.key');
  const made = await said(
    ...['key', 'new', 'anna', '--role', 'reviewer', '--dir', dir, '--out', file],
    ...['--passphrase-file', join(dir, 'secret.txt'), '--json'],
  );
  expect([made.exit, JSON.parse(made.out).sealed]).toEqual([0, true]);
  expect(isSealed(await readFile(file, 'utf8'))).toBe(true);
  const list = () => said('key', 'passphrase', file, '--none', '--json');
  const locked = await list();
  expect([locked.exit, JSON.parse(locked.err).code]).toEqual([2, 'passphrase_needed']);
  process.env.LOOKBACK_PASSPHRASE = 'not the right one';
  expect(JSON.parse((await list()).err).code).toBe('passphrase_wrong');
  delete process.env.LOOKBACK_PASSPHRASE;
  process.env.LOOKBACK_PASSPHRASE_FILE = join(dir, 'secret.txt');
  const changed = await said('key', 'passphrase', file, '--passphrase-file', join(dir, 'another.txt'), '--json');
  expect([changed.exit, JSON.parse(changed.out).sealed]).toEqual([0, true]);
  expect(JSON.parse((await list()).err).code).toBe('passphrase_wrong');
  process.env.LOOKBACK_PASSPHRASE_FILE = join(dir, 'another.txt');
  expect((await list()).exit).toBe(0);
  expect(isSealed(await readFile(file, 'utf8'))).toBe(false);
});

test('no passphrase is ever said', async () => {
  const file = join(dir, 'boris.key');
  const made = await said(
    ...['key', 'new', 'boris', '--role', 'reviewer', '--dir', dir, '--out', file],
    ...['--passphrase-file', join(dir, 'secret.txt')],
  );
  expect(made.exit).toBe(0);
  expect(`${made.out}${made.err}${await readFile(file, 'utf8')}`).not.toContain('four quiet');
});

test('the same again after a run that was killed changes nothing; another role or a seal is another key', async () => {
  const file = join(dir, 'carl.key');
  const make = (...more: string[]) => said('key', 'new', 'carl', '--dir', dir, '--out', file, '--json', ...more);
  const [made, again] = [await make('--role', 'reviewer'), await make('--role', 'reviewer')];
  expect([made.exit, again.exit]).toEqual([0, 0]);
  expect([JSON.parse(made.out).fresh, JSON.parse(again.out).fresh]).toEqual([true, false]);
  expect(JSON.parse(again.out).id).toBe(JSON.parse(made.out).id);
  const other = await make('--role', 'adjudicator');
  expect([other.exit, JSON.parse(other.err).code]).toEqual([2, 'key_file_exists']);
  const sealed = await make('--role', 'reviewer', '--passphrase-file', join(dir, 'secret.txt'));
  expect([sealed.exit, JSON.parse(sealed.err).code]).toEqual([2, 'key_file_exists']);
});
