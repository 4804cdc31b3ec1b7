import { byCodeUnit, seededRandom } from '@lookback/base';
import { benjaminiHochberg } from '../chance/benjamini-hochberg.ts';
import { permutationP } from '../chance/curveball.ts';
import { swapEdges } from '../chance/edge-swap.ts';
import { hypergeometricMean, hypergeometricTail } from '../chance/hypergeometric.ts';
import { poissonBinomialMean, poissonBinomialTails } from '../chance/poisson-binomial.ts';
import { disparity } from '../chance/shared-index.ts';
import { edgeProbability, fitUnipartite } from '../chance/unipartite.ts';
import type { Band, ExpectationRow, NullName } from './types.ts';

/** Edges between persons; both directions and repeats are one edge, weights added, rows kept as evidence. */
export interface EdgeInput {
  readonly edges: readonly { readonly a: string; readonly b: string; readonly weight: number; readonly row: number }[];
  /** Persons known beyond the edges. */
  readonly persons?: readonly string[];
  readonly members: ReadonlySet<string>;
  readonly null: NullName;
  readonly seed: number | string;
  readonly permutations: number;
  readonly level?: number;
}

export interface EdgeFinding {
  readonly person: string;
  readonly observed: number;
  readonly expected: number;
  readonly p: number;
  readonly q: number;
  readonly band: Band;
  readonly hubOnly: boolean;
  readonly members: readonly string[];
  /** Members with whom more than one row, or a weight above 1, tells of contact; and the weight of all contacts with members. */
  readonly repeated: number;
  readonly weight: number;
  /** Data rows whose single loss drops the person out. */
  readonly soleRows: readonly number[];
  /** Smallest disparity filter value over the edges to members, from either end; null where undefined at both. */
  readonly disparity: number | null;
}

export interface EdgeTrace {
  readonly findings: readonly EdgeFinding[];
  readonly hubs: readonly {
    readonly member: string;
    readonly users: number;
    readonly shareSeen: number;
    readonly shareExpected: number;
    readonly networkShare: number;
    readonly hub: boolean;
  }[];
  readonly summary: {
    readonly null: NullName;
    readonly persons: number;
    readonly tested: number;
    readonly members: number;
    readonly edges: number;
    readonly surviving: number;
    readonly smallestP: number;
    readonly smallestReachableP: number;
    readonly verdict: 'supported' | 'none_survive' | 'cannot_support';
    readonly table: readonly ExpectationRow[];
    readonly unknownMembers: readonly string[];
  };
}

interface Graph {
  readonly names: readonly string[];
  readonly neighbours: readonly ReadonlyMap<number, { readonly weight: number; readonly rows: readonly number[] }>[];
  readonly isMember: Uint8Array;
  readonly memberNodes: readonly number[];
}

/**
 * Tests each person for edges to members (CONTRACTS 5): N = other persons, K = members, d = degree. The configuration model is
 * the undirected one (everybody with as many contacts as seen); permutations swap edges and keep every degree.
 */
export function testEdges(input: EdgeInput): EdgeTrace {
  const graph = readGraph(input);
  const level = input.level ?? 0.05;
  const nulls = nullsOf(graph, input);
  const persons = [...graph.names.keys()].filter((i) => graph.isMember[i] === 0);
  const observed = persons.map((i) => memberCount(graph, i));
  const p = persons.map((i, at) => nulls.tail(i, observed[at]));
  const q = benjaminiHochberg(p);
  const hubs = memberShares(graph, nulls.none);
  const isHub = new Set(hubs.filter((one) => one.hub).map((one) => one.member));
  const findings = persons
    .flatMap((i, at) =>
      observed[at] > 0 ? [finding(graph, i, { isHub, p: p[at], q: q[at], expected: nulls.mean(i) })] : [],
    )
    .sort((a, b) => inQueueOrder(a, b, level));
  const surviving = findings.filter((one) => one.observed >= 2 && one.q <= level).length;
  const reachable = persons.reduce((least, i) => {
    const most = Math.min(graph.neighbours[i].size, graph.memberNodes.length);
    return most >= 2 ? Math.min(least, nulls.tail(i, most)) : least;
  }, 1);
  return {
    findings,
    hubs,
    summary: {
      null: input.null,
      persons: graph.names.length,
      tested: persons.length,
      members: graph.memberNodes.length,
      edges: graph.neighbours.reduce((sum, one) => sum + one.size, 0) / 2,
      surviving,
      smallestP: findings.reduce((least, one) => Math.min(least, one.p), 1),
      smallestReachableP: reachable,
      verdict: surviving > 0 ? 'supported' : reachable * persons.length > level ? 'cannot_support' : 'none_survive',
      table: ([1, 2, 3] as const).map((atLeast) => ({
        atLeast,
        observed: observed.filter((x) => x >= atLeast).length,
        expected: persons.reduce((sum, i) => sum + nulls.atLeast(i, atLeast), 0),
      })),
      unknownMembers: [...input.members].filter((id) => !graph.names.includes(id)).sort(byCodeUnit),
    },
  };
}

