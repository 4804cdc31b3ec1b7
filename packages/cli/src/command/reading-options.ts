import type { Command } from 'commander';

/** How a file is written, where it is not to be guessed. */
export interface ReadingFlags {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly header?: boolean;
  readonly sheet?: string;
}

/** Adds the options that say how a file is written. */
export function withReadingOptions(command: Command): Command {
  return command
    .option('--encoding <name>', 'encoding of the text, else it is detected (example: --encoding windows-1251)')
    .option('--delimiter <text>', 'what stands between cells, else it is detected (example: --delimiter ";")')
    .option('--quote <sign>', 'quotation mark, "" for none (example: --quote "\'")')
    .option('--no-header', 'the first row holds data (example: --no-header)')
    .option('--sheet <name>', 'sheet of a workbook, else the first (example: --sheet People)');
}

/** The options as a reader takes them; `--header` is detected unless `--no-header` was given. */
export function readingOf(flags: ReadingFlags) {
  return {
    ...(flags.encoding === undefined ? {} : { encoding: flags.encoding }),
    ...(flags.delimiter === undefined ? {} : { delimiter: flags.delimiter.replaceAll('\\t', '\t') }),
    ...(flags.quote === undefined ? {} : { quote: flags.quote }),
    ...(flags.header === false ? { header: false } : {}),
    ...(flags.sheet === undefined ? {} : { sheet: flags.sheet }),
  };
}
