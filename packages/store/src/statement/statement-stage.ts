import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Json, type Progress, sha256, UserError } from '@lookback/base';
import {
  fileGlobs,
  type MappingFile,
  propertyColumns,
  type QueryMapping,
  queryColumns,
  readMapping,
  schemaModel,
} from '@lookback/model';
import type { DateOptions } from '@lookback/names';
import { streamParquet } from '../engine/parquet.ts';
import { type ImportTotals, importSpec, placeColumns, storedColumns } from '../import/import-source.ts';
import { runStage, type StageResult, type StageWriter } from '../snapshot/run-stage.ts';
import { openSnapshot, type Snapshot, type StageSpec, snapshotDigest } from '../snapshot/snapshot.ts';
import type { Source } from '../source/source.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Coverage } from './coverage.ts';
import { dateOrderCounter } from './date-order.ts';
import { addForeignEntity, entityIds } from './ftm-rows.ts';
import { matchesGlob } from './glob.ts';
import { rowMapper } from './row-mapper.ts';
import { openStatementSink, type SinkTotals, type StatementSink } from './statement-sink.ts';

/** What the statement stage did with one source. */
export interface MappedSource {
  readonly sequence: number;
  readonly name: string;
  readonly records: number;
  /** Records of which no entity was made. */
  readonly withoutEntity: number;
  /** Columns that the mapping does not name. */
  readonly unmapped: readonly string[];
  /** How numeric dates were read, by column. */
  readonly dateOrder: Readonly<Record<string, string>>;
  readonly coverage: Coverage;
}

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
        throw new UserError({ code: 'file_missing', file, message: `${file}: the mapping of ${source.name} is gone.` });
      });
      entry = { text, mapping: readMapping(text, file) };
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
      import: snapshotDigest(importSpec(source)),
      mapping: text === null ? null : sha256(text),
    }));
  const withdrawn = mapped.filter(({ source }) => source.withdrawn).map(({ source }) => source.sequence);
  return { stage: 'statements', version: 1, inputs: { sources: inputs, withdrawn }, parameters: {} };
}

/**
 * Turns the records of all sources that are not withdrawn into `entities.parquet` and `statements.parquet`. Every
 * source must have been imported. Throws UserError with the mapping's file, line and column.
 */
export async function makeStatements(
  workspace: Workspace,
  sources: readonly Source[],
  progress?: Progress,
): Promise<StageResult> {
  const mapped = await withMappings(workspace, sources);
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
    const queries = mapping ? matching(mapping, source.name) : [];
    if (queries.length > 0 && mapping) {
      done.push(await mapSource({ source, snapshot, totals, mapping, queries, sink, progress: writer.progress }));
    } else if (totals.format.kind === 'jsonl' && totals.format.entities) {
      done.push(await takeEntities(source, snapshot, totals, sink));
    } else unmappedSources.push(source.name);
  }
  const sums = await sink.close();
  const withdrawn = mapped.filter(({ source }) => source.withdrawn).map(({ source }) => source.sequence);
  return { ...sums, sources: done, withdrawn, unmappedSources } as unknown as Json;
}

/** The queries (with their places in the list) whose globs match a file and that make entities of its rows. */
export function matching(mapping: MappingFile, file: string): { query: QueryMapping; index: number }[] {
  return mapping.value.queries
    .map((query, index) => ({ query, index }))
    .filter(({ query }) => !query.entities_as_they_are && fileGlobs(query).some((glob) => matchesGlob(glob, file)));
}

interface MapJob {
  readonly source: Source;
  readonly snapshot: Snapshot;
  readonly totals: ImportTotals;
  readonly mapping: MappingFile;
  readonly queries: readonly { query: QueryMapping; index: number }[];
  readonly sink: StatementSink;
  readonly progress: Progress;
}

