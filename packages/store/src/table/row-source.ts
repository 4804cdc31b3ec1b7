import type { Dialect, RejectReason } from '../delimited/dialect.ts';

/** How to read a file. What is not given is detected and told in `RowSource.format`. */
export interface ReadOptions {
  readonly delimiter?: string;
  /** `''` where nothing is quoted. */
  readonly quote?: string;
  readonly header?: boolean;
  readonly encoding?: string;
  /** Name of the sheet of a workbook; the first one by default. */
  readonly sheet?: string;
  /** A file without a row is a table without columns and is not refused: what came empty is kept as it came. */
  readonly emptyAllowed?: boolean;
  /** Rows in a batch, 2,048 by default. */
  readonly batchRows?: number;
}

/** A piece of a file that is no record, with its original bytes. */
export interface Reject {
  /** Data row, from 1, in one count with the records. */
  readonly row: number;
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  readonly reason: RejectReason;
  readonly raw: Buffer;
}

/** Some rows of a file, in order. `rows[i]` is data row `rowNumbers[i]`, with one cell for each name in `header`. */
export interface RowBatch {
  readonly header: readonly string[];
  readonly rows: string[][];
  /** Data rows from 1; the header and blank lines are not counted, rejected rows are. */
  readonly rowNumbers: number[];
  /** Physical lines (rows of the sheet in a workbook), from 1. */
  readonly lines: number[];
  /** Byte offset and length of each row in the text after gunzip; -1 and 0 where the format has none. */
  readonly offsets: number[];
  readonly lengths: number[];
  readonly rejects: Reject[];
}

/** Row and byte totals of a file that was read to its end. rows = records + rejected + blank + header. */
export interface ReadTotals {
  readonly rows: number;
  readonly records: number;
  readonly rejected: number;
  readonly blank: number;
  readonly header: number;
  /** Bytes of the text after gunzip; the parts add up to `total` where the format is text. */
  readonly bytes: {
    readonly total: number;
    readonly records: number;
    readonly rejected: number;
    readonly blank: number;
    readonly header: number;
    readonly mark: number;
    /** Of sheets of a workbook that were not read (as packed); absent where there are none. */
    readonly notRead?: number;
  };
  readonly warnings: Readonly<Record<string, number>>;
}

export type FileFormat =
  | {
      readonly kind: 'delimited';
      readonly dialect: Dialect;
      readonly encoding: string;
      readonly how: string;
      readonly gzip: boolean;
    }
  | { readonly kind: 'jsonl'; readonly entities: boolean; readonly gzip: boolean }
  | { readonly kind: 'xlsx'; readonly sheet: string; readonly otherSheets: readonly string[] }
  | { readonly kind: 'parquet' };

/** Takes the cells of records one after another: a text is made of a cell only where its bytes are not enough. */
export interface CellTaker {
  /** A cell of ASCII letters, bytes[from] .. bytes[to - 1]; the bytes hold only until the call returns. */
  takeBytes(column: number, bytes: Uint8Array, from: number, to: number): void;
  takeText(column: number, text: string): void;
}

/** A file opened for reading as rows of text. */
export interface RowSource {
  readonly format: FileFormat;
  readonly header: readonly string[];
  readonly hasHeader: boolean;
  /** Reads the file from its start; may be called again. */
  batches(): AsyncIterable<RowBatch>;
  /** Reads the file from its start and gives every cell of every record away; only where the format is delimited text. */
  readonly giveCells?: (taker: CellTaker) => Promise<void>;
  /** Totals of the last complete reading. */
  totals(): ReadTotals;
}
