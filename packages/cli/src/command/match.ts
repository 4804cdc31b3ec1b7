import { existsSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { UserError } from '@lookback/base';
import {
  type LinkageModel,
  type Match,
  type MatchReservation,
  type MatchResult,
  matchTables,
  modelToYaml,
} from '@lookback/resolve';
import { writeFileAtomically } from '@lookback/store/files';
import { words } from '@lookback/words';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { csvText, readable } from '../links/csv-text.ts';
import { checkFilesFit, checkTablesFit } from '../resolve/memory-check.ts';
import { readModel } from '../resolve/model-file.ts';
import { gathered, type PeopleFile, readPeople } from '../resolve/people-file.ts';
import { rolesOf, threadsOf, withPeopleOptions, withThreads } from '../resolve/people-options.ts';
import { blockingSentences, columnsSentence, fileSentences } from '../resolve/resolution-sentences.ts';
import { type ReadingFlags, readingOf, withReadingOptions } from './reading-options.ts';

interface Options extends ReadingFlags {
  readonly id?: string;
  readonly leftId?: string;
  readonly rightId: readonly string[];
  readonly ignore: readonly string[];
  readonly role: readonly string[];
  readonly threads?: string;
  readonly model?: string;
  readonly exportModel?: string;
  readonly oneToOne?: boolean;
  readonly seed: string;
  readonly out: string;
}

type Found = Pick<
  MatchResult,
  | 'matches'
  | 'candidates'
  | 'compared'
  | 'expected'
  | 'expectedWrong'
  | 'failed'
  | 'reservations'
  | 'rules'
  | 'blockingRecall'
  | 'columnNames'
> & { readonly model: LinkageModel | null };

/** A file without a row has nobody in it: nothing to match, and no mistake. */
const nothing: Found = {
  matches: [],
  candidates: [],
  compared: 0,
  expected: 0,
  expectedWrong: 0,
  failed: false,
  reservations: [],
  rules: [],
  blockingRecall: null,
  columnNames: new Map(),
  model: null,
};

/** `lookback match`: which records of two files, or more, are one person (CONTRACTS 5). */
export const addMatch: AddCommand = (program, io) => {
  const command = program
    .command('match')
    .description('Which records of two files are one person (or one thing). No settings needed.')
    .argument('<left>', 'the first file, for example a.csv')
    .argument('<right>', 'the second file, for example b.csv')
    .argument('[more...]', 'further files: every two are matched, for example c.csv d.csv')
    .option('--id <column>', 'column of the record id in both files, for example --id id')
    .option('--left-id <column>', 'the same for the first file alone, for example --left-id idA')
    .option(
      '--right-id <column>',
      'the same for the second file, and all further ones; given once for each of them, in their order, for example --right-id idB --right-id idC',
      gathered,
      [],
    );
  withReadingOptions(withThreads(withPeopleOptions(command)))
    .option('--one-to-one', 'no record is used twice, for example --one-to-one')
    .option('--seed <text>', 'seed of the random pairs, for example --seed 7', 'lookback')
    .option('--model <file>', 'use a linkage model instead of learning one, for example --model model.yaml')
    .option(
      '--export-model <file>',
      'write the model that was learnt; of more than two files one for each pair, model-1-2.yaml and so on, which --model model.yaml takes again, for example --export-model model.yaml',
    )
    .requiredOption('--out <file>', 'where to write, for example --out matches.csv')
    .action(async (left: string, right: string, more: readonly string[], options: Options) =>
      matchFiles(io, [left, right, ...more], options),
    );
};

/** Matches every two of the files; of more than two each line also names the files. */
async function matchFiles(io: Io, paths: readonly string[], options: Options): Promise<void> {
  checkTogether(paths, options);
  const modelOf = await modelsOf(io.cwd, paths, options.model);
  const threads = threadsOf(options.threads);
  await checkFilesFit(io.cwd, paths);
  const people = await peopleOf(io.cwd, paths, options);
  const tables = people.map(({ table }) => table);
  checkTablesFit(tables, paths);
  const several = paths.length > 2;
  const header = ['left_id', 'right_id', 'weight', 'probability', ...(several ? ['left_file', 'right_file'] : [])];
  const rows: (string | number)[][] = [];
  const open: (string | number)[][] = [];
  const lines: string[] = people.flatMap(fileSentences);
  const rules: unknown[] = [];
  const totals = { compared: 0, expectedMatches: 0, expectedWrong: 0, failed: false };
  for (let i = 0; i < tables.length; i++) {
    for (let j = i + 1; j < tables.length; j++) {
      const empty = tables[i].count === 0 || tables[j].count === 0;
      const found = empty
        ? nothing
        : await matchTables(tables[i], tables[j], {
            seed: options.seed,
            oneToOne: options.oneToOne ?? false,
            progress: io.progress,
            threads,
            model: modelOf(i, j),
          });
      rules.push({ left: paths[i], right: paths[j], blockingRecall: found.blockingRecall, rules: found.rules });
      const named = several ? `${paths[i]}, ${paths[j]}: ` : '';
      const idsOf = ({ left, right }: Match) => [tables[i].ids.at(left), tables[j].ids.at(right)];
      const files = several ? [paths[i], paths[j]] : [];
      for (const match of found.matches) rows.push([...idsOf(match), match.weight, match.probability, ...files]);
      for (const pair of found.candidates) open.push([...idsOf(pair), pair.probability, pair.reason, ...files]);
      totals.compared += found.compared;
      totals.expectedMatches += found.expected;
      totals.expectedWrong += found.expectedWrong;
      totals.failed ||= found.failed;
      lines.push(...matchSentences(found, named));
      if (options.exportModel !== undefined && found.model) {
        const file = several ? modelOfPair(options.exportModel, i, j) : options.exportModel;
        await writeFileAtomically(resolve(io.cwd, file), modelToYaml(found.model));
        if (several) lines.push(`${named}${words.finding_match_model_written({ file })}`);
      }
    }
  }
  io.progress.end();
  const out = resolve(io.cwd, options.out);
  await writeFileAtomically(out, csvText(header, rows));
  const openHeader = ['record_a', 'record_b', 'probability', 'reason', ...(several ? ['left_file', 'right_file'] : [])];
  await writeFileAtomically(join(dirname(out), 'candidates.csv'), csvText(openHeader, open));
  await writeFileAtomically(join(dirname(out), 'caveat.txt'), `${lines.join('\n')}\n`);
  for (const line of lines) io.say(line);
  io.say(words.finding_links_written({ rows: amount('rows', rows.length), file: options.out }));
  io.result({ out, matches: rows.length, candidates: open.length, ...totals, blocking: rules, sentences: lines });
}

/** Reads all files, each under its own id column. */
async function peopleOf(cwd: string, paths: readonly string[], options: Options): Promise<PeopleFile[]> {
  const { leftId, rightId } = options;
  const ids = paths.map((_, i) => (i === 0 ? leftId : (rightId[i - 1] ?? rightId[0])) ?? options.id);
  const roles = rolesOf(options.role);
  const people = await Promise.all(
    paths.map(async (path, i) => {
      const id = ids[i];
      const idOption = i === 0 ? '--left-id' : '--right-id';
      const { ignore: ignoreIfThere } = options;
      return readPeople(cwd, path, { id, idOption, ignoreIfThere, rolesIfThere: roles, reading: readingOf(options) });
    }),
  );
  refuseUnknown(people, [...options.ignore, ...Object.keys(roles)]);
  return people;
}

/** A column that no file has is a mistake, not a wish already fulfilled. */
function refuseUnknown(people: readonly PeopleFile[], names: readonly string[]): void {
  const known = new Set(people.flatMap(({ columns }) => columns));
  const unknown = names.find((name) => !known.has(name.trim()));
  if (unknown === undefined) return;
  throw new UserError({
    code: 'no_such_column',
    message: words.error_no_column({ name: unknown }),
    todo: words.error_no_column_todo({ columns: [...known].join(', ') }),
  });
}

function checkTogether(paths: readonly string[], { model, role, rightId }: Options): void {
  if (model !== undefined && role.length > 0)
    throw new UserError({ code: 'usage', message: words.error_model_roles() });
  const files = paths.length - 1;
  if (rightId.length > 1 && rightId.length !== files)
    throw new UserError({
      code: 'usage',
      message: words.error_match_ids({ given: String(rightId.length), files: String(files) }),
    });
}

/** `model.yaml` of the first and third of several files: `model-1-3.yaml`. */
function modelOfPair(path: string, i: number, j: number): string {
  const end = extname(path);
  return `${path.slice(0, path.length - end.length)}-${i + 1}-${j + 1}${end}`;
}

/** The model of two of the files: of more than two the one of the pair, where there is one, else one for all. */
async function modelsOf(
  cwd: string,
  paths: readonly string[],
  path: string | undefined,
): Promise<(i: number, j: number) => LinkageModel | undefined> {
  if (path === undefined) return () => undefined;
  const isThere = (file: string) => existsSync(resolve(cwd, file));
  const shared = paths.length === 2 || isThere(path) ? await readModel(cwd, path) : undefined;
  const models = new Map<string, LinkageModel | undefined>();
  for (let j = 1; j < paths.length; j++)
    for (let i = 0; i < j; i++) {
      const own = modelOfPair(path, i, j);
      const found = paths.length > 2 && isThere(own) ? await readModel(cwd, own) : shared;
      if (found === undefined) {
        const told = { left: paths[i], right: paths[j], own, shared: path };
        const message = words.error_no_model_of_pair(told);
        throw new UserError({ code: 'file_missing', file: own, message, todo: words.error_no_model_todo() });
      }
      models.set(own, found);
    }
  return (i, j) => models.get(modelOfPair(path, i, j));
}

const reservations: Readonly<Record<MatchReservation, () => string>> = {
  names_only: () => words.finding_match_names_only({}),
  no_match_seen: () => words.finding_people_no_match({}),
  homes_only: () => words.finding_match_homes_only({}),
};

function matchSentences(found: Found, files: string): string[] {
  const lines: string[] = [
    words.finding_match_found({
      matches: readable(found.matches.length),
      compared: readable(found.compared),
      wrong: readable(found.expectedWrong),
    }),
  ];
  lines.push(...found.reservations.map((code) => reservations[code]()));
  if (found.candidates.length > 0)
    lines.push(words.finding_people_candidates({ candidates: readable(found.candidates.length) }));
  lines.push(...blockingSentences(found.blockingRecall));
  if (found.failed)
    lines.push(
      words.finding_people_failed({
        expected: readable(found.expected),
        pairs: readable(found.compared),
      }),
    );
  if (found.model) lines.push(columnsSentence(found.model, found.columnNames));
  return lines.map((line) => `${files}${line}`);
}
