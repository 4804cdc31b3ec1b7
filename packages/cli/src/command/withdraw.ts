import { withdrawStep } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { count } from '../numbers.ts';
import { keyFrom, withReview } from './options.ts';

export const addWithdraw: AddCommand = (program, io) => {
  program
    .command('withdraw <source>')
    .description(
      'withdraw a source: everything runs without it (example: lookback withdraw phones.ndjson --reason "wrong extract")',
    )
    .requiredOption('--reason <text>', 'why (example: --reason "the operator sent another customer’s lines")')
    .option('--key <file>', 'the key of whoever withdraws it; by default the local account (example: --key anna.key)')
    .action(async (source: string, options: { reason: string; key?: string }, command) => {
      const key = options.key === undefined ? undefined : await keyFrom(io, options.key);
      const { reason } = options;
      const report = await withReview(command, io, (context) => withdrawStep(context, source, { reason, key }));
      io.say(`Withdrawn: S${report.source.sequence} ${report.source.name}. Its file and record ids stay.`);
      io.say(`${count(report.dropOut.length)} persons drop out: nothing else carries their link.`);
      for (const person of report.dropOut) io.say(`  ${person}`);
      io.say(
        `${count(report.counts.changed)} stay with less evidence, ${count(report.counts.new)} are new, ${count(report.counts.unchanged)} unchanged.`,
      );
      io.say(`${count(report.reopened.length)} decisions reopen:`);
      for (const person of report.reopened) io.say(`  ${person}`);
      for (const lost of report.lostDeclared) io.say(`No longer declared, the record is gone: ${lost}`);
      io.say('Measure and publish again to show the difference.');
      io.result(report);
    });
};
