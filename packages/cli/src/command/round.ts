import { resolve } from 'node:path';
import { words } from '@lookback/words';
import type { RoundReport } from '@lookback/workflow';
import { roundStep } from '@lookback/workflow';
import { amount } from '../amounts.ts';
import { codeWord } from '../code-word.ts';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { count, many } from '../numbers.ts';
import { withReview } from './options.ts';

const linesMax = 50;

export const addRound: AddCommand = (program, io) => {
  program
    .command('round')
    .description(
      'run the review again on what changed: new records (import them first), a new memo, a withdrawn source',
    )
    .option('--memo <file>', 'a memo that replaces the one in force (example: --memo networks/corridor-2.yaml)')
    .action(async (options: { memo?: string }, command) => {
      const memoFile = options.memo === undefined ? undefined : resolve(io.cwd, options.memo);
      const report = await withReview(command, io, (context) => roundStep(context, { memoFile }));
      const { counts } = report;
      const [added, gone] = [count(counts.new), count(counts.gone)];
      const [changed, unchanged] = [count(counts.changed), count(counts.unchanged)];
      io.say(words.step_round_counts({ new: added, gone, changed, unchanged }));
      io.say(words.step_round_settled(many(report.clearedUnchanged.length)));
      for (const item of report.listed.slice(0, linesMax)) {
        const why = [...new Set(item.why.map(({ code }) => codeWord('step_round_why', code)))].join(', ');
        io.say(`  ${codeWord('step_round_change', item.change).padEnd(8)} ${item.person}  ${why}`);
      }
      if (report.listed.length > linesMax) {
        io.say(`  ${words.step_round_more({ n: count(report.listed.length - linesMax) })}`);
      }
      sayRest(report, io);
      io.result(report);
    });
};

function sayRest({ trace, expired, reopened }: RoundReport, io: Io): void {
  const { usesRead, usesKept, findingsKept } = trace.evidence;
  if (usesKept > 0) {
    const [read, kept, findings] = [amount('uses', usesRead), count(usesKept), count(findingsKept)];
    io.say(words.step_round_read_again({ read, kept, findings, links: amount('links', trace.linked) }));
  }
  if (expired.length > 0) {
    const persons = expired.slice(0, linesMax).join(', ');
    io.say(words.step_round_expired({ ...many(expired.length), persons }));
  }
  io.say(words.step_round_reopened({ ...many(reopened.length), cohort: count(trace.cohort) }));
  for (const person of reopened.slice(0, linesMax)) io.say(`  ${person}`);
  if (reopened.length > linesMax) io.say(`  ${words.step_round_more({ n: count(reopened.length - linesMax) })}`);
}
