export type { CompareWithTruth, ReviewResult, TruthComparison } from './compare.ts';
export type { Rates, SimulateOptions, SimulationSummary } from './options.ts';
export type { Output, OutputFile } from './output.ts';
export type { Truth, TruthLeg, TruthTouch } from './truth.ts';
