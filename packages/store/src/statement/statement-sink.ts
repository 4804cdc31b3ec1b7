import type { Entity, EntityKind } from '@lookback/model';
import type { ColumnSpec } from '../engine/engine.ts';
import type { StageWriter, TableWriter } from '../snapshot/run-stage.ts';
import { type Coverage, coverageCounter } from './coverage.ts';

export const entitySpecs: readonly ColumnSpec[] = [
  { name: 'id', type: 'text' },
  { name: 'schema', type: 'text' },
  { name: 'kind', type: 'text' },
  { name: 'source', type: 'int32' },
  { name: 'row', type: 'int32' },
];

export const statementSpecs: readonly ColumnSpec[] = [
  { name: 'id', type: 'text' },
  { name: 'entity', type: 'text' },
  { name: 'schema', type: 'text' },
  { name: 'prop', type: 'text' },
  { name: 'type', type: 'text' },
  { name: 'ordinal', type: 'int32' },
  { name: 'value', type: 'text' },
  { name: 'original', type: 'text' },
  { name: 'source', type: 'int32' },
  { name: 'row', type: 'int32' },
  { name: 'column', type: 'text' },
  { name: 'validFrom', type: 'text' },
  { name: 'validTo', type: 'text' },
  { name: 'flag', type: 'text' },
];

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
  const statements = rowBuffer(await writer.openTable('statements.parquet', statementSpecs), statementSpecs.length);
  const seen = new Map<string, { source: number; row: number }>();
  const counts = { person: 0, organisation: 0, thing: 0, interval: 0, action: 0, location: 0, search: 0 };
  const flags: Record<string, number> = {};
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
      const stem = first.source === source && first.row === row ? '' : `S${source}.${row}.`;
      for (const made of entity.statements) {
        const { prop, type, ordinal, value, original, column, flag } = made;
        const statementId = `${id}#${prop}#${stem}${ordinal}`;
        if (flag !== '') flags[flag] = (flags[flag] ?? 0) + 1;
        total++;
        statements.push([
          statementId,
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
        ]);
      }
    },
    close: async () => {
      await entities.close();
      await statements.close();
      return { statements: total, entities: counts, flags };
    },
  };
}

function rowBuffer(table: TableWriter, width: number) {
  let columns: (string | number)[][] = Array.from({ length: width }, () => []);
  const flush = () => {
    table.append({ rows: columns[0].length, columns: columns as string[][] });
    columns = Array.from({ length: width }, () => []);
  };
  return {
    push: (row: readonly (string | number)[]) => {
      for (let c = 0; c < width; c++) columns[c].push(row[c]);
      if (columns[0].length >= batchRows) flush();
    },
    close: async () => {
      flush();
      await table.close();
    },
  };
}
