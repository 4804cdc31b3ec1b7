import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { UserError } from '@lookback/base';
import { detectHeader } from '../delimited/detect-dialect.ts';
import { columnNames, emptyBatch } from '../delimited/read-delimited.ts';
import type { ReadOptions, ReadTotals, RowBatch, RowSource } from './row-source.ts';
import { type ListedSheet, listSheets } from './sheet-list.ts';
import type { WorkbookMessage } from './workbook-worker.ts';
import { partSizes } from './zip-directory.ts';

/** Bounds on what a workbook may cost, since a small file can unpack to anything. */
const unpackedBytesMax = 4 * 1024 ** 3;
const memoryMib = 768;
const silenceMs = 30_000;
const columnsMax = 16_384;

interface SheetRow {
  readonly number: number;
  readonly cells: string[];
}

/** Opens one sheet of an XLSX workbook (the first, or the one named) as rows of text. */
export async function openWorkbook(path: string, options: ReadOptions = {}): Promise<RowSource> {
  const parts = await partSizes(path);
  const unpacked = parts?.reduce((sum, part) => sum + part.unpacked, 0) ?? null;
  if (parts === null || unpacked === null || unpacked > unpackedBytesMax) {
    throw broken(path, unpacked === null ? 'it has no directory' : `it would unpack to ${unpacked} bytes`);
  }
  const listed = await sheetsOf(path);
  const sheets: { name: string; part: number; wanted: boolean }[] = [];
  const head: SheetRow[] = [];
  for await (const message of messages(path, listed, options.sheet ?? listed[0]?.name)) {
    if (message.kind === 'sheet') sheets.push(message);
    else if (message.kind === 'rows' && head.length < 200) head.push(...message.rows.slice(0, 200));
  }
  sheets.sort((a, b) => place(listed, a.name) - place(listed, b.name));
  const chosen = sheets.find((sheet) => sheet.wanted);
  const first = head.find((row) => !isBlank(row));
  if (!chosen || (!first && !options.emptyAllowed)) {
    throw new UserError({
      code: chosen ? 'empty_file' : 'no_such_sheet',
      file: path,
      message: chosen ? `${path}: the sheet ${chosen.name} is empty.` : `${path} has no sheet ${options.sheet}.`,
      todo: `Its sheets are: ${sheets.map((sheet) => sheet.name).join(', ')}.`,
    });
  }
  const filled = head.filter((row) => !isBlank(row));
  const hasHeader = first !== undefined && (options.header ?? detectHeader(filled.map((row) => row.cells)));
  const measured = hasHeader ? [first] : head;
  const width = Math.min(columnsMax, Math.max(0, ...measured.map((row) => trimmed(row).length)));
  const header = columnNames(hasHeader ? trimmed(first) : [], width);
  const notRead = parts.filter(({ name }) => (sheetPart(name) ?? chosen.part) !== chosen.part);
  const bytes = bytesOf((await stat(path)).size, sumOf(notRead));
  let totals: ReadTotals | null = null;
  return {
    format: {
      kind: 'xlsx',
      sheet: chosen.name,
      otherSheets: sheets.filter((sheet) => !sheet.wanted).map((sheet) => sheet.name),
    },
    header,
    hasHeader,
    batches: () =>
      sheetBatches(messages(path, listed, chosen.name), header, hasHeader, (done) => {
        totals = { ...done, bytes };
      }),
    totals: () => {
      if (!totals) throw new Error('totals are known once the batches were read to their end');
      return totals;
    },
  };
}

/** The number of the sheet that a part of a workbook holds; null where it holds none. */
function sheetPart(name: string): number | null {
  const part = /^\/?xl\/worksheets\/sheet(\d+)\.xml$/i.exec(name);
  return part ? Number(part[1]) : null;
}

function sumOf(parts: readonly { readonly packed: number }[]): number {
  return parts.reduce((sum, part) => sum + part.packed, 0);
}

/** The bytes of a workbook: the parts of other sheets are no bytes of its records. */
function bytesOf(total: number, notRead: number): ReadTotals['bytes'] {
  const bytes = { total, records: total - notRead, rejected: 0, blank: 0, header: 0, mark: 0 };
  return notRead > 0 ? { ...bytes, notRead } : bytes;
}

