import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Json, sha256, WorldError } from '@lookback/base';
import { words } from '@lookback/words';
import { eventFromContent } from './chained-event.ts';
import {
  type ApartText,
  type AppendOptions,
  type AppendResult,
  type ChainDifference,
  chainedContent,
  genesisHash,
  type Ledger,
  type LedgerEvent,
  type LedgerHead,
  type NewEvent,
} from './ledger.ts';
import { ledgerPragmas, ledgerSchema } from './sqlite-schema.ts';
import { type StoredEvent, verifyStoredChain } from './verify-chain.ts';
import { copyToRead, isWriteProtected } from './write-protected.ts';

/**
 * Opens the ledger at a path, made when absent. One that may not be written is read from a copy, and an append throws
 * WorldError `ledger_unwritable`. Throws WorldError `ledger_unreadable` for a file that is no ledger,
 * `ledger_busy` when another writer holds it for longer than `busyMs`.
 */
export function openSqliteLedger(path: string, busyMs = 10_000): Ledger {
  return isWriteProtected(path) ? openCopy(path, busyMs) : openToWrite(path, busyMs);
}

function openCopy(path: string, busyMs: number): Ledger {
  const copy = guarded(path, () => copyToRead(path));
  const ledger = openToWrite(copy.path, busyMs);
  return {
    ...ledger,
    append: async () => {
      throw unwritable(path);
    },
    close: async () => {
      await ledger.close();
      copy.remove();
    },
  };
}

function unwritable(path: string, cause?: unknown): WorldError {
  return new WorldError({
    code: 'ledger_unwritable',
    file: path,
    message: words.error_store_ledger_unwritable({ path }),
    todo: words.error_store_ledger_unwritable_todo(),
    cause,
  });
}

function openToWrite(path: string, busyMs: number): Ledger {
  const database = guarded(path, () => {
    const opened = new DatabaseSync(path, { timeout: busyMs });
    whenFree(busyMs, () => {
      opened.exec(ledgerPragmas);
      opened.exec(ledgerSchema);
      opened.prepare('INSERT OR IGNORE INTO head (one, sequence, hash) VALUES (1, 0, ?)').run(genesisHash);
    });
    return opened;
  });
  const run = async <T>(work: () => T): Promise<T> => guarded(path, work);
  return {
    append: (events, options = {}) => run(() => append(database, events, options)),
    read: (from = 1) => run(() => readEvents(database, from)),
    head: () => run(() => readHead(database)),
    projection: (name) => run(() => readProjection(database, name)),
    verifyChain: () => run(() => verify(database)),
    close: () => run(() => database.close()),
  };
}

const retryMs = 20;

/**
 * Does work that may be done twice, again while another process holds the file. SQLite does not wait its busy time
 * when two processes turn a new file to WAL at once: one of them is told at once that it is locked.
 */
function whenFree(busyMs: number, work: () => void): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += retryMs) {
    try {
      work();
      return;
    } catch (error) {
      if (codeOf(error) !== sqliteCode.busy || waited >= busyMs) throw error;
      Atomics.wait(pause, 0, 0, retryMs);
    }
  }
}

