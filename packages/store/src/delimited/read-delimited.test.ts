import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { beforeAll, expect, test } from 'vitest';
import { openRows, type ReadOptions, readTable } from '../index.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lookback-'));
});

async function read(name: string, content: string | Buffer, options: ReadOptions = {}) {
  const path = join(folder, name);
  await writeFile(path, content);
  return readTable(path, options);
}

const people = 'имя,год\nАнна Петрова,1980\nБорис Иванов,1975\nГригорий Сидоров,1969\n';
const long = `имя,город\n${'Александр Щербаков,Екатеринбург\nНаталья Юрьевна,Нижний Новгород\n'.repeat(40)}`;

test.each([
  ['utf-8', Buffer.from(people), 'valid UTF-8'],
  ['utf-8', Buffer.from(`\ufeff${people}`), 'byte-order mark'],
  ['utf-16le', iconv.encode(people, 'utf-16le', { addBOM: true }), 'byte-order mark'],
  ['utf-16be', iconv.encode(people, 'utf-16be', { addBOM: true }), 'byte-order mark'],
  ['windows-1251', iconv.encode(long, 'windows-1251'), 'detected'],
])('%s is read as written (%#)', async (encoding, bytes, how) => {
  const table = await read(`${encoding}-${how}.csv`, bytes);
  expect(table.format).toMatchObject({ kind: 'delimited', encoding, how });
  expect(table.header[0]).toBe('имя');
  expect(table.columns[0][0]).toMatch(/^А/);
  const { bytes: sum } = table.totals;
  expect(sum.records + sum.rejected + sum.blank + sum.header + sum.mark).toBe(sum.total);
});

test('a text that begins with hundreds of kilobytes of ASCII is read in the encoding of the rest', async () => {
  const ascii = 'id,name\n'.concat('1,Anna Petrova\n'.repeat(40_000));
  const table = await read('late.csv', iconv.encode(`${ascii}${long}`, 'windows-1251'));
  expect(table.format).toMatchObject({ encoding: 'windows-1251' });
  expect(table.columns[1].at(-1)).toBe('Нижний Новгород');
  expect(table.rejects).toEqual([]);
});

test('one accent in Latin text is taken for Western European', async () => {
  const table = await read('zoe.csv', iconv.encode('id,name,due\n1,Zoë,3 €\n', 'windows-1252'));
  expect(table.format).toMatchObject({ encoding: 'windows-1252', how: 'assumed' });
  expect(table.columns.slice(1)).toEqual([['Zoë'], ['3 €']]);
});

test('an encoding that is given is believed', async () => {
  const table = await read('cp850.csv', iconv.encode('nombre,a\nMuñoz,1\n', 'cp850'), { encoding: 'cp850' });
  expect(table.columns[0]).toEqual(['Muñoz']);
  await expect(read('x.csv', 'a,b\n1,2\n', { encoding: 'klingon' })).rejects.toMatchObject({
    code: 'encoding_unknown',
  });
});

test('a line of another encoding inside UTF-8 is rejected with its bytes; the others are read', async () => {
  const rows = Array.from({ length: 30 }, (_, i) => `${i},Zoë`).join('\n');
  const table = await read(
    'mixed.csv',
    Buffer.concat([Buffer.from(`id,name\n${rows}\n`), Buffer.from('99,Zo\xeb\n', 'latin1')]),
  );
  expect(table.rowCount).toBe(30);
  expect(table.rejects).toMatchObject([{ row: 31, reason: 'invalid_encoding' }]);
  expect(table.rejects[0].raw.toString('latin1')).toBe('99,Zo\xeb');
});

test.each([
  ['semicolons.csv', 'a;b;c\n1;2,5;3\n4;5,5;6\n', ';'],
  ['tabs.tsv', 'a\tb\n1\tx, y\n2\tz\n', '\t'],
  ['bars.txt', 'a|b\n1|x\n2|y\n', '|'],
])('the delimiter of %s is found', async (name, text, delimiter) => {
  expect((await read(name, text)).format).toMatchObject({ dialect: { delimiter } });
});

test('a list of names with commas in some is one column', async () => {
  const table = await read('names.csv', 'name\nAnna\nBoris\n"Petrova, Anna"\nCarl\nDoe, John\nEve\n');
  expect(table.columns).toEqual([['Anna', 'Boris', 'Petrova, Anna', 'Carl', 'Doe, John', 'Eve']]);
});

test('a first row that looks like the others is data', async () => {
  expect((await read('edges.csv', '1,2\n1,3\n2,3\n')).header).toEqual(['column_1', 'column_2']);
  expect((await read('named.csv', 'id,year\n1,1980\n2,1990\n')).header).toEqual(['id', 'year']);
  expect((await read('forced.csv', 'id,year\n1,1980\n', { header: false })).rowCount).toBe(2);
});

test('empty and repeated column names are made unique', async () => {
  expect((await read('dup.csv', 'name,,Name,name\na,b,c,d\n')).header).toEqual([
    'name',
    'column_2',
    'Name_2',
    'name_3',
  ]);
});

test('gzip is undone; one that is cut short is refused', async () => {
  const packed = gzipSync('id,name\n1,Anna\n2,Boris\n');
  expect((await read('ok.csv.gz', packed)).columns[1]).toEqual(['Anna', 'Boris']);
  await expect(read('cut.csv.gz', packed.subarray(0, packed.length - 9))).rejects.toMatchObject({
    code: 'gzip_broken',
  });
});

test('a cell of 10 MB and NULs in cells are read', async () => {
  const big = 'x'.repeat(10 * 1024 * 1024);
  const table = await read('big.csv', `id,text\n1,"${big}"\n2,a\0b\n`);
  expect(table.columns[1][0].length).toBe(big.length);
  expect(table.columns[1][1]).toBe('a\0b');
  expect(table.totals.warnings.nuls).toBe(1);
});

test.each([
  ['empty.csv', '', 'empty_file'],
  ['million.csv', `${'a,'.repeat(1_000_000)}a\n1\n`, 'header_unreadable'],
  ['thousands.csv', `${'a,'.repeat(30_000)}a\n1\n`, 'too_many_columns'],
  ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'format_unknown'],
])('%s is refused in words', async (name, content, code) => {
  await expect(read(name, content)).rejects.toMatchObject({ code });
});

test('JSON lines: the columns are the keys of all objects, other lines are rejects', async () => {
  const table = await read('a.jsonl', '{"id":1,"name":"Anna"}\n\n{"id":2,"tags":["x","y"]}\n[1]\n{"id":\n');
  expect(table.header).toEqual(['id', 'name', 'tags']);
  expect(table.columns).toEqual([
    ['1', '2'],
    ['Anna', ''],
    ['', '["x","y"]'],
  ]);
  expect(table.totals).toMatchObject({ rows: 5, records: 2, rejected: 2, blank: 1 });
});

test('a file that is not there is named', async () => {
  await expect(openRows(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'file_missing' });
});
