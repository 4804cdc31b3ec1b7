import { stat } from 'node:fs/promises';
import { emptyBatch } from '../delimited/read-delimited.ts';
import { openLazily } from '../engine/open-lazily.ts';
import { quoteName, quoteText } from '../engine/sql.ts';
import type { ReadTotals, RowBatch, RowSource } from './row-source.ts';

/** Opens a Parquet file as rows of text; nulls are empty texts, nested values their DuckDB text. */
export async function openParquetRows(path: string): Promise<RowSource> {
  const header = await columnsOf(path);
  let totals: ReadTotals | null = null;
  return {
    format: { kind: 'parquet' },
    header,
    hasHeader: false,
    batches: () =>
      parquetBatches(path, header, (done) => {
        totals = done;
      }),
    totals: () => {
      if (!totals) throw new Error('totals are known once the batches were read to their end');
      return totals;
    },
  };
}

async function columnsOf(path: string): Promise<string[]> {
  const engine = await openLazily();
  try {
    const names: string[] = [];
    const sql = `SELECT column_name::VARCHAR FROM (DESCRIBE SELECT * FROM read_parquet(${quoteText(path)}))`;
    for await (const batch of engine.stream(sql)) for (const name of batch.columns[0]) names.push(String(name));
    return names;
  } finally {
    engine.close();
  }
}

async function* parquetBatches(
  path: string,
  header: readonly string[],
  done: (totals: ReadTotals) => void,
): AsyncIterable<RowBatch> {
  const engine = await openLazily();
  try {
    const columns = header.map((name) => `${quoteName(name)}::VARCHAR`).join(', ');
    let row = 0;
    for await (const part of engine.stream(`SELECT ${columns} FROM read_parquet(${quoteText(path)})`)) {
      const batch = emptyBatch(header);
      for (let r = 0; r < part.rows; r++) {
        batch.rows.push(part.columns.map((values) => (values[r] === null ? '' : String(values[r]))));
        batch.rowNumbers.push(++row);
        batch.lines.push(row);
        batch.offsets.push(-1);
        batch.lengths.push(0);
      }
      yield batch;
    }
    const total = (await stat(path)).size;
    const bytes = { total, records: total, rejected: 0, blank: 0, header: 0, mark: 0 };
    done({ rows: row, records: row, rejected: 0, blank: 0, header: 0, bytes, warnings: {} });
  } finally {
    engine.close();
  }
}
