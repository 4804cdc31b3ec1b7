import { enoughEvidence, type MergeRules, mayBeInTurn } from './merge-rules.ts';
import type { PairScorer, Verdict } from './pair-scorer.ts';

/** The verdict on pairs of single records, evaluated once a pattern. */
export class PatternVerdicts {
  readonly #scorer: PairScorer;
  readonly #rules: MergeRules;
  readonly #profileShare: number;
  /** By pattern its score, and whether that is known. */
  readonly #score: Int32Array;
  readonly #scored: Uint8Array;
  /** 0 not yet evaluated, 1 too little evidence to join, 2 enough, 3 enough if numbers were held in turn. */
  readonly #state: Uint8Array;

  constructor(scorer: PairScorer, rules: MergeRules, profileShare: number) {
    this.#scorer = scorer;
    this.#rules = rules;
    this.#profileShare = profileShare;
    this.#score = new Int32Array(scorer.patterns.count);
    this.#scored = new Uint8Array(scorer.patterns.count);
    this.#state = new Uint8Array(scorer.patterns.count);
  }
  scoreOf(pattern: number): number {
    if (this.#scored[pattern] === 0) {
      this.#score[pattern] = this.#scorer.scoreAlone(pattern, this.#profileShare);
      this.#scored[pattern] = 1;
    }
    return this.#score[pattern];
  }
  /** Is there evidence enough to join? */
  isEnough(pattern: number): boolean {
    return this.#stateOf(pattern) === 2;
  }
  /** Is there, if the different numbers were held in turn? */
  isEnoughInTurn(pattern: number): boolean {
    return this.#rules.inTurn !== null && this.#stateOf(pattern) === 3;
  }
  verdictOf(pattern: number): Verdict {
    return this.#scorer.evidenceAlone(pattern);
  }
  #stateOf(pattern: number): number {
    if (this.#state[pattern] === 0) {
      const verdict = this.verdictOf(pattern);
      this.#state[pattern] = enoughEvidence(this.#rules, verdict, 1, this.scoreOf(pattern))
        ? 2
        : mayBeInTurn(this.#rules, verdict, 1)
          ? 3
          : 1;
    }
    return this.#state[pattern];
  }
}
