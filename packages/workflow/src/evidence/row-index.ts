import type { Persons } from '../persons/person-table.ts';
import type { Evidence } from './load-evidence.ts';
import { totalsOf } from './load-evidence.ts';

/** Finds persons and records by file and data row, as memos and people name them. */
export interface RowIndex {
  readonly personOfRow: (file: string, row: number) => string | null;
  readonly recordOfRow: (file: string, row: number) => string | null;
  readonly fileOf: (source: number) => string;
}

/** Names of sources by import sequence. */
export interface SourceNames {
  readonly sources: readonly { readonly sequence: number; readonly name: string }[];
}

/** Indexes rows; a row of several persons names the one that its mapping lists first. */
export function rowIndex(evidence: Evidence, persons: Persons): RowIndex {
  const { sources } = totalsOf<SourceNames>(evidence.snapshot);
  const nameOf = new Map(sources.map((source) => [source.sequence, source.name]));
  const isRecord = new Set(evidence.records);
  const byRow = new Map<string, string>();
  for (const entity of evidence.entities) {
    const key = `${nameOf.get(entity.source)}\n${entity.row}`;
    if (entity.kind === 'person' && !byRow.has(key)) byRow.set(key, entity.id);
  }
  for (const statement of evidence.statements) {
    const key = `${nameOf.get(statement.source)}\n${statement.row}`;
    if (isRecord.has(statement.entity) && !byRow.has(key)) byRow.set(key, statement.entity);
  }
  const recordOfRow = (file: string, row: number) => byRow.get(`${file}\n${row}`) ?? null;
  return {
    recordOfRow,
    personOfRow: (file, row) => persons.personOf.get(recordOfRow(file, row) ?? '') ?? null,
    fileOf: (source) => nameOf.get(source) ?? `source ${source}`,
  };
}
