/**
 * Recall of hidden members on covert networks (data are not in this repository; only aggregates are printed): half of the members
 * are declared, the others hidden among everybody else, 100 times by seed; every ranking sees the same weighted edges, under names
 * drawn at random (members often have the first ids, and ties go by name). Networks that hold
 * members only can show recall and never a false link. Run: node start.cjs bench/network/recall.ts [folder with networks/]
 */
import { existsSync, readFileSync } from 'node:fs';
import { seededRandom } from '@lookback/base';
import { testEdges } from '@lookback/network';

const folder = process.argv[2] ?? new URL('../../../shared/data/', import.meta.url).pathname;
const repeats = 100;

interface Case {
  readonly name: string;
  readonly edges: readonly (readonly [a: string, b: string, weight: number])[];
  readonly members: ReadonlySet<string>;
}

type Score = ReadonlyMap<string, number>;
type Ranking = (graph: Neighbours, seeds: ReadonlySet<string>, edges: Case['edges']) => Score;
type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

const rankings: Readonly<Record<string, Ranking>> = {
  Lookback: (graph, seeds, edges) => queue(graph, seeds, edges),
  'shared count': (graph, seeds) => map(graph, (near) => [...near].filter((other) => seeds.has(other)).length),
  'weight of contacts': (graph, seeds, edges) => {
    const weight = new Map<string, number>();
    for (const [a, b, w] of edges) {
      if (seeds.has(b)) weight.set(a, (weight.get(a) ?? 0) + w);
      if (seeds.has(a)) weight.set(b, (weight.get(b) ?? 0) + w);
    }
    return map(graph, (_, person) => weight.get(person) ?? 0);
  },
  degree: (graph) => map(graph, (near) => near.size),
  'personalised PageRank': (graph, seeds) => pageRank(graph, seeds),
};

/** The order of the queue. */
function queue(graph: Neighbours, seeds: ReadonlySet<string>, edges: Case['edges']): Score {
  const rows = edges.map(([a, b, weight], i) => ({ a, b, weight, row: i + 1 }));
  const trace = testEdges({ edges: rows, members: seeds, null: 'bicm', seed: 1, permutations: 1 });
  const found = new Map(trace.findings.map(({ person }, at) => [person, trace.findings.length - at]));
  return map(graph, (_, person) => found.get(person) ?? -1);
}

function map(graph: Neighbours, of: (near: ReadonlySet<string>, person: string) => number): Score {
  return new Map([...graph].map(([person, near]) => [person, of(near, person)]));
}

function pageRank(graph: Neighbours, seeds: ReadonlySet<string>): Score {
  const start = new Map([...graph.keys()].map((person) => [person, seeds.has(person) ? 1 / seeds.size : 0]));
  let rank = new Map(start);
  for (let sweep = 0; sweep < 60; sweep++) {
    const next = new Map([...start].map(([person, value]) => [person, 0.15 * value]));
    for (const [person, value] of rank) {
      const near = graph.get(person) ?? new Set();
      for (const other of near) next.set(other, (next.get(other) ?? 0) + (0.85 * value) / near.size);
    }
    rank = next;
  }
  return rank;
}

function neighboursOf(edges: Case['edges']): Neighbours {
  const graph = new Map<string, Set<string>>();
  for (const [a, b] of edges) {
    if (a === b) continue;
    graph.set(a, (graph.get(a) ?? new Set()).add(b));
    graph.set(b, (graph.get(b) ?? new Set()).add(a));
  }
  return graph;
}

interface Measure {
  auc: number;
  precision10: number;
  recallAtHidden: number;
  reached: number;
}

/** The same case with names drawn at random: members often have the first ids, and ties go by name. */
function renamed(one: Case, repeat: number): Case {
  const people = [...neighboursOf(one.edges).keys()].sort();
  const names = seededRandom(`${one.name}/names/${repeat}`).shuffled(people.map((_, i) => `n${i + 10_000}`));
  const of = new Map(people.map((person, i) => [person, names[i]]));
  const name = (person: string) => of.get(person) ?? person;
  return {
    name: one.name,
    edges: one.edges.map(([a, b, weight]) => [name(a), name(b), weight] as const),
    members: new Set([...one.members].map(name)),
  };
}

