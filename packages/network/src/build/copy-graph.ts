import { anchorAt, type EvidenceGraph, kindAt } from './evidence-graph.ts';
import type { GraphBuilder } from './graph-builder.ts';

/** What of a graph is copied, and what is called otherwise. */
export interface CopyRules {
  readonly keepUse: (use: number) => boolean;
  readonly keepDirect: (direct: number) => boolean;
  /** The person of a record (index into records); left out: as it is. */
  readonly personOf?: (record: number, person: string) => string;
  /** Anchors of the builder that a use goes to; left out: the same one. */
  readonly anchorsOf?: (use: number) => readonly number[];
}

/** Adds uses and direct statements of a finished graph to a builder; nothing is read or keyed again. */
export function copyInto(to: GraphBuilder, graph: EvidenceGraph, rules: CopyRules): void {
  const { uses, direct, items } = graph;
  const person = cached(graph.persons.length, (at) => to.person(graph.persons.at(at)));
  const anchor = cached(graph.anchors.length, (at) => {
    const { building, from, to: until } = anchorAt(graph.anchors, at);
    return to.anchor(kindAt(graph.anchors, at), graph.anchors.key.at(at), { building, from, to: until });
  });
  const naming = cached(graph.names.label.length, (at) =>
    to.naming({
      label: graph.names.label.at(at),
      entity: graph.names.entity.at(at),
      type: graph.names.type.at(at),
      place: graph.names.place.at(at),
    }),
  );
  const place = cached(graph.places.length, (at) => to.place(graph.places[at]));
  const recordPerson = new Map<number, number>();
  const owner = (record: number, old: number) => {
    if (rules.personOf === undefined) return person(old);
    const known = recordPerson.get(record);
    if (known !== undefined) return known;
    const made = to.person(rules.personOf(record, graph.persons.at(old)));
    recordPerson.set(record, made);
    return made;
  };
  const record = (at: number, owned: number) => to.record(items.record.at(at), to.persons.names[owned]);
  const statements = (list: Uint32Array) =>
    Array.from(list, (s) => {
      const row = items.statementRow[s];
      return to.statement(items.statement.at(s), items.source[items.rowSource[row]], items.rowNumber[row]);
    });
  for (let u = 0; u < uses.person.length; u++) {
    if (!rules.keepUse(u)) continue;
    const owned = owner(uses.record[u], uses.person[u]);
    for (const goal of rules.anchorsOf?.(u) ?? [anchor(uses.anchor[u])]) {
      to.add({
        person: owned,
        anchor: goal,
        naming: graph.names.use.length === 0 || graph.names.use[u] < 0 ? -1 : naming(graph.names.use[u]),
        from: uses.from[u],
        to: uses.to[u],
        place: uses.place[u] < 0 ? -1 : place(uses.place[u]),
        flags: uses.flags[u],
        record: record(uses.record[u], owned),
        statements: statements(uses.item.subarray(uses.itemOffset[u], uses.itemOffset[u + 1])),
      });
    }
  }
  for (let e = 0; e < direct.from.length; e++) {
    if (!rules.keepDirect(e)) continue;
    const from = owner(direct.fromRecord[e], direct.from[e]);
    const goal = owner(direct.toRecord[e], direct.to[e]);
    to.direct({
      from,
      to: goal,
      type: direct.type[e],
      start: direct.start[e],
      end: direct.end[e],
      vague: direct.vague[e] === 1,
      fromRecord: record(direct.fromRecord[e], from),
      toRecord: record(direct.toRecord[e], goal),
      statements: statements(direct.item.subarray(direct.itemOffset[e], direct.itemOffset[e + 1])),
    });
  }
}

/** The origin of each source, as the graph has it. */
export function originsOf({ items }: EvidenceGraph): (source: number) => string {
  const of = new Map(items.source.map((source, at) => [source, items.origin[items.sourceOrigin[at]]]));
  return (source) => of.get(source) ?? `source:${source}`;
}

/** A number for each index, asked for once. */
function cached(length: number, of: (at: number) => number): (at: number) => number {
  const known = new Int32Array(length).fill(-1);
  return (at) => {
    if (known[at] < 0) known[at] = of(at);
    return known[at];
  };
}
