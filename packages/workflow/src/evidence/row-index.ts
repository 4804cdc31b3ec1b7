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

const known = new WeakMap<Evidence, { readonly persons: Persons; readonly index: RowIndex }>();

/** Indexes rows; a row of several persons names the one that its mapping lists first. */
export function rowIndex(evidence: Evidence, persons: Persons): RowIndex {
  const before = known.get(evidence);
  if (before?.persons === persons) return before.index;
  const index = indexRows(evidence, persons);
  known.set(evidence, { persons, index });
  return index;
}

function indexRows(evidence: Evidence, persons: Persons): RowIndex {
  const { sources } = totalsOf<SourceNames>(evidence.snapshot);
  const nameOf = new Map(sources.map((source) => [source.sequence, source.name]));
  // of two files of one name the first keeps it: a later delivery must not turn a row that a memo names into somebody else
  const sequenceOf = new Map([...sources].reverse().map((source) => [source.name, source.sequence]));
  const isRecord = new Set(evidence.records);
  const byRow = new Map<number, string>();
  const place = (source: number, row: number) => source * 2 ** 32 + row;
  for (const entity of evidence.entities) {
    const key = place(entity.source, entity.row);
    if (entity.kind === 'person' && !byRow.has(key)) byRow.set(key, entity.id);
  }
  for (const statement of evidence.statements) {
    const key = place(statement.source, statement.row);
    if (!byRow.has(key) && isRecord.has(statement.entity)) byRow.set(key, statement.entity);
  }
  const recordOfRow = (file: string, row: number) => byRow.get(place(sequenceOf.get(file) ?? -1, row)) ?? null;
  return {
    recordOfRow,
    personOfRow: (file, row) => persons.personOf.get(recordOfRow(file, row) ?? '') ?? null,
    fileOf: (source) => nameOf.get(source) ?? `source ${source}`,
  };
}
