export type { ComparisonModel, LinkageModel, RivalClass } from './linkage-model.ts';
export { type NameVariants, plainVariants } from './name-variants.ts';
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
// Signatures that follow, each in the file of its name:
//   guessRoles(header, sampleRows): (FieldRole | null)[]
//   tableFromRows({ header, rows, id, ignore?, roles? }): RecordTable
//   tableFromStatements(statements, recordIds): RecordTable
//   resolve(table, options?): Promise<Resolution>
//   resolveWith(model, table, options?): Promise<Resolution>
//   resolveIncremental(model, previous, added: RecordTable, options?): Promise<Resolution>
//   refit(previous, table, options?): Promise<{ resolution; changes: PersonChange[] }>
//   explainPair(resolution, a, b): PairExplanation     whyNot(resolution, record): PairExplanation | null
//   waterfallSvg(explanation): string
//   matchTables(left, right, { oneToOne?, ... }): Promise<{ matches: { left, right, weight, probability }[]; model }>
//   screenRecords(table, list: RecordTable, options?): { record, listRow, probability, because, missing }[]
//   pairwise(personOf, truth), bcubed(personOf, truth): { p, r, f1 }
