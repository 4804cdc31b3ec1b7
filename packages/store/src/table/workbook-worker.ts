import { parentPort, workerData } from 'node:worker_threads';
import { WorkbookReader } from '@cj-tech-master/excelts';
import type { ListedSheet } from './sheet-list.ts';

/** What the worker posts: names of sheets as they come, rows of the wanted sheet, the end. */
export type WorkbookMessage =
  | { readonly kind: 'sheet'; readonly name: string; readonly part: number; readonly wanted: boolean }
  | { readonly kind: 'rows'; readonly rows: readonly { readonly number: number; readonly cells: string[] }[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'failed'; readonly message: string };

const batchRows = 1000;

/** A cell as text: dates as ISO, formulas by their stored result, rich text without its looks. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'object') return String(value);
  const cell = value as { result?: unknown; richText?: { text: string }[]; text?: unknown; error?: unknown };
  if (cell.richText) return cell.richText.map((part) => part.text).join('');
  if (cell.error !== undefined) return String(cell.error);
  if ('result' in cell || 'formula' in cell || 'sharedFormula' in cell) return cellText(cell.result);
  return cellText(cell.text);
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}

async function read(path: string, listed: readonly ListedSheet[], wanted: string | null): Promise<void> {
  const port = parentPort;
  if (!port) return;
  const post = (message: WorkbookMessage) => port.postMessage(message);
  const acknowledged = () => new Promise((done) => port.once('message', done));
  const options = {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  };
  let found = false;
  for await (const sheet of new WorkbookReader(path, options as never)) {
    const { name: own, sheetNo } = sheet as { name?: unknown; sheetNo?: unknown };
    const name = listed.find(({ part }) => part === sheetNo)?.name ?? String(own ?? '');
    const mine = !found && (wanted === null || name === wanted);
    post({ kind: 'sheet', name, part: Number(sheetNo ?? 0), wanted: mine });
    if (!mine) continue;
    found = true;
    let rows: { number: number; cells: string[] }[] = [];
    for await (const row of sheet as AsyncIterable<{ number: number; values: unknown }>) {
      const cells: string[] = [];
      // each reading of `values` builds the array anew
      const { values } = row;
      if (Array.isArray(values)) for (let c = 1; c < values.length; c++) cells.push(cellText(values[c]));
      rows.push({ number: row.number, cells });
      if (rows.length < batchRows) continue;
      post({ kind: 'rows', rows });
      rows = [];
      await acknowledged();
    }
    if (rows.length > 0) post({ kind: 'rows', rows });
  }
  post({ kind: 'end' });
}

if (parentPort) {
  const { path, listed, sheet } = workerData as { path: string; listed: ListedSheet[]; sheet: string | null };
  read(path, listed, sheet).catch((error: unknown) => {
    parentPort?.postMessage({ kind: 'failed', message: String(error) } satisfies WorkbookMessage);
  });
}
