import { logRead, personSummary } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { withReview } from './options.ts';
import { printSummary } from './review.ts';

export const addPerson: AddCommand = (program, io) => {
  program
    .command('person <id>')
    .description('one person: which records, why they are one, what they say (example: lookback person S1.17)')
    .action(async (id: string, _options: unknown, command) => {
      const summary = await withReview(command, io, async (context) => {
        await logRead(context, id);
        return personSummary(context, id);
      });
      printSummary(io, summary);
      io.result(summary);
    });
};
