import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { invariant, type Json, type Progress } from '@lookback/base';
import { mustTranscode } from '../delimited/encoding.ts';
import type { ColumnBatch, ColumnSpec, ColumnValues } from '../engine/engine.ts';
import { parquetRows } from '../engine/parquet.ts';
import { runStage, type StageResult, type StageWriter } from '../snapshot/run-stage.ts';
import type { StageSpec } from '../snapshot/snapshot.ts';
import type { Source } from '../source/source.ts';
import { openRows } from '../table/open-rows.ts';
import type { FileFormat, ReadTotals, Reject, RowBatch, RowSource } from '../table/row-source.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { csvLine } from './csv-line.ts';
import { refuseOutputTable } from './output-tables.ts';

/** What an import counted. rows = records + rejected + blank + header, and so do the bytes. */
export interface ImportTotals extends ReadTotals {
  readonly header: number;
  readonly columns: readonly string[];
  readonly format: FileFormat;
  /** Rejects by reason. */
  readonly reasons: Readonly<Record<string, number>>;
}

const places: readonly ColumnSpec[] = [
  { name: 'record_no', type: 'int32' },
  { name: 'line', type: 'int32' },
  { name: 'offset', type: 'int64' },
  { name: 'length', type: 'int32' },
];
/** Columns of `records.parquet` before those of the file. */
export const placeColumns = places.length;

const rejectSpecs: readonly ColumnSpec[] = [...places, { name: 'reason', type: 'text' }, { name: 'raw', type: 'blob' }];

/** Names the import snapshot of a source. */
export function importSpec(source: Source): StageSpec {
  return {
    stage: 'import',
    version: 1,
    inputs: { source: source.sha256, sequence: source.sequence },
    parameters: source.read as Json,
    pointer: `import/S${source.sequence}`,
  };
}

/**
 * Reads a source into `records.parquet` (every column as text, with number, line, offset and length of each record),
 * `rejects.parquet` (with the original bytes) and `rejects.csv`. Rows and bytes must add up before the snapshot is kept.
 */
export async function importSource(workspace: Workspace, source: Source, progress?: Progress): Promise<StageResult> {
  return runStage(workspace, importSpec(source), (writer) => buildImport(source, writer), progress);
}

/** Writes the files of a source's import snapshot and returns its totals. */
export async function buildImport(source: Source, writer: StageWriter): Promise<Json> {
  const rows = await openRows(source.file, { ...source.read, emptyAllowed: true });
  refuseOutputTable(source.name, rows.header);
  const reasons: Record<string, number> = {};
  const rejects = writer.openTable('rejects.parquet', rejectSpecs);
  const csv = join(writer.folder, 'rejects.csv');
  await writeFile(csv, csvLine(['file', 'row', 'reason', 'text']));
  const onRejects = async (found: readonly Reject[]) => {
    for (const reject of found) {
      reasons[reject.reason] = (reasons[reject.reason] ?? 0) + 1;
    }
    const line = ({ row, reason, raw }: Reject) => csvLine([source.name, String(row), reason, raw.toString()]);
    await appendFile(csv, found.map(line).join(''));
    (await rejects).append(rejectBatch(found));
  };
  writer.progress.start(`reading ${source.name}`, source.intake.bytes);
  const seal = await writer.writeTable(
    'records.parquet',
    recordSpecs(rows.header),
    recordBatches(rows, writer, onRejects),
  );
  const rejectSeal = await (await rejects).close();
  writer.progress.end();
  const totals = rows.totals();
  if (rows.format.kind === 'delimited' && !rows.format.gzip && !mustTranscode(rows.format.encoding)) {
    invariant(totals.bytes.total === source.intake.bytes, `read ${totals.bytes.total} of ${source.intake.bytes} bytes`);
  }
  await verifyTotals(totals, { records: seal.rows, rejected: rejectSeal.rows }, `${writer.folder}/records.parquet`);
  return { ...totals, columns: rows.header, format: rows.format, reasons } as unknown as Json;
}

async function verifyTotals(totals: ReadTotals, written: { records: number; rejected: number }, file: string) {
  const { bytes } = totals;
  const sum = bytes.records + bytes.rejected + bytes.blank + bytes.header + bytes.mark + (bytes.notRead ?? 0);
  invariant(sum === bytes.total, `bytes do not add up: ${sum} of ${bytes.total}`);
  invariant(totals.records === written.records, `records written ${written.records} of ${totals.records}`);
  invariant(totals.rejected === written.rejected, `rejects written ${written.rejected} of ${totals.rejected}`);
  invariant(
    totals.rows === totals.records + totals.rejected + totals.blank + totals.header,
    `rows do not add up: ${totals.rows}`,
  );
  const onDisk = await parquetRows(file);
  invariant(onDisk === totals.records, `records.parquet holds ${onDisk} of ${totals.records} records`);
}

/** The names that a file's columns have in `records.parquet`, in their order. */
export function storedColumns(header: readonly string[]): string[] {
  return recordSpecs(header)
    .slice(placeColumns)
    .map((spec) => spec.name);
}

function recordSpecs(header: readonly string[]): ColumnSpec[] {
  const used = new Set(places.map((spec) => spec.name));
  const specs = [...places];
  for (const name of header) {
    let stored = name;
    while (used.has(stored.toLowerCase())) stored = `${stored}_`;
    used.add(stored.toLowerCase());
    specs.push({ name: stored, type: 'text' });
  }
  return specs;
}

async function* recordBatches(
  source: RowSource,
  writer: StageWriter,
  onRejects: (rejects: readonly Reject[]) => Promise<void>,
): AsyncIterable<ColumnBatch> {
  const width = source.header.length;
  for await (const batch of source.batches()) {
    if (batch.rejects.length > 0) await onRejects(batch.rejects);
    if (batch.rows.length === 0) continue;
    writer.progress.at(Math.max(0, batch.offsets[batch.offsets.length - 1]));
    yield { rows: batch.rows.length, columns: recordColumns(batch, width) };
  }
}

function recordColumns(batch: RowBatch, width: number): ColumnValues[] {
  const columns: ColumnValues[] = [batch.rowNumbers, batch.lines, batch.offsets, batch.lengths];
  for (let c = 0; c < width; c++) {
    const values = new Array<string>(batch.rows.length);
    for (let r = 0; r < values.length; r++) values[r] = batch.rows[r][c];
    columns.push(values);
  }
  return columns;
}

function rejectBatch(rejects: readonly Reject[]): ColumnBatch {
  return {
    rows: rejects.length,
    columns: [
      rejects.map((reject) => reject.row),
      rejects.map((reject) => reject.line),
      rejects.map((reject) => reject.offset),
      rejects.map((reject) => reject.length),
      rejects.map((reject) => reject.reason),
      rejects.map((reject) => reject.raw),
    ],
  };
}
