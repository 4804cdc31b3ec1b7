import { resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { openWorkspace } from '@lookback/store';
import { type ImportedFile, type ImportReport, importStep } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { count, dirOf } from './options.ts';
import { type ReadingFlags, readingOf, withReadingOptions } from './reading-options.ts';

interface Flags extends ReadingFlags {
  readonly mapping?: string;
  readonly guess?: boolean;
  readonly explainDifference?: string[];
}

export const addImport: AddCommand = (program, io) => {
  const command = program
    .command('import')
    .description('step 1: keep files as sources and make statements of their rows; every row and byte is accounted for')
    .argument('[files...]', 'CSV, TSV, JSON lines (also .gz), XLSX or Parquet (example: encounters.csv.gz)')
    .option('--mapping <file>', 'how rows become entities (example: --mapping mappings/encounters.yaml)')
    .option(
      '--guess',
      'propose a mapping from headers and content, write it to mappings/ and use it (example: import seen.csv --guess)',
    )
    .option(
      '--explain-difference <file-and-text...>',
      'why a file differs from its control totals (example: --explain-difference bookings.csv "June was never sent")',
    );
  withReadingOptions(command).action(async (given: string[], flags: Flags, self) => {
    const { files, explain } = splitExplanation(given, flags.explainDifference ?? []);
    const workspace = await openWorkspace({ dir: dirOf(self), cwd: io.cwd });
    const report = await importStep({
      workspace,
      files: files.map((file) => resolve(io.cwd, file)),
      mapping: flags.mapping === undefined ? undefined : resolve(io.cwd, flags.mapping),
      guess: flags.guess,
      read: readingOf(flags),
      explain,
      progress: io.progress,
    });
    say(report, io);
    io.result(report);
  });
};

/** The option takes a file and a text; files that follow it are files to import. */
function splitExplanation(files: string[], values: string[]) {
  if (values.length === 1) {
    throw new UserError({
      code: 'usage',
      message: '--explain-difference takes a file and a text.',
      todo: 'Write: --explain-difference bookings.csv "June was never sent".',
    });
  }
  const explain: [string, string][] = values.length === 0 ? [] : [[values[0], values[1]]];
  return { files: [...files, ...values.slice(2)], explain };
}

function say(report: ImportReport, io: Io): void {
  if (!report.fresh) io.say('Nothing changed; nothing to do.');
  for (const file of report.files) sayFile(file, report, io);
  const { entities, statements, flags } = report.statements;
  io.say(`All sources together: ${count(entities.person)} records of persons, ${count(statements)} statements.`);
  const others = Object.entries(entities).filter(([kind, number]) => kind !== 'person' && number > 0);
  if (others.length > 0)
    io.say(`  Besides: ${others.map(([kind, number]) => `${kinds[kind]} ${count(number)}`).join(', ')}.`);
  for (const [flag, number] of Object.entries(flags).sort(([, a], [, b]) => b - a)) {
    io.say(`  ${count(number)} values ${flagWords[flag] ?? flag}; the text was kept.`);
  }
  if (report.guessed)
    io.say(`A mapping was proposed: ${report.guessed}. Read it, correct it, import again with --mapping.`);
  if (report.statements.unmappedSources.length > 0) {
    io.say(`Without a mapping, so nothing was made of them: ${report.statements.unmappedSources.join(', ')}.`);
  }
  sayCompleteness(report, io);
}

function sayFile(file: ImportedFile, report: ImportReport, io: Io): void {
  const { rows, records, rejected, blank, header } = file;
  io.say(
    `${file.name} is source S${file.sequence}${file.fresh ? '' : ' (it had been imported before)'}; ${formatOf(file)}.`,
  );
  io.say(
    `  ${count(rows)} rows = ${count(records)} records + ${count(rejected)} rejected + ${count(blank)} blank + ${header} header; ` +
      `all ${count(file.text_bytes.total)} bytes${file.text_bytes.total === file.bytes ? '' : ' of its text'} are accounted for.`,
  );
  for (const [reason, number] of Object.entries(file.reasons)) io.say(`  ${count(number)} rejected: ${reason}.`);
  if (rejected > 0) io.say(`  They are kept with their text in ${file.rejects}.`);
  for (const [warning, number] of Object.entries(file.warnings)) {
    if (number > 0) io.say(`  ${count(number)} ${warnings[warning] ?? warning}.`);
  }
  if (file.withdrawn !== null) io.say(`  It was withdrawn (${file.withdrawn}), so nothing is made of it.`);
  const mapped = report.statements.sources.find((source) => source.sequence === file.sequence);
  if (!mapped) return;
  if (mapped.unmapped.length > 0) io.say(`  Columns that the mapping does not use: ${mapped.unmapped.join(', ')}.`);
  if (mapped.withoutEntity > 0) io.say(`  ${count(mapped.withoutEntity)} records gave no entity.`);
}

function sayCompleteness(report: ImportReport, io: Io): void {
  for (const system of report.completeness) {
    for (const { what, expected, received, difference, agrees } of system.checks) {
      const amount = (value: number | string | null) =>
        typeof value === 'number' ? count(value) : (value ?? 'nothing');
      const verdict = agrees ? 'as expected' : difference === null ? 'differs' : `difference ${count(difference)}`;
      io.say(`${system.system}, ${what}: expected ${amount(expected)}, received ${amount(received)}; ${verdict}.`);
    }
    const months = system.missingMonths;
    const shown =
      months.length > monthsMax
        ? `${months.slice(0, monthsMax).join(', ')} and ${months.length - monthsMax} more months`
        : months.join(', ');
    if (months.length > 0) io.say(`  No row is dated in ${shown}.`);
    for (const { from, to, days } of system.missingDays.slice(0, 3)) {
      io.say(
        `  No row is dated ${days === 1 ? from : `from ${from} to ${to}`} (${days} ${days === 1 ? 'day' : 'days'}).`,
      );
    }
    if (system.differs && system.explained) io.say(`  Explained: ${system.explained}`);
    else if (system.differs) io.say('  Needs a written explanation before `measure`: --explain-difference FILE TEXT.');
  }
}

function formatOf({ format }: ImportedFile): string {
  switch (format.kind) {
    case 'delimited':
      return `text in ${format.encoding} (${format.how}), ${delimiters[format.dialect.delimiter] ?? JSON.stringify(format.dialect.delimiter)}${format.gzip ? ', gzip' : ''}`;
    case 'jsonl':
      return format.entities ? 'FollowTheMoney entities' : 'JSON lines';
    case 'xlsx':
      return `sheet ${format.sheet}${format.otherSheets.length > 0 ? ` (not read: ${format.otherSheets.join(', ')})` : ''}`;
    case 'parquet':
      return 'Parquet';
  }
}

const monthsMax = 6;
const delimiters: Readonly<Record<string, string>> = {
  ',': 'commas',
  '\t': 'tabs',
  ';': 'semicolons',
  '|': 'bars',
  '\u001f': 'one column',
};
const kinds: Readonly<Record<string, string>> = {
  organisation: 'organisations',
  thing: 'things such as journeys, accounts, vehicles',
  interval: 'links between them',
  action: 'actions',
  location: 'places of persons',
  search: 'searches',
};
const flagWords: Readonly<Record<string, string>> = {
  unparsable_date: 'are in the place of a date and cannot be read as one',
  imprecise_date: 'are dates wider than a year',
  ambiguous_date: 'are dates whose day and month could be exchanged',
  first_of_january: 'are birth dates on 1 January, often entered when only the year is known',
  implausible: 'are dates that no person on file can have',
  placeholder: 'stand for "not known" (unknown, 000000 ...)',
  unreadable_phone: 'are in the place of a phone number and cannot be read as one',
  unreadable_email: 'are in the place of an e-mail address and are none',
  not_in_file: 'refer to an entity that is not in the file',
};
const warnings: Readonly<Record<string, string>> = {
  bareQuotes: 'records have a quotation mark inside a cell that is not quoted; it was kept',
  nuls: 'records have NUL characters inside a cell; they were kept',
};
