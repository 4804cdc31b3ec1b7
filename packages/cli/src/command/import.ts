import { basename, resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { openWorkspace } from '@lookback/store';
import { words } from '@lookback/words';
import { type ImportedFile, type ImportReport, importStep } from '@lookback/workflow';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { count, many } from '../numbers.ts';
import { formatText } from './format-text.ts';
import { sayCompleteness } from './import-completeness.ts';
import { dirOf } from './options.ts';
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
      message: words.error_explain_difference(),
      todo: words.error_explain_difference_todo(),
    });
  }
  const explain: [string, string][] = values.length === 0 ? [] : [[values[0], values[1]]];
  return { files: [...files, ...values.slice(2)], explain };
}

function say(report: ImportReport, io: Io): void {
  if (!report.fresh) io.say(words.step_nothing_changed());
  for (const file of report.files) sayFile(file, report, io);
  const { entities, statements, flags, unmappedSources } = report.statements;
  const records = amount('records', entities.person);
  io.say(words.step_import_total({ records, statements: amount('statements', statements) }));
  const others = kinds.flatMap((kind) => (entities[kind] > 0 ? [kindAmount(kind, entities[kind])] : []));
  if (others.length > 0) io.say(`  ${words.step_import_total_besides({ amounts: others.join(', ') })}`);
  const { undefined_code: undefinedTotal = 0, ...otherFlags } = flags;
  if (undefinedTotal > 0) io.say(`  ${undefinedSentence(undefinedTotal, report)}`);
  for (const [flag, number] of Object.entries(otherFlags).sort(([, a], [, b]) => b - a)) {
    io.say(`  ${flagSentence(flag, number)}`);
  }
  if (report.guessed) io.say(words.step_import_guessed({ file: report.guessed }));
  if (unmappedSources.length > 0) io.say(words.step_import_without_mapping({ sources: unmappedSources.join(', ') }));
  sayCompleteness(report, io);
}

function sayFile(file: ImportedFile, report: ImportReport, io: Io): void {
  const { name, rejected } = file;
  const told = { name, source: `S${file.sequence}`, format: formatText(file.format) };
  io.say(file.fresh ? words.step_import_file(told) : words.step_import_file_again(told));
  if (name !== basename(file.path)) {
    io.say(`  ${words.step_import_same_bytes({ name: basename(file.path), kept: name })}`);
  }
  io.say(`  ${balanceOf(file)}`);
  for (const line of notReadLines(file)) io.say(`  ${line}`);
  if (file.rows === file.blank) io.say(`  ${words.step_import_empty()}`);
  for (const [reason, number] of Object.entries(file.reasons)) {
    io.say(`  ${words.step_import_rejected({ n: count(number), reason })}`);
  }
  if (rejected > 0) io.say(`  ${words.step_import_rejects_kept({ file: file.rejects })}`);
  for (const [warning, number] of Object.entries(file.warnings)) {
    if (number > 0) io.say(`  ${warningOf(warning, number)}`);
  }
  if (file.withdrawn !== null) io.say(`  ${words.step_import_withdrawn({ reason: file.withdrawn })}`);
  const mapped = report.statements.sources.find((source) => source.sequence === file.sequence);
  if (!mapped) return;
  if (mapped.unmapped.length > 0) {
    io.say(`  ${words.step_import_columns_unused({ columns: mapped.unmapped.join(', ') })}`);
  }
  if (mapped.withoutEntity > 0) io.say(`  ${words.step_import_without_entity(many(mapped.withoutEntity))}`);
}

function balanceOf(file: ImportedFile): string {
  const { total, notRead = 0 } = file.text_bytes;
  const balance = {
    rows: amount('rows', file.rows),
    records: amount('records', file.records),
    rejected: count(file.rejected),
    blank: count(file.blank),
    header: count(file.header),
    bytes: amount('bytes', total - notRead),
  };
  if (notRead > 0) return words.step_import_balance_sheet(balance);
  return total === file.bytes ? words.step_import_balance(balance) : words.step_import_balance_text(balance);
}

/** What of a workbook was not read, and how to have it read: a source is one table. */
function notReadLines({ format, text_bytes: { total, notRead = 0 } }: ImportedFile): string[] {
  if (format.kind !== 'xlsx' || notRead === 0) return [];
  const told = { bytes: amount('bytes', notRead), all: count(total), sheets: format.otherSheets.join(', ') };
  return [words.step_import_sheets_not_read(told)];
}

const kinds = ['organisation', 'thing', 'interval', 'action', 'location', 'search'] as const;

function kindAmount(kind: (typeof kinds)[number], value: number): string {
  return words[`step_import_kind_${kind}`]({ n: count(value) });
}

const flagsKnown = [
  'unparsable_date',
  'imprecise_date',
  'ambiguous_date',
  'first_of_january',
  'implausible',
  'placeholder',
  'unreadable_phone',
  'unreadable_email',
  'not_in_file',
] as const;

function flagSentence(flag: string, value: number): string {
  const known = flagsKnown.find((name) => name === flag);
  return known
    ? words[`step_import_flag_${known}`](many(value))
    : words.step_import_flag_other({ ...many(value), flag });
}

const undefinedShown = 10;

function undefinedSentence(total: number, report: ImportReport): string {
  const found = Object.entries(report.statements.undefinedCodes ?? {}).sort(([, a], [, b]) => b - a);
  const values = found.slice(0, undefinedShown).map(([word, number]) => `${word} (${count(number)})`);
  return words.step_import_undefined_codes({
    ...many(total),
    values: [...values, ...(found.length > undefinedShown ? ['...'] : [])].join(', '),
  });
}

function warningOf(warning: string, value: number): string {
  if (warning === 'bareQuotes') return words.step_import_warning_bare_quotes(many(value));
  if (warning === 'nuls') return words.step_import_warning_nuls(many(value));
  return words.step_import_warning_other({ n: count(value), warning });
}
