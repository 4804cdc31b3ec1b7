import { isProtected, isSomeoneElse } from '../fold/settle.ts';
import type { PersonReview, ReviewState } from '../fold/state.ts';
import { seesAnswers } from '../view/blind.ts';
import type { Actor, ExportCommand } from './command.ts';
import { nextReading } from './decide-person.ts';
import { type Decided, drafted } from './decided.ts';
import { rolesOf } from './permission.ts';
import { refuse } from './refusal.ts';

/**
 * Decides on giving one person's file to a recipient: two people, one recipient, one purpose. Whoever must still answer
 * blind may not, since what goes out says what was settled; of a protected person one of the two protects.
 */
export function giveOut(
  state: ReviewState,
  review: PersonReview,
  command: ExportCommand,
  actor: Actor,
  at: string,
): Decided {
  const { person, evidenceDigest, file } = command;
  const [recipient, purpose] = [command.recipient.trim(), command.purpose.trim()];
  if (!review.member) return refuse('person_not_in_cohort', person);
  if (recipient === '' || purpose === '') return refuse('export_purpose_missing');
  if (mustAnswerFirst(state, review, actor, at)) return refuse('export_answer_first');
  const asked = openAskings(review, evidenceDigest).filter(
    (one) => one.recipient === recipient && one.purpose === purpose,
  );
  const other = asked.find((one) => isSomeoneElse(one.actor, actor, state));
  if (other === undefined) {
    const own = asked.some((one) => one.actor.id === actor.id);
    return own ? [] : [drafted('export_asked', { person, recipient, evidenceDigest }, { purpose })];
  }
  const roles = [...rolesOf(state, actor), ...(state.keys.get(other.actor.id)?.roles ?? [])];
  if (isProtected(review) && !roles.includes('protection')) return refuse('export_needs_protection');
  const settled = review.settled?.outcome ?? null;
  const given = { person, recipient, evidenceDigest, asked: other.sequence, file, settled };
  return [drafted('export_given', given, { purpose })];
}

/** Whoever may still answer must not learn from a file, or from a refusal, what others did; nor may who still checks a sample. */
function mustAnswerFirst(state: ReviewState, review: PersonReview, actor: Actor, at: string): boolean {
  if (seesAnswers(state, review, actor)) return false;
  return review.settled !== undefined || typeof nextReading(state, review, actor, at) === 'string';
}

/** What somebody asked for and nobody gave yet, on the evidence as it is now: what changed since must be asked for anew. */
export function openAskings(review: PersonReview, evidenceDigest: string): PersonReview['exportsAsked'] {
  const given = new Set(review.exportsGiven.map((one) => one.asked));
  return review.exportsAsked.filter((one) => one.evidenceDigest === evidenceDigest && !given.has(one.sequence));
}
