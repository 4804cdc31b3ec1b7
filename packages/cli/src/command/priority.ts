import { priorityLines } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { withReview } from './options.ts';

export const addPriority: AddCommand = (program, io) => {
  program
    .command('priority')
    .description('who may be given priority: only persons with a settled role or conduct of their own, by two people')
    .command('show')
    .description('list them; zero is an answer')
    .action(async (_options: unknown, command) => {
      const persons = await withReview(command, io, priorityLines);
      for (const { person, outcome, at } of persons)
        io.say(`${person}  ${outcome}, settled ${at.slice(0, 10)} by two people`);
      io.say(`${persons.length} persons. Nobody else can enter this list.`);
      io.result({ persons });
    });
};
