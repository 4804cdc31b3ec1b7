import { type Json, UserError } from '@lookback/base';
import type { Entity, Statement } from '@lookback/model';
import { latestSnapshot, loadEntities, loadStatements, openSnapshot, type Snapshot } from '@lookback/store';
import { words } from '@lookback/words';
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
    message: words.error_no_snapshot({ stage }),
    todo: words.error_no_snapshot_todo({ command }),
  });
}

const loaded = new WeakMap<ReviewContext, Evidence>();

/**
 * Reads the statements that the persons in force were made of, so that what was imported since and is in no person yet
 * mixes with nothing; before there are persons, the latest. A second call in one context returns the same.
 */
export async function loadEvidence(context: ReviewContext): Promise<Evidence> {
  const { workspace } = context;
  const persons = await latestSnapshot(workspace, 'persons');
  const behind = persons && (await openSnapshot(workspace, 'statements', String(persons.manifest.inputs.statements)));
  return behind ? read(context, behind) : latestEvidence(context);
}

/** Reads the latest statements, from which persons are made. */
export async function latestEvidence(context: ReviewContext): Promise<Evidence> {
  return read(context, await needSnapshot(context, 'statements', 'import FILE... --mapping M.yaml'));
}

async function read(context: ReviewContext, snapshot: Snapshot): Promise<Evidence> {
  const known = loaded.get(context);
  if (known?.digest === snapshot.digest) return known;
  const [entities, statements] = await Promise.all([loadEntities(snapshot), loadStatements(snapshot)]);
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

/** Totals of a snapshot, as the step that made it counted them. */
export function totalsOf<T>(snapshot: Snapshot): T {
  return snapshot.manifest.totals as Json as T;
}
