import { resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { directoryOutput, simulate } from '@lookback/simulate';
import { words } from '@lookback/words';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import { many } from '../numbers.ts';
import { several } from './options.ts';
import { ratesHelp, ratesOf } from './simulate-rates.ts';

interface Options {
  readonly persons: string;
  readonly seed: string;
  readonly networks: string;
  readonly families?: string;
  readonly rate?: readonly string[];
  readonly out: string;
}

/** `lookback simulate`: writes a synthetic agency with planted networks and its full truth (CONTRACTS 5). */
export const addSimulate: AddCommand = (program, io) => {
  program
    .command('simulate')
    .description('Write a synthetic agency with planted networks, and the full truth beside it.')
    .requiredOption('--persons <n>', 'how many people, for example --persons 20000')
    .option('--seed <s>', 'the same seed gives the same bytes, for example --seed 7', '1')
    .option('--networks <k>', 'how many networks are planted, for example --networks 2', '1')
    .option('--families <rate>', 'how common families are, 0 none to 4, for example --families 2')
    .option('--rate <name=value>', 'one rate, for example --rate twins=0.05; may be repeated', several)
    .requiredOption('--out <folder>', 'where to write, for example --out sim')
    .addHelpText('after', ratesHelp)
    .action(async (options: Options) => {
      const folder = resolve(io.cwd, options.out);
      const summary = await simulate(
        {
          persons: numberOf('persons', options.persons),
          seed: options.seed,
          networks: numberOf('networks', options.networks),
          ...(options.families === undefined ? {} : { families: numberOf('families', options.families) }),
          rates: ratesOf(options.rate ?? []),
        },
        directoryOutput(folder),
        io.progress,
      );
      const { out } = options;
      const [people, rows] = [amount('people', summary.persons), amount('rows', summary.records)];
      io.say(words.tool_simulate_wrote({ people, rows, folder: `${out}/files` }));
      for (const [name, written] of Object.entries(summary.rows)) io.say(`  ${name}  ${amount('rows', written)}`);
      const moved = amount('people', summary.moved);
      io.say(words.tool_simulate_moved({ ...many(summary.networks), people: moved, folder: `${out}/truth` }));
      io.result({ out: folder, ...summary });
    });
};

function numberOf(option: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  throw new UserError({
    code: 'bad_option',
    message: words.error_option_number({ option, text }),
    todo: words.error_option_number_todo({ option }),
  });
}
