import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { familyFile } from '../../../../bench/resolve/families.ts';

const folder = mkdtempSync(join(tmpdir(), 'lookback-determinism-'));
const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const { header, rows } = familyFile(
  { name: 'determinism', persons: 300, each: 8, duplicates: 120, dummies: 10, documentsMissing: 0.2 },
  'determinism-test',
);

function written(name: string, table: readonly (readonly string[])[]): string {
  const path = join(folder, name);
  writeFileSync(path, table.map((row) => `${row.map((cell) => `"${cell}"`).join(',')}\n`).join(''));
  return path;
}

interface Ran {
  readonly partition: readonly string[];
  readonly people: string;
  readonly candidates: string;
}

function dedupe(path: string, env: Readonly<Record<string, string>> = {}, ...more: string[]): Ran {
  const out = join(folder, 'people.csv');
  const flags = ['--conditions=lookback-source', '--disable-warning=ExperimentalWarning'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...flags, main, 'dedupe', path, '--id', 'id', '--out', out, ...more],
    {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  const people = readFileSync(out, 'utf8');
  const members = new Map<string, string[]>();
  for (const line of people.trimEnd().split('\n').slice(1)) {
    const [record, person] = line.split(',');
    members.set(person, [...(members.get(person) ?? []), record]);
  }
  const partition = [...members.values()].map((ids) => ids.sort().join(' ')).sort();
  return { people, candidates: readFileSync(join(folder, 'candidates.csv'), 'utf8'), partition };
}

test('language, time zone and threads change no byte; order of rows and columns changes no person', () => {
  const plain = written('plain.csv', [header, ...rows]);
  const first = dedupe(plain, { LANG: 'C', TZ: 'UTC' }, '--threads', '1');
  expect(first.partition.length).toBeLessThan(rows.length);
  expect(
    dedupe(
      plain,
      { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati', LOOKBACK_LANG: 'es' },
      '--threads',
      '3',
    ),
  ).toEqual(first);
  const shuffled = written('shuffled.csv', [header, ...seededRandom('rows').shuffled(rows)]);
  expect(dedupe(shuffled).partition).toEqual(first.partition);
  const reversed = written(
    'reversed.csv',
    [header, ...rows].map((row) => [...row].reverse()),
  );
  expect(dedupe(reversed).partition).toEqual(first.partition);
});
