import { byCodeUnit, isoDay } from '@lookback/base';
import type { AnchorKind, PersonId } from '@lookback/model';
import { type EvidenceGraph, kindAt } from '../build/evidence-graph.ts';
import type { LooserProposal } from '../build/looser.ts';
import type { AnchorChanges } from '../build/reshape-anchors.ts';
import { applyAnchorChanges } from './apply-anchor-changes.ts';
import { touchCertainty } from './prepare.ts';
import { traceNetwork } from './trace-network.ts';
import type { DeclaredNetwork, Trace, TraceOptions } from './types.ts';

/** A looser equality or a known reassignment: which links there are because of it, and which there are not. */
export interface Loosening {
  /** Rule of the proposals, or `same_detail`, `reassigned` for an entry of the memo. */
  readonly rule: LooserProposal['rule'] | 'same_detail' | 'reassigned';
  /** True for an entry in force: gained and lost against the trace without it. False: against the trace with all of it. */
  readonly inForce: boolean;
  readonly details: readonly LoosenedDetail[];
  readonly gained: readonly PersonId[];
  readonly lost: readonly PersonId[];
}

export interface LoosenedDetail {
  readonly kind: AnchorKind;
  readonly keys: readonly string[];
  /** Users of each key; empty for a reassignment. */
  readonly users: readonly number[];
  /** Persons who would be linked by this proposal alone; null for an entry in force (see the whole). */
  readonly gained: number | null;
}

export interface LooseningInput {
  /** The graph of exact keys and the network as declared: entries of `anchorChanges` are applied here. */
  readonly graph: EvidenceGraph;
  readonly network: DeclaredNetwork;
  /** The graph of the trace in force, with the entries applied. */
  readonly traced: EvidenceGraph;
  /** The trace in force. */
  readonly trace: Trace;
  readonly proposals: readonly LooserProposal[];
  readonly options: TraceOptions;
}

/** For each rule of looser equality and each entry in force: the links gained and lost. Nothing is joined by it. */
export function loosenings(input: LooseningInput): readonly Loosening[] {
  const { network, proposals } = input;
  const rules = [...new Set(proposals.map(({ rule }) => rule))].sort(byCodeUnit);
  const gained = gainedAlone(input);
  const { same = [], reassigned = [] } = network.anchorChanges ?? {};
  const proposed = rules.map((rule): Loosening => {
    const mine = proposals.filter((proposal) => proposal.rule === rule);
    return {
      rule,
      inForce: false,
      details: mine.map(({ kind, keys, users }) => ({ kind, keys, users, gained: gained(kind, keys) })),
      ...against(linkedUnder(input, { same: [...same, ...mine], reassigned }), linkedOf(input.trace)),
    };
  });
  const joins = same.map((entry, i): Loosening => {
    const others = { same: same.filter((_, at) => at !== i), reassigned };
    const details = [{ ...entry, users: usersOf(input.graph, entry), gained: null }];
    return { rule: 'same_detail', inForce: true, details, ...withoutIt(input, others) };
  });
  const splits = reassigned.map(({ kind, key, at }, i): Loosening => {
    const others = { same, reassigned: reassigned.filter((_, place) => place !== i) };
    const details = [{ kind, keys: [`${key} from ${isoDay(at)}`], users: [], gained: null }];
    return { rule: 'reassigned', inForce: true, details, ...withoutIt(input, others) };
  });
  return [...proposed, ...joins, ...splits];
}

function linkedUnder({ graph, network, options }: LooseningInput, anchorChanges: AnchorChanges): ReadonlySet<PersonId> {
  const shaped = applyAnchorChanges(graph, { ...network, anchorChanges });
  return linkedOf(traceNetwork(shaped.graph, shaped.network, { ...options, earlier: undefined }));
}

function linkedOf({ findings }: Pick<Trace, 'findings'>): ReadonlySet<PersonId> {
  return new Set(findings.map(({ person }) => person));
}

function withoutIt(input: LooseningInput, others: AnchorChanges): Pick<Loosening, 'gained' | 'lost'> {
  return against(linkedOf(input.trace), linkedUnder(input, others));
}

function against(now: ReadonlySet<PersonId>, before: ReadonlySet<PersonId>): Pick<Loosening, 'gained' | 'lost'> {
  const only = (a: ReadonlySet<PersonId>, b: ReadonlySet<PersonId>) =>
    [...a].filter((id) => !b.has(id)).sort(byCodeUnit);
  return { gained: only(now, before), lost: only(before, now) };
}

function indexOf({ anchors }: EvidenceGraph, asked: ReadonlySet<string>): ReadonlyMap<string, number> {
  const at = new Map<string, number>();
  for (let a = 0; a < anchors.length; a++) {
    const name = `${kindAt(anchors, a)} ${anchors.key.at(a)}`;
    if (asked.has(name)) at.set(name, a);
  }
  return at;
}

function usersOf(
  graph: EvidenceGraph,
  { kind, keys }: { readonly kind: AnchorKind; readonly keys: readonly string[] },
) {
  const { anchorOffset } = graph.index;
  const at = indexOf(graph, new Set(keys.map((key) => `${kind} ${key}`)));
  return keys.map((key) => {
    const a = at.get(`${kind} ${key}`);
    return a === undefined ? 0 : anchorOffset[a + 1] - anchorOffset[a];
  });
}

/** Persons not linked who used the other key in the window of the network's, for one proposal alone. */
function gainedAlone({ traced: graph, network, trace, proposals }: LooseningInput) {
  const at = indexOf(graph, new Set(proposals.flatMap(({ kind, keys }) => keys.map((key) => `${kind} ${key}`))));
  const own = new Map(trace.anchors.map((anchor) => [`${anchor.kind} ${anchor.key}`, anchor]));
  const out = new Set([...linkedOf(trace), ...network.persons.map(({ person }) => person)]);
  const { index, persons } = graph;
  return (kind: AnchorKind, keys: readonly string[]): number => {
    const names = keys.map((key) => `${kind} ${key}`);
    const found = new Set<number>();
    for (const name of names) {
      const window = own.get(name);
      const other = at.get(names.find((one) => one !== name) ?? '');
      if (window === undefined || other === undefined) continue;
      for (let i = index.anchorOffset[other]; i < index.anchorOffset[other + 1]; i++) {
        const touch = index.anchorTouch[i];
        const person = index.touchPerson[touch];
        if (!out.has(persons.at(person)) && touchCertainty(graph, touch, window.windows) !== 'no') found.add(person);
      }
    }
    return found.size;
  };
}
