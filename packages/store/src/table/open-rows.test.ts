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
