import { resolve } from 'node:path';
import { roundStep } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { count } from '../numbers.ts';
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
      io.say(
        `${count(counts.new)} new, ${count(counts.gone)} gone, ${count(counts.changed)} changed, ${count(counts.unchanged)} unchanged.`,
      );
      io.say(`${count(report.clearedUnchanged.length)} settled before on the same evidence: not raised again.`);
      for (const item of report.listed.slice(0, linesMax)) {
        io.say(
          `  ${item.change.padEnd(8)} ${item.person}  ${[...new Set(item.why.map((why) => why.code))].join(', ')}`,
        );
      }
      if (report.listed.length > linesMax)
        io.say(`  ... and ${count(report.listed.length - linesMax)} more (see --json).`);
      const { evidence } = report.trace;
      if (evidence.usesKept > 0) {
        io.say(
          `Read again: ${count(evidence.usesRead)} uses of details; taken over: ${count(evidence.usesKept)} uses and the evidence of ${count(evidence.findingsKept)} of ${count(report.trace.linked)} links.`,
        );
      }
      if (report.expired.length > 0)
        io.say(
          `${count(report.expired.length)} decisions were too old to stand and reopened: ${report.expired.slice(0, linesMax).join(', ')}`,
        );
      io.say(`${count(report.reopened.length)} decisions reopened. Under review: ${count(report.trace.cohort)}.`);
      io.result(report);
    });
};
