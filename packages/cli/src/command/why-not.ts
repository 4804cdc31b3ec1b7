import { resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { waterfallSvg } from '@lookback/resolve';
import { writeFileAtomically } from '@lookback/store/files';
import { words } from '@lookback/words';
import { whyNotRecords } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import {
  type ExplainFileOptions,
  explanationLines,
  nearestSentence,
  whyNotFile,
  withFileOptions,
} from '../resolve/explain-file.ts';
import { withReview } from './options.ts';

export const addWhyNot: AddCommand = (program, io) => {
  const command = program
    .command('why-not <a> [b]')
    .description(
      'why two records or persons are not one person (example: lookback why-not S1.3 S2.8); with --in also of one record: the nearest that was not joined',
    );
  withFileOptions(command).action(async (a: string, b: string | undefined, options: ExplainFileOptions, self) => {
    if (options.in !== undefined) return whyNotFile(io, a, b, options.in, options);
    if (b === undefined)
      throw new UserError({
        code: 'usage',
        message: words.error_why_not_two(),
        todo: words.error_why_not_two_todo(),
      });
    const answer = await withReview(self, io, (context) => whyNotRecords(context, a, b));
    if (answer.samePerson) io.say(words.step_why_not_same());
    if (answer.judged) io.say(words.step_why_not_judged({ judged: answer.judged }));
    if (!answer.samePerson && answer.reason) io.say(nearestSentence(answer.reason));
    for (const line of explanationLines(answer.explanation)) io.say(line);
    if (options.svg !== undefined)
      await writeFileAtomically(resolve(io.cwd, options.svg), waterfallSvg(answer.explanation));
    io.result(answer);
  });
};
