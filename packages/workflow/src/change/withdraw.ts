import type { RoundDifference } from '@lookback/network';
import type { KeyFile } from '@lookback/review';
import { findSource, withdrawSource } from '@lookback/store';
import { localSession, openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { whoDropsOut } from '../links/load-trace.ts';
import { type ChangeReport, rerun } from './rerun.ts';

export interface WithdrawReport extends ChangeReport {
  readonly source: { readonly sequence: number; readonly name: string };
  /** False where it was withdrawn before: what an interrupted withdrawal left undone is done all the same. */
  readonly fresh: boolean;
  readonly staying: readonly RoundDifference[];
}

/**
 * Withdraws a source: everything runs without it; its file and record ids stay. Who drops out and which decisions reopen
 * is listed. Throws UserError `no_such_source`, `source_ambiguous`.
 */
export async function withdrawStep(
  context: ReviewContext,
  name: string,
  options: { readonly reason: string; readonly key?: KeyFile },
): Promise<WithdrawReport> {
  const source = await findSource(context.workspace, name);
  const book = await openBook(context);
  const { sequence, sha256 } = source;
  const { reason, key } = options;
  const events = await book.perform(
    { kind: 'withdraw_source', source: sequence, sha256, reason },
    key ?? localSession(context),
  );
  await withdrawSource(source, reason);
  const change = await rerun(context, { cause: 'source_withdrawn' });
  return {
    ...change,
    source: { sequence, name: source.name },
    fresh: events.length > 0 || !source.withdrawn,
    staying: change.differences.filter((item) => item.change === 'changed'),
  };
}

/** Who would drop out of the links if a source were withdrawn; nothing is changed. */
export async function withdrawPreview(
  context: ReviewContext,
  name: string,
): Promise<{ readonly sequence: number; readonly name: string; readonly dropOut: readonly string[] }> {
  const source = await findSource(context.workspace, name);
  const dropOut = await whoDropsOut(context, [{ level: 'source', id: String(source.sequence) }]);
  return { sequence: source.sequence, name: source.name, dropOut };
}
