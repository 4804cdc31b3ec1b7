import { relative, resolve } from 'node:path';
import type { FigureSet } from '@lookback/figures';
import { type DemoTeller, type ImportReport, runDemo } from '@lookback/workflow';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { about, count } from '../numbers.ts';
import { dirOf } from './options.ts';
import { sayReport } from './the-report.ts';

export const addDemo: AddCommand = (program, io) => {
  program
    .command('demo')
    .description('the corridor case: 20,000 simulated people, all seven steps, compared with the truth')
    .option('--persons <n>', 'how many people (example: --persons 2000)', '20000')
    .option('--seed <text>', 'the same seed gives the same case (example: --seed 7)', '1')
    .action(async (options: { persons: string; seed: string }, command) => {
      const begun = Date.now();
      const folder = resolve(io.cwd, dirOf(command) ?? 'demo-review');
      const results: Record<string, unknown> = {};
      const shown = relative(io.cwd, folder) || '.';
      const { seed } = options;
      io.say('SIMULATED: people, files and decisions below are made up; nobody in them exists.\n');
      await runDemo({
        folder,
        persons: Number(options.persons),
        seed,
        progress: io.progress,
        teller: teller(io, results),
      });
      sayReport(io);
      const seconds = ((Date.now() - begun) / 1000).toFixed(0);
      io.say(`\nDone in ${seconds} s. Three lines to try:`);
      io.say(`  ./lookback serve --dir ${shown} --open`);
      io.say(`  ./lookback review list --band 3 --dir ${shown}`);
      io.say(`  ./lookback withdraw phones.ndjson --reason "wrong extract" --dir ${shown}`);
      io.result({ folder, ...results });
    });
};

type Keep = (name: string, value: unknown) => void;

function teller(io: Io, results: Record<string, unknown>): DemoTeller {
  const keep: Keep = (name, value) => {
    results[name] = value;
  };
  return { ...firstHalf(io, keep), ...secondHalf(io, keep) };
}

function sayImported(io: Io, keep: Keep, { files, statements, completeness }: ImportReport): void {
  keep('imported', { files: files.map(({ name, records, rejected }) => ({ name, records, rejected })) });
  const sum = (pick: (file: (typeof files)[number]) => number) => files.reduce((total, file) => total + pick(file), 0);
  io.say(
    `1 import     ${count(sum((file) => file.rows))} rows = ${count(sum((file) => file.records))} records + ` +
      `${count(sum((file) => file.rejected))} unreadable + ${count(sum((file) => file.header))} headers + ` +
      `${count(sum((file) => file.blank))} blank lines. Bytes add up too.`,
  );
  io.say(
    `             ${count(statements.statements)} statements; ${completeness.length} systems, of which not searched: ${completeness.filter((item) => item.searched === 'no').length}.`,
  );
}

function firstHalf(
  io: Io,
  keep: Keep,
): Pick<DemoTeller, 'simulated' | 'imported' | 'resolved' | 'declared' | 'traced' | 'decided'> {
  return {
    simulated: (report) => {
      keep('simulated', report);
      const rows = Object.values(report.rows).reduce((sum, value) => sum + value, 0);
      io.say(
        `0 simulate   ${count(report.persons)} people in ${count(rows)} rows of ${Object.keys(report.rows).length} files.`,
      );
    },
    imported: (report) => sayImported(io, keep, report),
    resolved: (report) => {
      keep('resolved', report);
      io.say(
        `2 resolve    ${count(report.resolved)} records are ${count(report.persons)} persons; ${count(report.unresolvable)} hold only a name and are nobody.`,
      );
    },
    declared: (report) => {
      keep('declared', report);
      io.say(
        `3 declare    ${report.anchors} shared details, ${report.members} members with a role, ${report.startingPersons} persons found first.`,
      );
      for (const { text, hedge } of report.allegations)
        io.say(`             Said of the network, never of a person: "${text}" (${hedge}).`);
    },
    traced: (report) => {
      keep('traced', report);
      io.say(
        `4 trace      ${count(report.linked)} of ${count(report.tested)} persons used a detail; ${count(report.moved)} made a leg of a journey.`,
      );
      for (const row of report.table) {
        io.say(
          `             ${row.atLeast} or more details: ${count(row.observed)}; by coincidence alone about ${about(row.expected)}.`,
        );
      }
      io.say(
        `             ${count(report.excluded)} left out by the charter (a hub and nothing else); under review: ${count(report.cohort)}.`,
      );
    },
    decided: (report) => {
      keep('decided', report);
      io.say(
        `5 review     SIMULATED DECISIONS: ${count(report.first)} first, ${count(report.second)} second readings, ${count(report.adjudicated)} settled by a third.`,
      );
    },
  };
}

function secondHalf(io: Io, keep: Keep): Pick<DemoTeller, 'measured' | 'published' | 'compared' | 'round'> {
  return {
    measured: ({ set, asOf }) => {
      keep('figures', set.figures);
      io.say(`6 measure    as of ${asOf}: ${line(set, ['M1', 'C', 'D', 'E1', 'E2', 'W5', 'B1', 'B2'])}`);
    },
    published: (report) => {
      keep('published', report);
      io.say(`7 publish    ${report.number}, signed by two keys: ${relative(io.cwd, report.folder)}/index.html`);
    },
    compared: (comparison, screen) => {
      keep('compared', comparison);
      const { trulyMoved, declared, found, missedVisible, missedInNoFile, wronglyLinked } = comparison;
      io.say(
        `\nAgainst the truth (a simulation only has one): of ${trulyMoved} moved, ${declared} were declared, ${found} found,`,
      );
      io.say(
        `  ${missedVisible} missed though a file shows them, ${missedInNoFile} in no file; ${wronglyLinked} under review had no part in it.`,
      );
      io.say(`  ${relative(io.cwd, screen)}`);
    },
    round: ({ counts, reopened }, publication) => {
      keep('round', { counts, reopened: reopened.length, publication: publication.number });
      io.say(
        `\nA round on a late phone extract: ${counts.new} new, ${counts.gone} gone, ${counts.changed} changed, ${count(counts.unchanged)} unchanged and not raised again;`,
      );
      io.say(`  ${reopened.length} decisions reopened. Publication ${publication.number} shows the difference.`);
    },
  };
}

const nouns: Readonly<Record<string, string>> = {
  M1: 'moved',
  C: 'under review',
  D: 'decided',
  E1: 'arrested at least once',
  E2: 'in proceedings',
  W5: 'not found after every search',
  B1: 'acted on before decided',
  B2: 'of them since settled as nothing adverse',
};

function line(set: FigureSet, ids: readonly string[]): string {
  const value = new Map(set.figures.map((figure) => [figure.id, figure.value]));
  return `${ids.map((id) => `${count(value.get(id) ?? 0)} ${nouns[id]}`).join(', ')}.`;
}
