import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { matchTables } from '@lookback/resolve';
import { writeFileAtomically } from '@lookback/store';
import { words } from '@lookback/words';
import type { AddCommand } from '../commands.ts';
import { csvText, readable } from '../links/csv-text.ts';
import { gathered, readPeople } from '../resolve/people-file.ts';

interface Options {
  readonly id?: string;
  readonly leftId?: string;
  readonly rightId?: string;
  readonly ignore: readonly string[];
  readonly oneToOne?: boolean;
  readonly seed: string;
  readonly out: string;
}

/** A file without a row has nobody in it: nothing to match, and no mistake. */
const nothing = { matches: [], compared: 0, expected: 0, expectedWrong: 0, failed: false };

/** `lookback match`: which records of two files are one person (CONTRACTS 5). */
export const addMatch: AddCommand = (program, io) => {
  program
    .command('match')
    .description('Which records of two files are one person (or one thing). No settings needed.')
    .argument('<left>', 'the first file, for example a.csv')
    .argument('<right>', 'the second file, for example b.csv')
    .option('--id <column>', 'column of the record id in both files, for example --id id')
    .option('--left-id <column>', 'the same for the first file alone, for example --left-id idA')
    .option('--right-id <column>', 'the same for the second file alone, for example --right-id idB')
    .option(
      '--ignore <column>',
      'a column that must not be read; may be repeated, for example --ignore notes',
      gathered,
      [],
    )
    .option('--one-to-one', 'no record is used twice, for example --one-to-one')
    .option('--seed <text>', 'seed of the random pairs, for example --seed 7', 'lookback')
    .requiredOption('--out <file>', 'where to write, for example --out matches.csv')
    .action(async (leftPath: string, rightPath: string, options: Options) => {
      const leftId = options.leftId ?? options.id;
      const rightId = options.rightId ?? options.id;
      if (leftId === undefined || rightId === undefined) {
        throw new UserError({
          code: 'no_id',
          message: words.error_match_ids(),
          todo: words.error_match_ids_todo(),
        });
      }
      const left = await readPeople(io.cwd, leftPath, { id: leftId });
      const right = await readPeople(io.cwd, rightPath, { id: rightId });
      const ignored = new Set(options.ignore);
      const without = (table: typeof left.table) => ({
        ...table,
        fields: table.fields.filter(({ name }) => !ignored.has(name)),
      });
      const empty = left.table.count === 0 || right.table.count === 0;
      const found = empty
        ? nothing
        : await matchTables(without(left.table), without(right.table), {
            seed: options.seed,
            oneToOne: options.oneToOne ?? false,
            progress: io.progress,
            threads: availableParallelism(),
          });
      io.progress.end();
      const out = resolve(io.cwd, options.out);
      const rows = found.matches.map((match) => [
        left.table.ids[match.left],
        right.table.ids[match.right],
        match.weight,
        match.probability,
      ]);
      await writeFileAtomically(out, csvText(['left_id', 'right_id', 'weight', 'probability'], rows));
      const lines = [
        words.finding_match_found({
          matches: readable(found.matches.length),
          compared: readable(found.compared),
          wrong: readable(found.expectedWrong),
        }),
        ...(found.failed
          ? [
              words.finding_people_failed({
                detail: `expectedMatches ${Math.round(found.expected)}, candidatePairs ${found.compared}`,
              }),
            ]
          : []),
      ];
      await writeFileAtomically(join(dirname(out), 'caveat.txt'), `${lines.join('\n')}\n`);
      for (const line of lines) io.say(line);
      io.say(words.finding_links_written({ rows: readable(rows.length), file: options.out }));
      io.result({
        out,
        matches: rows.length,
        compared: found.compared,
        expectedMatches: found.expected,
        expectedWrong: found.expectedWrong,
        failed: found.failed,
        sentences: lines,
      });
    });
};
