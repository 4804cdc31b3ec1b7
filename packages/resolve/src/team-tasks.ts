import { clustersOfPart } from './agglomerate.ts';
import { blocksOf, narrowedBlocks } from './block-rule.ts';
import { hashesOfRecords, hashesOfValues, permutedField } from './canonical-order.ts';
import { capturedPairs } from './captured-pairs.ts';
import { beliefsOfPart } from './cluster-report.ts';
import { codeColumn } from './coded-values.ts';
import { comparePart, renumberedPart } from './compare-pairs.ts';
import { expectPart } from './expectation.ts';
import { fragmentsOfPart } from './fragments.ts';
import { homesOfSource, likelyHomesOfPart } from './likely-homes.ts';
import { meetingsOfPart } from './meetings.ts';
import { bucketsOfTexts, nearTokensOfPart } from './near-tokens.ts';
import { partnersOfPart, placesOfRule } from './partner-lists.ts';
import { vectorsOfPart } from './pattern-vectors.ts';

/** What threads can share: each makes ready from its input, then works item by item. */
export const tasks = {
  'hash values': hashesOfValues,
  'hash records': hashesOfRecords,
  permute: permutedField,
  columns: codeColumn,
  buckets: bucketsOfTexts,
  'near tokens': nearTokensOfPart,
  blocks: blocksOf,
  narrow: narrowedBlocks,
  places: placesOfRule,
  partners: partnersOfPart,
  compare: comparePart,
  renumber: renumberedPart,
  expect: expectPart,
  captured: capturedPairs,
  vectors: vectorsOfPart,
  beliefs: beliefsOfPart,
  meetings: meetingsOfPart,
  'homes of parts': homesOfSource,
  'likely homes': likelyHomesOfPart,
  fragments: fragmentsOfPart,
  zones: clustersOfPart,
} as const;

export type TaskName = keyof typeof tasks;
export type TaskInput<N extends TaskName> = Parameters<(typeof tasks)[N]>[0];
export type TaskResult<N extends TaskName> = ReturnType<ReturnType<(typeof tasks)[N]>>;
