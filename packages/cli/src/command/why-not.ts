import { words } from '@lookback/words';
import { whyNotRecords } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { explanationLines } from '../resolve/explain-file.ts';
import { withReview } from './options.ts';

export const addWhyNot: AddCommand = (program, io) => {
  program
    .command('why-not <a> <b>')
    .description('why two records or persons are not one person (example: lookback why-not S1.3 S2.8)')
    .action(async (a: string, b: string, _options: unknown, command) => {
      const answer = await withReview(command, io, (context) => whyNotRecords(context, a, b));
      if (answer.samePerson) io.say(words.step_why_not_same());
      if (answer.judged) io.say(words.step_why_not_judged({ judged: answer.judged }));
      if (!answer.samePerson && answer.reason) {
        io.say(words.step_why_not_nearest({ reason: answer.reason.replaceAll('_', ' ') }));
      }
      for (const line of explanationLines(answer.explanation)) io.say(line);
      io.result(answer);
    });
};
