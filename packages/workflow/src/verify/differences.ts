import { createHash } from 'node:crypto';
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, digestOfFile, type Json } from '@lookback/base';
import {
  manifestSeal,
  openSnapshot,
  parquetColumns,
  type Snapshot,
  snapshotDigest,
  streamParquet,
  type Workspace,
} from '@lookback/store';

/** One place that is not what it was. */
export interface Difference {
  /** Relative to the workspace. */
  readonly path: string;
  /** Byte offset, row and column, or sequence number: as near as can be told. */
  readonly place: string;
}

/** The files of a snapshot whose bytes are not those that its manifest names. */
export async function differsInBytes(workspace: Workspace, stage: string, digest: string): Promise<Difference[]> {
  const base = `snapshots/${stage}/${digest}`;
  const snapshot = await openSnapshot(workspace, stage, digest).catch(() => null);
  if (!snapshot) return [{ path: `${base}/manifest.json`, place: 'missing or unreadable' }];
  const { version, inputs, parameters } = snapshot.manifest;
  const named = snapshotDigest({ stage: snapshot.manifest.stage, version, inputs, parameters });
  if (named !== digest) return [{ path: `${base}/manifest.json`, place: 'inputs or parameters' }];
  const found: Difference[] = [];
  const { seal } = snapshot.manifest;
  if (seal !== undefined && seal !== manifestSeal(snapshot.manifest)) {
    found.push({ path: `${base}/manifest.json`, place: 'what it says of the snapshot' });
  }
  for (const file of snapshot.manifest.files) {
    const path = snapshot.file(file.path);
    const size = (await stat(path).catch(() => null))?.size;
    if (size === undefined) found.push({ path: `${base}/${file.path}`, place: 'missing' });
    else if (size !== file.bytes)
      found.push({ path: `${base}/${file.path}`, place: `${size} bytes instead of ${file.bytes}` });
    else if ((await digestOfFile(path)) !== file.sha256) {
      found.push({ path: `${base}/${file.path}`, place: await placeInFile(path) });
    }
  }
  return found;
}

/** Files of a snapshot made again whose logical content is another than that of the workspace's own. */
export async function differsInContent(workspace: Workspace, again: Snapshot): Promise<Difference[]> {
  const own = await openSnapshot(workspace, again.stage, again.digest);
  if (!own) return [];
  const found: Difference[] = [];
  const logical = new Map(own.manifest.files.map((file) => [file.path, file.logical]));
  for (const file of again.manifest.files) {
    if (logical.get(file.path) === file.logical) continue;
    const place = await firstDifference(own.file(file.path), again.file(file.path));
    found.push({ path: `snapshots/${own.stage}/${own.digest}/${file.path}`, place });
  }
  if (canonicalJson(own.manifest.totals) !== canonicalJson(again.manifest.totals)) {
    found.push({ path: `snapshots/${own.stage}/${own.digest}/manifest.json`, place: 'totals' });
  }
  return found;
}

async function placeInFile(path: string): Promise<string> {
  if (!path.endsWith('.parquet')) return 'content';
  let rows = 0;
  try {
    for await (const batch of streamParquet(path)) rows += batch.rows;
    return 'content; the table can still be read';
  } catch {
    return `unreadable after row ${rows}`;
  }
}

/** Said of a file that is as it was: then what its manifest says of it was changed. */
export const sameBytes = 'same bytes';

/** Where a damaged file differs from the same file made again: row and column, else byte; null where neither can be told. */
export async function nearestPlace(damaged: string, again: string): Promise<string | null> {
  const byte = await firstByte(damaged, again).catch(() => null);
  if (byte === -1) return sameBytes;
  const place = await firstDifference(damaged, again).catch(() => null);
  const offset = byte === null ? null : `offset ${byte}`;
  if (!damaged.endsWith('.parquet')) return offset;
  if (place !== null && !place.startsWith('rows as')) return offset === null ? place : `${place}, ${offset}`;
  const column = place === null ? await firstUnreadable(damaged) : null;
  const known = [column, offset].filter((text) => text !== null);
  return known.length > 0 ? known.join(', ') : null;
}

/** The first column of a table that cannot be read, with the rows before it that can. */
async function firstUnreadable(path: string): Promise<string | null> {
  const specs = await parquetColumns(path).catch(() => null);
  for (const { name } of specs ?? []) {
    let rows = 0;
    try {
      for await (const batch of streamParquet(path, [name])) rows += batch.rows;
    } catch {
      return `column ${name} unreadable after row ${rows}`;
    }
  }
  return specs === null ? 'the footer of the table is unreadable' : null;
}

/** -1 where all are the same. Compared only where both have one length: then the same rows were written by the same engine. */
async function firstByte(a: string, b: string): Promise<number | null> {
  const [one, other] = [await readFile(a), await readFile(b)];
  if (one.length !== other.length) return null;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return i;
  return -1;
}

async function firstDifference(a: string, b: string): Promise<string> {
  if (a.endsWith('.parquet')) return firstRow(a, b);
  const [one, other] = [await readFile(a), await readFile(b)];
  const length = Math.min(one.length, other.length);
  for (let i = 0; i < length; i++) if (one[i] !== other[i]) return `offset ${i}`;
  return `offset ${length}`;
}

async function firstRow(a: string, b: string): Promise<string> {
  const others = rows(b);
  let number = 0;
  for await (const row of rows(a)) {
    number++;
    const other = await others.next();
    if (other.done) return `row ${number}`;
    const column = row.cells.findIndex((cell, i) => canonicalJson(cell) !== canonicalJson(other.value.cells[i]));
    if (column >= 0) return `row ${number}, column ${row.names[column]}`;
  }
  const left = await others.next();
  return left.done ? 'rows as they were; the manifest or the packing differs' : `row ${number + 1}`;
}

async function* rows(path: string): AsyncGenerator<{ names: string[]; cells: Json[] }> {
  for await (const batch of streamParquet(path)) {
    const names = batch.specs.map((spec) => spec.name);
    for (let r = 0; r < batch.rows; r++) {
      yield {
        names,
        cells: batch.columns.map((values) => {
          const value = values[r];
          return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : (value as Json);
        }),
      };
    }
  }
}

/** The first block of a file whose digest is not the one noted at intake, as a byte range. */
export async function changedBlock(path: string, blocks: readonly string[], blockBytes: number): Promise<string> {
  const handle = await open(path);
  try {
    const buffer = Buffer.alloc(blockBytes);
    for (let i = 0; i < blocks.length; i++) {
      const { bytesRead } = await handle.read(buffer, 0, blockBytes, i * blockBytes);
      const digest = createHash('sha256').update(buffer.subarray(0, bytesRead)).digest('hex');
      if (digest !== blocks[i]) return `between offset ${i * blockBytes} and ${i * blockBytes + bytesRead}`;
    }
    return 'length';
  } finally {
    await handle.close();
  }
}

export const inWorkspace = (workspace: Workspace, path: string): string =>
  path.replace(join(workspace.folder, '/'), '');
