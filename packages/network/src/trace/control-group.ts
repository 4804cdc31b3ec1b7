import { type Random, seededRandom } from '@lookback/base';
import type { PersonId } from '@lookback/model';
import { anchorAt, type EvidenceGraph } from '../build/evidence-graph.ts';
import { resolveAnchors } from './resolve-anchors.ts';
import { traceNetwork } from './trace-network.ts';
import type { DeclaredAnchor, DeclaredNetwork, Trace, TraceOptions } from './types.ts';

export interface ControlRun {
  readonly linked: number;
  readonly atLeastTwo: number;
  readonly surviving: number;
  readonly moved: number;
}

/** The trace of a network beside the same trace of networks that do not exist, and beside persons like those found. */
export interface ControlGroup {
  readonly result: ControlRun;
  /** Each with anchors of the same kinds and popularity, drawn at random, and the same windows. */
  readonly shuffled: readonly ControlRun[];
  readonly shuffledMean: ControlRun;
  /** Persons not linked, as busy as the linked ones, one for each: what they touch of the network outside its windows. */
  readonly matched: { readonly persons: number; readonly outsideWindow: number };
}

export interface ControlOptions extends TraceOptions {
  readonly runs: number;
  readonly seed: number | string;
}

/** Runs the control group: shuffled networks and matched persons (requirements F11: a rule that flags all must be seen). */
export function controlGroup(
  graph: EvidenceGraph,
  network: DeclaredNetwork,
  trace: Trace,
  { runs, seed, ...options }: ControlOptions,
): ControlGroup {
  const random = seededRandom(seed).fork('control');
  const pools = similarAnchors(graph, network);
  const shuffled: ControlRun[] = [];
  for (let run = 0; run < runs; run++) {
    const anchors = pools.map(({ declared, pool }) => drawn(graph, declared, pool, random));
    shuffled.push(countsOf(traceNetwork(graph, { ...network, anchors, events: [] }, options)));
  }
  return {
    result: countsOf(trace),
    shuffled,
    shuffledMean: meanOf(shuffled),
    matched: matchedPersons(graph, network, trace, random),
  };
}

function countsOf({ findings, summary }: Trace): ControlRun {
  return {
    linked: summary.linked,
    atLeastTwo: findings.filter(({ observedTestable }) => observedTestable >= 2).length,
    surviving: summary.surviving,
    moved: summary.moved,
  };
}

function meanOf(list: readonly ControlRun[]): ControlRun {
  const mean = (pick: (run: ControlRun) => number) =>
    list.reduce((sum, run) => sum + pick(run), 0) / Math.max(1, list.length);
  return {
    linked: mean((run) => run.linked),
    atLeastTwo: mean((run) => run.atLeastTwo),
    surviving: mean((run) => run.surviving),
    moved: mean((run) => run.moved),
  };
}

/** For each network anchor, others of its kind with about as many users (within a quarter, at least one). */
function similarAnchors(graph: EvidenceGraph, network: DeclaredNetwork) {
  const users = (a: number) => graph.index.anchorOffset[a + 1] - graph.index.anchorOffset[a];
  const found = resolveAnchors(graph, network).found;
  const own = new Set(found.map(({ index }) => index));
  return found.map(({ index, declared }) => {
    const slack = Math.max(1, users(index) / 4);
    const pool: number[] = [];
    const { kind } = graph.anchors;
    for (let a = 0; a < kind.length; a++) {
      const alike = kind[a] === kind[index] && Math.abs(users(a) - users(index)) <= slack;
      if (alike && users(a) > 0 && !own.has(a)) pool.push(a);
    }
    return { declared, pool };
  });
}

function drawn(
  graph: EvidenceGraph,
  declared: DeclaredAnchor,
  pool: readonly number[],
  random: Random,
): DeclaredAnchor {
  if (pool.length === 0) return { ...declared, key: `none ${declared.key}`, label: 'none' };
  const { kind, key, label } = anchorAt(graph.anchors, random.pick(pool));
  return { ...declared, kind, key, label };
}

/** One person that is not linked for each that is, with the same number of anchors. */
function matchedPersons(graph: EvidenceGraph, network: DeclaredNetwork, trace: Trace, random: Random) {
  const linked = new Set<PersonId>(trace.findings.map(({ person }) => person));
  const declared = new Set(network.persons.map(({ person }) => person));
  const byDegree = new Map<number, number[]>();
  const degree = (p: number) => graph.index.personOffset[p + 1] - graph.index.personOffset[p];
  const persons = [...graph.persons];
  persons.forEach((id, p) => {
    if (linked.has(id) || declared.has(id)) return;
    const list = byDegree.get(degree(p));
    if (list) list.push(p);
    else byDegree.set(degree(p), [p]);
  });
  const own = new Set(trace.anchors.map(({ index }) => index));
  let matched = 0;
  let outsideWindow = 0;
  persons.forEach((id, p) => {
    const pool = linked.has(id) ? byDegree.get(degree(p)) : undefined;
    if (pool === undefined || pool.length === 0) return;
    const match = random.pick(pool);
    matched++;
    const touched = graph.index.touchAnchor.subarray(
      graph.index.personOffset[match],
      graph.index.personOffset[match + 1],
    );
    if (touched.some((anchor) => own.has(anchor))) outsideWindow++;
  });
  return { persons: matched, outsideWindow };
}
