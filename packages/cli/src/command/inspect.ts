import { resolve } from 'node:path';
import { systemClock } from '@lookback/base';
import { type ColumnProfile, type FileProfile, profileFile } from '@lookback/store';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { count } from '../numbers.ts';
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
  const { rows, records, rejected, blank, header, bytes } = profile.totals;
  io.say(
    `${count(rows)} rows = ${count(records)} records + ${count(rejected)} rejected + ${count(blank)} blank + ${header} header; ` +
      `${count(bytes.total)} bytes.`,
  );
  for (const [reason, number] of Object.entries(profile.reasons)) io.say(`  ${count(number)} rejected: ${reason}`);
  const lines = [['column', 'seems to be', 'filled', 'distinct', 'placeholders', 'implausible', 'most frequent']];
  for (const column of profile.columns) lines.push(line(column));
  const widths = lines[0].map((_, c) => Math.min(28, Math.max(...lines.map((cells) => cells[c].length))));
  for (const cells of lines) {
    io.say(cells.map((cell, c) => (c === cells.length - 1 ? cell : cell.slice(0, 28).padEnd(widths[c]))).join('  '));
  }
  for (const column of profile.columns) {
    remark(io, column, 'placeholders', column.placeholders);
    remark(io, column, 'implausible', column.implausible);
    remark(io, column, 'codes unlike the others', column.undefinedCodes);
  }
}

function line(column: ColumnProfile): string[] {
  const top = column.top[0];
  return [
    column.column,
    column.role === 'other' ? '' : column.role,
    `${(column.fillRate * 100).toFixed(1)} %`,
    `${column.distinctExact ? '' : 'over '}${count(column.distinct)}`,
    count(column.placeholders.count),
    count(column.implausible.count),
    top ? `${JSON.stringify(top.value.slice(0, 30))} (${count(top.count)})` : '',
  ];
}

function remark(io: Io, column: ColumnProfile, what: string, tally: ColumnProfile['placeholders']): void {
  if (tally.count === 0) return;
  const examples = tally.examples.slice(0, 5).map((value) => JSON.stringify(value));
  io.say(`  ${column.column}: ${count(tally.count)} ${what}, such as ${examples.join(', ')}`);
}
