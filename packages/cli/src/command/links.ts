import { dirname, join, resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { type DeclaredNetwork, type EvidenceGraph, type NullName, testEdges, traceNetwork } from '@lookback/network';
import { writeFileAtomically } from '@lookback/store/files';
import { words } from '@lookback/words';
import { amount } from '../amounts.ts';
import type { AddCommand } from '../commands.ts';
import { csvText } from '../links/csv-text.ts';
import { edgeRows, linkHeader, touchRows } from '../links/link-rows.ts';
import { edgeSentences, touchSentences } from '../links/link-sentences.ts';
import { type NetworkFile, readNetworkFile } from '../links/network-file.ts';
import { readTouchesFile } from '../links/touches-file.ts';

interface Options {
  readonly network: string;
  readonly null: string;
  readonly seed: string;
  readonly permutations: string;
  readonly expand?: string;
  readonly format?: string;
  readonly out: string;
}

/** What a run of `links` gives, whatever the format of the touches. */
interface Outcome {
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  readonly lines: readonly string[];
  readonly result: object;
}

/** `lookback links`: who touched a network, and how many would have by chance (CONTRACTS 5). */
export const addLinks: AddCommand = (program, io) => {
  program
    .command('links')
    .description('Who touched a network, by which details, and how many would have by chance.')
    .argument('<touches>', 'a list person,anchor[,from,to,place,source], a 0/1 table, or edges a,b[,weight]')
    .requiredOption(
      '--network <file>',
      'kind,id[,from,to] with kind anchor or member, for example --network network.csv',
    )
    .option('--null <name>', 'bicm, hypergeometric or permutation, for example --null permutation', 'bicm')
    .option('--seed <s>', 'seed of the permutations, for example --seed 7', '1')
    .option('--permutations <n>', 'how many, for example --permutations 999', '999')
    .option('--expand <what>', 'members: also look at the details that members used, for example --expand members')
    .option('--format <format>', 'touches, table or edges, else guessed by the header, for example --format edges')
    .requiredOption('--out <file>', 'where to write, for example --out links.csv')
    .action(async (touches: string, options: Options) => {
      const settings = settingsOf(options);
      const network = await readNetworkFile(resolve(io.cwd, options.network));
      const file = await readTouchesFile(resolve(io.cwd, touches), options.format);
      const outcome =
        file.format === 'edges'
          ? linkEdges(file, network, settings)
          : linkTouches(file.graph, file.sources, network, settings);
      const out = resolve(io.cwd, options.out);
      await writeFileAtomically(out, csvText(linkHeader, outcome.rows));
      await writeFileAtomically(join(dirname(out), 'caveat.txt'), `${outcome.lines.join('\n')}\n`);
      for (const line of outcome.lines) io.say(line);
      io.say(words.finding_links_written({ rows: amount('rows', outcome.rows.length), file: options.out }));
      io.result({ out, ...outcome.result, sentences: outcome.lines });
    });
};

interface Settings {
  readonly null: NullName;
  readonly seed: string;
  readonly permutations: number;
  readonly expandMembers: boolean;
}

function settingsOf(options: Options): Settings {
  const named = (['bicm', 'hypergeometric', 'permutation'] as const).find((name) => name === options.null);
  const permutations = Number(options.permutations);
  const wrong =
    named === undefined
      ? `--null ${options.null}`
      : !Number.isInteger(permutations) || permutations < 1
        ? `--permutations ${options.permutations}`
        : options.expand !== undefined && options.expand !== 'members'
          ? `--expand ${options.expand}`
          : null;
  if (named === undefined || wrong !== null) {
    throw new UserError({
      code: 'bad_option',
      message: words.error_links_option({ wrong: String(wrong) }),
      todo: words.error_links_option_todo(),
    });
  }
  return { null: named, seed: options.seed, permutations, expandMembers: options.expand === 'members' };
}

function linkTouches(
  graph: EvidenceGraph,
  sources: readonly string[],
  network: DeclaredNetwork,
  settings: Settings,
): Outcome {
  const { permutations, ...rest } = settings;
  const trace = traceNetwork(graph, network, { ...rest, ...(rest.null === 'permutation' ? { permutations } : {}) });
  const membersOnly = network.anchors.length === 0 && !settings.expandMembers;
  const known = new Set(graph.persons);
  const unknown = network.persons.map(({ person }) => person).filter((id) => !known.has(id));
  return {
    rows: touchRows(trace, sources),
    lines: touchSentences({ trace, unknown, membersOnly, persons: graph.persons.length, ...settings }),
    result: { summary: trace.summary, anchors: trace.anchors, unknown },
  };
}

function linkEdges(
  file: { readonly edges: Parameters<typeof testEdges>[0]['edges']; readonly persons: readonly string[] },
  network: NetworkFile,
  settings: Settings,
): Outcome {
  const members = new Set([...network.persons.map(({ person }) => person), ...network.anchors.map(({ key }) => key)]);
  const trace = testEdges({ ...file, members, ...settings });
  return {
    rows: edgeRows(trace),
    lines: [...edgeSentences(trace, settings), ...(network.dated ? [words.finding_links_edges_undated()] : [])],
    result: { summary: trace.summary, hubs: trace.hubs, datesUnused: network.dated },
  };
}
