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
  if (magic === '\u00d0\u00cf\u0011\u00e0' || magic === '%PDF') {
    const what = magic === '%PDF' ? 'a PDF' : 'an old Excel file (.xls)';
    throw new UserError({
      code: 'format_unknown',
      file: path,
      message: `${path} is ${what}, which cannot be read as a table.`,
      todo: 'Save it as CSV or XLSX.',
    });
  }
  const source = await openByteSource(path, options.encoding);
  const start = source.sample.toString('latin1', 0, 64).trimStart();
  if (start.startsWith('{') && !/\.(csv|tsv)(\.gz)?$/i.test(path)) return openJsonLines(path, options);
  return openDelimited(path, options);
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
