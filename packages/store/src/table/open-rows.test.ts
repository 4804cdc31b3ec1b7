import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openRows } from './open-rows.ts';

const home = mkdtempSync(join(tmpdir(), 'lookback-open-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test.each([
  ['array.json', '[{"a":1},{"a":2}]', 'format_unknown'],
  ['empty-array.json', '[]', 'format_unknown'],
  ['scan.pdf', '%PDF-1.7', 'format_unknown'],
  ['people.db', 'SQLite format 3\0', 'format_unknown'],
  ['blank.csv', '\n\n \r\n', 'empty_file'],
  ['nothing.csv', '', 'empty_file'],
])('%s is told for what it is', async (name, text, code) => {
  writeFileSync(join(home, name), text);
  await expect(openRows(join(home, name))).rejects.toMatchObject({ code, exitCode: 2 });
});

test('a table whose first cell begins with a bracket is a table', async () => {
  writeFileSync(join(home, 'odd.csv'), '[note],name\n[x],Ana\n');
  expect((await openRows(join(home, 'odd.csv'))).header).toEqual(['[note]', 'name']);
});

async function rowsOf(name: string, values: readonly unknown[]) {
  writeFileSync(join(home, name), values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  const source = await openRows(join(home, name));
  const rows: string[][] = [];
  for await (const batch of source.batches()) rows.push(...batch.rows);
  return { header: source.header, rows };
}

test('inner objects of JSON lines, alone or in an array, have columns of their own, with several values where several hold one', async () => {
  const found = await rowsOf('nested.jsonl', [
    { id: 1, features: [{ name: 'Ana' }, { phone: '1', kind: 'home' }, { phone: ['2', '3'] }], born: { year: 1980 } },
    { id: 2, features: [{ name: 'Bo' }, { phone: null }], tags: ['a', 'b'], mixed: [1, { x: 2 }], none: {} },
  ]);
  expect(found.header).toEqual([
    'id',
    'features.name',
    'features.phone',
    'features.kind',
    'born.year',
    'tags',
    'mixed',
    'none',
  ]);
  expect(found.rows).toEqual([
    ['1', 'Ana', '["1","2","3"]', 'home', '1980', '', '', ''],
    ['2', 'Bo', '', '', '', '["a","b"]', '[1,{"x":2}]', '{}'],
  ]);
});

test('a file in which a line is an entity keeps the properties of entities together', async () => {
  const found = await rowsOf('entities.jsonl', [
    { id: 'a', schema: 'Person', properties: { name: ['Ana'] } },
    { id: 'b', other: { x: 1 } },
  ]);
  expect(found.header).toEqual(['id', 'schema', 'properties', 'other']);
  expect(found.rows[0][2]).toBe('{"name":["Ana"]}');
});
