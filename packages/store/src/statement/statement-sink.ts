import { claimCode, claimCodes, type Entity, type EntityKind, type Statement } from '@lookback/model';
import type { ColumnSpec } from '../engine/engine.ts';
import type { StageWriter, TableWriter } from '../snapshot/run-stage.ts';
import { type Coverage, coverageCounter } from './coverage.ts';

export const entitySpecs: readonly ColumnSpec[] = [
  { name: 'id', type: 'text' },
  { name: 'schema', type: 'text', coding: 'repeats' },
  { name: 'kind', type: 'text', coding: 'repeats' },
  { name: 'source', type: 'int32' },
  { name: 'row', type: 'int32' },
];

/** Columns of `statements.parquet`, in the order of `Statement`. */
export const statementColumns: readonly (keyof Statement)[] = [
  'id',
  'entity',
  'schema',
  'prop',
  'type',
  'ordinal',
  'value',
  'original',
  'source',
  'row',
  'column',
  'validFrom',
  'validTo',
  'flag',
];

const statementSpecs: readonly ColumnSpec[] = [
  { name: 'entity', type: 'text' },
  { name: 'schema', type: 'text', coding: 'repeats' },
  { name: 'prop', type: 'text', coding: 'repeats' },
  { name: 'type', type: 'text', coding: 'repeats' },
  { name: 'ordinal', type: 'int32' },
  { name: 'value', type: 'text' },
  { name: 'original', type: 'text', coding: 'sparse' },
  { name: 'source', type: 'int32' },
  { name: 'row', type: 'int32' },
  { name: 'column', type: 'text', coding: 'repeats' },
  { name: 'validFrom', type: 'text', coding: 'repeats' },
  { name: 'validTo', type: 'text', coding: 'repeats' },
  { name: 'flag', type: 'text', coding: 'repeats' },
  { name: 'elsewhere', type: 'bool' },
];

/** An entity's statements from its own first row are numbered plainly, those of other rows with the row before. */
const statementId = {
  name: 'id',
  sql: `concat(entity, '#', prop, '#', CASE WHEN elsewhere THEN concat('S', source, '.', "row", '.') ELSE '' END, ordinal)`,
};

/** A statement before it has an id. */
export interface NewStatement {
  readonly prop: string;
  readonly type: string;
  readonly ordinal: number;
  readonly value: string;
  readonly original: string;
  readonly column: string;
  readonly flag: string;
}

/** What a row says of an entity. */
export interface EntityInRow {
  readonly id: string;
  readonly schema: string;
  readonly kind: EntityKind;
  readonly source: number;
  readonly row: number;
  readonly validFrom: string;
  readonly validTo: string;
  readonly statements: readonly NewStatement[];
}

/** Counts of a statement stage. */
export interface SinkTotals {
  readonly statements: number;
  /** Entities by kind. */
  readonly entities: Readonly<Record<EntityKind, number>>;
  /** Statements by flag. */
  readonly flags: Readonly<Record<string, number>>;
  /** Words of actions, places and searches that no figure knows, as `Action.type arrest`, and how often; absent where none. */
  readonly undefinedCodes?: Readonly<Record<string, number>>;
}

export interface StatementSink {
  add(entity: EntityInRow): void;
  /** The row in which an entity was first seen, or null. */
  firstRow(id: string): Pick<Entity, 'source' | 'row'> | null;
  /** What was added of a source. */
  coverageOf(source: number): Coverage;
  close(): Promise<SinkTotals>;
}

const batchRows = 2048;

/** Opens `entities.parquet` and `statements.parquet` of a stage; an entity is written once, at its first row. */
export async function openStatementSink(writer: StageWriter): Promise<StatementSink> {
  const entities = rowBuffer(await writer.openTable('entities.parquet', entitySpecs), entitySpecs.length);
  const table = await writer.openTable('statements.parquet', statementSpecs, {
    derived: [statementId],
    hidden: ['elsewhere'],
  });
  const statements = rowBuffer(table, statementSpecs.length);
  const seen = new Map<string, { source: number; row: number }>();
  const counts = { person: 0, organisation: 0, thing: 0, interval: 0, action: 0, location: 0, search: 0 };
  const tallies = flagTallies();
  const coverage = new Map<number, ReturnType<typeof coverageCounter>>();
  let total = 0;
  return {
    coverageOf: (source) => (coverage.get(source) ?? coverageCounter()).close(),
    firstRow: (id) => seen.get(id) ?? null,
    add: (entity) => {
      const { id, schema, kind, source, row, validFrom, validTo } = entity;
      let first = seen.get(id);
      let counter = coverage.get(source);
      if (!counter) {
        counter = coverageCounter();
        coverage.set(source, counter);
      }
      counter.add(entity, !first);
      if (!first) {
        first = { source, row };
        seen.set(id, first);
        counts[kind]++;
        entities.push([id, schema, kind, source, row]);
      }
      const elsewhere = first.source !== source || first.row !== row;
      for (const made of entity.statements) {
        const { prop, type, ordinal, value, original, column } = made;
        const flag = tallies.flagOf(schema, made);
        total++;
        statements.push([
          id,
          schema,
          prop,
          type,
          ordinal,
          value,
          original,
          source,
          row,
          column,
          validFrom,
          validTo,
          flag,
          elsewhere,
        ]);
      }
    },
    close: async () => {
      await entities.close();
      await statements.close();
      return { statements: total, entities: counts, ...tallies.totals() };
    },
  };
}

/** Counts flags of statements, and flags words of actions, places and searches that no figure counts. */
function flagTallies() {
  const flags: Record<string, number> = {};
  const undefinedCodes: Record<string, number> = {};
  return {
    flagOf(schema: string, { prop, value, flag: given }: EntityInRow['statements'][number]): string {
      const known = given === '' ? claimCodes(schema, prop) : null;
      const flag = known && claimCode(value, known) === null ? 'undefined_code' : given;
      if (flag === 'undefined_code') tally(undefinedCodes, `${schema}.${prop} ${value}`);
      if (flag !== '') flags[flag] = (flags[flag] ?? 0) + 1;
      return flag;
    },
    totals: () => ({ flags, ...(Object.keys(undefinedCodes).length > 0 ? { undefinedCodes } : {}) }),
  };
}

const talliedMax = 1000;

function tally(counts: Record<string, number>, key: string): void {
  if (Object.hasOwn(counts, key) || Object.keys(counts).length < talliedMax) counts[key] = (counts[key] ?? 0) + 1;
}

function rowBuffer(table: TableWriter, width: number) {
  let columns: (string | number | boolean)[][] = Array.from({ length: width }, () => []);
  const flush = () => {
    table.append({ rows: columns[0].length, columns: columns as string[][] });
    columns = Array.from({ length: width }, () => []);
  };
  return {
    push: (row: readonly (string | number | boolean)[]) => {
      for (let c = 0; c < width; c++) columns[c].push(row[c]);
      if (columns[0].length >= batchRows) flush();
    },
    close: async () => {
      flush();
      await table.close();
    },
  };
}