function append(database: DatabaseSync, events: readonly NewEvent[], options: AppendOptions): AppendResult {
  database.exec('BEGIN IMMEDIATE');
  try {
    const head = readHead(database);
    if (options.expectedSequence !== undefined && options.expectedSequence !== head.sequence) {
      database.exec('ROLLBACK');
      return { kind: 'conflict', head };
    }
    const written = writeEvents(database, events, head);
    writeProjections(database, options);
    const last = written.at(-1);
    const next = last ? { sequence: last.sequence, hash: last.hash } : head;
    database.prepare('UPDATE head SET sequence = ?, hash = ? WHERE one = 1').run(next.sequence, next.hash);
    database.exec('COMMIT');
    return { kind: 'appended', head: next, events: written };
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function writeEvents(database: DatabaseSync, events: readonly NewEvent[], head: LedgerHead): LedgerEvent[] {
  const insertEvent = database.prepare('INSERT INTO event (sequence, content, hash) VALUES (?, ?, ?)');
  const insertApart = database.prepare('INSERT INTO apart (sequence, field, salt, text) VALUES (?, ?, ?, ?)');
  const written: LedgerEvent[] = [];
  let { sequence, hash } = head;
  for (const event of events) {
    sequence++;
    const content = chainedContent(event, sequence, hash);
    hash = sha256(content);
    insertEvent.run(sequence, content, hash);
    const texts: { [field: string]: string } = {};
    for (const [field, apart] of Object.entries(event.apart ?? {})) {
      insertApart.run(sequence, field, apart.salt, apart.text);
      texts[field] = apart.text;
    }
    written.push(eventFromContent(content, hash, texts));
  }
  return written;
}

function writeProjections(database: DatabaseSync, { projections = [], purge = [] }: AppendOptions): void {
  const remove = database.prepare('DELETE FROM apart WHERE sequence = ? AND field = ?');
  for (const { sequence, field } of purge) remove.run(sequence, field);
  const put = database.prepare(
    'INSERT INTO projection (name, key, value) VALUES (?, ?, ?) ON CONFLICT (name, key) DO UPDATE SET value = excluded.value',
  );
  const drop = database.prepare('DELETE FROM projection WHERE name = ? AND key = ?');
  for (const row of projections) {
    if (row.value === null) drop.run(row.projection, row.key);
    else put.run(row.projection, row.key, JSON.stringify(row.value));
  }
}

function readEvents(database: DatabaseSync, from: number): LedgerEvent[] {
  const texts = readApart(database, from);
  return storedEvents(database, from).map(({ sequence, content, hash }) => {
    const fields = Object.entries(texts.get(sequence) ?? {}).map(([field, apart]) => [field, apart.text]);
    return eventFromContent(content, hash, Object.fromEntries(fields));
  });
}

function storedEvents(database: DatabaseSync, from: number): StoredEvent[] {
  const query = database.prepare('SELECT sequence, content, hash FROM event WHERE sequence >= ? ORDER BY sequence');
  return query.all(from).map(storedEvent);
}

/** A row as text, whatever a damaged file makes of its cells. */
function storedEvent(row: Record<string, unknown>): StoredEvent {
  return { sequence: Number(row.sequence), content: asText(row.content), hash: asText(row.hash) };
}

function asText(cell: unknown): string {
  return typeof cell === 'string' ? cell : '';
}

function readApart(database: DatabaseSync, from: number): Map<number, { [field: string]: ApartText }> {
  const query = database.prepare('SELECT sequence, field, salt, text FROM apart WHERE sequence >= ? ORDER BY sequence');
  const bySequence = new Map<number, { [field: string]: ApartText }>();
  for (const row of query.all(from)) {
    const sequence = Number(row.sequence);
    const fields = bySequence.get(sequence) ?? {};
    fields[asText(row.field)] = { salt: asText(row.salt), text: asText(row.text) };
    bySequence.set(sequence, fields);
  }
  return bySequence;
}

function readHead(database: DatabaseSync): LedgerHead {
  const row = database.prepare('SELECT sequence, hash FROM head WHERE one = 1').get();
  return row ? { sequence: Number(row.sequence), hash: String(row.hash) } : { sequence: 0, hash: genesisHash };
}

function readProjection(database: DatabaseSync, name: string): Map<string, Json> {
  const rows = database.prepare('SELECT key, value FROM projection WHERE name = ? ORDER BY key').all(name);
  return new Map(rows.map((row) => [String(row.key), JSON.parse(String(row.value)) as Json]));
}

/** Verifies inside one read transaction; a page that SQLite itself cannot read is named by the last event before it. */
function verify(database: DatabaseSync): ChainDifference | null {
  let reached = 0;
  database.exec('BEGIN');
  try {
    const apart = readApart(database, 1);
    const query = database.prepare('SELECT sequence, content, hash FROM event ORDER BY sequence');
    const events = function* (): Generator<StoredEvent> {
      for (const row of query.iterate()) {
        reached = Number(row.sequence);
        yield storedEvent(row);
      }
    };
    return verifyStoredChain({ events: events(), apart, head: readHead(database) });
  } catch (error) {
    if (isDamage(error)) return { sequence: reached + 1, what: 'unreadable' };
    throw error;
  } finally {
    if (database.isTransaction) database.exec('ROLLBACK');
  }
}

/** SQLite's primary result codes; `error` is what a damaged schema gives, as every statement here is fixed. */
const sqliteCode = {
  error: 1,
  mismatch: 20,
  busy: 5,
  full: 13,
  ioError: 10,
  corrupt: 11,
  notADatabase: 26,
  cannotOpen: 14,
  readOnly: 8,
};

function codeOf(error: unknown): number | null {
  const code = (error as { errcode?: unknown }).errcode;
  return typeof code === 'number' ? code & 0xff : null;
}

function isDamage(error: unknown): boolean {
  const code = codeOf(error);
  const { corrupt, notADatabase, error: schema, mismatch } = sqliteCode;
  const isBroken = code === corrupt || code === notADatabase || code === schema || code === mismatch;
  return isBroken || error instanceof SyntaxError;
}

/** SQLite tells a full disk as an input or output error where it cannot grow its shared memory or its log. */
function isFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize < 64 * 1024;
  } catch {
    return false;
  }
}

function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = codeOf(error);
    const fail = (failure: string, message: string, todo: string) =>
      new WorldError({ code: failure, file: path, message: `${path}: ${message}`, todo, cause: error });
    if (code === sqliteCode.busy) throw fail('ledger_busy', 'another process writes to the ledger', 'Try again.');
    if (code === sqliteCode.full || (code !== null && isFull(path)))
      throw fail('disk_full', 'the disk is full', 'Free some space and try again.');
    if (isDamage(error)) {
      throw fail(
        'ledger_unreadable',
        'this file is damaged or is no ledger',
        'Run lookback verify, or restore a copy.',
      );
    }
    if (code === sqliteCode.cannotOpen || code === sqliteCode.ioError || code === sqliteCode.readOnly) {
      throw unwritable(path, error);
    }
    throw error;
  }
}
