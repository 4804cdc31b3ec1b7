import type { Memo } from '@lookback/model';
import type { Snapshot } from '@lookback/store';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import type { StandingExclusion } from './exclusions.ts';
import { cohortOf } from './form-cohort.ts';

/** What a trace did to the review. */
export interface PutUnderReview {
  /** Persons under review, and those left out by a charter rule that two people approved. */
  readonly cohort: number;
  readonly excluded: number;
  /** The charter's exclusions, and who approved each. */
  readonly exclusions: readonly StandingExclusion[];
  /** Decisions that this trace reopened. */
  readonly reopened: number;
}

/** Adopts a links snapshot in the ledger and forms its cohort; the same again appends nothing. */
export async function putUnderReview(
  context: ReviewContext,
  { snapshot, memo, cause }: { readonly snapshot: Snapshot; readonly memo: Memo; readonly cause: string },
): Promise<PutUnderReview> {
  const book = await openBook(context);
  await book.perform({ kind: 'adopt_snapshot', stage: 'links', digest: snapshot.digest, cause });
  const cohort = await cohortOf(context, snapshot);
  const events = await book.perform({
    kind: 'form_cohort',
    network: memo.id,
    knownSince: memo.known_since,
    snapshot: snapshot.digest,
    members: cohort.members,
    excluded: cohort.excluded,
    cause,
  });
  return {
    cohort: cohort.members.length,
    excluded: cohort.excluded.length,
    exclusions: cohort.exclusions,
    reopened: events.filter((event) => event.kind === 'reopened').length,
  };
}
