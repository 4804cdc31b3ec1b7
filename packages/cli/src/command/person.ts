import { resolve } from 'node:path';
import { writeFileAtomically } from '@lookback/store/files';
import { logRead, personSummary } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { withReview } from './options.ts';
import { personPaths } from './person-paths.ts';
import { printSummary } from './review.ts';

export const addPerson: AddCommand = (program, io) => {
  program
    .command('person <id>')
    .description('one person: which records, why they are one, what they say (example: lookback person S1.17)')
    .option('--svg <file>', 'draw the evidence paths, what all hangs on marked (example: --svg paths.svg)')
    .action(async (id: string, options: { svg?: string }, command) => {
      const summary = await withReview(command, io, async (context) => {
        await logRead(context, id);
        const svg = options.svg === undefined ? null : await personPaths(context, id);
        if (svg !== null && options.svg !== undefined) await writeFileAtomically(resolve(io.cwd, options.svg), svg);
        return personSummary(context, id);
      });
      printSummary(io, summary);
      io.result(summary);
    });
};
