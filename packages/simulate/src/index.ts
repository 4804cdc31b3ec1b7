export { type Rates, rateWords, type SimulateOptions, type SimulationSummary, standardRates } from './options.ts';
export { simulate } from './simulate.ts';
export { compareWithTruth, type ReviewResult, type TruthComparison } from './truth/compare.ts';
export { readTruth } from './truth/read-truth.ts';
export type { Truth, TruthLeg, TruthRole, TruthTouch } from './truth/truth.ts';
export { type Calendar, calendar } from './world.ts';
export { directoryOutput, memoryOutput } from './write/directory.ts';
export type { Output, OutputFile } from './write/output.ts';
