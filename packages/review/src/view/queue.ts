import { byCodeUnit, GuardError, protectedAttributeOf } from '@lookback/base';
import type { Band, Stage } from '../event/review-event.ts';
import { cohortReviews, stageOf } from '../fold/axes.ts';
import type { PersonReview, ReviewState } from '../fold/state.ts';
import type { Actor } from '../policy/command.ts';
import { nextReading } from '../policy/decide-person.ts';
import { seesAnswers } from './blind.ts';
import { ageDaysOf, maskedStage } from './person-view.ts';

export interface QueueItem {
  readonly person: string;
  readonly band: Band;
  readonly stage: Stage;
  readonly ageDays: number;
  /** Id of whoever took it; null while it is free. */
  readonly takenBy: string | null;
  readonly reopened: boolean;
  readonly moved: boolean;
  /** What this reader would do with it; null where it is not for this reader. */
  readonly yours: 'first_decision' | 'second_decision' | 'adjudication' | null;
}

export interface QueueQuery {
  readonly band?: Band;
  readonly stage?: Stage;
  /** Only what this reader could answer now. */
  readonly mine?: boolean;
  /** Everything, decided cases too. */
  readonly all?: boolean;
  /** Names of the fields that a caller filters or sorts by, to be checked against the protected attributes. */
  readonly fields?: readonly string[];
  /** The charter's own protected attributes. */
  readonly protectedExtra?: readonly string[];
}

/**
 * The queue for a reader: by band, then the oldest first, then by person id. Evidence orders it, nothing else: a field
 * that names a protected attribute throws GuardError `protected_attribute`.
 */
export function queueFor(state: ReviewState, reader: Actor | null, nowMs: number, query: QueueQuery = {}): QueueItem[] {
  for (const field of query.fields ?? []) refuseProtected(field, query.protectedExtra);
  const at = new Date(nowMs).toISOString();
  return cohortReviews(state)
    .filter((review) => query.all === true || stageOf(review, at) !== 'D' || !seesAnswers(state, review, reader))
    .map((review) => itemOf(state, review, reader, nowMs))
    .filter((item) => query.band === undefined || item.band === query.band)
    .filter((item) => query.stage === undefined || item.stage === query.stage)
    .filter((item) => query.mine !== true || item.yours !== null)
    .sort((a, b) => a.band - b.band || b.ageDays - a.ageDays || byCodeUnit(a.person, b.person));
}

/** The first case that a reader could take now: free, or already taken by this reader. */
export function nextFor(state: ReviewState, reader: Actor, nowMs: number): QueueItem | null {
  return queueFor(state, reader, nowMs, { mine: true })[0] ?? null;
}

/** Throws GuardError `protected_attribute` where a field name is one: it may never filter, sort or rank. */
export function refuseProtected(field: string, extra: readonly string[] = []): void {
  const attribute = protectedAttributeOf(field, extra);
  if (attribute === null) return;
  throw new GuardError({
    code: 'protected_attribute',
    message: `"${field}" is protected (${attribute}): it may never filter, sort or rank people`,
    todo: 'Filter or sort by evidence: band, age, stage.',
  });
}

function itemOf(state: ReviewState, review: PersonReview, reader: Actor | null, nowMs: number): QueueItem {
  const at = new Date(nowMs).toISOString();
  const open = seesAnswers(state, review, reader);
  const next = reader === null ? null : nextReading(state, review, reader, at);
  return {
    person: review.person,
    band: review.band,
    stage: maskedStage(review, open, at),
    ageDays: ageDaysOf(state, review, nowMs),
    takenBy: review.taken?.actor.id ?? null,
    reopened: review.history.length > 0,
    moved: review.member?.moved ?? false,
    yours: typeof next === 'string' ? next : null,
  };
}
