/** A run over one file: its records read, the threads, the persons found. What explains, measures or keeps a run stands apart. */
export { type CodedColumn, ColumnCoder } from './coded-columns.ts';
export { mebibytesNeeded } from './memory-needed.ts';
export { type Field, type FieldRole, fieldRoles, type RecordTable, RecordTableBuilder } from './record-table.ts';
export type {
  Basis,
  Candidate,
  CandidateReason,
  Cluster,
  Resolution,
  ResolutionWarning,
  ResolveOptions,
  RuleReport,
} from './resolution.ts';
export { resolve } from './resolve.ts';
export { sameNames } from './same-names.ts';
export { type EntityTable, tableFromEntities } from './table-from-entities.ts';
export {
  type CodedInput,
  type ColumnRole,
  type ColumnsInput,
  partiesInFile,
  type ReadingInput,
  type RowsInput,
  tableFromCoded,
  tableFromColumns,
  tableFromRows,
} from './table-from-rows.ts';
export { startTeam, type Team } from './team.ts';
