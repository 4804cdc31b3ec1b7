import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listSources, openWorkspace } from '@lookback/store';
import { afterAll, expect, test } from 'vitest';
import { said } from '../../packages/cli/src/testing/say.ts';
import { mapping } from '../support/review-stages.ts';
import { lookback } from '../support/run-lookback.ts';

const home = mkdtempSync(join(tmpdir(), 'lookback-hostile-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

let folders = 0;
async function workspace(): Promise<string> {
  const dir = join(home, `w${++folders}`);
  const told = ['--question', 'q', '--authority', 'a', '--period', '2022-01-01..2023-12-31', '--population', 'p'];
  expect((await said('init', dir, ...told, '--delete-on', '2030-01-01')).exit).toBe(0);
  return dir;
}

function file(dir: string, name: string, content: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

const rows = (names: readonly string[]) =>
  names.map((name, i) => `${i},"${name.replaceAll('"', '""')}",19${60 + i}-02-03,+9989012345${10 + i}\n`).join('');
const header = 'no,name,birth date,phone\n';
const names = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x","y")',
  '\u202Egnp.exe\u202C Rustam',
  `Leyla${'\u0301'.repeat(100)}`,
  "Robert'); DROP TABLE event;--",
  '$'.concat('{process.exit(9)} {{7*7}}'),
  '\uFEFF\u200B\u200D',
  '🙂🙂🙂',
  '__proto__',
  'constructor',
  '../../../../etc/passwd',
];

test('hostile names go through import, resolve and review as text: all are accounted for, none acts', async () => {
  const dir = await workspace();
  const path = file(dir, 'names.csv', header + rows(names));
  const done = lookback(['import', path, '--guess', '--json', '--dir', dir], dir);
  expect([done.status, done.err]).toEqual([0, '']);
  const [imported] = done.json<{
    files: { rows: number; records: number; rejected: number; blank: number; header: number }[];
  }>().files;
  expect(imported).toMatchObject({ rows: names.length + 1, records: names.length, rejected: 0, blank: 0, header: 1 });
  const resolved = await said('resolve', '--dir', dir, '--json');
  expect(resolved.exit).toBe(0);
  const { records, resolved: inPersons, unresolvable } = JSON.parse(resolved.out);
  expect(inPersons + unresolvable).toBe(records);
  expect(records).toBeGreaterThanOrEqual(names.length - 1);
});

test('hostile names in the tools for one file: a row out for every row in', async () => {
  const dir = await workspace();
  const people = file(dir, 'people-in.csv', header + rows(names));
  const deduped = await said('dedupe', people, '--id', 'no', '--out', join(dir, 'people.csv'), '--json');
  expect([deduped.exit, deduped.err]).toEqual([0, '']);
  expect(readFileSync(join(dir, 'people.csv'), 'utf8').trim().split('\n')).toHaveLength(names.length + 1);
  const pairs = file(
    dir,
    'pairs.csv',
    `a,b\n${names.map((name) => `"${name.replaceAll('"', '""')}",Anna Berg\n`).join('')}`,
  );
  const scored = await said('names', pairs, '--left', 'a', '--right', 'b', '--out', join(dir, 'scores.csv'), '--json');
  expect(scored.exit).toBe(0);
});

const megabytes = (count: number) => 'x'.repeat(count * 1024 * 1024);
const hostile: [string, string, () => string | Uint8Array, { exit: number; code?: string; counts?: object }][] = [
  [
    'a NUL in every cell',
    'nul.csv',
    () => `${header}1,A\0nna,1960-01-02,\0\n2,Boris,1961-02-03,1\n`,
    { exit: 0, counts: { records: 2, rejected: 0 } },
  ],
  [
    'a cell of 10 MB',
    'cell.csv',
    () => `${header}1,"${megabytes(10)}",1960-01-02,1\n2,Boris,1961-02-03,1\n`,
    { exit: 0, counts: { records: 2 } },
  ],
  [
    'a gzip cut short',
    'cut.csv.gz',
    () => gzipSync(header + rows(names).repeat(5000)).subarray(0, 900),
    { exit: 2, code: 'gzip_broken' },
  ],
  ['something that is no gzip', 'not.csv.gz', () => Buffer.from('PK\x03\x04 no gzip at all'), { exit: 2 }],
  [
    'a table that Lookback wrote',
    'people.csv',
    () => 'record_id,person_id,basis\n1,1,evidence\n',
    { exit: 3, code: 'output_as_evidence' },
  ],
  ['an empty file', 'empty.csv', () => '', { exit: 2 }],
  [
    'a million columns',
    'wide.csv',
    () => `${Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(',')}\n`,
    { exit: 2 },
  ],
];
test.each(hostile)('%s', async (_, name, content, wanted) => {
  const dir = await workspace();
  const path = file(dir, name, content());
  const done = lookback(['import', path, '--guess', '--json', '--dir', dir], dir);
  expect([done.status, done.err.slice(0, 600)]).toEqual([
    wanted.exit,
    wanted.exit === 0 ? '' : expect.stringMatching(/^\{/),
  ]);
  if (wanted.exit === 0) {
    const [imported] = done.json<{ files: Record<string, number>[] }>().files;
    expect(imported).toMatchObject(wanted.counts ?? {});
    expect(imported.rows).toBe(imported.records + imported.rejected + imported.blank + imported.header);
    return;
  }
  expect(JSON.parse(done.err)).toMatchObject({
    code: wanted.code ?? expect.not.stringMatching(/^bug$/),
    message: expect.stringMatching(/./),
  });
  expect(await listSources(await openWorkspace({ dir, cwd: dir }))).toEqual([]);
  const good = file(dir, 'good.csv', header + rows(['Anna Berg', 'Boris Kim']));
  expect((await said('import', good, '--guess', '--dir', dir)).exit).toBe(0);
});

test('a mapping for another file is refused with its place, and nothing is kept', async () => {
  const dir = await workspace();
  const told = await said(
    'import',
    file(dir, 'other.csv', header + rows(names)),
    '--mapping',
    mapping,
    '--dir',
    dir,
    '--json',
  );
  expect([told.exit, told.out]).toEqual([2, '']);
  expect(JSON.parse(told.err)).toMatchObject({
    code: 'unmatched_file',
    line: expect.any(Number),
    todo: expect.stringMatching(/./),
  });
  expect(await listSources(await openWorkspace({ dir, cwd: dir }))).toEqual([]);
});

test.each([
  ['is a folder', (dir: string) => join(dir, 'mappings'), [2, 4]],
  ['lies in a file', (dir: string) => join(dir, 'workspace.json', 'people.csv'), [2, 4]],
])('an output that %s is a failure with a code, not a bug', async (_, out, exits) => {
  const dir = await workspace();
  const people = file(dir, 'people-in.csv', header + rows(names));
  const told = await said('dedupe', people, '--id', 'no', '--out', out(dir), '--json');
  expect(exits).toContain(told.exit);
  expect(JSON.parse(told.err.trim().split('\n').at(-1) ?? '')).toMatchObject({
    code: expect.not.stringMatching(/^bug$/),
  });
});
