export type { ColumnBatch, ColumnSpec, ColumnTable, ColumnType, ColumnValues, Engine } from './engine/engine.ts';
export {
  openParquetWriter,
  type ParquetWriter,
  parquetColumns,
  readParquet,
  sealOfParquet,
  streamParquet,
  type TableSeal,
  writeParquet,
} from './engine/parquet.ts';
export * from './files.ts';
export { type ColumnRole, guessColumn } from './guess/column-guess.ts';
export { type GuessedQuery, guessQuery, mappingText } from './guess/guess-mapping.ts';
export { buildImport, type ImportTotals, importSource, importSpec } from './import/import-source.ts';
export {
  type ApartText,
  type AppendOptions,
  type AppendResult,
  apartDigest,
  type ChainDifference,
  type Ledger,
  type LedgerActor,
  type LedgerEvent,
  type LedgerHead,
  type NewEvent,
  type ProjectionRow,
  signedContent,
} from './ledger/ledger.ts';
export { memoryLedger } from './ledger/memory-ledger.ts';
export { openSqliteLedger } from './ledger/sqlite-ledger.ts';
export { type ColumnProfile, type FileProfile, profileFile, type Tally } from './profile/profile-file.ts';
export {
  buildAside,
  codeVersion,
  runStage,
  type StageBuild,
  type StageResult,
  type StageWriter,
} from './snapshot/run-stage.ts';
export {
  latestSnapshot,
  type Manifest,
  manifestSeal,
  openSnapshot,
  readPointers,
  type Snapshot,
  type SnapshotFile,
  type StageSpec,
  snapshotDigest,
} from './snapshot/snapshot.ts';
export {
  assignMapping,
  type Custody,
  explainDifference,
  findSource,
  forgetSource,
  type Intake,
  intakeFile,
  listSources,
  type Source,
  withdrawSource,
} from './source/source.ts';
export type { Coverage } from './statement/coverage.ts';
export { type ExportedEntity, exportEntities } from './statement/ftm-export.ts';
export { matchesGlob } from './statement/glob.ts';
export {
  latestStatements,
  loadEntities,
  loadEntityColumns,
  loadStatementColumns,
  loadStatements,
  sourceInfos,
  streamStatements,
} from './statement/load-statements.ts';
export { checkColumns, type MappedSource } from './statement/map-source.ts';
export {
  buildStatements,
  makeStatements,
  matching,
  type StatementTotals,
  statementSpec,
} from './statement/statement-stage.ts';
export { removeLeftBeside, writerTag } from './workspace/left-aside.ts';
export { damaged } from './workspace/own-json.ts';
export { withStageLock } from './workspace/stage-lock.ts';
export { createWorkspace, openWorkspace, type Workspace, workspaceFormat } from './workspace/workspace.ts';
