import { type EvidenceGraph, kindAt } from './evidence-graph.ts';
import type { GraphBuilder } from './graph-builder.ts';

/** What of a graph is copied, and where its uses go. */
export interface CopyRules {
  readonly keepUse: (use: number) => boolean;
  readonly keepDirect: (direct: number) => boolean;
  /** Anchors of the builder that a use goes to; left out: the same one. */
  readonly anchorsOf?: (use: number) => readonly number[];
}

/** Adds uses and direct statements of a finished graph to a builder; nothing is read or keyed again. */
export function copyInto(to: GraphBuilder, graph: EvidenceGraph, rules: CopyRules): void {
  const at = placesIn(to, graph);
  copyUses(to, graph, rules, at);
  const { direct } = graph;
  for (let e = 0; e < direct.from.length; e++) {
    if (!rules.keepDirect(e)) continue;
    const from = at.person(direct.from[e]);
    const goal = at.person(direct.to[e]);
    to.direct({
      from,
      to: goal,
      type: direct.type[e],
      start: direct.start[e],
      end: direct.end[e],
      vague: direct.vague[e] === 1,
      fromRecord: at.record(direct.fromRecord[e], from),
      toRecord: at.record(direct.toRecord[e], goal),
      statements: at.statements(direct.item.subarray(direct.itemOffset[e], direct.itemOffset[e + 1])),
    });
  }
}

function copyUses(to: GraphBuilder, graph: EvidenceGraph, rules: CopyRules, at: ReturnType<typeof placesIn>): void {
  const { uses, names } = graph;
  for (let u = 0; u < uses.person.length; u++) {
    if (!rules.keepUse(u)) continue;
    const person = at.person(uses.person[u]);
    for (const anchor of rules.anchorsOf?.(u) ?? [at.anchor(uses.anchor[u])]) {
      to.add({
        person,
        anchor,
        naming: names.use.length === 0 || names.use[u] < 0 ? -1 : at.naming(names.use[u]),
        from: uses.from[u],
        to: uses.to[u],
        place: uses.place[u] < 0 ? -1 : at.place(uses.place[u]),
        flags: uses.flags[u],
        record: at.record(uses.record[u], person),
        statements: at.statements(uses.item.subarray(uses.itemOffset[u], uses.itemOffset[u + 1])),
      });
    }
  }
}

/** Where the entries of a graph's tables stand in the builder; each is looked up once. */
function placesIn(to: GraphBuilder, { persons, anchors, names, places, items }: EvidenceGraph) {
  return {
    person: cached(persons.length, (at) => to.person(persons.at(at))),
    anchor: cached(anchors.length, (at) => {
      const span = { building: anchors.building[at] === 1, from: anchors.from[at], to: anchors.to[at] };
      return to.anchor(kindAt(anchors, at), anchors.key.at(at), span);
    }),
    naming: cached(names.label.length, (at) =>
      to.naming({
        label: names.label.at(at),
        entity: names.entity.at(at),
        type: names.type.at(at),
        place: names.place.at(at),
      }),
    ),
    place: cached(places.length, (at) => to.place(places[at])),
    record: (at: number, owner: number) => to.record(items.record.at(at), to.persons.names[owner]),
    statements: (list: Uint32Array) =>
      Array.from(list, (s) => {
        const row = items.statementRow[s];
        return to.statement(items.statement.at(s), items.source[items.rowSource[row]], items.rowNumber[row]);
      }),
  };
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
