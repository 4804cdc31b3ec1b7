import { resolve } from 'node:path';
import { waterfallSvg } from '@lookback/resolve';
import { writeFileAtomically } from '@lookback/store/files';
import { explainRecords } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { type ExplainFileOptions, explainFile, explanationLines, withFileOptions } from '../resolve/explain-file.ts';
import { withReview } from './options.ts';

export const addExplain: AddCommand = (program, io) => {
  const command = program
    .command('explain <a> <b>')
    .description('why two records are, or are not, one person: fields, values, weights, what is missing');
  withFileOptions(command).action(async (a: string, b: string, options: ExplainFileOptions, self) => {
    if (options.in !== undefined) return explainFile(io, a, b, options.in, options);
    const explanation = await withReview(self, io, (context) => explainRecords(context, a, b));
    for (const line of explanationLines(explanation)) io.say(line);
    if (options.svg !== undefined) await writeFileAtomically(resolve(io.cwd, options.svg), waterfallSvg(explanation));
    io.result(explanation);
  });
};
