import type { LinkFinding } from '@lookback/network';
import {
  type Band,
  cohortReviews,
  type OutcomeCode,
  outcomeOf,
  type PersonReview,
  type Stage,
  stageOf,
} from '@lookback/review';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { openLibrary } from './person-file.ts';

/** One person under review, as a reader chooses from the queue: no names in it, and no other reader's answer. */
export interface QueueLine {
  readonly person: string;
  readonly band: Band;
  readonly reasons: readonly string[];
  readonly stage: Stage;
  readonly outcome: OutcomeCode | null;
  readonly records: number;
  readonly details: number;
  readonly expected: number;
  readonly moved: boolean;
  readonly hubOnly: boolean;
  /** Days since first knowledge of the network, at the clock's now. */
  readonly ageDays: number;
  readonly takenBy: string | null;
}

export interface QueueOptions {
  readonly band?: number;
  readonly stage?: Stage;
}

/** The persons under review in queue order: band, then the order of the trace. Sorted by evidence and nothing else. */
export async function queueLines(context: ReviewContext, options: QueueOptions = {}): Promise<readonly QueueLine[]> {
  const { trace } = await openLibrary(context);
  const state = await (await openBook(context)).state();
  const now = new Date(context.clock.now()).toISOString();
  const rank = new Map(trace.findings.map((finding, i) => [finding.person, { finding, i }]));
  const since = state.cohort ? Date.parse(`${state.cohort.knownSince}T00:00:00Z`) : Number.NaN;
  const age = Number.isNaN(since) ? 0 : Math.max(0, Math.floor((Date.parse(now) - since) / 86_400_000));
  return cohortReviews(state)
    .filter((review) => rank.has(review.person))
    .sort((a, b) => a.band - b.band || (rank.get(a.person)?.i ?? 0) - (rank.get(b.person)?.i ?? 0))
    .map((review) => line(review, rank.get(review.person)?.finding, now, age))
    .filter((row) => options.band === undefined || row.band === options.band)
    .filter((row) => options.stage === undefined || row.stage === options.stage);
}

function line(review: PersonReview, finding: LinkFinding | undefined, now: string, ageDays: number): QueueLine {
  return {
    person: review.person,
    band: review.band,
    reasons: finding?.bandReasons ?? [],
    stage: stageOf(review, now),
    outcome: outcomeOf(review),
    records: review.member?.records.length ?? 0,
    details: finding?.observed ?? 0,
    expected: finding?.expected ?? 0,
    moved: finding?.moved ?? false,
    hubOnly: finding?.hubOnly ?? false,
    ageDays,
    takenBy: review.taken?.actor.id ?? null,
  };
}
