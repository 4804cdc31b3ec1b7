import { codeOf, isAdverse, type OutcomeCode } from '../event/outcome.ts';
import type { Stage } from '../event/review-event.ts';
import { isProtected } from './settle.ts';
import type { PersonReview, ReviewState } from './state.ts';

/** The stage of a person's review (figures S0 to S4 and D). `at` is an ISO time, for pauses that end by themselves. */
export function stageOf(review: PersonReview, at?: string): Stage {
  if (review.settled) return 'D';
  const { paused } = review;
  if (paused && !(at !== undefined && paused.until !== undefined && paused.until < at)) return 'S4';
  if (review.reading.second) return 'S3';
  if (review.reading.first) return 'S2';
  return review.taken ? 'S1' : 'S0';
}

/** The figure code of a settled outcome; D4 wins over D5 and D6 while protection lasts. Null while undecided. */
export function outcomeOf(review: PersonReview): OutcomeCode | null {
  if (!review.settled) return null;
  const code = codeOf(review.settled.outcome);
  return isProtected(review) && (code === 'D5' || code === 'D6') ? 'D4' : code;
}

/** The reviews of the cohort in force, in the cohort's order. */
export function cohortReviews(state: ReviewState): PersonReview[] {
  return (state.cohort?.persons ?? []).flatMap((person) => state.persons.get(person) ?? []);
}

/**
 * Whom a priority may be given: persons of the cohort with a settled D5 or D6 of two people, protection absent.
 * Nobody else can enter.
 */
export function priorityOf(state: ReviewState): PersonReview[] {
  return cohortReviews(state).filter(
    (review) =>
      review.settled !== undefined &&
      review.settled.people === 2 &&
      isAdverse(review.settled.outcome) &&
      !isProtected(review),
  );
}
