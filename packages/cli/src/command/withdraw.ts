import { words } from '@lookback/words';
import { withdrawStep } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { count, many } from '../numbers.ts';
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
      const { sequence, name } = report.source;
      const named = { source: `S${sequence}`, name };
      io.say(report.fresh ? words.step_withdraw_source(named) : words.step_withdraw_already(named));
      if ('resolved' in report) {
        io.say(report.resolved ? words.step_withdraw_untraced() : words.step_withdraw_unresolved());
        io.result(report);
        return;
      }
      io.say(words.step_withdraw_drop_out(many(report.dropOut.length)));
      for (const person of report.dropOut) io.say(`  ${person}`);
      const { changed, new: added, unchanged } = report.counts;
      io.say(words.step_withdraw_others({ changed: count(changed), new: count(added), unchanged: count(unchanged) }));
      io.say(words.step_withdraw_reopen(many(report.reopened.length)));
      for (const person of report.reopened) io.say(`  ${person}`);
      for (const person of report.lostDeclared) io.say(words.step_withdraw_lost({ person }));
      io.say(words.step_withdraw_next());
      io.result(report);
    });
};
