import type { ActorRef } from '../event/review-event.ts';
import { isSomeoneElse } from '../fold/settle.ts';
import type { PersonReview, ReviewState } from '../fold/state.ts';
import type { Actor } from '../policy/command.ts';
import { rolesOf } from '../policy/permission.ts';

/**
 * May this reader see what others answered on this person? Only after an own answer, when two people or an adjudicator
 * settled it, or as the adjudicator of two answers that differ. Whoever must still re-perform a sampled case may not.
 */
export function seesAnswers(state: ReviewState, review: PersonReview, reader: Actor | null): boolean {
  const { first, second, adjudication } = review.reading;
  if (!first) return true;
  const isReader = (actor: ActorRef) => reader !== null && !isSomeoneElse(actor, reader, state);
  if ([first, second, adjudication].some((answer) => answer && isReader(answer.actor))) return true;
  if (awaitsSampleCheck(state, review, reader)) return false;
  if (adjudication || review.settled?.people === 2) return true;
  return second !== undefined && reader !== null && rolesOf(state, reader).includes('adjudicator');
}

function awaitsSampleCheck(state: ReviewState, review: PersonReview, reader: Actor | null): boolean {
  if (reader === null || !rolesOf(state, reader).includes('quality')) return false;
  const sampled = state.samples.some((sample) => sample.persons.includes(review.person));
  const checked = state.checks.some((check) => check.person === review.person && check.actor.id === reader.id);
  return sampled && !checked;
}

/** Actors whose words must be kept from a blind reader: whoever answered in the open reading or in one closed before. */
export function hiddenAuthors(review: PersonReview): ReadonlySet<string> {
  return new Set(review.deciders.map((actor) => actor.id));
}
