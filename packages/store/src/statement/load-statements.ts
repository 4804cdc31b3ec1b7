import type { Entity, SourceInfo, Statement } from '@lookback/model';
import type { ColumnTable, ColumnValues } from '../engine/engine.ts';
import { readParquet, streamParquet } from '../engine/parquet.ts';
import { latestSnapshot, type Snapshot } from '../snapshot/snapshot.ts';
import { listSources } from '../source/source.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { entitySpecs, statementColumns } from './statement-sink.ts';

/** The statement snapshot that the last import left, or null. */
export async function latestStatements(workspace: Workspace): Promise<Snapshot | null> {
  return latestSnapshot(workspace, 'statements');
}

/** The sources as later stages see them. */
export async function sourceInfos(workspace: Workspace): Promise<SourceInfo[]> {
  return (await listSources(workspace)).map(({ sequence, sha256, name, withdrawn }) => ({
    sequence,
    sha256,
    name,
    withdrawn,
  }));
}

/** All entities of a statement snapshot, in order of source and row. */
export async function loadEntities(snapshot: Snapshot): Promise<Entity[]> {
  const found: Entity[] = [];
  for await (const entity of streamRows<Entity>(
    snapshot.file('entities.parquet'),
    entitySpecs.map((spec) => spec.name),
  )) {
    found.push(entity);
  }
  return found;
}

/** All statements of a statement snapshot, one by one, in order of source and row. */
export function streamStatements(snapshot: Snapshot): AsyncIterable<Statement> {
  return streamRows<Statement>(snapshot.file('statements.parquet'), statementColumns);
}

/** All statements of a statement snapshot in memory. */
export async function loadStatements(snapshot: Snapshot): Promise<Statement[]> {
  const found: Statement[] = [];
  for await (const statement of streamStatements(snapshot)) found.push(statement);
  return found;
}

/** Statements by column (those named, or all): the cheap way for large snapshots. */
export async function loadStatementColumns(
  snapshot: Snapshot,
  columns?: readonly (keyof Statement)[],
): Promise<ColumnTable> {
  return readParquet(snapshot.file('statements.parquet'), columns ?? statementColumns);
}

/** Entities by column. */
export async function loadEntityColumns(snapshot: Snapshot): Promise<ColumnTable> {
  return readParquet(snapshot.file('entities.parquet'));
}

async function* streamRows<T>(file: string, names: readonly string[]): AsyncIterable<T> {
  for await (const batch of streamParquet(file, names)) {
    const columns: readonly ColumnValues[] = batch.columns;
    for (let r = 0; r < batch.rows; r++) {
      const row: Record<string, unknown> = {};
      for (let c = 0; c < names.length; c++) row[names[c]] = columns[c][r];
      yield row as T;
    }
  }
}
