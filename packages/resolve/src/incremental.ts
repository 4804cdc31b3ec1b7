import { assemble } from './assemble.ts';
import type { ComparedPairs } from './compared-pairs.ts';
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
 * The same, where most pairs were compared before: those that a new or changed record has no part in, in values that weigh
 * what they weighed and names whose tokens are linked as they were, keep what was found. The table holds all records, added
 * and changed ones too, and not those withdrawn. Everything equals what `resolveWith` gives.
 */
export async function resolveIncremental(
  model: LinkageModel,
  previous: ComparedPairs,
  table: RecordTable,
  options: ResolveOptions = {},
): Promise<Resolution> {
  return withTeam(table.count, options, (team) =>
    assemble(table, runFrozen(model, table, team, options, previous), options, team),
  );
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
