export type { AttachPrior } from './attach.ts';
export { type CodedColumn, ColumnCoder } from './coded-columns.ts';
export { type ComparedPairs, comparedPairs } from './compared-pairs.ts';
export { concatTables } from './concat-tables.ts';
export { curveSvg } from './curve-svg.ts';
export {
  beliefBits,
  explainIndexes,
  explainPair,
  type FieldExplanation,
  type PairExplanation,
  type WhyApart,
  whyApart,
  whyNot,
} from './explain.ts';
export type { HeldApart } from './held-apart.ts';
export { refit, resolveIncremental, resolveWith } from './incremental.ts';
export { labellingSample, type SampledPair } from './labelling-sample.ts';
export type { ComparisonModel, LinkageModel, RivalClass } from './linkage-model.ts';
export { type Match, type MatchOptions, type MatchReservation, type MatchResult, matchTables } from './match.ts';
export { mebibytesNeeded } from './memory-needed.ts';
export { type Agreement, bcubed, pairwise } from './metrics.ts';
export { modelFromYaml, modelToYaml } from './model-yaml.ts';
export { knownVariants, type NameVariants, plainVariants } from './name-variants.ts';
export { errorCounts, type PairError, pairErrors } from './pair-errors.ts';
export { type PersonChange, personChanges } from './person-changes.ts';
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
export { guessRoles } from './roles.ts';
export { sameNames } from './same-names.ts';
export {
  type Interval,
  type JudgedStratum,
  type SampleEstimate,
  sampleEstimate,
  wilsonInterval,
} from './sample-estimate.ts';
export { type ScreenHit, type Screening, screenRecords } from './screen.ts';
export { type EntityTable, tableFromEntities } from './table-from-entities.ts';
export {
  type CodedInput,
  type ColumnsInput,
  type ReadingInput,
  type RowsInput,
  tableFromCoded,
  tableFromColumns,
  tableFromRows,
} from './table-from-rows.ts';
export { propertyRoles, tableFromStatements } from './table-from-statements.ts';
export { startTeam, type Team } from './team.ts';
export { type CurvePoint, type JudgedPair, judgedCurve, thresholdCurve } from './threshold-curve.ts';
export { waterfallSvg } from './waterfall.ts';
export { type WeakestPair, weakestPair } from './weakest-pair.ts';