async function mapSource(job: MapJob): Promise<MappedSource> {
  const { source, snapshot, totals, mapping, queries, sink, progress } = job;
  const header = totals.columns;
  checkColumns(mapping, queries, header, source.name);
  const dateOrder = await dateOrders(
    snapshot.file('records.parquet'),
    header,
    queries.map(({ query }) => query),
  );
  const dateOptions = (column: string): DateOptions => {
    const order = dateOrder[column];
    return order === undefined ? {} : { order };
  };
  const persons = new Set(
    queries.flatMap(({ query }) =>
      Object.entries(query.entities)
        .filter(([, entity]) => schemaModel(entity.schema)?.kind === 'person')
        .map(([name]) => name),
    ),
  );
  const mappers = queries.map(({ query }) =>
    rowMapper({
      query,
      header,
      sequence: source.sequence,
      severalPersons: persons.size > 1,
      dateOptions,
      json: totals.format.kind === 'jsonl',
      sink,
    }),
  );
  let withoutEntity = 0;
  let done = 0;
  progress.start(`mapping ${source.name}`, totals.records);
  const stored = storedColumns(header);
  const named = new Set(queries.flatMap(({ query }) => queryColumns(query).map(({ column }) => column)));
  const used = header.flatMap((name, index) => (named.has(name) ? [index] : []));
  const wanted = ['record_no', ...used.map((index) => stored[index])];
  for await (const batch of streamParquet(snapshot.file('records.parquet'), wanted)) {
    const numbers = batch.columns[0] as readonly number[];
    const columns = batch.columns.slice(1) as (readonly (string | null)[])[];
    const cells = new Array<string>(header.length).fill('');
    for (let r = 0; r < batch.rows; r++) {
      for (let c = 0; c < used.length; c++) cells[used[c]] = columns[c][r] ?? '';
      let made = 0;
      for (const mapper of mappers) made += mapper.row(cells, numbers[r]);
      if (made === 0) withoutEntity++;
    }
    done += batch.rows;
    progress.at(done);
  }
  progress.end();
  for (const { query } of queries) for (const name of query.ignore) named.add(name);
  return {
    sequence: source.sequence,
    name: source.name,
    records: totals.records,
    withoutEntity,
    unmapped: header.filter((name) => !named.has(name)),
    dateOrder: Object.fromEntries(Object.entries(dateOrder).map(([column, order]) => [column, order ?? ''])),
    coverage: sink.coverageOf(source.sequence),
  };
}

/** Throws UserError `unknown_column` at the place of the mapping that names a column which the file lacks. */
export function checkColumns(
  mapping: MappingFile,
  queries: readonly { query: QueryMapping; index: number }[],
  header: readonly string[],
  file: string,
): void {
  for (const { query, index } of queries) {
    for (const { column, path } of queryColumns(query)) {
      if (header.includes(column)) continue;
      const place = mapping.placeOf(['queries', index, ...path]);
      const near = header.find((name) => name.trim().toLowerCase() === column.trim().toLowerCase());
      throw new UserError({
        code: 'unknown_column',
        ...place,
        message: `${place.file}:${place.line}:${place.column}: ${file} has no column ${JSON.stringify(column)}.`,
        todo: near ? `Write it ${JSON.stringify(near)}.` : `Its columns are: ${header.join(', ')}.`,
      });
    }
  }
}

/** How numeric dates are written in each column that a mapping reads as a date without saying its format. */
async function dateOrders(
  file: string,
  header: readonly string[],
  queries: readonly QueryMapping[],
): Promise<Record<string, 'dmy' | 'mdy' | undefined>> {
  const columns = new Set<string>();
  for (const query of queries) {
    for (const entity of Object.values(query.entities)) {
      const { valid } = entity;
      if (valid && valid.format === undefined) {
        for (const column of [valid.from, valid.to, valid.on]) if (column !== undefined) columns.add(column);
      }
      const model = schemaModel(entity.schema);
      for (const [prop, property] of Object.entries(entity.properties)) {
        if (model?.properties.get(prop)?.type !== 'date' || property.format !== undefined) continue;
        for (const column of propertyColumns(property)) columns.add(column);
      }
    }
  }
  if (columns.size === 0) return {};
  const stored = storedColumns(header);
  const counters = [...columns].map((name) => ({ name, counter: dateOrderCounter() }));
  const wanted = counters.map(({ name }) => stored[header.indexOf(name)]);
  for await (const batch of streamParquet(file, wanted)) {
    counters.forEach(({ counter }, c) => {
      for (const value of batch.columns[c]) if (typeof value === 'string') counter.add(value);
    });
  }
  return Object.fromEntries(counters.map(({ name, counter }) => [name, counter.order()]));
}

async function takeEntities(
  source: Source,
  snapshot: Snapshot,
  totals: ImportTotals,
  sink: StatementSink,
): Promise<MappedSource> {
  const at = (name: string) => placeColumns + totals.columns.indexOf(name);
  const [idAt, schemaAt, propertiesAt] = [at('id'), at('schema'), at('properties')];
  const ids = entityIds(source.sequence);
  const file = snapshot.file('records.parquet');
  for await (const batch of streamParquet(file)) {
    for (let r = 0; r < batch.rows; r++) {
      ids.learn(String(batch.columns[idAt][r] ?? ''), String(batch.columns[schemaAt][r]), Number(batch.columns[0][r]));
    }
  }
  for await (const batch of streamParquet(file)) {
    for (let r = 0; r < batch.rows; r++) {
      const id = String(batch.columns[idAt][r] ?? '');
      const properties = JSON.parse(String(batch.columns[propertiesAt][r])) as Record<string, unknown[]>;
      const entity = { id, schema: String(batch.columns[schemaAt][r]), properties, row: Number(batch.columns[0][r]) };
      addForeignEntity(entity, ids, source.sequence, sink);
    }
  }
  const { records, columns } = totals;
  const unmapped = columns.filter((name) => !['id', 'schema', 'properties'].includes(name));
  return {
    sequence: source.sequence,
    name: source.name,
    records,
    withoutEntity: 0,
    unmapped,
    dateOrder: {},
    coverage: sink.coverageOf(source.sequence),
  };
}
