import type { Truth } from './truth.ts';

/** What a review arrived at, in terms of records (`file.csv:ROW`). */
export interface ReviewResult {
  /** Persons of the review: id to records. */
  readonly persons: ReadonlyMap<string, readonly string[]>;
  /** Persons declared in the memo, under review, and of these the persons with evidence of a journey leg. */
  readonly declared: ReadonlySet<string>;
  readonly cohort: ReadonlySet<string>;
  readonly moved: ReadonlySet<string>;
}

/** How a review compares with the truth, in true persons (found, missed) and persons of the review (wrongly linked). */
export interface TruthComparison {
  readonly trulyMoved: number;
  readonly declared: number;
  /** Truly moved, under review. */
  readonly found: number;
  /** Truly moved, not under review, though a file shows a leg or touch. */
  readonly missedVisible: number;
  /** Truly moved, and in no file that could show it. */
  readonly missedInNoFile: number;
  /** Under review, and the truth has neither leg nor conduct. */
  readonly wronglyLinked: number;
  /** Of the wrongly linked, those who used a detail of the network by chance. */
  readonly wronglyLinkedByChanceTouch: number;
  /** Of the persons with evidence of a leg, those who were not moved. */
  readonly wronglyMoved: number;
  /** Persons of the review that hold records of more than one true person; true persons in more than one of them. */
  readonly personsMixed: number;
  readonly personsSplit: number;
  readonly pairwise: { readonly precision: number; readonly recall: number; readonly f1: number };
}

export type CompareWithTruth = (result: ReviewResult, truth: Truth, network: string) => TruthComparison;
