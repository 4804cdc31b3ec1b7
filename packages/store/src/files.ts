/** Files of any format as rows, and files written so that a crash leaves no part: what needs no workspace, no ledger and no mapping. */
export { type Dialect, type Piece, type RejectReason, rfc4180 } from './delimited/dialect.ts';
export { openDelimited, readDelimited } from './delimited/read-delimited.ts';
export { csvLine } from './import/csv-line.ts';
export { refuseOutputTable } from './import/output-tables.ts';
export { cellTexts } from './table/cell-texts.ts';
export { openRows } from './table/open-rows.ts';
export { readRows, readTable, type Table } from './table/read-table.ts';
export type { FileFormat, ReadOptions, ReadTotals, Reject, RowBatch, RowSource } from './table/row-source.ts';
export {
  diskFailure,
  makeFolder,
  syncFolder,
  writeFileAtomically,
  writePiecesAtomically,
} from './workspace/atomic-file.ts';
