import { say } from '@lookback/figures';
import { getLocale, words } from '@lookback/words';
import { measureStep } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { about, count } from '../numbers.ts';
import { dayOption, withReview } from './options.ts';

/** Figures that the command line shows for a person; `--json` gives all of them. */
const shown = [
  'R0',
  'R1',
  'R2',
  'R3',
  'P0',
  'K0',
  'L1',
  'L0',
  'X',
  'C',
  'M1',
  'D',
  'N1',
  'N2',
  'N3',
  'E1',
  'E2',
  'E3',
  'W5',
  'B1',
  'B2',
];

export const addMeasure: AddCommand = (program, io) => {
  program
    .command('measure')
    .description('step 6: figures that are exact partitions of person lists')
    .requiredOption('--as-of <day>', 'the day that the figures speak of (example: --as-of 2024-06-30)', dayOption)
    .action(async (options: { asOf: string }, command) => {
      const report = await withReview(command, io, (context) => measureStep(context, options));
      const figures = new Map(report.set.figures.map((figure) => [figure.id, figure]));
      io.say(words.step_measure_as_of({ day: report.asOf }));
      for (const id of shown) {
        const figure = figures.get(id);
        if (!figure) continue;
        const coincidence = figure.expected;
        const expected =
          coincidence === undefined ? '' : `   ${words.step_measure_by_coincidence({ expected: about(coincidence) })}`;
        const [noun] = say(`noun_${id.toLowerCase()}`, getLocale()).split('|');
        io.say(`  ${id.padEnd(4)}${count(figure.value).padStart(9)}  ${noun}${expected}`);
      }
      io.result({ asOf: report.asOf, digest: report.digest, figures: report.set.figures });
    });
};
