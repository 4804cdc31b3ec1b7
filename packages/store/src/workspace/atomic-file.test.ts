import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder, writeFileAtomically } from './atomic-file.ts';

const home = mkdtempSync(join(tmpdir(), 'lookback-atomic-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('folders are made; a link stays a link and its file is written', async () => {
  await writeFileAtomically(join(home, 'a/b/c.csv'), 'one');
  symlinkSync(join(home, 'a/b/c.csv'), join(home, 'link.csv'));
  await writeFileAtomically(join(home, 'link.csv'), 'two');
  expect(readFileSync(join(home, 'a/b/c.csv'), 'utf8')).toBe('two');
  expect(readdirSync(join(home, 'a/b'))).toEqual(['c.csv']);
});

test('a place that takes no files is told at once, and a device stays a device', async () => {
  const code = (work: Promise<unknown>) =>
    work.then(
      () => '',
      (error: { code?: string }) => error.code,
    );
  writeFileSync(join(home, 'file'), '');
  expect(await code(makeFolder(join(home, 'file/below')))).toBe('not_writable');
  if (process.platform !== 'linux') return;
  expect(await code(writeFileAtomically('/proc/x/y.csv', 'text'))).toBe('not_writable');
  expect(await code(writeFileAtomically('/proc/1/y.csv', 'text'))).toBe('not_writable');
  expect(await code(writeFileAtomically('/dev/full', 'text'))).toBe('disk_full');
  await writeFileAtomically('/dev/null', 'text');
  expect(readFileSync('/dev/null', 'utf8')).toBe('');
});
