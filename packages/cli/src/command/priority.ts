import { words } from '@lookback/words';
import { priorityLines } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { many } from '../numbers.ts';
import { withReview } from './options.ts';

export const addPriority: AddCommand = (program, io) => {
  program
    .command('priority')
    .description('who may be given priority: only persons with a settled role or conduct of their own, by two people')
    .command('show')
    .description('list them; zero is an answer')
    .action(async (_options: unknown, command) => {
      const persons = await withReview(command, io, priorityLines);
      for (const { person, outcome, at } of persons) {
        io.say(words.step_priority_line({ person, outcome, day: at.slice(0, 10) }));
      }
      io.say(words.step_priority_total(many(persons.length)));
      io.result({ persons });
    });
};
