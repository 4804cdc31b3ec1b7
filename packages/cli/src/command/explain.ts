import { resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { waterfallSvg } from '@lookback/resolve';
import { writeFileAtomically } from '@lookback/store';
import { words } from '@lookback/words';
import { explainRecords } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { explainFile, explanationLines } from '../resolve/explain-file.ts';
import { several, withReview } from './options.ts';

interface Options {
  readonly in?: string;
  readonly id?: string;
  readonly ignore?: readonly string[];
  readonly svg?: string;
}

export const addExplain: AddCommand = (program, io) => {
  program
    .command('explain <a> <b>')
    .description('why two records are, or are not, one person: fields, values, weights, what is missing')
    .option('--in <file>', 'a file instead of a workspace (example: --in people.csv)')
    .option('--id <column>', 'with --in: the column of record ids (example: --id unique_id)')
    .option('--ignore <column>', 'with --in: a column to leave out (example: --ignore cluster)', several)
    .option('--svg <file>', 'draw the sum as a waterfall (example: --svg why.svg)')
    .action(async (a: string, b: string, options: Options, command) => {
      if (options.in !== undefined) {
        if (options.id === undefined) throw new UserError({ code: 'usage', message: words.error_in_needs_id() });
        await explainFile(io, a, b, { in: options.in, id: options.id, ignore: options.ignore, svg: options.svg });
        return;
      }
      const explanation = await withReview(command, io, (context) => explainRecords(context, a, b));
      for (const line of explanationLines(explanation)) io.say(line);
      if (options.svg !== undefined) {
        await writeFileAtomically(resolve(io.cwd, options.svg), waterfallSvg(explanation));
      }
      io.result(explanation);
    });
};