/** The list of sheets; empty, so that the reader's own names hold, where the file's list cannot be read. */
async function sheetsOf(path: string): Promise<readonly ListedSheet[]> {
  try {
    return await listSheets(path);
  } catch {
    return [];
  }
}

function place(listed: readonly ListedSheet[], name: string): number {
  const at = listed.findIndex((sheet) => sheet.name === name);
  return at < 0 ? listed.length : at;
}

async function* sheetBatches(
  sheet: AsyncIterable<WorkbookMessage>,
  header: readonly string[],
  hasHeader: boolean,
  done: (totals: Omit<ReadTotals, 'bytes'>) => void,
): AsyncIterable<RowBatch> {
  const tally = { records: 0, rejected: 0, blank: 0, header: 0 };
  let headerDue = hasHeader;
  let row = 0;
  let last = 0;
  for await (const message of sheet) {
    if (message.kind !== 'rows') continue;
    const batch = emptyBatch(header);
    for (const sheetRow of message.rows) {
      tally.blank += sheetRow.number - last - 1;
      last = sheetRow.number;
      const cells = trimmed(sheetRow);
      if (cells.length === 0) tally.blank++;
      else if (headerDue) {
        headerDue = false;
        tally.header++;
      } else if (cells.length > header.length) {
        const raw = Buffer.from(JSON.stringify(cells));
        tally.rejected++;
        batch.rejects.push({ row: ++row, line: last, offset: -1, length: 0, reason: 'cell_count', raw });
      } else {
        while (cells.length < header.length) cells.push('');
        tally.records++;
        batch.rows.push(cells);
        batch.rowNumbers.push(++row);
        batch.lines.push(last);
        batch.offsets.push(-1);
        batch.lengths.push(0);
      }
    }
    yield batch;
  }
  done({ ...tally, rows: row + tally.blank + tally.header, warnings: {} });
}

/** Runs the reader in a worker with its own memory limit; ends it when it is silent for too long. */
async function* messages(path: string, listed: readonly ListedSheet[], sheet?: string): AsyncIterable<WorkbookMessage> {
  const script = new URL(
    import.meta.url.endsWith('.ts') ? './workbook-worker.ts' : './workbook-worker.js',
    import.meta.url,
  );
  const worker = new Worker(script, {
    workerData: { path, listed, sheet: sheet ?? null },
    resourceLimits: { maxOldGenerationSizeMb: memoryMib },
  });
  const queue: (WorkbookMessage | Error)[] = [];
  let wake = () => {};
  const put = (item: WorkbookMessage | Error) => {
    queue.push(item);
    wake();
  };
  worker.on('message', put);
  worker.on('error', (error) => put(error as Error));
  worker.on('exit', (code) => put(new Error(`the reader ended with ${code}`)));
  try {
    for (;;) {
      if (queue.length === 0) await nextOrSilence((resume) => (wake = resume));
      const item = queue.shift();
      if (item === undefined) throw broken(path, `nothing came for ${silenceMs / 1000} s`);
      if (item instanceof Error) throw broken(path, item.message);
      if (item.kind === 'failed') throw broken(path, item.message);
      if (item.kind === 'end') return;
      yield item;
      worker.postMessage('more');
    }
  } finally {
    await worker.terminate();
  }
}

function nextOrSilence(listen: (resume: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, silenceMs);
    listen(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function trimmed(row: SheetRow): string[] {
  let length = row.cells.length;
  while (length > 0 && row.cells[length - 1].trim() === '') length--;
  return row.cells.slice(0, length);
}

function isBlank(row: SheetRow): boolean {
  return trimmed(row).length === 0;
}

function broken(path: string, why: string): UserError {
  return new UserError({
    code: 'workbook_broken',
    file: path,
    message: `${path} cannot be read as an XLSX workbook: ${why}.`,
    todo: 'Open it in a spreadsheet program and save it again, or save the sheet as CSV.',
  });
}
