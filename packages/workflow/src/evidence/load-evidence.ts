import { type Json, UserError } from '@lookback/base';
import type { Entity, EntityKind, Statement } from '@lookback/model';
import { latestSnapshot, readParquet, type Snapshot } from '@lookback/store';
import type { ReviewContext } from '../context.ts';

/** Everything that the files say, in memory: entities and statements in import order. */
export interface Evidence {
  /** Digest of the statements snapshot. */
  readonly digest: string;
  readonly entities: readonly Entity[];
  readonly statements: readonly Statement[];
  /** Ids of person records, in import order. */
  readonly records: readonly string[];
  readonly snapshot: Snapshot;
}

/** The snapshot that a step needs. Throws UserError `step_missing` with the command that makes it. */
export async function needSnapshot(context: ReviewContext, stage: string, command: string): Promise<Snapshot> {
  const snapshot = await latestSnapshot(context.workspace, stage);
  if (snapshot) return snapshot;
  throw new UserError({
    code: 'step_missing',
    message: `There is no ${stage} snapshot in this workspace.`,
    todo: `Run \`lookback ${command}\` first.`,
  });
}

const loaded = new WeakMap<ReviewContext, Evidence>();

/** Reads the latest statements snapshot; a second call in one context returns the same. */
export async function loadEvidence(context: ReviewContext): Promise<Evidence> {
  const snapshot = await needSnapshot(context, 'statements', 'import FILE... --mapping M.yaml');
  const known = loaded.get(context);
  if (known?.digest === snapshot.digest) return known;
  const [entities, statements] = await Promise.all([readEntities(snapshot), readStatements(snapshot)]);
  const evidence: Evidence = {
    digest: snapshot.digest,
    entities,
    statements,
    records: entities.filter((entity) => entity.kind === 'person').map((entity) => entity.id),
    snapshot,
  };
  loaded.set(context, evidence);
  return evidence;
}

async function readEntities(snapshot: Snapshot): Promise<Entity[]> {
  const table = await readParquet(snapshot.file('entities.parquet'));
  const id = table.text('id');
  const schema = table.text('schema');
  const kind = table.text('kind');
  const source = table.int('source');
  const row = table.int('row');
  return id.map((value, i) => ({
    id: value,
    schema: schema[i],
    kind: kind[i] as EntityKind,
    source: source[i],
    row: row[i],
  }));
}

async function readStatements(snapshot: Snapshot): Promise<Statement[]> {
  const table = await readParquet(snapshot.file('statements.parquet'));
  const text = (name: string) => table.text(name);
  const [id, entity, schema, prop, type] = ['id', 'entity', 'schema', 'prop', 'type'].map(text);
  const [value, original, column, validFrom, validTo, flag] = [
    'value',
    'original',
    'column',
    'validFrom',
    'validTo',
    'flag',
  ].map(text);
  const ordinal = table.int('ordinal');
  const source = table.int('source');
  const row = table.int('row');
  return id.map((statementId, i) => ({
    id: statementId,
    entity: entity[i],
    schema: schema[i],
    prop: prop[i],
    type: type[i],
    ordinal: ordinal[i],
    value: value[i],
    original: original[i],
    source: source[i],
    row: row[i],
    column: column[i],
    validFrom: validFrom[i],
    validTo: validTo[i],
    flag: flag[i],
  }));
}

/** Totals of a snapshot, as the step that made it counted them. */
export function totalsOf<T>(snapshot: Snapshot): T {
  return snapshot.manifest.totals as Json as T;
}
