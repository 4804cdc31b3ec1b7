import { type AnchorKind, anchorKinds } from '@lookback/model';
import { foldText } from '@lookback/names';
import { barePart } from '../build/anchor-key.ts';
import { type AnchorColumns, anchorAt, type EvidenceGraph, kindAt, unknownDay } from '../build/evidence-graph.ts';
import type { DeclaredAnchor, DeclaredEvent, DeclaredNetwork } from './types.ts';
import type { Window } from './window.ts';

/** An anchor of the graph that is the network's. */
export interface ResolvedAnchor {
  readonly index: number;
  /** Its first declaration. */
  readonly declared: DeclaredAnchor;
  /** The windows of all its declarations: it may have been the network's more than once. */
  readonly windows: readonly Window[];
}

export interface Resolved {
  readonly found: readonly ResolvedAnchor[];
  /** Declared anchors that no record names. */
  readonly missing: readonly DeclaredAnchor[];
}

/** Finds the declared anchors and events among those of the graph; a graph anchor is taken once, with the windows of all declarations. */
export function resolveAnchors(graph: EvidenceGraph, network: DeclaredNetwork): Resolved {
  const exact = anchorsByKey(graph.anchors, network.anchors);
  const named = anchorsByName(graph.anchors, network, exact);
  const found = new Map<number, DeclaredAnchor[]>();
  const take = (index: number, declared: DeclaredAnchor) => {
    const list = found.get(index);
    if (list) list.push(declared);
    else found.set(index, [declared]);
  };
  const missing: DeclaredAnchor[] = [];
  for (const declared of network.anchors) {
    const hits = lookUp(exact, named, declared).filter((index) => holdsIn(graph.anchors, index, declared));
    if (hits.length === 0) missing.push(declared);
    for (const index of hits) take(index, declared);
  }
  for (const event of network.events) {
    const hits = event.id === null ? describedBy(graph, event) : (named.get(foldText(event.id)) ?? []);
    if (hits.length === 0)
      missing.push(asAnchor(event, 'event', event.id ?? `${event.type ?? ''} ${event.place ?? ''}`));
    for (const index of hits) {
      const { anchors } = graph;
      take(index, asAnchor(event, kindAt(anchors, index), anchors.key.at(index)));
    }
  }
  const list = [...found].map(([index, all]) => ({
    index,
    declared: all[0],
    windows: all.map(({ from, to }) => ({ from, to })),
  }));
  return { found: list.sort((a, b) => a.index - b.index), missing };
}

/** The graph's anchors under the keys that are asked for, by kind; a document or plate also under its bare part. */
type ByKey = ReadonlyMap<AnchorKind, ReadonlyMap<string, number[]>>;

function anchorsByKey(anchors: AnchorColumns, declared: readonly DeclaredAnchor[]): ByKey {
  const byKind = new Map<AnchorKind, Map<string, number[]>>();
  for (const { kind, key } of declared) {
    const keys = byKind.get(kind) ?? new Map<string, number[]>();
    byKind.set(kind, keys.set(key, []).set(bareName(kind, key), []));
  }
  const asked = anchorKinds.map((kind) => byKind.get(kind));
  for (let index = 0; index < anchors.length; index++) {
    const keys = asked[anchors.kind[index]];
    if (keys === undefined) continue;
    const key = anchors.key.at(index);
    keys.get(anchors.from[index] === unknownDay ? key : key.replace(/ from \d{4}-\d{2}-\d{2}$/, ''))?.push(index);
    const bare = barePart(kindAt(anchors, index), key);
    if (bare !== null) keys.get(` ${bare}`)?.push(index);
  }
  return byKind;
}

function bareName(kind: AnchorKind, key: string): string {
  return ` ${barePart(kind, key) ?? ''}`;
}

/** Events and journeys under their ids and labels, made only where something is asked for by such a name. */
function anchorsByName(anchors: AnchorColumns, network: DeclaredNetwork, exact: ByKey): Map<string, number[]> {
  const asked = new Set(network.events.flatMap(({ id }) => (id === null ? [] : [foldText(id)])));
  for (const { kind, key, label } of network.anchors) {
    if (isOccasion(kind) && exact.get(kind)?.get(key)?.length === 0) asked.add(foldText(label));
  }
  const names = new Map<string, number[]>();
  if (asked.size === 0) return names;
  for (let index = 0; index < anchors.length; index++) {
    if (!isOccasion(kindAt(anchors, index))) continue;
    const { entities, label } = anchorAt(anchors, index);
    const aliases = new Set([label, ...entities, ...entities.map((id) => id.slice(id.indexOf(':') + 1))].map(foldText));
    for (const alias of aliases) {
      if (asked.has(alias)) names.set(alias, [...(names.get(alias) ?? []), index]);
    }
  }
  return names;
}

function lookUp(exact: ByKey, named: ReadonlyMap<string, number[]>, { kind, key, label }: DeclaredAnchor): number[] {
  const keys = exact.get(kind);
  if (key.startsWith('?:')) return keys?.get(bareName(kind, key)) ?? [];
  const hits = keys?.get(key) ?? [];
  return hits.length > 0 || !isOccasion(kind) ? hits : (named.get(foldText(label)) ?? []);
}

function isOccasion(kind: AnchorKind): boolean {
  return kind === 'journey' || kind === 'event';
}

/** Events and journeys whose type and place are as described; the window decides on the uses. */
function describedBy({ anchors }: EvidenceGraph, event: DeclaredEvent): number[] {
  const found: number[] = [];
  for (let index = 0; index < anchors.length; index++) {
    const kind = kindAt(anchors, index);
    if (!isOccasion(kind)) continue;
    const typeFits = event.type === null || kind === event.type || anchors.type.at(index) === event.type;
    const placeFits = event.place === null || anchors.place.at(index) === event.place;
    if (typeFits && placeFits) found.push(index);
  }
  return found;
}

function asAnchor({ from, to, source }: DeclaredEvent, kind: AnchorKind, key: string): DeclaredAnchor {
  return { kind, key, label: key, from, to, source, viaMember: false };
}

/** A reassigned value is several anchors: only those that lived in the declared window are the network's. */
function holdsIn(anchors: AnchorColumns, index: number, { from, to }: DeclaredAnchor): boolean {
  const [first, last] = [anchors.from[index], anchors.to[index]];
  if (last !== unknownDay && from !== null && last < from) return false;
  return !(first !== unknownDay && to !== null && first > to);
}
