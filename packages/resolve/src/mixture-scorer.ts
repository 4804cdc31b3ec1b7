import type { Mixture } from './mixture.ts';
import type { PatternTable } from './pattern-table.ts';
import { ratioTerms } from './ratio-terms.ts';
import { type Scorer, scorer } from './scorer.ts';
import type { Team } from './team.ts';

/** Scores patterns by what a mixture learnt or states; `personal` by comparison: all, where only scores are asked for. */
export function mixtureScorer(
  patterns: PatternTable,
  mixture: Mixture,
  personal: readonly boolean[] = patterns.comparisons.map(() => true),
): Scorer {
  const terms = ratioTerms(patterns.comparisons, mixture.states, mixture.moved);
  return scorer({ patterns, terms, personal, ...mixture });
}

/** The same, ready for all patterns that are numbered. */
export function preparedScorer(
  patterns: PatternTable,
  mixture: Mixture,
  personal: readonly boolean[],
  team: Team,
): Scorer {
  const made = mixtureScorer(patterns, mixture, personal);
  made.prepare(team);
  return made;
}
