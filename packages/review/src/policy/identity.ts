import type { IdentityJudgement } from '@lookback/model';
import { isAdverse } from '../event/outcome.ts';
import { isSomeoneElse } from '../fold/settle.ts';
import type { IdentityVote, PersonReview, ReviewState } from '../fold/state.ts';

/** A pair's standing judgement: what `resolve` must honour, and whether a second person is still needed. */
export interface StandingJudgement extends IdentityJudgement {
  readonly settled: boolean;
  readonly by: readonly string[];
}

/**
 * The judgements in force, one a pair. Each actor's latest answer counts. `different` by one person stands; `same`
 * against someone's `different`, or where a person of the pair has an adverse answer, needs two people; while it
 * lacks the second it is `unsure`.
 */
export function standingJudgements(state: ReviewState): StandingJudgement[] {
  const pairs = new Map<string, IdentityVote[]>();
  for (const vote of state.identity) {
    const key = vote.a < vote.b ? `${vote.a} ${vote.b}` : `${vote.b} ${vote.a}`;
    const others = (pairs.get(key) ?? []).filter((earlier) => earlier.actor.id !== vote.actor.id);
    pairs.set(key, [...others, vote]);
  }
  return [...pairs.values()].map((votes) => standing(state, votes));
}

function standing(state: ReviewState, votes: readonly IdentityVote[]): StandingJudgement {
  const [{ a, b }] = votes;
  const of = (judgement: IdentityVote['judgement']) => votes.filter((vote) => vote.judgement === judgement);
  const [same, different] = [of('same'), of('different')];
  const by = votes.map((vote) => vote.actor.id);
  if (same.length > 0) {
    const needsTwo = different.length > 0 || touchesAdverse(state, a) || touchesAdverse(state, b);
    const two = same.some((one) => same.some((other) => isSomeoneElse(one.actor, other.actor, state)));
    if (!needsTwo || two) return { a, b, judgement: 'same', settled: true, by };
    if (different.length === 0) return { a, b, judgement: 'unsure', settled: false, by };
  }
  if (different.length > 0) return { a, b, judgement: 'different', settled: true, by };
  return { a, b, judgement: 'unsure', settled: true, by };
}

function touchesAdverse(state: ReviewState, record: string): boolean {
  const holds = (review: PersonReview) => review.person === record || review.member?.records.includes(record);
  for (const review of state.persons.values()) {
    if (!holds(review)) continue;
    const { first, second, adjudication } = review.reading;
    if ([first, second, adjudication].some((answer) => answer && isAdverse(answer.outcome))) return true;
  }
  return false;
}
