import { UserError } from '@lookback/base';
import {
  type ExclusionLoss,
  type ExclusionRule,
  exclusionRules,
  type KeyFile,
  type RecordedEvent,
} from '@lookback/review';
import { words } from '@lookback/words';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { loadTrace } from '../links/load-trace.ts';
import { exclusionOf, type StandingExclusion, standingExclusions } from './exclusions.ts';
import { periodOf } from './form-cohort.ts';

export interface ExclusionReport {
  readonly rule: ExclusionRule;
  readonly standing: StandingExclusion | null;
  readonly loss: ExclusionLoss;
  readonly events: readonly RecordedEvent[];
}

/**
 * Shows what a rule would leave out and, with a key, approves it or takes an approval back. It holds from the next trace on,
 * once two different people signed and the charter names it. Throws UserError `exclusion_unknown`, `exclusion_not_in_charter`.
 */
export async function exclusionStep(
  context: ReviewContext,
  name: string,
  act:
    | { readonly kind: 'show' }
    | { readonly kind: 'approve' | 'withdraw'; readonly reason: string; readonly key: KeyFile },
): Promise<ExclusionReport> {
  const rule = exclusionRules.find((known) => known === name);
  if (rule === undefined) {
    throw new UserError({
      code: 'exclusion_unknown',
      message: words.error_exclusion_rule({ name }),
      todo: words.error_exclusion_rule_todo({ rules: exclusionRules.join(', ') }),
    });
  }
  const loss = await exclusionLoss(context, rule);
  const book = await openBook(context);
  if (act.kind === 'approve') requireInCharter(context, rule);
  const events =
    act.kind === 'approve'
      ? await book.perform({ kind: 'approve_exclusion', rule, reason: act.reason, loss }, act.key)
      : act.kind === 'withdraw'
        ? await book.perform({ kind: 'withdraw_exclusion', rule, reason: act.reason }, act.key)
        : [];
  const only = { ...context.charter, exclusions: context.charter.exclusions.filter((item) => item.rule === rule) };
  const standing = standingExclusions(only, await book.state()).at(0) ?? null;
  return { rule, standing, loss, events };
}

function requireInCharter({ charter, workspace }: ReviewContext, rule: ExclusionRule): void {
  if (charter.exclusions.some((item) => item.rule === rule)) return;
  throw new UserError({
    code: 'exclusion_not_in_charter',
    file: workspace.paths.charter,
    message: words.error_no_exclusion({ rule }),
    todo: words.error_exclusion_add_todo({ entry: `{rule: ${rule}, approved_by: [], reason: "..."}` }),
  });
}

/** What a rule costs in the trace in force: whom it leaves out, and how many of them coincidence would give. */
async function exclusionLoss(context: ReviewContext, rule: ExclusionRule): Promise<ExclusionLoss> {
  const trace = await loadTrace(context);
  const period = periodOf(context.charter);
  const leaving = trace.findings.filter((finding) => exclusionOf(finding, new Set([rule]), period) !== null);
  const atLeastTwo = (rows: ReturnType<typeof trace.expectation>) => rows[1].expected;
  const expected =
    rule === 'out_of_period'
      ? 0
      : atLeastTwo(trace.expectation()) -
        atLeastTwo(
          trace.expectation({
            withoutHubOnly: rule === 'hub_only',
            withoutChanceCompatible: rule === 'chance_compatible',
          }),
        );
  return {
    snapshot: trace.digest,
    persons: leaving.length,
    twoOrMore: leaving.filter((finding) => finding.observedTestable >= 2).length,
    twoOrMoreExpected: Math.round(expected * 1000) / 1000,
  };
}
