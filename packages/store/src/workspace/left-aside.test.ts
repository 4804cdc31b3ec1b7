import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeLeftBeside, writerTag } from './left-aside.ts';
import { withStageLock } from './stage-lock.ts';
import { createWorkspace } from './workspace.ts';

const home = mkdtempSync(join(tmpdir(), 'lookback-aside-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** No process has this number on a machine with the usual limit. */
const deadPid = 4_194_305;
const machine = writerTag().split('-')[1];

test('what a killed process left aside goes at the next start; what lives, or is somebody else’s, stays', async () => {
  const workspace = await createWorkspace(home);
  mkdirSync(join(home, 'sources', 'abc'));
  const left = [
    `.lock.${deadPid}-${machine}.x1y2`,
    `.lock.${deadPid}-${machine}.x1y2.stale`,
    `snapshots/latest.json.${deadPid}-${machine}.01234567.part`,
    `networks/n.yaml.${deadPid}-${machine}.01234567.part`,
    `sources/abc/intake.json.${deadPid}-${machine}.01234567.part`,
    `mappings/old.${deadPid}-0000ff.01234567.part`,
  ];
  const staying = [
    `snapshots/latest.json.${process.pid}-${machine}.01234567.part`,
    `snapshots/latest.json.${deadPid}-0000ff.01234567.part`,
    'mappings/a user’s own.part',
    'networks/lock.yaml',
  ];
  for (const name of [...left, ...staying]) writeFileSync(join(home, name), '');
  const longAgo = new Date(Date.now() - 2 * 86_400_000);
  utimesSync(join(home, left[5]), longAgo, longAgo);
  await withStageLock(workspace, 'test', async () => {});
  expect(left.filter((name) => existsSync(join(home, name)))).toEqual([]);
  expect(staying.filter((name) => !existsSync(join(home, name)))).toEqual([]);
  expect(readdirSync(home)).not.toContain('.lock');
});

test('a key that a killed process left aside goes when its file is written anew, wherever it lies', async () => {
  const path = join(home, 'anna.key');
  const left = [`${path}.${deadPid}-${machine}.01234567.part`, `${path}.new.${deadPid}-${machine}.01234567.part`];
  const staying = [
    path,
    `${path}.${process.pid}-${machine}.01234567.part`,
    join(home, `joanna.key.${deadPid}-${machine}.0a.part`),
  ];
  for (const name of [...left, ...staying]) writeFileSync(name, '');
  await removeLeftBeside(path);
  expect([...left, ...staying].filter((name) => existsSync(name))).toEqual(staying);
});
