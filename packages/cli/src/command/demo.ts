import { relative, resolve } from 'node:path';
import type { FigureSet } from '@lookback/figures';
import { words } from '@lookback/words';
import { type DemoTeller, type ImportReport, runDemo } from '@lookback/workflow';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import type { Io } from '../io.ts';
import { about, count, many } from '../numbers.ts';
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
      io.say(`${words.tool_demo_simulated()}\n`);
      await runDemo({
        folder,
        persons: Number(options.persons),
        seed,
        progress: io.progress,
        teller: teller(io, results),
      });
      sayReport(io);
      const seconds = ((Date.now() - begun) / 1000).toFixed(0);
      io.say(`\n${words.tool_demo_done({ seconds })}`);
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
  const balance = words.tool_demo_import({
    rows: amount(
      'rows',
      sum((file) => file.rows),
    ),
    records: amount(
      'records',
      sum((file) => file.records),
    ),
    rejected: count(sum((file) => file.rejected)),
    headers: amount(
      'headers',
      sum((file) => file.header),
    ),
    blank: amount(
      'blank_lines',
      sum((file) => file.blank),
    ),
  });
  io.say(`1 import     ${balance}`);
  const told = words.tool_demo_statements({
    statements: amount('statements', statements.statements),
    systems: amount('systems', completeness.length),
    unsearched: count(completeness.filter((item) => item.searched === 'no').length),
  });
  io.say(`${indent}${told}`);
}

function firstHalf(
  io: Io,
  keep: Keep,
): Pick<DemoTeller, 'simulated' | 'imported' | 'resolved' | 'declared' | 'traced' | 'decided'> {
  return {
    simulated: (report) => {
      keep('simulated', report);
      const rows = Object.values(report.rows).reduce((sum, value) => sum + value, 0);
      const [people, files] = [amount('people', report.persons), amount('files', Object.keys(report.rows).length)];
      io.say(`0 simulate   ${words.tool_demo_simulate({ people, rows: amount('rows', rows), files })}`);
    },
    imported: (report) => sayImported(io, keep, report),
    resolved: (report) => {
      keep('resolved', report);
      const found = words.tool_demo_resolve({
        count: report.resolved,
        records: amount('records', report.resolved),
        persons: amount('persons', report.persons),
        names: count(report.unresolvable),
      });
      io.say(`2 resolve    ${found}`);
    },
    declared: (report) => {
      keep('declared', report);
      const [members, first] = [amount('members', report.members), amount('found_first', report.startingPersons)];
      io.say(`3 declare    ${words.tool_demo_declare({ details: amount('details', report.anchors), members, first })}`);
      for (const { text, hedge } of report.allegations) {
        io.say(`${indent}${words.tool_demo_said({ text, hedge: String(hedge) })}`);
      }
    },
    traced: (report) => {
      keep('traced', report);
      const [linked, moved] = [count(report.linked), count(report.moved)];
      io.say(`4 trace      ${words.tool_demo_trace({ linked, persons: amount('persons', report.tested), moved })}`);
      for (const { atLeast, observed, expected } of report.table) {
        const told = { least: atLeast, observed: count(observed), expected: about(expected) };
        io.say(`${indent}${words.tool_demo_at_least(told)}`);
      }
      const [excluded, cohort] = [count(report.excluded), count(report.cohort)];
      io.say(`${indent}${words.tool_demo_cohort({ excluded, cohort })}`);
    },
    decided: (report) => {
      keep('decided', report);
      const [first, second, third] = [count(report.first), count(report.second), count(report.adjudicated)];
      io.say(`5 review     ${words.tool_demo_review({ first, second, third })}`);
    },
  };
}

function secondHalf(io: Io, keep: Keep): Pick<DemoTeller, 'measured' | 'published' | 'compared' | 'round'> {
  return {
    measured: ({ set, asOf }) => {
      keep('figures', set.figures);
      io.say(`6 measure    ${words.tool_demo_measure({ day: asOf, figures: line(set) })}`);
    },
    published: (report) => {
      keep('published', report);
      const file = `${relative(io.cwd, report.folder)}/index.html`;
      io.say(`7 publish    ${words.tool_demo_publish({ number: report.number, file })}`);
    },
    compared: (comparison, screen) => {
      keep('compared', comparison);
      const { trulyMoved, declared, found, missedVisible, missedInNoFile, wronglyLinked } = comparison;
      io.say(
        `\n${words.tool_demo_truth({ moved: count(trulyMoved), declared: count(declared), found: count(found) })}`,
      );
      const [missed, invisible] = [count(missedVisible), count(missedInNoFile)];
      io.say(`  ${words.tool_demo_truth_missed({ missed, invisible, wrong: count(wronglyLinked) })}`);
      io.say(`  ${relative(io.cwd, screen)}`);
    },
    round: ({ counts, reopened }, publication) => {
      keep('round', { counts, reopened: reopened.length, publication: publication.number });
      const [added, gone] = [count(counts.new), count(counts.gone)];
      const [changed, unchanged] = [count(counts.changed), count(counts.unchanged)];
      io.say(`\n${words.tool_demo_round({ new: added, gone, changed, unchanged })}`);
      io.say(`  ${words.tool_demo_round_reopened({ ...many(reopened.length), number: publication.number })}`);
    },
  };
}

const indent = ' '.repeat(13);
const told = ['M1', 'C', 'D', 'E1', 'E2', 'W5', 'B1', 'B2'] as const;

function line(set: FigureSet): string {
  const value = new Map(set.figures.map((figure) => [figure.id, figure.value]));
  return told.map((id) => words[`tool_demo_figure_${id}`]({ n: count(value.get(id) ?? 0) })).join(', ');
}