function measure(one: Case, ranking: Ranking): Measure {
  const total: Measure = { auc: 0, precision10: 0, recallAtHidden: 0, reached: 0 };
  for (let repeat = 0; repeat < repeats; repeat++) add(total, renamed(one, repeat), ranking, repeat);
  return total;
}

function add(total: Measure, one: Case, ranking: Ranking, repeat: number): void {
  const graph = neighboursOf(one.edges);
  const members = [...graph.keys()].filter((person) => one.members.has(person)).sort();
  const mixed = seededRandom(`${one.name}/${repeat}`).shuffled(members);
  const seeds = new Set(mixed.slice(0, Math.floor(members.length / 2)));
  const score = ranking(graph, seeds, one.edges);
  const others = [...graph.keys()].filter((person) => !seeds.has(person)).sort();
  const order = others.sort((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0) || (a < b ? -1 : 1));
  const hit = order.map((person) => one.members.has(person));
  const hidden = hit.filter(Boolean).length;
  total.auc +=
    auc(others.map((person) => ({ score: score.get(person) ?? 0, member: one.members.has(person) }))) / repeats;
  total.precision10 += hit.slice(0, 10).filter(Boolean).length / Math.min(10, order.length) / repeats;
  total.recallAtHidden += hit.slice(0, hidden).filter(Boolean).length / hidden / repeats;
  const linked = order.filter((person) => [...(graph.get(person) ?? [])].some((other) => seeds.has(other)));
  total.reached += linked.filter((person) => one.members.has(person)).length / hidden / repeats;
}

function auc(list: readonly { readonly score: number; readonly member: boolean }[]): number {
  const yes = list.filter((one) => one.member);
  const no = list.filter((one) => !one.member);
  let wins = 0;
  for (const a of yes) for (const b of no) wins += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return no.length === 0 ? Number.NaN : wins / (yes.length * no.length);
}

function rowsOf(path: string, separator = ','): string[][] {
  const text = readFileSync(`${folder}/networks/${path}`, 'utf8');
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(separator));
}

function covert(name: string, layers: RegExp, isMember: (id: string, cells: readonly string[]) => boolean): Case {
  const nodes = rowsOf(`covert/${name}/nodes.csv`).slice(1);
  const edges = rowsOf(`covert/${name}/edges.csv`)
    .slice(1)
    .filter(([layer]) => layers.test(layer));
  return {
    name,
    edges: edges
      .map(([, a, b, weight]) => [a, b, Number(weight) || 1] as const)
      .filter(([a, b]) => !/\.\d$/.test(a) && !/\.\d$/.test(b)),
    members: new Set(nodes.filter((cells) => isMember(cells[0], cells)).map(([id]) => id)),
  };
}

function cases(): Case[] {
  const calls = rowsOf('vast2008_calls/cdr.csv').slice(1);
  const core = new Set(['200', '1', '2', '3', '5', '300', '306', '309', '360', '397']);
  return [
    covert('caviar', /caviar_full/, (id) => Number(id) <= 82),
    covert('montagna_mafia', /./, (_, cells) => /family|boss|cosa nostra/i.test(cells.slice(2).join(' '))),
    covert('suffragettes', /visit_aff|covisitation|events1/, () => true),
    { name: 'vast2008', edges: calls.map(([a, b]) => [a, b, 1] as const), members: core },
    covert('siren', /./, () => true),
    covert('togo', /./, () => true),
  ];
}

if (!existsSync(`${folder}/networks`)) console.log(`no networks in ${folder}: nothing to measure`);
else {
  for (const one of cases()) {
    const people = neighboursOf(one.edges).size;
    const members = [...neighboursOf(one.edges).keys()].filter((person) => one.members.has(person)).length;
    console.log(`\n${one.name}: ${people} persons, ${members} members, half of them hidden, ${repeats} times`);
    for (const [name, ranking] of Object.entries(rankings)) {
      const { auc: area, precision10, recallAtHidden, reached } = measure(one, ranking);
      const values = [area, precision10, recallAtHidden, reached].map((value) => value.toFixed(3)).join('  ');
      console.log(`  ${name.padEnd(24)} ${values}`);
    }
  }
  console.log(
    '\ncolumns: AUC, precision in the first 10, recall at the number hidden, share of the hidden with a direct contact',
  );
}
