import { resolveStep } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { warningSentence } from '../resolve/resolution-sentences.ts';
import { count, withReview } from './options.ts';

export const addResolve: AddCommand = (program, io) => {
  program
    .command('resolve')
    .description('step 2: which records are one person, and why')
    .option('--seed <text>', 'seed of the random pairs (example: --seed 7)')
    .option('--refit', 'learn the linkage model anew and list every person that it changes (example: resolve --refit)')
    .action(async (options: { seed?: string; refit?: boolean }, command) => {
      const report = await withReview(command, io, (context) => resolveStep(context, options));
      if (!report.fresh) io.say('Nothing changed; nothing to do.');
      io.say(`${count(report.records)} records are ${count(report.persons)} persons.`);
      io.say(`  ${count(report.unresolvable)} records hold nothing beyond a name and make no person.`);
      io.say(
        `  ${count(report.candidates)} pairs may be one person and wait for somebody to judge; they were not joined.`,
      );
      io.say(
        `  Of 100 pairs that were joined, about ${(report.estimatedPrecision * 100).toFixed(1)} are right (estimated).`,
      );
      if (report.changes.length > 0) {
        const tally = (change: string) => count(report.changes.filter((item) => item.change === change).length);
        io.say(
          `  Against the resolution before: ${tally('new')} persons new, ${tally('merged')} with more records, ${tally('split')} split, ${tally('gone')} gone.`,
        );
        for (const item of report.changes.filter(({ change }) => change === 'split').slice(0, 20)) {
          io.say(`    ${item.person} lost ${item.left.join(', ')}`);
        }
      }
      for (const { code, detail } of report.warnings) io.note(`warning: ${warningSentence(code, detail)}`);
      io.result(report);
    });
};
