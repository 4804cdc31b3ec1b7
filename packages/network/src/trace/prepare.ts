import type { Certainty } from '@lookback/base';
import type { PersonId } from '@lookback/model';
import { anchorAt, type EvidenceGraph, useFlag } from '../build/evidence-graph.ts';
import type { Texts } from '../build/texts.ts';
import { type ResolvedAnchor, resolveAnchors } from './resolve-anchors.ts';
import type { DeclaredAnchor, DeclaredNetwork, DeclaredPerson, TraceOptions } from './types.ts';
import { type Window, withinWindow } from './window.ts';

/** A graph and a network, looked up in each other. A *slot* is a position in the list of network anchors. */
export interface Prepared {
  readonly graph: EvidenceGraph;
  readonly network: DeclaredNetwork;
  readonly slots: readonly ResolvedAnchor[];
  readonly unused: readonly DeclaredAnchor[];
  /** Slot of a graph anchor, or -1. */
  readonly slotOf: Int32Array;
  /** 1 where at least one use of the touch is on. */
  readonly touchOn: Uint8Array;
  /** Users of each anchor by touches that are on. */
  readonly users: Uint32Array;
  /** 1 where the anchor is in N: at least two users, of a kind that the network uses. */
  readonly inN: Uint8Array;
  readonly declared: ReadonlyMap<number, DeclaredPerson>;
  /** Slots that a person touched inside their windows, with the touches; declared persons included. */
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
}

export interface Hit {
  readonly slot: number;
  readonly touch: number;
  readonly certain: boolean;
}

/** Looks up anchors and persons, applies the mask, and finds who touched what inside its window. */
export function prepare(graph: EvidenceGraph, network: DeclaredNetwork, options: TraceOptions): Prepared {
  const declared = declaredPersons(graph.persons, network.persons);
  const touchOn = activeTouches(graph);
  const users = countUsers(graph, touchOn);
  const { found, missing } = resolveAnchors(graph, network);
  const slots = options.expandMembers ? withMembers(graph, found, declared, touchOn) : found;
  const slotOf = new Int32Array(graph.anchors.length).fill(-1);
  slots.forEach(({ index }, slot) => {
    slotOf[index] = slot;
  });
  const kinds = new Set(slots.map(({ index }) => graph.anchors.kind[index]));
  const inN = graph.anchors.kind.map((kind, a) => (users[a] >= 2 && kinds.has(kind) ? 1 : 0));
  const unused = [...missing, ...found.filter(({ index }) => users[index] === 0).map(({ declared: anchor }) => anchor)];
  return { graph, network, slots, unused, slotOf, touchOn, users, inN, declared, hits: hitsOf(graph, slots, touchOn) };
}

function declaredPersons(persons: Texts, list: readonly DeclaredPerson[]): Map<number, DeclaredPerson> {
  const wanted = new Map<PersonId, DeclaredPerson>();
  for (const declared of list) {
    const known = wanted.get(declared.person);
    if (known === undefined || known.role === 'starting') wanted.set(declared.person, declared);
  }
  const at = new Map<number, DeclaredPerson>();
  if (wanted.size === 0) return at;
  let index = 0;
  for (const id of persons) {
    const declared = wanted.get(id);
    if (declared) at.set(index, declared);
    index++;
  }
  return at;
}

function activeTouches({ index, useOff }: EvidenceGraph): Uint8Array {
  const touches = index.touchAnchor.length;
  const on = new Uint8Array(touches);
  if (!useOff.includes(1)) return on.fill(1);
  for (let t = 0; t < touches; t++) {
    for (let i = index.touchUseOffset[t]; i < index.touchUseOffset[t + 1] && on[t] === 0; i++) {
      if (useOff[index.touchUse[i]] === 0) on[t] = 1;
    }
  }
  return on;
}

function countUsers({ index, anchors }: EvidenceGraph, touchOn: Uint8Array): Uint32Array {
  const users = new Uint32Array(anchors.length);
  for (let t = 0; t < touchOn.length; t++) users[index.touchAnchor[t]] += touchOn[t];
  return users;
}

/** The network's anchors and those that members used; starting persons are never followed. */
function withMembers(
  graph: EvidenceGraph,
  found: readonly ResolvedAnchor[],
  declared: ReadonlyMap<number, DeclaredPerson>,
  touchOn: Uint8Array,
): readonly ResolvedAnchor[] {
  const all = new Map(found.map((anchor) => [anchor.index, anchor]));
  for (const [person, { role, source }] of declared) {
    if (role === 'starting') continue;
    for (let t = graph.index.personOffset[person]; t < graph.index.personOffset[person + 1]; t++) {
      const index = graph.index.touchAnchor[t];
      if (touchOn[t] === 0 || all.has(index)) continue;
      const { kind, key, label } = anchorAt(graph.anchors, index);
      const declared = { kind, key, label, from: null, to: null, source, viaMember: true };
      all.set(index, { index, declared, windows: [{ from: null, to: null }] });
    }
  }
  return [...all.values()].sort((a, b) => a.index - b.index);
}

function hitsOf(graph: EvidenceGraph, slots: readonly ResolvedAnchor[], touchOn: Uint8Array): Map<number, Hit[]> {
  const { index } = graph;
  const hits = new Map<number, Hit[]>();
  slots.forEach(({ index: anchor, windows }, slot) => {
    for (let i = index.anchorOffset[anchor]; i < index.anchorOffset[anchor + 1]; i++) {
      const touch = index.anchorTouch[i];
      if (touchOn[touch] === 0) continue;
      const certainty = touchCertainty(graph, touch, windows);
      if (certainty === 'no') continue;
      const person = index.touchPerson[touch];
      const list = hits.get(person);
      const hit = { slot, touch, certain: certainty === 'certain' };
      if (list) list.push(hit);
      else hits.set(person, [hit]);
    }
  });
  return hits;
}

/** The best certainty of a touch's uses within any of the windows. */
export function touchCertainty(
  graph: EvidenceGraph,
  touch: number,
  windows: readonly Window[],
): 'certain' | 'possible' | 'no' {
  let best: 'possible' | 'no' = 'no';
  for (const use of usesOf(graph, touch)) {
    const certainty = useCertainty(graph, use, windows);
    if (certainty === 'certain') return certainty;
    if (certainty === 'possible') best = certainty;
  }
  return best;
}

/** Uses of a touch that are on. */
export function usesOf({ index, useOff }: EvidenceGraph, touch: number): number[] {
  return [...index.touchUse.subarray(index.touchUseOffset[touch], index.touchUseOffset[touch + 1])].filter(
    (use) => useOff[use] === 0,
  );
}

/** Was a use in one of the windows? The best answer counts. */
export function useCertainty({ uses }: EvidenceGraph, use: number, windows: readonly Window[]): Certainty {
  let best: Certainty = 'no';
  for (const window of windows) {
    const certainty = withinWindow(uses.from[use], uses.to[use], (uses.flags[use] & useFlag.vague) !== 0, window);
    if (certainty === 'certain') return certainty;
    if (certainty === 'possible') best = certainty;
  }
  return best;
}
