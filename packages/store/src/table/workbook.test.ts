import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
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

test('bytes of a sheet that is not read are no bytes of records; the parts add up to the file', async () => {
  const people = (await readTable(join(folder, 'book.xlsx'))).totals.bytes;
  const other = (await readTable(join(folder, 'book.xlsx'), { sheet: 'Other' })).totals.bytes;
  for (const bytes of [people, other]) {
    expect(bytes.notRead).toBeGreaterThan(0);
    expect(bytes.records + (bytes.notRead ?? 0)).toBe(bytes.total);
  }
  expect(people.notRead).not.toBe(other.notRead);
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

/** A zip of texts that are not compressed. */
function zipOf(parts: readonly (readonly [string, string])[]): Buffer {
  const [bodies, entries]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, text] of parts) {
    const bytes = Buffer.from(text);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt32LE(crc32(bytes), 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt32LE(bytes.length, 22);
    head.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt32LE(offset, 42);
    entries.push(entry, Buffer.from(name));
    bodies.push(head, Buffer.from(name), bytes);
    offset += head.length + Buffer.byteLength(name) + bytes.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(entries).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...entries, end]);
}

/** A workbook as other programs write it: any order of parts, absolute targets, texts in the cells. */
async function write(name: string, sheets: readonly { part: number; name: string; rows: string[][] }[]) {
  const row = (cells: string[], at: number) =>
    `<row r="${at + 1}">${cells.map((cell, c) => `<c r="${'AB'[c]}${at + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const parts: [string, string][] = [];
  for (const sheet of [...sheets].sort((a, b) => a.part - b.part)) {
    const xml = `<worksheet xmlns="${main}"><sheetData>${sheet.rows.map(row).join('')}</sheetData></worksheet>`;
    parts.push([`xl/worksheets/sheet${sheet.part}.xml`, xml]);
  }
  const list = sheets.map((sheet, at) => `<x:sheet name="${sheet.name}" sheetId="${at + 1}" r:id="rId${sheet.part}"/>`);
  parts.push([
    'xl/workbook.xml',
    `<x:workbook xmlns:x="${main}" xmlns:r="${type}"><x:sheets>${list.join('')}</x:sheets></x:workbook>`,
  ]);
  const targets = sheets.map(
    ({ part }) => `<Relationship Type="${type}/worksheet" Target="/xl/worksheets/sheet${part}.xml" Id="rId${part}"/>`,
  );
  parts.push(['xl/_rels/workbook.xml.rels', `<Relationships>${targets.join('')}</Relationships>`]);
  const path = join(folder, name);
  await writeFile(path, zipOf(parts));
  return path;
}

test('sheets have the names and the order of the workbook, whatever the order and paths of its parts', async () => {
  const path = await write('other.xlsx', [
    {
      part: 2,
      name: 'العملاء',
      rows: [
        ['nombre', 'nº'],
        ['Íñigo', '7'],
      ],
    },
    {
      part: 1,
      name: 'Notes &amp; more',
      rows: [
        ['k', 'v'],
        ['a', 'b'],
      ],
    },
  ]);
  const first = await readTable(path);
  expect(first.format).toMatchObject({ sheet: 'العملاء', otherSheets: ['Notes & more'] });
  expect(first.columns).toEqual([['Íñigo'], ['7']]);
  const named = await readTable(path, { sheet: 'Notes & more' });
  expect(named.format).toMatchObject({ sheet: 'Notes & more', otherSheets: ['العملاء'] });
  expect(named.columns).toEqual([['a'], ['b']]);
});
