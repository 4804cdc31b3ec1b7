import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { columnCoding } from './column-coding.ts';
import type { ColumnBatch, ColumnSpec, ColumnTable, ColumnValues, EngineOptions } from './engine.ts';
import { openLazily } from './open-lazily.ts';
import { quoteName, quoteText } from './sql.ts';

/** Rows and logical digest (of the ordered rows, as `RowDigest` of base defines it) of a table. */
export interface TableSeal {
  readonly rows: number;
  readonly logical: string;
}

/** A Parquet file that is being written. */
export interface ParquetWriter {
  append(batch: ColumnBatch): void;
  /** Writes the file; without it nothing is there. */
  close(): Promise<TableSeal>;
  /** Gives up; harmless after `close`. */
  abandon(): void;
}

/** A column that the engine makes of the others when the file is written; it stands before them. */
interface DerivedColumn {
  readonly name: string;
  /** An SQL expression over the table's columns. */
  readonly sql: string;
}

export interface ParquetWriterOptions extends EngineOptions {
  readonly derived?: readonly DerivedColumn[];
  /** Columns that only derived ones need: they are not written and not digested. */
  readonly hidden?: readonly string[];
}

/** Opens a Parquet file for writing. Rows wait in the engine, which spills to disk, so memory does not grow with them. */
export async function openParquetWriter(
  file: string,
  specs: readonly ColumnSpec[],
  options: ParquetWriterOptions = {},
): Promise<ParquetWriter> {
  const { derived = [], hidden = [], ...engineOptions } = options;
  const engine = await openLazily({ spillFolder: `${file}.spill`, ...engineOptions });
  const coding = columnCoding(specs);
  const appender = await engine.createTable('t', coding.stored);
  const seal = tableDigest(specs.map((spec) => !hidden.includes(spec.name)));
  let open = true;
  const abandon = () => {
    if (open) engine.close();
    open = false;
  };
  return {
    append: (batch) => {
      if (batch.rows === 0) return;
      appender.append(coding.encode(batch));
      seal.add(batch);
    },
    close: async () => {
      try {
        appender.close();
        const columns = specs.filter((spec) => !hidden.includes(spec.name)).map((spec) => quoteName(spec.name));
        const made = derived.map(({ name, sql }) => `${sql} AS ${quoteName(name)}`);
        const inner = `SELECT ${coding.decoded().join(', ')} FROM t`;
        await engine.writeParquet(`SELECT ${[...made, ...columns].join(', ')} FROM (${inner})`, file);
        return seal.close();
      } finally {
        abandon();
        await rm(`${file}.spill`, { recursive: true, force: true });
      }
    },
    abandon,
  };
}

/** Writes batches of rows to a Parquet file in the order given. Memory does not grow with the table. */
export async function writeParquet(
  file: string,
  specs: readonly ColumnSpec[],
  batches: Iterable<ColumnBatch> | AsyncIterable<ColumnBatch>,
  options: EngineOptions = {},
): Promise<TableSeal> {
  const writer = await openParquetWriter(file, specs, options);
  try {
    for await (const batch of batches) writer.append(batch);
    return await writer.close();
  } finally {
    writer.abandon();
  }
}

/** Rows that a Parquet file says it holds. */
export async function parquetRows(file: string): Promise<number> {
  const engine = await openLazily();
  try {
    let rows = 0;
    for await (const batch of engine.stream(`SELECT count(*)::BIGINT FROM read_parquet(${quoteText(file)})`)) {
      rows = Number(batch.columns[0][0]);
    }
    return rows;
  } finally {
    engine.close();
  }
}

/** Streams a Parquet file's rows in order, all columns or those named, in the order named. */
export async function* streamParquet(file: string, columns?: readonly string[]) {
  const engine = await openLazily();
  try {
    const names = columns ? columns.map(quoteName).join(', ') : '*';
    yield* engine.stream(`SELECT ${names} FROM read_parquet(${quoteText(file)})`);
  } finally {
    engine.close();
  }
}

