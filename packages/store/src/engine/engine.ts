/** Types of a column. `int64` is a JavaScript number here: exact to 2^53. */
export type ColumnType = 'text' | 'int32' | 'int64' | 'float64' | 'bool' | 'blob';

export interface ColumnSpec {
  readonly name: string;
  readonly type: ColumnType;
  /**
   * How a text column waits to be written, to save time: `repeats` where a few thousand values come again and again,
   * `sparse` where most are ''. What is written is the same.
   */
  readonly coding?: 'repeats' | 'sparse';
}

/** Values of one column in row order. `null` is written where a text, number or blob is absent. */
export type ColumnValues =
  | readonly (string | null)[]
  | readonly (number | null)[]
  | readonly (boolean | null)[]
  | readonly (Uint8Array | null)[]
  | Int32Array
  | Float64Array;

/** Some rows, column by column, in the order of the table's specs. */
export interface ColumnBatch {
  readonly rows: number;
  readonly columns: readonly ColumnValues[];
}

/** Columns of a result by name, whole. Text columns have '' for null, numbers NaN or 0 (see `readTable`). */
export interface ColumnTable {
  readonly rows: number;
  readonly specs: readonly ColumnSpec[];
  /** Throws a plain error (a bug) where the name or the type is wrong. */
  text(name: string): readonly string[];
  int(name: string): Int32Array;
  float(name: string): Float64Array;
  bool(name: string): readonly boolean[];
  blob(name: string): readonly Uint8Array[];
}

/** Takes rows for one table; `append` may be called with batches of any size. */
export interface TableAppender {
  append(batch: ColumnBatch): void;
  close(): void;
}

export interface EngineOptions {
  readonly threads?: number;
  /** Memory for data in MiB; what does not fit goes to `spillFolder`. Default 512. */
  readonly memoryMib?: number;
  readonly spillFolder?: string;
}

/**
 * A data engine: four verbs that DuckDB in process and a cluster both have. Only the store speaks to it; rows come in
 * the order of the query.
 */
export interface Engine {
  readonly name: string;
  run(sql: string): Promise<void>;
  /** The result's rows in batches. */
  stream(sql: string): AsyncIterable<ColumnBatch & { readonly specs: readonly ColumnSpec[] }>;
  /** Creates a table in the engine's memory and takes rows for it. */
  createTable(name: string, specs: readonly ColumnSpec[]): Promise<TableAppender>;
  /** Writes a query's rows to a Parquet file, in order. */
  writeParquet(query: string, file: string): Promise<void>;
  close(): void;
}
