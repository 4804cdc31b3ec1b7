import { UserError } from '@lookback/base';
import { openRows } from './open-rows.ts';
import type { FileFormat, ReadOptions, ReadTotals, Reject, RowBatch } from './row-source.ts';

/** A whole file in memory, column by column. `columns[c][r]` belongs to data row `rowNumbers[r]`. */
export interface Table {
  readonly path: string;
  readonly format: FileFormat;
  readonly header: readonly string[];
  readonly columns: readonly (readonly string[])[];
  readonly rowCount: number;
  /** Data rows from 1 (rejected rows have numbers too, blank lines and the header have none). */
  readonly rowNumbers: readonly number[];
  readonly rejects: readonly Reject[];
  readonly totals: ReadTotals;
  /** The column of that name. Throws UserError `column_missing`. */
  column(name: string): readonly string[];
}

/** Reads any file that can be imported, in batches of rows of text: CSV, TSV, gzip, JSON lines, XLSX, Parquet. */
export async function* readRows(path: string, options: ReadOptions = {}): AsyncIterable<RowBatch> {
  yield* (await openRows(path, options)).batches();
}

/** Reads a whole file into columns of text. */
export async function readTable(path: string, options: ReadOptions = {}): Promise<Table> {
  const source = await openRows(path, options);
  const columns: string[][] = source.header.map(() => []);
  const rowNumbers: number[] = [];
  const rejects: Reject[] = [];
  for await (const batch of source.batches()) {
    for (const row of batch.rows) for (let c = 0; c < columns.length; c++) columns[c].push(row[c]);
    for (const number of batch.rowNumbers) rowNumbers.push(number);
    rejects.push(...batch.rejects);
  }
  return {
    path,
    format: source.format,
    header: source.header,
    columns,
    rowCount: rowNumbers.length,
    rowNumbers,
    rejects,
    totals: source.totals(),
    column: (name) => {
      const index = source.header.indexOf(name);
      if (index >= 0) return columns[index];
      throw new UserError({
        code: 'column_missing',
        file: path,
        message: `${path} has no column ${JSON.stringify(name)}.`,
        todo: `Its columns are: ${source.header.join(', ')}.`,
      });
    },
  };
}