/** Reads a Parquet file into memory by column. A null text is read as '', a null number as NaN (float) or 0 (int). */
export async function readParquet(file: string, columns?: readonly string[]): Promise<ColumnTable> {
  const parts: ColumnValues[][] = [];
  let specs: readonly ColumnSpec[] = [];
  let rows = 0;
  for await (const batch of streamParquet(file, columns)) {
    specs = batch.specs;
    rows += batch.rows;
    batch.columns.forEach((values, c) => {
      parts[c] ??= [];
      parts[c].push(values);
    });
  }
  if (specs.length === 0) specs = await parquetColumns(file, columns);
  return columnTable(specs, rows, parts);
}

/** Names and types of a Parquet file's columns. */
export async function parquetColumns(file: string, columns?: readonly string[]): Promise<readonly ColumnSpec[]> {
  const engine = await openLazily();
  try {
    const found: ColumnSpec[] = [];
    for await (const batch of engine.stream(
      `SELECT column_name::VARCHAR, column_type::VARCHAR FROM (DESCRIBE SELECT * FROM read_parquet(${quoteText(file)}))`,
    )) {
      for (let i = 0; i < batch.rows; i++) {
        found.push({ name: String(batch.columns[0][i]), type: sqlTypes[String(batch.columns[1][i])] ?? 'text' });
      }
    }
    return columns ? columns.flatMap((name) => found.filter((spec) => spec.name === name)) : found;
  } finally {
    engine.close();
  }
}

const sqlTypes: Readonly<Record<string, ColumnSpec['type']>> = {
  VARCHAR: 'text',
  INTEGER: 'int32',
  BIGINT: 'int64',
  DOUBLE: 'float64',
  BOOLEAN: 'bool',
  BLOB: 'blob',
};

function columnTable(specs: readonly ColumnSpec[], rows: number, parts: readonly ColumnValues[][]): ColumnTable {
  const cells = function* (name: string, kinds: readonly ColumnSpec['type'][]) {
    const index = specs.findIndex((spec) => spec.name === name);
    if (index < 0 || !kinds.includes(specs[index].type)) throw new Error(`no ${kinds[0]} column ${name}`);
    for (const values of parts[index] ?? []) yield* values;
  };
  return {
    rows,
    specs,
    text: (name) => Array.from(cells(name, ['text']), (value) => (value === null ? '' : String(value))),
    int: (name) => Int32Array.from(cells(name, ['int32']), Number),
    float: (name) =>
      Float64Array.from(cells(name, ['float64', 'int64', 'int32']), (value) =>
        value === null ? Number.NaN : Number(value),
      ),
    bool: (name) => Array.from(cells(name, ['bool']), Boolean),
    blob: (name) => Array.from(cells(name, ['blob']), (value) => value as Uint8Array),
  };
}

/**
 * Digests rows batch by batch exactly as `RowDigest` of base does row by row: blobs count as base64 text. Columns that
 * are not `counted` are left out.
 */
function tableDigest(counted?: readonly boolean[]): { add(batch: ColumnBatch): void; close(): TableSeal } {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add: (batch) => {
      let text = '';
      const columns = counted ? batch.columns.filter((_, c) => counted[c]) : batch.columns;
      const width = columns.length;
      const cells = new Array<unknown>(width);
      for (let r = 0; r < batch.rows; r++) {
        for (let c = 0; c < width; c++) {
          const value = columns[c][r];
          cells[c] = value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
        }
        text += `${JSON.stringify(cells)}\n`;
      }
      hash.update(text);
      rows += batch.rows;
    },
    close: () => ({ rows, logical: hash.digest('hex') }),
  };
}

/** The seal of a Parquet file as it is on disk. */
export async function sealOfParquet(file: string): Promise<TableSeal> {
  const digest = tableDigest();
  for await (const batch of streamParquet(file)) digest.add(batch);
  return digest.close();
}
