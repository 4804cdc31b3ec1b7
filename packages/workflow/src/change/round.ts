import type { RoundDifference } from '@lookback/network';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { reopenExpired } from '../safeguard/expire.ts';
import { type ChangeReport, rerun } from './rerun.ts';

export interface RoundReport extends ChangeReport {
  /** Persons cleared before on the same evidence: shown, and not raised again. */
  readonly clearedUnchanged: readonly string[];
  readonly listed: readonly RoundDifference[];
  /** Decisions that are too old to stand, or whose day to look again has come: reopened. */
  readonly expired: readonly string[];
}

/**
 * Runs the review again on what changed since the last trace: new records (import them first), a new memo, a withdrawn
 * source. A cleared person is not raised again on the same evidence; the clearance lapses only when a record in it changes.
 */
export async function roundStep(
  context: ReviewContext,
  options: { readonly memoFile?: string } = {},
): Promise<RoundReport> {
  const cause = options.memoFile === undefined ? 'new_records' : 'new_memo';
  const overtaken = await reopenExpired(context);
  const change = await rerun(context, { cause, memoFile: options.memoFile });
  const state = await (await openBook(context)).state();
  const unchanged = new Set(
    change.differences.filter((item) => item.change === 'unchanged').map((item) => item.person),
  );
  const clearedUnchanged = [...state.persons.values()]
    .filter((review) => review.settled && unchanged.has(review.person))
    .map((review) => review.person);
  return {
    ...change,
    clearedUnchanged,
    listed: change.differences.filter((item) => item.change !== 'unchanged'),
    expired: overtaken,
  };
}
