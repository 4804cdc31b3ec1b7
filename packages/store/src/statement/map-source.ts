import { type Progress, UserError } from '@lookback/base';
import { type MappingFile, propertyColumns, type QueryMapping, queryColumns, schemaModel } from '@lookback/model';
import type { DateOptions } from '@lookback/names';
import { streamParquet } from '../engine/parquet.ts';
import { type ImportTotals, storedColumns } from '../import/import-source.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Source } from '../source/source.ts';
import { type Coverage, coverageCounter } from './coverage.ts';
import { dateOrderCounter } from './date-order.ts';
import { type RowMapper, rowMapper } from './row-mapper.ts';
import { sexLetters } from './sex-letters.ts';
import type { StatementSink } from './statement-sink.ts';

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

/** A source with the queries that are for it. */
export interface MapJob {
  readonly source: Source;
  readonly snapshot: Snapshot;
  readonly totals: ImportTotals;
  readonly mapping: MappingFile;
  readonly queries: readonly { query: QueryMapping; index: number }[];
  readonly sink: StatementSink;
  readonly progress: Progress;
}

/** Makes statements of one source's records. Throws UserError `unknown_column`. */
export async function mapSource(job: MapJob): Promise<MappedSource> {
  const { source, totals, mapping, queries, sink } = job;
  const header = totals.columns;
  checkColumns(mapping, queries, header, source.name);
  const records = job.snapshot.file('records.parquet');
  const plain = queries.map(({ query }) => query);
  const told = toBeTold(plain);
  const written = await waysToWrite(records, header, [...told.keys()]);
  const dateOptions = (column: string): DateOptions => {
    const order = written[column]?.order;
    return order === undefined ? {} : { order };
  };
  const sexesOf = (column: string) => written[column]?.sexes ?? {};
  const severalPersons = personNames(plain).size > 1;
  const json = totals.format.kind === 'jsonl';
  const mappers = plain.map((query) =>
    rowMapper({ query, header, sequence: source.sequence, severalPersons, dateOptions, sexesOf, json, sink }),
  );
  const named = new Set(plain.flatMap((query) => queryColumns(query).map(({ column }) => column)));
  const withoutEntity = await mapRecords(job, mappers, named);
  for (const query of plain) for (const name of query.ignore) named.add(name);
  return {
    sequence: source.sequence,
    name: source.name,
    records: totals.records,
    withoutEntity,
    unmapped: header.filter((name) => !named.has(name)),
    dateOrder: Object.fromEntries(
      [...told].flatMap(([column, type]) => (type === 'date' ? [[column, written[column].order ?? '']] : [])),
    ),
    coverage: sink.coverageOf(source.sequence),
  };
}

/** What a file that came empty gives: nothing, and it is no mistake of the mapping. */
export function withoutRows({ sequence, name }: Source): MappedSource {
  const nothing = { records: 0, withoutEntity: 0, unmapped: [], dateOrder: {} };
  return { sequence, name, ...nothing, coverage: coverageCounter().close() };
}

/** Runs the mappers over every record; returns how many gave no entity. */
async function mapRecords(job: MapJob, mappers: readonly RowMapper[], named: ReadonlySet<string>): Promise<number> {
  const { snapshot, source, totals, progress } = job;
  const header = totals.columns;
  const stored = storedColumns(header);
  const used = header.flatMap((name, index) => (named.has(name) ? [index] : []));
  const wanted = ['record_no', ...used.map((index) => stored[index])];
  let withoutEntity = 0;
  let done = 0;
  progress.start(`mapping ${source.name}`, totals.records);
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
  return withoutEntity;
}

function personNames(queries: readonly QueryMapping[]): Set<string> {
  const isPerson = (schema: string) => schemaModel(schema)?.kind === 'person';
  return new Set(
    queries.flatMap((query) =>
      Object.entries(query.entities)
        .filter(([, entity]) => isPerson(entity.schema))
        .map(([name]) => name),
    ),
  );
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

type Written = { readonly order: 'dmy' | 'mdy' | undefined; readonly sexes: Readonly<Record<string, string>> };

/** How numeric dates, and letters for the sex, are written in some columns. */
async function waysToWrite(
  file: string,
  header: readonly string[],
  columns: readonly string[],
): Promise<Readonly<Record<string, Written>>> {
  if (columns.length === 0) return {};
  const stored = storedColumns(header);
  const counters = columns.map((name) => ({ name, dates: dateOrderCounter(), sexes: sexLetters(name) }));
  const wanted = counters.map(({ name }) => stored[header.indexOf(name)]);
  for await (const batch of streamParquet(file, wanted)) {
    counters.forEach(({ dates, sexes }, c) => {
      for (const value of batch.columns[c]) {
        if (typeof value !== 'string') continue;
        dates.add(value);
        sexes.add(value);
      }
    });
  }
  return Object.fromEntries(
    counters.map(({ name, dates, sexes }) => [name, { order: dates.order(), sexes: sexes.letters() }]),
  );
}

/** The columns that a mapping reads as dates, without saying their format, or as sexes. */
function toBeTold(queries: readonly QueryMapping[]): Map<string, 'date' | 'gender'> {
  const columns = new Map<string, 'date' | 'gender'>();
  for (const query of queries) {
    for (const entity of Object.values(query.entities)) {
      const { valid } = entity;
      if (valid && valid.format === undefined) {
        for (const column of [valid.from, valid.to, valid.on]) if (column !== undefined) columns.set(column, 'date');
      }
      const model = schemaModel(entity.schema);
      for (const [prop, property] of Object.entries(entity.properties)) {
        const type = model?.properties.get(prop)?.type;
        if (type !== 'gender' && (type !== 'date' || property.format !== undefined)) continue;
        for (const column of propertyColumns(property)) columns.set(column, type);
      }
    }
  }
  return columns;
}
