export { type Dialect, type Piece, type RejectReason, rfc4180 } from './delimited/dialect.ts';
export { openDelimited, readDelimited } from './delimited/read-delimited.ts';
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
export { openRows } from './table/open-rows.ts';
export { readRows, readTable, type Table } from './table/read-table.ts';
export type { FileFormat, ReadOptions, ReadTotals, Reject, RowBatch, RowSource } from './table/row-source.ts';
