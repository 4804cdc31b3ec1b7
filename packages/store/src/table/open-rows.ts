import { open } from 'node:fs/promises';
import { UserError } from '@lookback/base';
import { openByteSource } from '../delimited/byte-source.ts';
import { openDelimited } from '../delimited/read-delimited.ts';
import { openJsonLines } from './json-lines.ts';
import { openParquetRows } from './parquet-rows.ts';
import type { ReadOptions, RowSource } from './row-source.ts';
import { openWorkbook } from './workbook.ts';

/**
 * Opens any file that can be imported as rows of text: CSV, TSV, JSON lines (all also as gzip, in any encoding), XLSX,
 * Parquet. The format follows from the first bytes. Throws UserError `file_missing`, `format_unknown` and those of the
 * readers.
 */
export async function openRows(path: string, options: ReadOptions = {}): Promise<RowSource> {
  const magic = await firstFour(path);
  if (magic === 'PAR1') return openParquetRows(path);
  if (magic === 'PK\u0003\u0004') return openWorkbook(path, options);
  const other = otherFormats[magic];
  if (other !== undefined) throw unreadable(path, other, 'Save it as CSV or XLSX.');
  const source = await openByteSource(path, options.encoding);
  const start = source.sample.toString('latin1', 0, 64).trimStart();
  if (/^\[\s*[{\]]/.test(start) && /\.json(\.gz)?$/i.test(path)) {
    throw unreadable(path, 'one JSON array', 'Write one object a line (JSON lines), such as with `jq -c .[]`.');
  }
  if (start.startsWith('{') && !/\.(csv|tsv)(\.gz)?$/i.test(path)) return openJsonLines(path, options);
  return openDelimited(path, options);
}

/** Files that are sent by mistake, by their first four bytes. */
const otherFormats: Readonly<Record<string, string>> = {
  '\u00d0\u00cf\u0011\u00e0': 'an old Excel file (.xls)',
  '%PDF': 'a PDF',
  SQLi: 'an SQLite database',
  '\u0089PNG': 'a picture',
  '\u00ff\u00d8\u00ff\u00e0': 'a picture',
  '\u00ff\u00d8\u00ff\u00e1': 'a picture',
  'Rar!': 'an archive',
  '7z\u00bc\u00af': 'an archive',
};

function unreadable(path: string, what: string, todo: string): UserError {
  const message = `${path} is ${what}, which cannot be read as a table.`;
  return new UserError({ code: 'format_unknown', file: path, message, todo });
}

async function firstFour(path: string): Promise<string> {
  const handle = await open(path).catch(() => null);
  if (!handle) return '';
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } catch {
    return '';
  } finally {
    await handle.close();
  }
}
