import type { Locale } from '../define/index.ts';

/** A block of text that will stand together on a page. */
export interface TextBlock {
  readonly id: string;
  readonly text: string;
  /** The figures whose numbers stand in it, as they are shown; `at` is the offset in the text where it is known. */
  readonly quotes: readonly { readonly id: string; readonly shown: string; readonly at?: number }[];
  /**
   * A `headline` must carry the counter-fact and the chance expectation; `uttered` repeats what others said, in their
   * words: label rules do not apply, the hedge rule does.
   */
  readonly kind: 'headline' | 'statement' | 'uttered';
  /** Hedges that must stand in an uttered block. */
  readonly hedges: readonly string[];
}

export interface LintFinding {
  readonly code:
    | 'label_forbidden'
    | 'noun_not_defined'
    | 'counter_fact_missing'
    | 'percentage_without_base'
    | 'percentage_small_base'
    | 'percentage_wrong'
    | 'likelihood_with_confidence'
    | 'hedge_lost'
    | 'hedge_added'
    | 'remainder';
  readonly block: string;
  /** The words that broke the rule. */
  readonly found: string;
  /** What would be right, such as the nouns of the definition; empty where none can be named. */
  readonly allowed: readonly string[];
  readonly locale: Locale;
}
