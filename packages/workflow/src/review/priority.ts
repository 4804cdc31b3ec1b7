import { outcomeOf, priorityOf } from '@lookback/review';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';

export interface PriorityLine {
  readonly person: string;
  readonly outcome: string;
  readonly at: string;
}

/** Persons with a D5 or D6 that two people settled. Nothing else can put anybody here. */
export async function priorityLines(context: ReviewContext): Promise<readonly PriorityLine[]> {
  const state = await (await openBook(context)).state();
  return priorityOf(state).flatMap((review) => {
    const outcome = outcomeOf(review);
    return outcome && review.settled ? [{ person: review.person, outcome, at: review.settled.at }] : [];
  });
}
