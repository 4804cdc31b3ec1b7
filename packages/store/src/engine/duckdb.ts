import { availableParallelism } from 'node:os';
import {
  BIGINT,
  BLOB,
  BOOLEAN,
  DOUBLE,
  DuckDBBlobValue,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api';
import { WorldError } from '@lookback/base';
import type {
  ColumnBatch,
  ColumnSpec,
  ColumnType,
  ColumnValues,
  Engine,
  EngineOptions,
  TableAppender,
} from './engine.ts';
import { quoteName, quoteText } from './sql.ts';

const vectorRows = 2048;
const types: Readonly<Record<ColumnType, DuckDBType>> = {
  text: VARCHAR,
  int32: INTEGER,
  int64: BIGINT,
  float64: DOUBLE,
  bool: BOOLEAN,
  blob: BLOB,
};

/** Opens DuckDB in process, in memory, without downloads. Throws WorldError `engine_failed` on what the disk refuses. */
export async function openDuckDb(options: EngineOptions = {}): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(options.threads ?? Math.min(availableParallelism(), 8)),
    memory_limit: `${options.memoryMib ?? 512}MiB`,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    preserve_insertion_order: 'true',
    ...(options.spillFolder ? { temp_directory: options.spillFolder } : {}),
  });
  const connection = await instance.connect();
  return {
    name: 'duckdb',
    run: (sql) => attempt(sql, async () => void (await connection.run(sql))),
    stream: (sql) => stream(connection, sql),
    createTable: (name, specs) => createTable(connection, name, specs),
    writeParquet: (query, file) => {
      const sql = `COPY (${query}) TO ${quoteText(file)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)`;
      return attempt(sql, async () => void (await connection.run(sql)));
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function attempt<T>(sql: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw engineFailure(error, sql);
  }
}

function engineFailure(error: unknown, sql: string): Error {
  const text = error instanceof Error ? error.message : String(error);
  if (/^(IO|Out of Memory|Invalid Input|Serialization) Error/.test(text) || /No space left/.test(text)) {
    const full = /No space left/.test(text);
    return new WorldError({
      code: full ? 'disk_full' : 'engine_failed',
      message: full ? 'The disk is full; nothing was changed.' : text.split('\n')[0],
      todo: full
        ? 'Free space and run the same command again.'
        : 'Check the file; `lookback verify` names what differs.',
      cause: error,
    });
  }
  return new Error(`${text}\nin: ${sql.slice(0, 500)}`, { cause: error });
}

async function createTable(
  connection: DuckDBConnection,
  name: string,
  specs: readonly ColumnSpec[],
): Promise<TableAppender> {
  const columns = specs.map((spec) => `${quoteName(spec.name)} ${types[spec.type]}`).join(', ');
  await connection.run(`CREATE TABLE ${quoteName(name)} (${columns})`);
  const appender = await connection.createAppender(name);
  const duckTypes = specs.map((spec) => types[spec.type]);
  return {
    append: (batch) => {
      for (let from = 0; from < batch.rows; from += vectorRows) {
        const count = Math.min(vectorRows, batch.rows - from);
        const chunk = DuckDBDataChunk.create(duckTypes, count);
        for (let c = 0; c < specs.length; c++) fillVector(chunk, c, specs[c].type, batch.columns[c], from, count);
        appender.appendDataChunk(chunk);
      }
    },
    close: () => appender.closeSync(),
  };
}

function fillVector(
  chunk: DuckDBDataChunk,
  column: number,
  type: ColumnType,
  values: ColumnValues,
  from: number,
  count: number,
): void {
  const vector = chunk.getColumnVector(column);
  for (let i = 0; i < count; i++) vector.setItem(i, toDuck(type, values[from + i]));
  vector.flush();
}

function toDuck(type: ColumnType, value: string | number | boolean | Uint8Array | null): DuckDBValue {
  if (value === null) return null;
  if (type === 'int64') return BigInt(value as number);
  if (type === 'blob') return new DuckDBBlobValue(value as Uint8Array);
  return value as DuckDBValue;
}

async function* stream(
  connection: DuckDBConnection,
  sql: string,
): AsyncIterable<ColumnBatch & { readonly specs: readonly ColumnSpec[] }> {
  const result = await attempt(sql, () => connection.stream(sql));
  const names = result.columnNames();
  const specs = result.columnTypes().map((type, index): ColumnSpec => ({ name: names[index], type: typeOf(type) }));
  for (;;) {
    const chunk = await attempt(sql, () => result.fetchChunk());
    if (!chunk || chunk.rowCount === 0) return;
    yield {
      specs,
      rows: chunk.rowCount,
      columns: specs.map((spec, c) => fromDuck(spec.type, chunk.getColumnValues(c))),
    };
  }
}

function typeOf(type: DuckDBType): ColumnType {
  switch (type.typeId) {
    case DuckDBTypeId.VARCHAR:
      return 'text';
    case DuckDBTypeId.INTEGER:
      return 'int32';
    case DuckDBTypeId.BIGINT:
      return 'int64';
    case DuckDBTypeId.DOUBLE:
      return 'float64';
    case DuckDBTypeId.BOOLEAN:
      return 'bool';
    case DuckDBTypeId.BLOB:
      return 'blob';
    default:
      throw new Error(`a query of the store must cast ${type} to a column type`);
  }
}

function fromDuck(type: ColumnType, values: readonly DuckDBValue[]): ColumnValues {
  if (type === 'int64') return values.map((value) => (value === null ? null : Number(value as bigint)));
  if (type === 'blob') return values.map((value) => (value === null ? null : (value as DuckDBBlobValue).bytes));
  return values as ColumnValues;
}
