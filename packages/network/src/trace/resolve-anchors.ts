import type { AnchorKind } from '@lookback/model';
import { foldText } from '@lookback/names';
import { barePart } from '../build/anchor-key.ts';
import { type Anchor, type EvidenceGraph, unknownDay } from '../build/evidence-graph.ts';
import type { DeclaredAnchor, DeclaredEvent, DeclaredNetwork } from './types.ts';

/** An anchor of the graph that is the network's. */
export interface ResolvedAnchor {
  readonly index: number;
  readonly declared: DeclaredAnchor;
}

export interface Resolved {
  readonly found: readonly ResolvedAnchor[];
  /** Declared anchors that no record names. */
  readonly missing: readonly DeclaredAnchor[];
}

/** Finds the declared anchors and events among those of the graph; a graph anchor is taken once, by its first declaration. */
export function resolveAnchors(graph: EvidenceGraph, network: DeclaredNetwork): Resolved {
  const names = namesOf(
    graph.anchors,
    new Set(network.anchors.map((anchor) => anchor.kind)),
    network.events.length > 0,
  );
  const found = new Map<number, DeclaredAnchor>();
  const missing: DeclaredAnchor[] = [];
  for (const declared of network.anchors) {
    const hits = lookUp(names, declared).filter((index) => holdsIn(graph.anchors[index], declared));
    if (hits.length === 0) missing.push(declared);
    for (const index of hits) if (!found.has(index)) found.set(index, declared);
  }
  for (const event of network.events) {
    const hits = event.id === null ? describedBy(graph, event) : lookUpEvent(names, event.id);
    if (hits.length === 0)
      missing.push(asAnchor(event, 'event', event.id ?? `${event.type ?? ''} ${event.place ?? ''}`));
    for (const index of hits) {
      const { kind, key } = graph.anchors[index];
      if (!found.has(index)) found.set(index, asAnchor(event, kind, key));
    }
  }
  const list = [...found].map(([index, declared]) => ({ index, declared }));
  return { found: list.sort((a, b) => a.index - b.index), missing };
}

function namesOf(anchors: readonly Anchor[], kinds: ReadonlySet<AnchorKind>, events: boolean): Map<string, number[]> {
  const names = new Map<string, number[]>();
  const add = (name: string, index: number) => {
    const list = names.get(name);
    if (list) list.push(index);
    else names.set(name, [index]);
  };
  anchors.forEach((anchor, index) => {
    const occasion = anchor.kind === 'event' || anchor.kind === 'journey';
    if (!kinds.has(anchor.kind) && !(events && occasion)) return;
    add(`${anchor.kind} ${anchor.key.replace(/ from \d{4}-\d{2}-\d{2}$/, '')}`, index);
    const bare = barePart(anchor.kind, anchor.key);
    if (bare !== null) add(`${anchor.kind} ?:${bare}`, index);
    if (!occasion) return;
    const aliases = new Set(anchor.entities.flatMap((id) => [id, id.slice(id.indexOf(':') + 1)]).map(foldText));
    aliases.add(foldText(anchor.label));
    for (const alias of aliases) add(`${anchor.kind} =${alias}`, index);
  });
  return names;
}

function lookUp(names: Map<string, number[]>, { kind, key, label }: DeclaredAnchor): number[] {
  const exact = names.get(`${kind} ${key}`);
  const bare = /^\?:(?:\?:)?/.test(key) ? names.get(`${kind} ?:${barePart(kind, key) ?? ''}`) : undefined;
  const occasion = kind === 'journey' || kind === 'event';
  return bare ?? exact ?? (occasion ? (names.get(`${kind} =${foldText(label)}`) ?? []) : []);
}

function lookUpEvent(names: Map<string, number[]>, id: string): number[] {
  const folded = foldText(id);
  return (['event', 'journey'] as const).flatMap((kind) => names.get(`${kind} =${folded}`) ?? []);
}

/** Events and journeys whose type and place are as described; the window decides on the uses. */
function describedBy(graph: EvidenceGraph, event: DeclaredEvent): number[] {
  return graph.anchors.flatMap(({ kind, type, place }, index) => {
    if (kind !== 'event' && kind !== 'journey') return [];
    const typeFits = event.type === null || type === event.type || kind === event.type;
    const placeFits = event.place === null || place === event.place;
    return typeFits && placeFits ? [index] : [];
  });
}

function asAnchor({ from, to, source }: DeclaredEvent, kind: AnchorKind, key: string): DeclaredAnchor {
  return { kind, key, label: key, from, to, source, viaMember: false };
}

/** A reassigned value is several anchors: only those that lived in the declared window are the network's. */
function holdsIn(anchor: Anchor, { from, to }: DeclaredAnchor): boolean {
  if (anchor.to !== unknownDay && from !== null && anchor.to < from) return false;
  return !(anchor.from !== unknownDay && to !== null && anchor.from > to);
}
