import { type EvidenceGraph, kindAt } from './evidence-graph.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { textEnd } from './texts.ts';

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
  enterInOrder(graph, rules, at);
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
      fromRecord: at.record(direct.fromRecord[e], direct.from[e]),
      toRecord: at.record(direct.toRecord[e], direct.to[e]),
      statements: at.statements(direct.item.subarray(direct.itemOffset[e], direct.itemOffset[e + 1])),
    });
  }
}

/** Enters persons and anchors that stay in the order of the graph, so that they need hardly be sorted again. */
function enterInOrder({ uses, persons, anchors }: EvidenceGraph, rules: CopyRules, at: ReturnType<typeof placesIn>) {
  const person = new Uint8Array(persons.length);
  const anchor = new Uint8Array(anchors.length);
  for (let u = 0; u < uses.person.length; u++) {
    if (!rules.keepUse(u)) continue;
    person[uses.person[u]] = 1;
    anchor[uses.anchor[u]] = 1;
  }
  for (let p = 0; p < person.length; p++) if (person[p] === 1) at.person(p);
  if (rules.anchorsOf) return;
  for (let a = 0; a < anchor.length; a++) if (anchor[a] === 1) at.anchor(a);
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
        record: at.record(uses.record[u], uses.person[u]),
        statements: at.statements(uses.item.subarray(uses.itemOffset[u], uses.itemOffset[u + 1])),
      });
    }
  }
}

/** Where the entries of a graph's tables stand in the builder; each is looked up once. */
function placesIn(to: GraphBuilder, { persons, anchors, names, places, items }: EvidenceGraph) {
  const records = new Int32Array(items.record.length).fill(-1);
  const row = cached(items.rowNumber.length, (at) =>
    to.rows.at(items.source[items.rowSource[at]], items.rowNumber[at]),
  );
  return {
    person: cached(persons.length, (at) => to.person(persons.at(at))),
    anchor: cached(anchors.length, (at) => {
      const span = { building: anchors.building[at] === 1, from: anchors.from[at], to: anchors.to[at] };
      return to.anchor(kindAt(anchors, at), anchors.key.at(at), span);
    }),
    naming: cached(names.label.length, (at) =>
      to.namings.at([names.label, names.entity, names.type, names.place].map((part) => part.at(at)).join(textEnd)),
    ),
    place: cached(places.length, (at) => to.place(places[at])),
    record: (at: number, person: number) => {
      if (records[at] < 0) records[at] = to.record(items.record.at(at), persons.at(person));
      return records[at];
    },
    statements: (list: Uint32Array) => {
      const out: number[] = [];
      for (const s of list) out.push(to.statementOf(items.statement.at(s), row(items.statementRow[s])));
      return out;
    },
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
