import { UserError } from '@lookback/base';
import type { CellTaker, ReadOptions, ReadTotals, RowBatch, RowSource } from '../table/row-source.ts';
import { type ByteSource, openByteSource } from './byte-source.ts';
import { type CellDecoder, cellDecoder } from './cell-decoder.ts';
import { detectDialect, detectHeader } from './detect-dialect.ts';
import type { Dialect, Piece } from './dialect.ts';
import { createScanner, type Scanner } from './scanner.ts';

/** More columns than this are refused: such a file is not a table of records. */
const columnsMax = 20_000;

/** Opens a delimited text. Throws UserError `empty_file`, `header_unreadable`, `too_many_columns`. */
export async function openDelimited(path: string, options: ReadOptions = {}): Promise<RowSource> {
  const source = await openByteSource(path, options.encoding);
  const decoder = cellDecoder(source.scanned);
  const { dialect, pieces } = detectDialect(source.sample, decoder, givenDialect(path, options));
  const { header, hasHeader } = headerOf(path, source, pieces, options);
  let totals: ReadTotals | null = null;
  const done = (read: ReadTotals): void => {
    totals = read;
  };
  const reading = { path, source, decoder, dialect, header, hasHeader, batchRows: options.batchRows ?? 2048 };
  return {
    format: {
      kind: 'delimited',
      dialect,
      encoding: source.encoding.name,
      how: source.encoding.how,
      gzip: source.gzip,
    },
    header,
    hasHeader,
    batches: () => readBatches(reading, done),
    giveCells: (taker) => giveCells(reading, taker, done),
    totals: () => {
      if (!totals) throw new Error('totals are known once the batches were read to their end');
      return totals;
    },
  };
}

/** Reads a delimited text in batches: `for await (const { header, rows, rowNumbers } of readDelimited(path))`. */
export async function* readDelimited(path: string, options: ReadOptions = {}): AsyncIterable<RowBatch> {
  yield* (await openDelimited(path, options)).batches();
}

function givenDialect(path: string, options: ReadOptions): Partial<Dialect> {
  const delimiter = options.delimiter ?? (/\.tsv(\.gz)?$/i.test(path) ? '\t' : undefined);
  return {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(options.quote === undefined ? {} : { quote: options.quote }),
  };
}

function headerOf(path: string, source: ByteSource, pieces: readonly Piece[], options: ReadOptions) {
  const first = pieces[0];
  if (source.sample.toString('latin1').trim() === '') {
    if (options.emptyAllowed) return { header: [], hasHeader: false };
    throw new UserError({
      code: 'empty_file',
      file: path,
      message: `${path}: the file is empty.`,
      todo: 'Have it sent again.',
    });
  }
  const records = pieces.filter((piece) => piece.kind === 'record').map((piece) => piece.cells);
  const hasHeader = options.header ?? (first?.kind === 'record' && detectHeader(records));
  if (!first || (hasHeader && first.kind === 'reject') || records.length === 0) {
    throw new UserError({
      code: 'header_unreadable',
      file: path,
      line: first?.line ?? 1,
      message: `${path}:${first?.line ?? 1}: the first row cannot be read (${first?.reason || 'longer than the sample'}).`,
      todo: 'Name delimiter, quote and encoding, or mend the first row.',
    });
  }
  const width = hasHeader ? first.cells.length : modalWidth(records);
  if (width > columnsMax) {
    throw new UserError({
      code: 'too_many_columns',
      file: path,
      line: first.line,
      message: `${path}: the first row has ${width} columns; at most ${columnsMax} can be read.`,
      todo: 'Check the delimiter, or cut the columns that are not needed.',
    });
  }
  return { header: columnNames(hasHeader ? first.cells : [], width), hasHeader };
}

function modalWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const cells of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0][0];
}

/** Names that are unique and not empty: `column_3` for an empty one, `name_2` for the second `name`. */
export function columnNames(cells: readonly string[], width = cells.length): string[] {
  const used = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const plain = (cells[index] ?? '').trim() || `column_${index + 1}`;
    let name = plain;
    for (let copy = 2; used.has(name.toLowerCase()); copy++) name = `${plain}_${copy}`;
    used.add(name.toLowerCase());
    return name;
  });
}

