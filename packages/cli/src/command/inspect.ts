import { resolve } from 'node:path';
import { systemClock } from '@lookback/base';
import { type ColumnProfile, type FileProfile, profileFile } from '@lookback/store';
import { words } from '@lookback/words';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { count, decimals, many } from '../numbers.ts';
import { formatText } from './format-text.ts';
import { type ReadingFlags, readingOf, withReadingOptions } from './reading-options.ts';

export const addInspect: AddCommand = (program, io) => {
  const command = program
    .command('inspect')
    .description('what a file holds: fill rates, distinct values, placeholders, implausible values; needs no workspace')
    .argument('<file>', 'any file that can be imported (example: encounters.csv.gz)');
  withReadingOptions(command).action(async (file: string, flags: ReadingFlags) => {
    const year = new Date(systemClock.now()).getUTCFullYear();
    const profile = await profileFile(resolve(io.cwd, file), { ...readingOf(flags), year });
    say(profile, io);
    io.result(profile);
  });
};

function say(profile: FileProfile, io: Io): void {
  io.say(words.tool_inspect_read_as({ format: formatText(profile.format) }));
  const { rows, records, rejected, blank, header, bytes } = profile.totals;
  io.say(
    words.tool_inspect_balance({
      rows: amount('rows', rows),
      records: amount('records', records),
      rejected: count(rejected),
      blank: count(blank),
      header: count(header),
      bytes: amount('bytes', bytes.total - (bytes.notRead ?? 0)),
    }),
  );
  for (const [reason, number] of Object.entries(profile.reasons)) {
    io.say(`  ${words.tool_inspect_rejected({ n: count(number), reason })}`);
  }
  const lines = [headings()];
  for (const column of profile.columns) lines.push(line(column));
  const widths = lines[0].map((_, c) => Math.min(28, Math.max(...lines.map((cells) => cells[c].length))));
  for (const cells of lines) {
    io.say(cells.map((cell, c) => (c === cells.length - 1 ? cell : cell.slice(0, 28).padEnd(widths[c]))).join('  '));
  }
  for (const column of profile.columns) {
    remark(io, column, column.placeholders, words.tool_inspect_remark_placeholders);
    remark(io, column, column.implausible, words.tool_inspect_remark_implausible);
    remark(io, column, column.undefinedCodes, words.tool_inspect_remark_codes);
  }
}

function headings(): string[] {
  return [
    words.tool_inspect_column(),
    words.tool_inspect_role(),
    words.tool_inspect_filled(),
    words.tool_inspect_distinct(),
    words.tool_inspect_placeholders(),
    words.tool_inspect_implausible(),
    words.tool_inspect_top(),
  ];
}

function line(column: ColumnProfile): string[] {
  const top = column.top[0];
  return [
    column.column,
    column.role === 'other' ? '' : column.role,
    `${decimals(column.fillRate * 100, 1)} %`,
    column.distinctExact ? count(column.distinct) : words.tool_inspect_over({ n: count(column.distinct) }),
    count(column.placeholders.count),
    count(column.implausible.count),
    top ? `${JSON.stringify(top.value.slice(0, 30))} (${count(top.count)})` : '',
  ];
}

type Remark = (inputs: { count: number; n: string; column: string; examples: string }) => string;

function remark(io: Io, column: ColumnProfile, tally: ColumnProfile['placeholders'], sentence: Remark): void {
  if (tally.count === 0) return;
  const examples = tally.examples.slice(0, 5).map((value) => JSON.stringify(value));
  io.say(`  ${sentence({ ...many(tally.count), column: column.column, examples: examples.join(', ') })}`);
}