/**
 * Band; counts that chance does not explain by q; the others by the number of members, then by how many of these contacts stand
 * on more than one row (one row may be a slip), their weight, and p: below the level p tells little.
 */
function inQueueOrder(a: EdgeFinding, b: EdgeFinding, level: number): number {
  const survives = (one: EdgeFinding) => one.observed >= 2 && one.q <= level;
  if (a.band !== b.band) return a.band - b.band;
  if (survives(a) !== survives(b)) return survives(a) ? -1 : 1;
  const byChance = a.q - b.q || a.p - b.p;
  const byEvidence = b.observed - a.observed || b.repeated - a.repeated || b.weight - a.weight || a.p - b.p;
  return (survives(a) ? byChance : byEvidence) || byCodeUnit(a.person, b.person);
}

function readGraph(input: EdgeInput): Graph {
  const all = new Set([...input.edges.flatMap(({ a, b }) => [a, b]), ...(input.persons ?? [])]);
  const names = [...all].sort(byCodeUnit);
  const at = new Map(names.map((name, i) => [name, i]));
  const neighbours = names.map(() => new Map<number, { weight: number; rows: number[] }>());
  for (const { a, b, weight, row } of input.edges) {
    const [i, j] = [at.get(a) ?? 0, at.get(b) ?? 0];
    if (i === j) continue;
    const known = neighbours[i].get(j) ?? { weight: 0, rows: [] };
    known.weight += weight;
    known.rows.push(row);
    neighbours[i].set(j, known);
    neighbours[j].set(i, known);
  }
  const isMember = Uint8Array.from(names, (name) => (input.members.has(name) ? 1 : 0));
  return { names, neighbours, isMember, memberNodes: [...names.keys()].filter((i) => isMember[i] === 1) };
}

function memberCount({ neighbours, isMember }: Graph, i: number): number {
  let count = 0;
  for (const j of neighbours[i].keys()) count += isMember[j];
  return count;
}

interface EdgeNulls {
  readonly mean: (i: number) => number;
  /** P(X >= x), the p-value of x. */
  readonly tail: (i: number, x: number) => number;
  /** The same as an expectation; for permutations the share itself, not its p-value. */
  readonly atLeast: (i: number, x: number) => number;
  /** P(no member but this one). */
  readonly none: (i: number, but: number) => number;
}

function nullsOf(graph: Graph, input: EdgeInput): EdgeNulls {
  const bicm = bicmNulls(graph);
  if (input.null === 'bicm') return bicm;
  if (input.null === 'hypergeometric') {
    const urn = (i: number) => ({
      items: graph.names.length - 1,
      marked: graph.memberNodes.length,
      drawn: graph.neighbours[i].size,
    });
    const tail = (i: number, x: number) => hypergeometricTail(urn(i), x);
    return { ...bicm, mean: (i) => hypergeometricMean(urn(i)), tail, atLeast: tail };
  }
  return { ...bicm, ...permutationNulls(graph, input) };
}

function bicmNulls(graph: Graph): EdgeNulls {
  const model = fitUnipartite(graph.neighbours.map((one) => one.size));
  const { classOf } = model.classes;
  const members = new Map<number, number>();
  for (const j of graph.memberNodes) members.set(classOf[j], (members.get(classOf[j]) ?? 0) + 1);
  const known = new Map<number, { mean: number; tails: Float64Array; logNone: number }>();
  const of = (i: number) => {
    const old = known.get(classOf[i]);
    if (old) return old;
    const count = [...members.values()];
    const p = [...members.keys()].map((c) => edgeProbability(model, classOf[i], c));
    const made = {
      mean: poissonBinomialMean({ count, p }),
      tails: poissonBinomialTails({ count, p }, graph.memberNodes.length),
      logNone: count.reduce((sum, many, g) => sum + many * Math.log1p(-Math.min(p[g], 1 - 1e-12)), 0),
    };
    known.set(classOf[i], made);
    return made;
  };
  const tail = (i: number, x: number) => of(i).tails[x] ?? 0;
  return {
    mean: (i) => of(i).mean,
    tail,
    atLeast: tail,
    none: (i, but) =>
      Math.min(
        1,
        Math.exp(of(i).logNone - Math.log1p(-Math.min(edgeProbability(model, classOf[i], classOf[but]), 1 - 1e-12))),
      ),
  };
}