interface Reading {
  readonly path: string;
  readonly source: ByteSource;
  readonly decoder: CellDecoder;
  readonly dialect: Dialect;
  readonly header: readonly string[];
  readonly hasHeader: boolean;
  readonly batchRows: number;
}

async function* readBatches(reading: Reading, done: (totals: ReadTotals) => void): AsyncIterable<RowBatch> {
  const { header, batchRows } = reading;
  const ready: RowBatch[] = [];
  let batch = emptyBatch(header);
  const count = counted(reading);
  const scanner = scannerOf(reading, (piece) => {
    if (!count.isRow(piece)) return;
    addRow(batch, piece, count.rows());
    if (batch.rows.length + batch.rejects.length < batchRows) return;
    ready.push(batch);
    batch = emptyBatch(header);
  });
  for await (const chunk of reading.source.chunks()) {
    count.addBytes(chunk.length);
    scanner.push(chunk);
    yield* ready.splice(0);
  }
  scanner.end();
  yield* ready.splice(0);
  if (batch.rows.length > 0 || batch.rejects.length > 0) yield batch;
  done(count.totals(scanner.warnings));
}

async function giveCells(reading: Reading, taker: CellTaker, done: (totals: ReadTotals) => void): Promise<void> {
  const count = counted(reading);
  const scanner = scannerOf(reading, (piece) => {
    count.isRow(piece);
    if (piece.kind !== 'blank') scanner.taker = taker;
  });
  if (!reading.hasHeader) scanner.taker = taker;
  for await (const chunk of reading.source.chunks()) {
    count.addBytes(chunk.length);
    scanner.push(chunk);
  }
  scanner.end();
  done(count.totals(scanner.warnings));
}

function scannerOf({ source, dialect, decoder, header }: Reading, emit: (piece: Piece) => void): Scanner {
  return createScanner({ dialect, decoder, offset: source.markBytes, cellCount: header.length }, emit);
}

/** Counts the pieces of a file and their bytes; the first that is not blank is the header, where there is one. */
function counted({ source, hasHeader }: Reading): {
  /** Counts a piece; true for a record and a reject. */
  isRow(piece: Piece): boolean;
  rows(): number;
  addBytes(count: number): void;
  totals(warnings: Scanner['warnings']): ReadTotals;
} {
  const tally = { records: 0, rejected: 0, blank: 0, header: 0 };
  const bytes = { total: source.markBytes, records: 0, rejected: 0, blank: 0, header: 0, mark: source.markBytes };
  const rows = (): number => tally.records + tally.rejected;
  return {
    isRow: ({ kind, length }) => {
      const headerDue = hasHeader && tally.header === 0;
      const part = kind === 'blank' ? kind : headerDue ? 'header' : kind === 'record' ? 'records' : 'rejected';
      tally[part]++;
      bytes[part] += length;
      return part === 'records' || part === 'rejected';
    },
    rows,
    addBytes: (count) => {
      bytes.total += count;
    },
    totals: (warnings) => ({
      ...tally,
      rows: rows() + tally.blank + tally.header,
      bytes,
      warnings: { ...warnings },
    }),
  };
}

export function emptyBatch(header: readonly string[]): RowBatch {
  return { header, rows: [], rowNumbers: [], lines: [], offsets: [], lengths: [], rejects: [] };
}

function addRow(batch: RowBatch, piece: Piece, row: number): void {
  const { kind, line, offset, length } = piece;
  if (kind === 'record') {
    batch.rows.push(piece.cells);
    batch.rowNumbers.push(row);
    batch.lines.push(line);
    batch.offsets.push(offset);
    batch.lengths.push(length);
    return;
  }
  batch.rejects.push({
    row,
    line,
    offset,
    length,
    reason: piece.reason || 'cell_count',
    raw: piece.raw ?? Buffer.alloc(0),
  });
}
