import type { Locale } from '../define/index.ts';

/** A block of text that will stand together on a page. */
export interface TextBlock {
  readonly id: string;
  readonly text: string;
  /** Figures whose numbers stand in it. */
  readonly figures: readonly string[];
  /** `uttered` blocks repeat what others said, in their words: label rules do not apply, the hedge rule does. */
  readonly kind: 'statement' | 'uttered' | 'definition';
  /** Hedges that must stand in an uttered block. */
  readonly hedges?: readonly string[];
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
