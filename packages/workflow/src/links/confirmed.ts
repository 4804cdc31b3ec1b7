import { cohortReviews, outcomeOf } from '@lookback/review';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';

/** Persons whose link to the network two people confirmed: the only ones from whom a further hop may start. */
export async function confirmedPersons(context: ReviewContext): Promise<string[]> {
  const state = await (await openBook(context)).state();
  return cohortReviews(state)
    .filter((review) => review.settled?.people === 2 && review.settled.outcome !== 'link_chance_compatible')
    .filter((review) => ['D3', 'D5', 'D6'].includes(outcomeOf(review) ?? ''))
    .map((review) => review.person)
    .sort();
}
