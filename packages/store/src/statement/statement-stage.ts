import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Json, type Progress, sha256, UserError } from '@lookback/base';
import { fileGlobs, type MappingFile, type QueryMapping, readMapping, refuseProtectedColumns } from '@lookback/model';
import { type ImportTotals, importSource, importSpec } from '../import/import-source.ts';
import { runStage, type StageResult, type StageWriter } from '../snapshot/run-stage.ts';
import { openSnapshot, type StageSpec, snapshotDigest } from '../snapshot/snapshot.ts';
import type { Source } from '../source/source.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { matchesGlob } from './glob.ts';
import { type MappedSource, mapSource, withoutRows } from './map-source.ts';
import { openStatementSink, type SinkTotals } from './statement-sink.ts';
import { takeEntities } from './take-entities.ts';

export interface StatementTotals extends SinkTotals {
  readonly sources: readonly MappedSource[];
  readonly withdrawn: readonly number[];
  /** Sources that have no mapping and are no FollowTheMoney entities. */
  readonly unmappedSources: readonly string[];
}

interface Mapped {
  readonly source: Source;
  readonly mapping: MappingFile | null;
  readonly text: string | null;
}

/** Reads the mappings of sources. Throws UserError with file, line and column. */
async function withMappings(workspace: Workspace, sources: readonly Source[]): Promise<Mapped[]> {
  const cache = new Map<string, { mapping: MappingFile; text: string }>();
  const found: Mapped[] = [];
  for (const source of sources) {
    if (source.mapping === null) {
      found.push({ source, mapping: null, text: null });
      continue;
    }
    const file = join(workspace.paths.mappings, source.mapping);
    let entry = cache.get(file);
    if (!entry) {
      const text = await readFile(file, 'utf8').catch(() => {
        throw new UserError({
          code: 'file_missing',
          file,
          message: `${file}: the mapping of ${source.name} is gone.`,
          todo: 'Put it back, or import the file again with --mapping.',
        });
      });
      entry = { text, mapping: readMapping(text, file) };
      refuseProtectedColumns(entry.mapping);
      cache.set(file, entry);
    }
    found.push({ source, ...entry });
  }
  return found;
}

/** Names the statement snapshot of a workspace's sources; withdrawn ones are an input but give nothing. */
export async function statementSpec(workspace: Workspace, sources: readonly Source[]): Promise<StageSpec> {
  return specOf(await withMappings(workspace, sources));
}

function specOf(mapped: readonly Mapped[]): StageSpec {
  const inputs = mapped
    .filter(({ source }) => !source.withdrawn)
    .map(({ source, text }) => ({
      sequence: source.sequence,
      name: source.name,
      ...(source.alsoNamed.length > 0 ? { alsoNamed: source.alsoNamed } : {}),
      import: snapshotDigest(importSpec(source)),
      mapping: text === null ? null : sha256(text),
    }));
  const withdrawn = mapped.filter(({ source }) => source.withdrawn).map(({ source }) => source.sequence);
  return { stage: 'statements', version: 3, inputs: { sources: inputs, withdrawn }, parameters: {} };
}

/**
 * Turns the records of all sources that are not withdrawn into `entities.parquet` and `statements.parquet`. Every
 * source whose import was interrupted is imported first. Throws UserError with the mapping's file, line and column.
 */
export async function makeStatements(
  workspace: Workspace,
  sources: readonly Source[],
  progress?: Progress,
): Promise<StageResult> {
  const mapped = await withMappings(workspace, sources);
  for (const source of sources) if (!source.withdrawn) await importSource(workspace, source, progress);
  return runStage(workspace, specOf(mapped), (writer) => build(workspace, mapped, writer), progress);
}

/** The builder of the statement stage, for `verify`. */
export async function buildStatements(
  workspace: Workspace,
  sources: readonly Source[],
  writer: StageWriter,
): Promise<Json> {
  return build(workspace, await withMappings(workspace, sources), writer);
}

async function build(workspace: Workspace, mapped: readonly Mapped[], writer: StageWriter): Promise<Json> {
  const sink = await openStatementSink(writer);
  const done: MappedSource[] = [];
  const unmappedSources: string[] = [];
  for (const { source, mapping } of mapped) {
    if (source.withdrawn) continue;
    const spec = importSpec(source);
    const snapshot = await openSnapshot(workspace, spec.stage, snapshotDigest(spec));
    if (!snapshot) throw new Error(`source S${source.sequence} has not been imported`);
    const totals = snapshot.manifest.totals as unknown as ImportTotals;
    const queries = mapping ? matchingSource(mapping, source) : [];
    if (totals.columns.length === 0) done.push(withoutRows(source));
    else if (queries.length > 0 && mapping) {
      done.push(await mapSource({ source, snapshot, totals, mapping, queries, sink, progress: writer.progress }));
    } else if (totals.format.kind === 'jsonl' && totals.format.entities) {
      done.push(await takeEntities(source, snapshot, totals, sink));
    } else unmappedSources.push(source.name);
  }
  const sums = await sink.close();
  const withdrawn = mapped.filter(({ source }) => source.withdrawn).map(({ source }) => source.sequence);
  return { ...sums, sources: done, withdrawn, unmappedSources } as unknown as Json;
}

/** The queries for a source: those for its own name, or else those for another name under which it came too. */
function matchingSource(mapping: MappingFile, source: Source): ReturnType<typeof matching> {
  const found = [source.name, ...source.alsoNamed].map((name) => matching(mapping, name));
  return found.find((queries) => queries.length > 0) ?? [];
}

/** The queries (with their places in the list) whose globs match a file and that make entities of its rows. */
export function matching(mapping: MappingFile, file: string): { query: QueryMapping; index: number }[] {
  return mapping.value.queries
    .map((query, index) => ({ query, index }))
    .filter(({ query }) => !query.entities_as_they_are && fileGlobs(query).some((glob) => matchesGlob(glob, file)));
}
