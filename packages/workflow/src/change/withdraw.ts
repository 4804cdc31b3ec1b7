import type { RoundDifference } from '@lookback/network';
import type { KeyFile } from '@lookback/review';
import { findSource, latestSnapshot, listSources, makeStatements, withdrawSource } from '@lookback/store';
import { resolveStep } from '../2-resolve.ts';
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

/** What a withdrawal did before links were sought: nobody can drop out, and persons are resolved again where they were. */
export interface EarlyWithdrawReport extends Pick<WithdrawReport, 'source' | 'fresh'> {
  readonly resolved: boolean;
}

/**
 * Withdraws a source: everything runs without it; its file and record ids stay. Who drops out and which decisions reopen
 * is listed. Throws UserError `no_such_source`, `source_ambiguous`.
 */
export async function withdrawStep(
  context: ReviewContext,
  name: string,
  options: { readonly reason: string; readonly key?: KeyFile },
): Promise<WithdrawReport | EarlyWithdrawReport> {
  const source = await findSource(context.workspace, name);
  const book = await openBook(context);
  const { sequence, sha256 } = source;
  const { reason, key } = options;
  const events = await book.perform(
    { kind: 'withdraw_source', source: sequence, sha256, reason },
    key ?? localSession(context),
  );
  await withdrawSource(source, reason);
  const done = { source: { sequence, name: source.name }, fresh: events.length > 0 || !source.withdrawn };
  if ((await latestSnapshot(context.workspace, 'network')) === null)
    return { ...done, resolved: await resolveAgain(context) };
  const change = await rerun(context, { cause: 'source_withdrawn' });
  return {
    ...change,
    ...done,
    staying: change.differences.filter((item) => item.change === 'changed'),
  };
}

/** Steps 1 and 2 without what was withdrawn, as far as they were run before. */
async function resolveAgain(context: ReviewContext): Promise<boolean> {
  await makeStatements(context.workspace, await listSources(context.workspace), context.progress);
  const wasResolved = (await latestSnapshot(context.workspace, 'persons')) !== null;
  if (wasResolved) await resolveStep(context);
  return wasResolved;
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
