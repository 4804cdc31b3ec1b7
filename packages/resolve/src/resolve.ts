import { assemble } from './assemble.ts';
import type { RecordTable } from './record-table.ts';
import type { Resolution, ResolveOptions } from './resolution.ts';
import { runResolve } from './resolve-run.ts';
import { withTeam } from './team.ts';

/**
 * Finds which records are one person, with no configuration: a Fellegi-Sunter mixture in which *match* competes with
 * rival classes (household, twins, same name), clustered by profiles. Deterministic under its seed and independent of
 * row order; human judgements always hold. Method and sources: docs/method/resolution.md.
 */
export async function resolve(table: RecordTable, options: ResolveOptions = {}): Promise<Resolution> {
  return withTeam(table.count, options, (team) => assemble(table, runResolve(table, team, options), options, team));
}
