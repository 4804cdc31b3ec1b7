import { words } from '@lookback/words';
import { logRead, priorityLines } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { many } from '../numbers.ts';
import { withReview } from './options.ts';

export const addPriority: AddCommand = (program, io) => {
  program
    .command('priority')
    .description('who may be given priority: only persons with a settled role or conduct of their own, by two people')
    .command('show')
    .description('list them; zero is an answer (the reading of each is logged)')
    .action(async (_options: unknown, command) => {
      const persons = await withReview(command, io, async (context) => {
        const lines = await priorityLines(context);
        for (const { person } of lines) await logRead(context, person);
        return lines;
      });
      for (const { person, outcome, at } of persons) {
        io.say(words.step_priority_line({ person, outcome, day: at.slice(0, 10) }));
      }
      io.say(words.step_priority_total(many(persons.length)));
      io.result({ persons });
    });
};
