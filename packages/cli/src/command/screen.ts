import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { digestOfFile, UserError } from '@lookback/base';
import { type RecordTable, type Screening, screenRecords } from '@lookback/resolve';
import { writeFileAtomically } from '@lookback/store/files';
import { words } from '@lookback/words';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { csvText, readable } from '../links/csv-text.ts';
import { checkFilesFit, checkTablesFit } from '../resolve/memory-check.ts';
import { type PeopleFile, readPeople } from '../resolve/people-file.ts';
import { rolesOf, withPeopleOptions } from '../resolve/people-options.ts';
import { fileSentences } from '../resolve/resolution-sentences.ts';
import { type ReadingFlags, readingOf, withReadingOptions } from './reading-options.ts';

interface Options extends ReadingFlags {
  readonly id?: string;
  readonly list: string;
  readonly ignore: readonly string[];
  readonly role: readonly string[];
  readonly out: string;
}

/** `lookback screen`: held persons against a list of names; candidates only, no effect on any cohort (CONTRACTS 5). */
export const addScreen: AddCommand = (program, io) => {
  const command = program
    .command('screen')
    .description(
      'Held persons against a list of names: candidates for a person to judge, and proof of what was searched.',
    )
    .argument('<file>', 'the held persons, for example people.csv')
    .option('--id <column>', 'column of the record id, for example --id person_no')
    .requiredOption('--list <file>', 'the list of names, for example --list list.csv');
  withReadingOptions(withPeopleOptions(command))
    .requiredOption('--out <file>', 'where to write, for example --out hits.csv')
    .action(async (path: string, options: Options) => screen(io, path, options));
};

async function screen(io: Io, path: string, options: Options): Promise<void> {
  const { id, ignore } = options;
  await checkFilesFit(io.cwd, [path, options.list]);
  const people = await readPeople(io.cwd, path, {
    id,
    idOption: '--id',
    ignore,
    roles: rolesOf(options.role),
    organisations: false,
    reading: readingOf(options),
  });
  const list = await readPeople(io.cwd, options.list, { organisations: false });
  requireNames(list.table, options.list);
  checkTablesFit([people.table, list.table], [path, options.list]);
  const screening = screenRecords(people.table, list.table);
  const proof = await listProof(resolve(io.cwd, options.list));
  const out = resolve(io.cwd, options.out);
  const searched = join(dirname(out), 'searched.csv');
  await writeFileAtomically(out, hitsText(people.table, screening));
  await writeFileAtomically(searched, searchedText(people.table, screening));
  const found = new Set(screening.hits.map(({ record }) => record)).size;
  const lines = [
    ...fileSentences(people),
    ...sentences(screening, found),
    words.finding_screen_list({
      file: options.list,
      names: amount('names', screening.listNames),
      rows: amount('rows', screening.listRows),
      nameless: amount('rows', screening.listNameless),
      digest: proof.sha256,
    }),
    words.finding_screen_columns({ file: path, columns: columnsText(people) }),
    words.finding_screen_columns({ file: options.list, columns: columnsText(list) }),
    ...(found === 0 ? [words.finding_screen_none({ searched: 'searched.csv' })] : []),
  ];
  const dated = words.finding_screen_date({ date: proof.changed });
  await writeFileAtomically(join(dirname(out), 'caveat.txt'), `${[...lines, dated].join('\n')}\n`);
  for (const line of lines) io.say(line);
  io.result({
    out,
    searched,
    records: screening.records,
    listRows: screening.listRows,
    listNames: screening.listNames,
    listNameless: screening.listNameless,
    list: proof,
    hits: screening.hits.length,
    recordsWithHit: found,
    expectedByChance: screening.expectedByChance,
    nameless: screening.nameless.length,
    compared: screening.compared,
    columns: { held: rolesText(people.table), list: rolesText(list.table) },
    sentences: [...lines, dated],
  });
}

/** One line a candidate; a record without one has a line too. */
function hitsText({ ids }: RecordTable, { hits, nameless }: Screening): string {
  const hitBy = new Map<number, (string | number)[][]>();
  for (const { record, listRow, probability, because, missing } of hits) {
    const row = [ids.at(record), listRow + 1, Math.round(probability * 1e4) / 1e4, because, missing.join('|')];
    const rows = hitBy.get(record);
    if (rows) rows.push(row);
    else hitBy.set(record, [row]);
  }
  const without = new Set(nameless);
  const rows = Array.from(
    ids,
    (id, record) => hitBy.get(record) ?? [[id, '', '', without.has(record) ? 'not_searched: no name' : 'no_hit', '']],
  );
  return csvText(['record', 'list_row', 'probability', 'because', 'missing'], rows.flat());
}

/** Proof of the search: every held name, the forms searched, how many listed names it was compared with. */
function searchedText({ ids }: RecordTable, { searched }: Screening): string {
  return csvText(
    ['record', 'name', 'searched_as', 'compared'],
    searched.flatMap((names, record) =>
      names.map(({ text, forms, compared }) => [ids.at(record), text, forms, compared]),
    ),
  );
}

function sentences(screening: Screening, found: number): string[] {
  return [
    words.finding_screen_searched({
      records: amount('records', screening.records),
      rows: amount('listed_names', screening.listRows),
      hits: amount('candidates', screening.hits.length),
      found: amount('records', found),
      nameless: amount('records', screening.nameless.length),
    }),
    words.finding_screen_chance({ expected: readable(screening.expectedByChance) }),
    words.finding_screen_caveat({}),
  ];
}

function columnsText({ table, columns }: PeopleFile): string {
  const roles = rolesText(table);
  return roles.length === 0 ? columns.join(', ') : roles.join(', ');
}

function rolesText({ fields }: RecordTable): string[] {
  return fields.filter(({ role }) => role !== 'event_date').map(({ name, role }) => `${name} (${role})`);
}

/** Which list it was: its bytes, and when its file was last changed. */
async function listProof(path: string): Promise<{ readonly sha256: string; readonly changed: string }> {
  const [sha256, { mtime }] = [await digestOfFile(path), await stat(path)];
  return { sha256, changed: mtime.toISOString().slice(0, 10) };
}

const nameRoles: ReadonlySet<string> = new Set(['full_name', 'alias', 'given_name', 'surname']);

/** A list in which no column holds names finds nobody; "searched, no hit" would be untrue. */
function requireNames(list: RecordTable, file: string): void {
  if (list.count === 0 || list.fields.some((field) => nameRoles.has(field.role))) return;
  throw new UserError({
    code: 'no_names',
    file,
    message: words.error_no_name_column({ file }),
    todo: words.error_no_name_column_todo(),
  });
}
