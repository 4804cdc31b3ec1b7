import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, expect, test } from 'vitest';
import { readTable } from '../index.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lookback-'));
  const workbook = new Workbook();
  const people = workbook.addWorksheet('People');
  people.addRow(['id', 'name', 'born', 'seen']);
  people.addRow([1, 'Анна', new Date(Date.UTC(1980, 4, 1)), true]);
  people.addRow([]);
  people.addRow(['2', 'say "hi"\nthere', null, { formula: '1+1', result: 2 }]);
  people.addRow([3, 'too', 'many', 'cells', 'here']);
  workbook.addWorksheet('Other').addRows([
    ['k', 'v'],
    ['a', 1],
  ]);
  await workbook.xlsx.writeFile(join(folder, 'book.xlsx'));
});

test('a sheet is read as texts; blank rows are counted and rows of another width rejected', async () => {
  const table = await readTable(join(folder, 'book.xlsx'));
  expect(table.header).toEqual(['id', 'name', 'born', 'seen']);
  expect(table.columns).toEqual([
    ['1', '2'],
    ['Анна', 'say "hi"\nthere'],
    ['1980-05-01', ''],
    ['TRUE', '2'],
  ]);
  expect(table.totals).toMatchObject({ rows: 5, records: 2, rejected: 1, blank: 1, header: 1 });
  expect(table.rejects).toMatchObject([{ row: 3, line: 5, reason: 'cell_count' }]);
  expect(table.format).toMatchObject({ kind: 'xlsx', sheet: 'People', otherSheets: ['Other'] });
});

test('another sheet is read by name; one that is not there is refused with the names', async () => {
  expect((await readTable(join(folder, 'book.xlsx'), { sheet: 'Other' })).columns).toEqual([['a'], ['1']]);
  await expect(readTable(join(folder, 'book.xlsx'), { sheet: 'No' })).rejects.toMatchObject({ code: 'no_such_sheet' });
});

test('what is no workbook is refused', async () => {
  const path = join(folder, 'broken.xlsx');
  await writeFile(path, 'PK\u0003\u0004 and nothing else');
  await expect(readTable(path)).rejects.toMatchObject({ code: 'workbook_broken' });
});
