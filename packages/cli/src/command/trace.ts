import { words } from '@lookback/words';
import type { TraceReport } from '@lookback/workflow';
import { traceStep } from '@lookback/workflow';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { kindsWord } from '../kinds-word.ts';
import { looseningLines } from '../links/loosening-lines.ts';
import { about, count, decimals, many } from '../numbers.ts';
import { withReview } from './options.ts';

export const addTrace: AddCommand = (program, io) => {
  program
    .command('trace')
    .description('step 4: who used the network’s details, and how many would by coincidence')
    .option('--further', 'one further hop, from persons whose link two readers confirmed (example: --further)')
    .option('--seed <text>', 'seed of the permutation check (example: --seed 7)')
    .action(async (options: { seed?: string; further?: boolean }, command) => {
      const report = await withReview(command, io, (context) => traceStep(context, options));
      say(report, io);
      io.result(report);
    });
};

function say(report: TraceReport, io: Io): void {
  if (!report.fresh) io.say(words.step_nothing_changed());
  io.say(words.step_trace_tested({ ...many(report.tested), declared: count(report.declared) }));
  io.say(words.step_trace_linked({ ...many(report.linked), moved: count(report.moved) }));
  for (const { atLeast, observed, expected } of report.table) {
    const persons = amount('persons', observed);
    io.say(`  ${words.step_trace_at_least({ least: atLeast, persons, expected: about(expected) })}`);
  }
  io.say(`  ${words.finding_links_null_bicm()}`);
  io.say(`  ${words.step_trace_one_detail()}`);
  const { runs, linkedMean, atLeastTwoMean } = report.control;
  io.say(`  ${words.step_trace_control({ runs, linked: about(linkedMean), two: about(atLeastTwoMean) })}`);
  sayDetails(report, io);
  if (report.verdict !== 'supported') io.say(`  ${words.step_trace_unsupported()}`);
  io.say(words.step_trace_cohort({ cohort: count(report.cohort), excluded: count(report.excluded) }));
  for (const { rule, approval } of report.exclusions) {
    if (approval === 'named') io.say(`  ${words.step_trace_rule_named({ rule })}`);
    if (approval === 'waiting') io.say(`  ${words.step_trace_rule_waiting({ rule })}`);
  }
  if (report.reopened > 0) io.say(words.step_trace_reopened(many(report.reopened)));
}

/** What is to be known of the details before anybody reads a link. */
function sayDetails(report: TraceReport, io: Io): void {
  for (const { kind, attribute, cramersV } of report.proxies) {
    io.say(`  ${words.step_trace_proxy({ kind, attribute, v: decimals(cramersV, 2) })}`);
  }
  for (const line of looseningLines(report)) io.say(`  ${line}`);
  for (const { kind, expected } of report.accidental) {
    io.say(`  ${words.step_trace_accidental({ kinds: kindsWord(kind), expected: about(expected) })}`);
  }
  if (report.unused.length > 0) io.say(`  ${words.step_trace_unused({ labels: report.unused.join(', ') })}`);
  for (const { label, users, shareSeen, shareExpected, networkShare } of report.hubs) {
    const share = decimals(networkShare, 2);
    const [seen, expected] = [decimals(shareSeen * 100, 0), decimals(shareExpected * 100, 0)];
    io.say(`  ${words.step_trace_hub({ label, users: amount('users', users), seen, expected, share })}`);
  }
}
