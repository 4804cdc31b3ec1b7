import type { FigureSet } from '../../define/index.ts';

/** How the figures of a simulation compare with its complete truth. Never part of a publication. */
export interface TruthView {
  readonly figures: FigureSet;
  /** Persons whom the network moved, in truth. */
  readonly moved: {
    readonly truth: number;
    /** Moved in truth and under review. */
    readonly found: number;
    /** Moved, left a trace in the files, and not under review. */
    readonly missedVisible: number;
    /** Moved and in no file that could show it. */
    readonly inNoFile: number;
  };
  /** Persons under review, by what is true of them. The three add up to C. */
  readonly underReview: {
    readonly moved: number;
    /** Helped the network without being moved. */
    readonly otherRole: number;
    /** Neither moved nor with a role: the overlap is coincidence or a shared place. */
    readonly innocent: number;
  };
  /** Identity errors among the persons under review. */
  readonly wronglyMerged: number;
  readonly wronglySplit: number;
  readonly actedOnBeforeDecidedInnocent: number;
  /** Persons of whom an adverse outcome was settled and the truth has neither role nor conduct. */
  readonly adverseWrong: number;
}
