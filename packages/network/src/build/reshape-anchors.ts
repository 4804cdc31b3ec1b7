import { byCodeUnit, isoDay, overlap } from '@lookback/base';
import type { AnchorKind } from '@lookback/model';
import { copyInto, originsOf } from './copy-graph.ts';
import { type AnchorColumns, type EvidenceGraph, kindAt, unknownDay } from './evidence-graph.ts';
import { GraphBuilder } from './graph-builder.ts';

/** A value known to have passed to somebody else: before the day it is one anchor, from the day on another. */
export interface Reassignment {
  readonly kind: AnchorKind;
  /** Canonical key. */
  readonly key: string;
  /** First day of the new holder. */
  readonly at: number;
}

/** Two keys of one kind that a person accepted as one anchor; leaving the entry out undoes it. */
export interface SameAnchor {
  readonly kind: AnchorKind;
  readonly keys: readonly [string, string];
}

export interface AnchorChanges {
  readonly reassigned?: readonly Reassignment[];
  readonly same?: readonly SameAnchor[];
}

/**
 * The same graph with anchors joined (the key that sorts first stays) and then split by time where a value was reassigned. A use
 * that may lie on both sides of the day is a use of both. The graph itself stays as it is: leaving an entry out undoes it.
 */
export function reshapeAnchors(graph: EvidenceGraph, changes: AnchorChanges): EvidenceGraph {
  const plan = planOf(graph, changes);
  if (plan === null) return graph;
  const { goal, splits } = plan;
  const { anchors, uses } = graph;
  const to = new GraphBuilder(originsOf(graph));
  for (const person of graph.persons) to.person(person);
  const anchor = (at: number, from: number, until: number) => {
    const key = anchors.key.at(at);
    const building = anchors.building[at] === 1;
    const span = { building, from, to: until };
    return to.anchor(kindAt(anchors, at), from === unknownDay ? key : `${key} from ${isoDay(from)}`, span);
  };
  copyInto(to, graph, {
    keepUse: (use) => graph.useOff[use] === 0,
    keepDirect: (direct) => graph.directOff[direct] === 0,
    anchorsOf: (use) => {
      const at = goal[uses.anchor[use]];
      const days = splits.get(at);
      if (days === undefined) return [anchor(at, anchors.from[at], anchors.to[at])];
      return spansOf(days)
        .filter((span) => overlap(known(span), known({ from: uses.from[use], to: uses.to[use] })) !== 'no')
        .map((span) => anchor(at, span.from, span.to));
    },
  });
  return to.finish();
}

interface Plan {
  /** The anchor that each anchor is from now on. */
  readonly goal: Uint32Array;
  /** Days on which an anchor passed to somebody else, ascending. */
  readonly splits: ReadonlyMap<number, readonly number[]>;
}

/** What is asked for, in anchors of the graph; null where none of it is there. */
function planOf({ anchors }: EvidenceGraph, changes: AnchorChanges): Plan | null {
  const { same = [], reassigned = [] } = changes;
  const goal = new Uint32Array(anchors.length);
  for (let a = 0; a < anchors.length; a++) goal[a] = a;
  const at = placesOf(anchors, changes);
  const root = rootsOf(at, same);
  for (const [name, a] of at) goal[a] = at.get(root(name)) ?? a;
  const splits = new Map<number, number[]>();
  for (const entry of reassigned) {
    const a = at.get(root(nameOf(entry)));
    if (a !== undefined)
      splits.set(
        a,
        [...new Set([...(splits.get(a) ?? []), entry.at])].sort((x, y) => x - y),
      );
  }
  return splits.size === 0 && [...at].every(([, a]) => goal[a] === a) ? null : { goal, splits };
}

/** The key under which a key stands once the changes are in force. */
export function canonicalKeys(graph: EvidenceGraph, changes: AnchorChanges): (kind: AnchorKind, key: string) => string {
  const root = rootsOf(placesOf(graph.anchors, changes), changes.same ?? []);
  return (kind, key) => root(`${kind} ${key}`).slice(kind.length + 1);
}

/** Where the anchors that the changes name stand. */
function placesOf(anchors: AnchorColumns, { same = [], reassigned = [] }: AnchorChanges): ReadonlyMap<string, number> {
  const asked = new Set([
    ...same.flatMap(({ kind, keys }) => keys.map((key) => `${kind} ${key}`)),
    ...reassigned.map(nameOf),
  ]);
  const at = new Map<string, number>();
  for (let a = 0; a < anchors.length; a++) {
    const name = `${kindAt(anchors, a)} ${anchors.key.at(a)}`;
    if (asked.has(name)) at.set(name, a);
  }
  return at;
}

/** The first name of each set of anchors that are one; a key that no record has joins nothing. */
function rootsOf(at: ReadonlyMap<string, number>, same: readonly SameAnchor[]): (name: string) => string {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    const next = parent.get(name);
    return next === undefined ? name : root(next);
  };
  for (const { kind, keys } of same) {
    const names = keys.map((key) => `${kind} ${key}`).filter((name) => at.has(name));
    const [first, second] = names.map(root).sort(byCodeUnit);
    if (second !== undefined && first !== second) parent.set(second, first);
  }
  return root;
}

function nameOf({ kind, key }: Reassignment): string {
  return `${kind} ${key}`;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The spans between the days, open at both ends. */
function spansOf(days: readonly number[]): Span[] {
  const bounds = [unknownDay, ...days];
  return bounds.map((from, i) => ({ from, to: i + 1 < bounds.length ? bounds[i + 1] - 1 : unknownDay }));
}

function known({ from, to }: Span) {
  return { from: from === unknownDay ? null : from, to: to === unknownDay ? null : to };
}