function permutationNulls(graph: Graph, input: EdgeInput): Pick<EdgeNulls, 'mean' | 'tail' | 'atLeast'> {
  const nodes = graph.names.length;
  const ends = graph.neighbours.flatMap((one, i) => [...one.keys()].filter((j) => i < j).map((j) => [i, j]));
  const list = { nodes, a: Uint32Array.from(ends, ([i]) => i), b: Uint32Array.from(ends, ([, j]) => j) };
  const present = new Set(ends.flatMap(([i, j]) => [i * nodes + j, j * nodes + i]));
  const random = seededRandom(input.seed).fork('permutation');
  const counts = graph.names.map(() => new Uint32Array(graph.memberNodes.length + 2));
  for (let t = 0; t < input.permutations; t++) {
    swapEdges(list, present, random);
    const x = new Uint32Array(nodes);
    for (let e = 0; e < list.a.length; e++) {
      x[list.a[e]] += graph.isMember[list.b[e]];
      x[list.b[e]] += graph.isMember[list.a[e]];
    }
    for (let i = 0; i < nodes; i++) counts[i][x[i]]++;
  }
  const from = (i: number, x: number) => counts[i].subarray(x).reduce((sum, one) => sum + one, 0);
  return {
    mean: (i) => counts[i].reduce((sum, one, x) => sum + one * x, 0) / input.permutations,
    tail: (i, x) => (x === 0 ? 1 : permutationP(from(i, x), input.permutations)),
    atLeast: (i, x) => from(i, x) / input.permutations,
  };
}

function memberShares(graph: Graph, none: EdgeNulls['none']): EdgeTrace['hubs'] {
  return graph.memberNodes.map((member) => {
    const users = [...graph.neighbours[member].keys()];
    const others = (i: number) => memberCount(graph, i) - 1;
    const seen = users.length === 0 ? 0 : users.filter((i) => others(i) > 0).length / users.length;
    const expected = users.length === 0 ? 0 : users.reduce((sum, i) => sum + 1 - none(i, member), 0) / users.length;
    const share = expected >= 1 ? 0 : (seen - expected) / (1 - expected);
    return {
      member: graph.names[member],
      users: users.length,
      shareSeen: seen,
      shareExpected: expected,
      networkShare: share,
      hub: users.length > 10 && share < 0.2,
    };
  });
}

interface Tested {
  readonly isHub: ReadonlySet<string>;
  readonly p: number;
  readonly q: number;
  readonly expected: number;
}

function finding(graph: Graph, i: number, { isHub, p, q, expected }: Tested): EdgeFinding {
  const links = [...graph.neighbours[i]].filter(([j]) => graph.isMember[j] === 1);
  const members = links.map(([j]) => graph.names[j]).sort(byCodeUnit);
  const rows = [...new Set(links.flatMap(([, edge]) => edge.rows))];
  const solid = links.filter(([j]) => !isHub.has(graph.names[j]));
  const alphas = links.flatMap(([j, { weight }]) => [i, j].flatMap((end) => disparityAt(graph, end, weight)));
  return {
    person: graph.names[i],
    observed: members.length,
    expected,
    p,
    q,
    band: solid.length >= 2 ? 3 : solid.length === 1 ? 4 : 5,
    hubOnly: solid.length === 0,
    members,
    repeated: links.filter(([, { weight, rows: own }]) => own.length > 1 || weight > 1).length,
    weight: links.reduce((sum, [, { weight }]) => sum + weight, 0),
    soleRows: rows.length === 1 ? rows : [],
    disparity: alphas.length === 0 ? null : Math.min(...alphas),
  };
}

function disparityAt({ neighbours }: Graph, node: number, weight: number): number[] {
  const strength = [...neighbours[node].values()].reduce((sum, edge) => sum + edge.weight, 0);
  const alpha = strength > 0 ? disparity(weight, strength, neighbours[node].size) : null;
  return alpha === null ? [] : [alpha];
}
