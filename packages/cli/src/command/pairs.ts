import { dirname, join, resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { type EvidenceGraph, type Incidence, indexIncidence, type PairTest, testPairs } from '@lookback/network';
import { writeFileAtomically } from '@lookback/store/files';
import { words } from '@lookback/words';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import { csvText, readable, readableP } from '../links/csv-text.ts';
import { readTouchesFile } from '../links/touches-file.ts';

const level = 0.05;

const header = [
  ...['person_a', 'person_b', 'shared', 'expected', 'p_hypergeometric', 'q_hypergeometric', 'p_bicm', 'q_bicm'],
  ...['adamic_adar', 'resource_allocation'],
];

/** `lookback pairs`: which pairs of persons share more details than chance explains (CONTRACTS 5). */
export const addPairs: AddCommand = (program, io) => {
  program
    .command('pairs')
    .description('Which pairs of persons share details, and how many would by chance.')
    .argument('<touches>', 'a list person,anchor or a 0/1 table, for example touches.csv')
    .option('--format <format>', 'touches or table, else guessed by the header, for example --format table')
    .requiredOption('--out <file>', 'where to write, for example --out pairs.csv')
    .action(async (touches: string, options: { format?: string; out: string }) => {
      const file = await readTouchesFile(resolve(io.cwd, touches), options.format);
      if (file.format === 'edges') {
        throw new UserError({
          code: 'edges_have_no_pairs',
          file: touches,
          message: words.error_edges_no_pairs(),
          todo: words.error_edges_no_pairs_todo(),
        });
      }
      const test = testPairs(incidenceOf(file.graph), level);
      const out = resolve(io.cwd, options.out);
      await writeFileAtomically(out, csvText(header, rowsOf(test, [...file.graph.persons])));
      const lines = sentences(test);
      await writeFileAtomically(join(dirname(out), 'caveat.txt'), `${lines.join('\n')}\n`);
      for (const line of lines) io.say(line);
      io.say(words.finding_links_written({ rows: amount('rows', test.a.length), file: options.out }));
      io.result({ out, ...test.summary, sentences: lines });
    });
};

function incidenceOf({ persons, anchors, uses }: EvidenceGraph): Incidence {
  return indexIncidence({ rows: persons.length, columns: anchors.length, row: uses.person, column: uses.anchor });
}

function* rowsOf(test: PairTest, persons: readonly string[]) {
  for (let i = 0; i < test.a.length; i++) {
    yield [
      persons[test.a[i]],
      persons[test.b[i]],
      ...[test.shared[i], test.expected[i]],
      ...[test.pHypergeometric[i], test.qHypergeometric[i], test.pBicm[i], test.qBicm[i]],
      ...[test.adamicAdar[i], test.resourceAllocation[i]],
    ];
  }
}

function sentences({ summary }: PairTest): string[] {
  const lines = [
    words.finding_pairs_summary({
      sharing: readable(summary.sharing),
      tests: amount('pairs', summary.tests),
      hypergeometric: readable(summary.expectedSharingHypergeometric),
      bicm: readable(summary.expectedSharingBicm),
    }),
    words.finding_pairs_smallest({
      hypergeometric: readableP(summary.smallestPHypergeometric),
      bicm: readableP(summary.smallestPBicm),
      level: String(level * 100),
      survivingHypergeometric: readable(summary.survivingHypergeometric),
      survivingBicm: readable(summary.survivingBicm),
    }),
  ];
  if (summary.survivingBicm === 0 && summary.survivingHypergeometric === 0) lines.push(words.finding_pairs_cannot());
  return [...lines, words.finding_links_not_guilt()];
}
