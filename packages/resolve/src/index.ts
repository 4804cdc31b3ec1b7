export type { AttachPrior } from './attach.ts';
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
export { type Agreement, bcubed, pairwise } from './metrics.ts';
export { modelFromYaml, modelToYaml } from './model-yaml.ts';
export { knownVariants, type NameVariants, plainVariants } from './name-variants.ts';
export { errorCounts, type PairError, pairErrors } from './pair-errors.ts';
export { type PersonChange, personChanges } from './person-changes.ts';
export { guessRoles } from './roles.ts';
export * from './run.ts';
export {
  type Interval,
  type JudgedStratum,
  type SampleEstimate,
  sampleEstimate,
  wilsonInterval,
} from './sample-estimate.ts';
export { type ScreenHit, type Screening, screenRecords } from './screen.ts';
export { propertyRoles, tableFromStatements } from './table-from-statements.ts';
export { type CurvePoint, type JudgedPair, judgedCurve, thresholdCurve } from './threshold-curve.ts';
export { waterfallSvg } from './waterfall.ts';
export { type WeakestPair, weakestPair } from './weakest-pair.ts';
