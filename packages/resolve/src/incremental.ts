import { assemble } from './assemble.ts';
import { concatTables } from './concat-tables.ts';
import { runFrozen } from './frozen-run.ts';
import type { LinkageModel } from './linkage-model.ts';
import { type PersonChange, personChanges } from './person-changes.ts';
import type { RecordTable } from './record-table.ts';
import type { Resolution, ResolveOptions } from './resolution.ts';
import { resolve } from './resolve.ts';
import { withTeam } from './team.ts';

/** Resolves a table with a frozen model: nothing is learnt, so a pair scores the same whatever other records there are. */
export async function resolveWith(
  model: LinkageModel,
  table: RecordTable,
  options: ResolveOptions = {},
): Promise<Resolution> {
  return withTeam(table.count, options, (team) =>
    assemble(table, runFrozen(model, table, team, options, null), options, team),
  );
}

/**
 * Adds records to a resolution made with the same model (or to the one that the model was learnt on). Only pairs that
 * involve a new record are compared; the partition equals that of `resolveWith` over all records. The records of
 * `previous.table` come first, so persons keep their ids.
 */
export async function resolveIncremental(
  model: LinkageModel,
  previous: Resolution,
  added: RecordTable,
  options: ResolveOptions = {},
): Promise<{ readonly resolution: Resolution; readonly changes: readonly PersonChange[] }> {
  const table = concatTables(previous.table, added);
  const resolution = withTeam(table.count, options, (team) =>
    assemble(table, runFrozen(model, table, team, options, previous), options, team),
  );
  return { resolution, changes: personChanges(previous, resolution) };
}

/** Learns anew on a table, always in full, and lists every person that changes. */
export async function refit(
  previous: Resolution,
  table: RecordTable,
  options: ResolveOptions = {},
): Promise<{ readonly resolution: Resolution; readonly changes: readonly PersonChange[] }> {
  const resolution = await resolve(table, options);
  return { resolution, changes: personChanges(previous, resolution) };
}
