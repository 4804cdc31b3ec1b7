import type { Progress } from '@lookback/base';
import type { IdentityJudgement } from '@lookback/model';
import type { BlockingRecall } from './blocking-recall.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { NameVariants } from './name-variants.ts';
import type { RecordTable } from './record-table.ts';
import type { Team } from './team.ts';
import type { Workings } from './workings.ts';

/**
 * Why a record stands where it stands: `evidence` joined by more than a name, `single` alone, `attached_by_name`
 * holds nothing but a name and was joined to an established person; it carries no link, count or place.
 */
export type Basis = 'evidence' | 'single' | 'attached_by_name';

/** Two records that may be one person and were not joined: for a human to judge. */
export interface Candidate {
  /** Indexes of records, a before b in record order. */
  readonly a: number;
  readonly b: number;
  /** Posterior probability that both are one person, 0 to 1. */
  readonly probability: number;
  readonly reason: CandidateReason;
}
export type CandidateReason =
  | 'name_only'
  | 'household_evidence_only'
  | 'no_personal_evidence'
  | 'below_threshold'
  | 'cluster_contradicts'
  | 'judged_different';

/** A person of two or more records, with what holds it together. */
export interface Cluster {
  /** Index of the earliest record. */
  readonly person: number;
  readonly size: number;
  /** The member least certain to belong, and its posterior against the rest, 0 to 1. */
  readonly weakest: { readonly a: number; readonly b: number; readonly probability: number };
  /** Expected share of the person's record pairs that are right, 0 to 1. */
  readonly precision: number;
}

/** How many pairs a blocking rule gave, how many match, how many would agree on it by coincidence. */
export interface RuleReport {
  readonly rule: string;
  readonly blocks: number;
  readonly pairs: number;
  /** Pairs of different persons expected to agree on the rule, from the file's own value frequencies. */
  readonly expectedCoincidences: number;
  /** Blocks above the limit, which a further key splits. */
  readonly splitBlocks: number;
  /** Of those, blocks that stay too large even so: their pairs are found through other rules or not at all. */
  readonly unsplitBlocks: number;
  /** Most records that a block may hold: lower in a large file, so that pairs grow with the records. */
  readonly limit: number;
  /** Pairs within blocks that are too large: compared only where another rule finds them. */
  readonly pairsLeft: number;
  /** Estimated share of all pairs of one person that the rule finds, and that no other finds; null where nothing was joined. */
  readonly estimatedRecall: number | null;
  readonly estimatedRecallAlone: number | null;
}

/** What a resolution must not pass over in silence. */
export interface ResolutionWarning {
  readonly code:
    | 'model_failed'
    | 'no_match_seen'
    | 'names_only'
    | 'homes_only'
    | 'no_usable_field'
    | 'small_file'
    | 'blocks_split'
    | 'placeholder_values'
    | 'judgements_conflict'
    | 'columns_missing'
    | 'drift';
  /** Numbers and names that the sentence needs. */
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Who is who: the partition of the records into persons, with the grounds. */
export interface Resolution {
  readonly table: RecordTable;
  /** For each record the index of the earliest record of its person; its own where it stands alone. */
  readonly personOf: Int32Array;
  /** 1 where a record holds nothing beyond a name: alone it makes no person (R2), whatever `personOf` says. */
  readonly nameOnly: Uint8Array;
  readonly basis: readonly Basis[];
  readonly candidates: readonly Candidate[];
  readonly clusters: readonly Cluster[];
  /** Expected pairwise precision of all clusters, 0 to 1 (measured to be slightly optimistic). */
  readonly estimatedPrecision: number;
  readonly rules: readonly RuleReport[];
  /** Estimated recall of all rules together; null where nothing was joined. */
  readonly blockingRecall: Omit<BlockingRecall, 'byRule'> | null;
  readonly warnings: readonly ResolutionWarning[];
  readonly model: LinkageModel;
  /** Seconds by stage, when a clock was given. */
  readonly seconds: Readonly<Record<string, number>>;
  /** Mebibytes held at the end of each stage, when a way to measure them was given. */
  readonly mebibytes: Readonly<Record<string, number>>;
  /** Compiled columns and scored pairs, for explaining and for incremental runs. Not serialisable. */
  readonly workings: Workings;
}

/** Settings that a caller may give; none is needed. */
export interface ResolveOptions {
  /** Seed of the random pairs. Default 'lookback'. */
  readonly seed?: string;
  /** Human judgements by record id; they always hold. */
  readonly judgements?: readonly IdentityJudgement[];
  /** Let the judgements *same* refine the weights that are learnt. Default false. */
  readonly refineWeights?: boolean;
  /** Group records on names alone where a file holds nothing else. Default false. */
  readonly namesOnly?: boolean;
  /** Highest number of worker threads; the result is the same on any number. Default 1. */
  readonly threads?: number;
  /** Threads started before, instead of `threads` of the run's own; the caller closes them. */
  readonly team?: Team;
  readonly variants?: NameVariants;
  /** Learn aliases of name tokens from the persons that single pairs are sure of. Default true. */
  readonly learnAliases?: boolean;
  readonly progress?: Progress;
  /** Milliseconds, for `seconds`. */
  readonly clock?: { now(): number };
  /** Mebibytes that the program holds now, for `mebibytes`. */
  readonly memory?: () => number;
}
