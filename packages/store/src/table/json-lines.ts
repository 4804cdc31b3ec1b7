import { UserError } from '@lookback/base';
import { openByteSource } from '../delimited/byte-source.ts';
import { cellDecoder } from '../delimited/cell-decoder.ts';
import type { Dialect, Piece } from '../delimited/dialect.ts';
import { emptyBatch } from '../delimited/read-delimited.ts';
import { createScanner } from '../delimited/scanner.ts';
import { flatObject, isObject, type JsonObject } from './flat-object.ts';
import type { ReadOptions, ReadTotals, RowBatch, RowSource } from './row-source.ts';

/** JSON escapes control characters, so this one never stands in a line: each line is one cell. */
const lines: Dialect = { delimiter: '\u001f', quote: '', escape: '', skipSpace: false };
const columnsMax = 5_000;

/**
 * Opens a file of JSON objects, one a line. The columns are the keys of all objects in the order of their first
 * appearance, those of inner objects `outer.inner` (see `flatObject`), save where a line is an entity, which keeps its properties;
 * values that are no text are written as JSON; a line of a delta (op, entity) is its entity. Reads the file once for the columns and again for the rows.
 */
export async function openJsonLines(path: string, options: ReadOptions = {}): Promise<RowSource> {
  const source = await openByteSource(path, options.encoding);
  const decoder = cellDecoder(source.scanned);
  const keys = new Set<string>();
  const flatKeys = new Set<string>();
  let entities = 0;
  let objects = 0;
  const pieces = async function* (): AsyncIterable<Piece[]> {
    const ready: Piece[] = [];
    const scanner = createScanner({ dialect: lines, decoder, offset: source.markBytes }, (piece) => ready.push(piece));
    for await (const chunk of source.chunks()) {
      scanner.push(chunk);
      yield ready.splice(0);
    }
    scanner.end();
    yield ready;
  };
  for await (const part of pieces()) {
    for (const piece of part) {
      const value = objectOf(piece);
      if (!value) continue;
      objects++;
      if (isEntity(value)) entities++;
      for (const key of Object.keys(value)) keys.add(key);
      if (entities === 0) for (const key of flatObject(value).keys()) flatKeys.add(key);
    }
  }
  const flat = entities === 0;
  const header = [...(flat ? flatKeys : keys)];
  if (header.length > columnsMax) {
    throw new UserError({
      code: 'too_many_columns',
      file: path,
      message: `${path}: the objects have ${header.length} keys.`,
    });
  }
  let totals: ReadTotals | null = null;
  return {
    format: { kind: 'jsonl', entities: objects > 0 && entities === objects, gzip: source.gzip },
    header,
    hasHeader: false,
    batches: () =>
      jsonBatches(pieces(), { header, flat, mark: source.markBytes, batchRows: options.batchRows ?? 2048 }, (done) => {
        totals = done;
      }),
    totals: () => {
      if (!totals) throw new Error('totals are known once the batches were read to their end');
      return totals;
    },
  };
}

interface Reading {
  readonly header: readonly string[];
  /** Inner objects have columns of their own. */
  readonly flat: boolean;
  readonly mark: number;
  readonly batchRows: number;
}

async function* jsonBatches(
  pieces: AsyncIterable<Piece[]>,
  { header, flat, mark, batchRows }: Reading,
  done: (totals: ReadTotals) => void,
): AsyncIterable<RowBatch> {
  const tally = { records: 0, rejected: 0, blank: 0, header: 0 };
  const bytes = { total: mark, records: 0, rejected: 0, blank: 0, header: 0, mark };
  let row = 0;
  let batch = emptyBatch(header);
  for await (const part of pieces) {
    for (const piece of part) {
      bytes.total += piece.length;
      if (piece.kind === 'blank') {
        tally.blank++;
        bytes.blank += piece.length;
        continue;
      }
      row++;
      const { line, offset, length } = piece;
      const value = objectOf(piece);
      if (value) {
        batch.rows.push(cellsOf(value, header, flat));
        batch.rowNumbers.push(row);
        batch.lines.push(line);
        batch.offsets.push(offset);
        batch.lengths.push(length);
      } else {
        const raw = piece.raw ?? Buffer.from(piece.cells[0] ?? '');
        batch.rejects.push({ row, line, offset, length, reason: piece.reason || 'not_json', raw });
      }
      tally[value ? 'records' : 'rejected']++;
      bytes[value ? 'records' : 'rejected'] += length;
      if (batch.rows.length + batch.rejects.length >= batchRows) {
        yield batch;
        batch = emptyBatch(header);
      }
    }
  }
  if (batch.rows.length + batch.rejects.length > 0) yield batch;
  done({ ...tally, rows: row + tally.blank, bytes, warnings: {} });
}

function objectOf(piece: Piece): JsonObject | null {
  if (piece.kind !== 'record') return null;
  try {
    const value: unknown = JSON.parse(piece.cells[0]);
    return isObject(value) ? undelta(value) : null;
  } catch {
    return null;
  }
}

function isEntity(value: JsonObject): boolean {
  return value.op === 'DEL' || (typeof value.schema === 'string' && typeof value.properties === 'object');
}

/** A line of a delta, `{"op": "ADD", "entity": {...}}` as OpenSanctions publishes them, is its entity with the op beside. */
function undelta(value: JsonObject): JsonObject {
  const { op, entity } = value;
  const isDelta = (op === 'ADD' || op === 'MOD' || op === 'DEL') && isObject(entity) && Object.keys(value).length === 2;
  return isDelta ? { ...entity, op } : value;
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function cellsOf(value: JsonObject, header: readonly string[], flat: boolean): string[] {
  if (!flat) return header.map((key) => textOf(value[key]));
  const values = flatObject(value);
  return header.map((key) => textOf(values.get(key)));
}
