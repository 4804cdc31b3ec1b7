import { words } from '@lookback/words';
import type { ResolveReport } from '@lookback/workflow';
import { resolveStep } from '@lookback/workflow';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { count, decimals, many } from '../numbers.ts';
import { warningSentence } from '../resolve/resolution-sentences.ts';
import { withReview } from './options.ts';

export const addResolve: AddCommand = (program, io) => {
  program
    .command('resolve')
    .description('step 2: which records are one person, and why')
    .option('--seed <text>', 'seed of the random pairs (example: --seed 7)')
    .option('--refit', 'learn the linkage model anew and list every person that it changes (example: resolve --refit)')
    .action(async (options: { seed?: string; refit?: boolean }, command) => {
      const report = await withReview(command, io, (context) => resolveStep(context, options));
      if (!report.fresh) io.say(words.step_nothing_changed());
      const persons = amount('persons', report.persons);
      io.say(words.step_resolve_found({ count: report.records, records: amount('records', report.records), persons }));
      io.say(`  ${words.step_resolve_unresolvable(many(report.unresolvable))}`);
      io.say(`  ${words.step_resolve_candidates(many(report.candidates))}`);
      io.say(`  ${words.step_resolve_precision({ right: decimals(report.estimatedPrecision * 100, 1) })}`);
      sayChanges(report, io);
      for (const { code, detail } of report.warnings) {
        io.note(words.step_resolve_warning({ sentence: warningSentence(code, detail) }));
      }
      io.result(report);
    });
};

function sayChanges({ changes }: ResolveReport, io: Io): void {
  if (changes.length === 0) return;
  const tally = (change: string): number => changes.filter((item) => item.change === change).length;
  const [merged, split, gone] = [count(tally('merged')), count(tally('split')), count(tally('gone'))];
  io.say(`  ${words.step_resolve_changes({ ...many(tally('new')), merged, split, gone })}`);
  for (const { person, left } of changes.filter(({ change }) => change === 'split').slice(0, 20)) {
    io.say(`    ${words.step_resolve_lost({ person, records: left.join(', ') })}`);
  }
}
