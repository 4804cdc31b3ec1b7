import { isClearance } from '../event/outcome.ts';
import { cohortReviews, priorityOf } from '../fold/axes.ts';
import type { ReviewState } from '../fold/state.ts';

/** Strata that are sampled apart (requirements 1.4). The never-flagged come from the trace: the caller gives them. */
export type Stratum = 'cleared' | 'excluded' | 'adverse' | 'not_flagged';

/** Whom a stratum's sample is drawn from, sorted. */
export function sampleFrame(state: ReviewState, stratum: Stratum, notFlagged: readonly string[] = []): string[] {
  switch (stratum) {
    case 'cleared':
      return cohortReviews(state)
        .filter((review) => review.settled !== undefined && isClearance(review.settled.outcome))
        .map((review) => review.person)
        .sort();
    case 'excluded':
      return (state.cohort?.excluded ?? []).map((item) => item.person).sort();
    case 'adverse':
      return priorityOf(state)
        .map((review) => review.person)
        .sort();
    case 'not_flagged':
      return [...notFlagged].sort();
  }
}

/** First and second answers of all readings that have both, closed ones included: what kappa is computed on. */
export function answerPairs(state: ReviewState): (readonly [string, string])[] {
  return [...state.persons.values()].flatMap((review) =>
    [...review.history, review.reading].flatMap(({ first, second }) =>
      first && second ? [[first.outcome, second.outcome] as const] : [],
    ),
  );
}
