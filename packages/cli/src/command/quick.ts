import { relative, resolve } from 'node:path';
import type { AnchorKind } from '@lookback/model';
import { quickReview } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import { about, count } from '../numbers.ts';

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
      const { links, trace, resolve: who } = report;
      io.say(
        `${count(who.records)} records are ${count(who.persons)} persons; ${count(who.unresolvable)} hold only a name.`,
      );
      io.say(`${count(links.length)} persons used a listed detail:`);
      for (const link of links.slice(0, linesMax)) {
        const values = link.matched.map((item) => `row ${item.row}: ${item.value}`).join('; ');
        io.say(`  ${link.person.padEnd(10)} ${values}${link.hubOnly ? '  (hub only: carries no weight)' : ''}`);
      }
      if (links.length > linesMax) io.say(`  ... and ${count(links.length - linesMax)} more in links.csv`);
      for (const { kind, expected } of trace.accidental) {
        io.say(`Accidental equalities to expect among ${kind}s (recycled or mistyped): ${about(expected)}`);
      }
      for (const row of trace.table.slice(1)) {
        io.say(
          `${row.atLeast} or more details: ${count(row.observed)} persons; would show the same by coincidence: ${about(row.expected)}`,
        );
      }
      for (const hub of trace.hubs)
        io.say(`Hub: ${hub.label} has ${count(hub.users)} users; it says little about any of them.`);
      if (report.placeholders > 0)
        io.say(`${count(report.placeholders)} values look like placeholders and carry no weight.`);
      for (const value of report.unused) io.say(`Nobody used: ${value}`);
      for (const item of report.skipped) io.note(`skipped ${item.file} line ${item.line}: ${item.text}`);
      io.say(
        `Candidates, not persons: ${count(report.candidates)} pairs in candidates.csv. Names alone make nobody one person.`,
      );
      io.say(
        `Columns were guessed: ${report.mapping}. Go on with: lookback review list --dir ${relative(io.cwd, report.workspace)}`,
      );
      io.result(report);
    });
};
