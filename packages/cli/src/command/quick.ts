import { relative, resolve } from 'node:path';
import type { AnchorKind } from '@lookback/model';
import { words } from '@lookback/words';
import type { QuickReport } from '@lookback/workflow';
import { quickReview } from '@lookback/workflow';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { kindsWord } from '../kinds-word.ts';
import { about, count, many } from '../numbers.ts';

interface Options {
  readonly phones?: string;
  readonly accounts?: string;
  readonly addresses?: string;
  readonly out: string;
  readonly country?: string;
}

const linesMax = 40;

export const addQuick: AddCommand = (program, io) => {
  program
    .command('quick <people>')
    .description('a file of people and a list of phone numbers: who used them, in minutes, no YAML')
    .option('--phones <file>', 'one number a line (example: --phones numbers.txt)')
    .option('--accounts <file>', 'one account number a line (example: --accounts accounts.txt)')
    .option('--addresses <file>', 'one address a line (example: --addresses houses.txt)')
    .option('--country <code>', 'country of numbers that are written without one (example: --country ES)')
    .option(
      '--out <folder>',
      'where links.csv, candidates.csv and workspace/ are written (example: --out look)',
      'quick-review',
    )
    .action(async (people: string, options: Options) => {
      const out = resolve(io.cwd, options.out);
      const given: readonly (readonly [AnchorKind, string | undefined])[] = [
        ['phone', options.phones],
        ['account', options.accounts],
        ['address', options.addresses],
      ];
      const lists = given.flatMap(([kind, file]) =>
        file === undefined ? [] : [{ kind, file: resolve(io.cwd, file) }],
      );
      const report = await quickReview({
        people: resolve(io.cwd, people),
        lists,
        out,
        country: options.country?.toUpperCase(),
        progress: io.progress,
      });
      sayUsers(report, io);
      sayChance(report, io);
      for (const value of report.unused) io.say(words.tool_quick_nobody({ value }));
      for (const { file, line, text } of report.skipped) io.note(words.tool_quick_skipped({ file, line, text }));
      io.say(words.tool_quick_candidates({ pairs: amount('pairs', report.candidates) }));
      io.say(words.tool_quick_next({ mapping: report.mapping ?? '-', dir: relative(io.cwd, report.workspace) }));
      io.result(report);
    });
};

function sayUsers({ links, resolve: who }: QuickReport, io: Io): void {
  io.say(
    words.tool_quick_found({
      count: who.records,
      records: amount('records', who.records),
      persons: amount('persons', who.persons),
      names: count(who.unresolvable),
    }),
  );
  io.say(words.tool_quick_used(many(links.length)));
  for (const link of links.slice(0, linesMax)) {
    const values = link.matched.map(({ row, value }) => words.tool_quick_row({ row, value })).join('; ');
    io.say(`  ${link.person.padEnd(10)} ${values}${link.hubOnly ? `  ${words.tool_quick_hub_only()}` : ''}`);
  }
  if (links.length > linesMax) io.say(`  ${words.tool_quick_more({ n: count(links.length - linesMax) })}`);
}

/** What coincidence alone would give, and which details say little. */
function sayChance({ trace, placeholders }: QuickReport, io: Io): void {
  for (const { kind, expected } of trace.accidental) {
    io.say(words.tool_quick_accidental({ kinds: kindsWord(kind), expected: about(expected) }));
  }
  for (const { atLeast, observed, expected } of trace.table.slice(1)) {
    const persons = amount('persons', observed);
    io.say(words.tool_quick_at_least({ least: atLeast, persons, expected: about(expected) }));
  }
  for (const { label, users } of trace.hubs) io.say(words.tool_quick_hub({ label, users: amount('users', users) }));
  if (placeholders > 0) io.say(words.tool_quick_placeholders(many(placeholders)));
}
