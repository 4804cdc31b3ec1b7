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
      if (answer.samePerson) io.say('They are one person already.');
      if (answer.judged) io.say(`People judged them: ${answer.judged}. That holds whatever the weights say.`);
      if (!answer.samePerson && answer.reason)
        io.say(`The nearest pair was not joined: ${answer.reason.replaceAll('_', ' ')}.`);
      for (const line of explanationLines(answer.explanation)) io.say(line);
      io.result(answer);
    });
};
