import type { PersonId, RecordId, Statement } from '@lookback/model';
import { builderFor, type GraphInput, masked, readStatements, type Selection } from './build-graph.ts';
import { copyInto } from './copy-graph.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import type { Things } from './read-things.ts';
import { textEnd } from './texts.ts';

/** What is not as it was when the base was built. */
export interface GraphChange {
  /** Sources whose statements were added, taken away or mapped anew. All others say what they said. */
  readonly sources: ReadonlySet<number>;
  /** The person of a record in the base. */
  readonly personBefore: (record: RecordId) => PersonId | null;
}

export interface RevisedGraph {
  readonly graph: EvidenceGraph;
  /** Persons with a use or direct statement that is new, gone or read again. */
  readonly changed: ReadonlySet<PersonId>;
  /** Uses that were taken over, and those that were read. */
  readonly kept: number;
  readonly read: number;
}

/**
 * The graph of the input, made from the one before: only what a changed source says, things that it speaks of, and records that
 * changed their person are read again; the rest is taken over. The result is the graph that `buildEvidenceGraph` gives, byte for
 * byte. The base must be unmasked and built with the same table, country and origins.
 */
export function reviseEvidenceGraph(base: EvidenceGraph, input: GraphInput, change: GraphChange): RevisedGraph {
  const to = builderFor(input);
  const changed = new Set<PersonId>();
  const state: { dirty?: Dirty } = {};
  let kept = 0;
  readStatements(to, input, (things) => {
    const dirty = dirtyOf(base, things, input, change);
    state.dirty = dirty;
    kept = copyKept(to, base, dirty, changed);
    return dirty;
  });
  const read = to.use.person.length - kept;
  for (let u = kept; u < to.use.person.length; u++) changed.add(to.persons.names[to.use.person.get(u)]);
  const graph = to.finish();
  noteDirect(graph, state.dirty, changed);
  return { graph: masked(graph, input), changed, kept, read };
}

interface Dirty extends Selection {
  /** A statement of the base that no longer stands as it was read. */
  readonly stale: (id: string, source: number) => boolean;
  readonly record: (record: RecordId) => boolean;
}

function dirtyOf(base: EvidenceGraph, things: Things, input: GraphInput, change: GraphChange): Dirty {
  const joined = new Set<string>();
  const near = (sources: Iterable<number>) => [...sources].some((source) => change.sources.has(source));
  for (const entry of base.names.joined) {
    const [id, ...sources] = entry.split(textEnd);
    if (near(sources.map(Number))) joined.add(id);
  }
  for (const [id, sources] of things.joined) if (near(sources)) joined.add(id);
  const record = (id: RecordId) => joined.has(id) || change.personBefore(id) !== input.personOf(id);
  const noPerson = (id: string) => record(id) || input.personOf(id) === null;
  const dirtyThings = thingsOf(things, joined, noPerson, change.sources);
  const thing = (id: string) => dirtyThings.has(id);
  const pointsAtChange = ({ type, value }: Statement) =>
    type === 'entity' && (dirtyThings.has(value) || !things.things.has(value));
  const again = new Set(things.personal.filter(pointsAtChange).map(({ id }) => id));
  return {
    record,
    thing,
    statement: (statement) =>
      change.sources.has(statement.source) || record(statement.entity) || again.has(statement.id),
    stale: (id, source) => change.sources.has(source) || again.has(id) || dirtyThings.has(entityOf(id)),
  };
}

/** Things that a changed source speaks of, that a changed record takes part in, that name what is not there, or that point at such. */
function thingsOf(
  { things }: Things,
  joined: ReadonlySet<string>,
  changedOrUnknown: (id: string) => boolean,
  sources: ReadonlySet<number>,
): ReadonlySet<string> {
  const dirty = new Set<string>([...joined].filter((id) => things.has(id)));
  const pointers = new Map<string, string[]>();
  for (const thing of things.values()) {
    for (const list of thing.props.values()) {
      for (const { type, value, source } of list) {
        const elsewhere = type === 'entity' && !things.has(value) && changedOrUnknown(value);
        if (sources.has(source) || elsewhere) dirty.add(thing.id);
        if (type !== 'entity' || !things.has(value)) continue;
        const from = pointers.get(value);
        if (from) from.push(thing.id);
        else pointers.set(value, [thing.id]);
      }
    }
  }
  const open = [...dirty];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const from of pointers.get(id) ?? []) {
      if (dirty.has(from)) continue;
      dirty.add(from);
      open.push(from);
    }
  }
  return dirty;
}

/** `<entity>#<prop>#<ordinal>`. */
function entityOf(statement: string): string {
  const ordinal = statement.lastIndexOf('#');
  return statement.slice(0, statement.lastIndexOf('#', ordinal - 1));
}

/** Takes over what still stands; returns how many uses. Persons of what does not are noted. */
function copyKept(
  to: ReturnType<typeof builderFor>,
  base: EvidenceGraph,
  dirty: Dirty,
  changed: Set<PersonId>,
): number {
  const { uses, direct, items } = base;
  const staleStatement = Uint8Array.from(items.statementRow, (row, s) =>
    dirty.stale(items.statement.at(s), items.source[items.rowSource[row]]) ? 1 : 0,
  );
  const staleRecord = Uint8Array.from(items.record, (id) => (dirty.record(id) ? 1 : 0));
  const any = (item: Uint32Array, from: number, end: number) => {
    for (let i = from; i < end; i++) if (staleStatement[item[i]] === 1) return true;
    return false;
  };
  let kept = 0;
  const keep = Uint8Array.from(uses.person, (person, u) => {
    const stale = staleRecord[uses.record[u]] === 1 || any(uses.item, uses.itemOffset[u], uses.itemOffset[u + 1]);
    if (stale) changed.add(base.persons.at(person));
    else kept++;
    return stale ? 0 : 1;
  });
  copyInto(to, base, {
    keepUse: (u) => keep[u] === 1,
    keepDirect: (e) => {
      const ends = staleRecord[direct.fromRecord[e]] === 1 || staleRecord[direct.toRecord[e]] === 1;
      const stale = ends || any(direct.item, direct.itemOffset[e], direct.itemOffset[e + 1]);
      if (stale) for (const end of [direct.from[e], direct.to[e]]) changed.add(base.persons.at(end));
      return !stale;
    },
  });
  return kept;
}

function noteDirect({ direct, items, persons }: EvidenceGraph, dirty: Dirty | undefined, changed: Set<PersonId>): void {
  for (let e = 0; e < direct.from.length; e++) {
    for (let i = direct.itemOffset[e]; i < direct.itemOffset[e + 1]; i++) {
      const row = items.statementRow[direct.item[i]];
      if (!dirty?.stale(items.statement.at(direct.item[i]), items.source[items.rowSource[row]])) continue;
      for (const end of [direct.from[e], direct.to[e]]) changed.add(persons.at(end));
    }
  }
}
