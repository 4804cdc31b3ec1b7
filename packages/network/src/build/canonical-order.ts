import { byCodeUnit } from '@lookback/base';
import type { DirectColumns, TouchIndex, UseColumns } from './evidence-graph.ts';
import type { GraphBuilder, NewDirect } from './graph-builder.ts';
import { Column, Renumbering } from './growing.ts';
import { touchIndex } from './touch-index.ts';

/** The tables of a builder in the order in which its canonical uses and direct statements name their entries. */
export interface TableOrder {
  readonly place: Renumbering;
  readonly record: Renumbering;
  readonly row: Renumbering;
  /** Old statements, and their rows by new number. */
  readonly statement: Column;
  readonly statementRow: Column;
}

/**
 * Uses by person and anchor, those of one touch by what they say, with the index of touches. Two builders with the same uses give
 * the same columns.
 */
export function canonicalUses(from: GraphBuilder, person: Uint32Array, anchor: Uint32Array) {
  const { use } = from;
  const ranked = {
    person: use.person.unsigned().map((at) => person[at]),
    anchor: use.anchor.unsigned().map((at) => anchor[at]),
  };
  const index = touchIndex(ranked, from.persons.size, from.anchors.size);
  sortWithinTouches(from, index);
  const order: TableOrder = {
    place: new Renumbering(from.places.size),
    record: new Renumbering(from.records.size),
    row: new Renumbering(from.rows.source.length),
    statement: new Column(),
    statementRow: new Column(),
  };
  const by = index.touchUse;
  const itemOffset = new Uint32Array(by.length + 1);
  const { itemEnd, item } = use;
  for (let u = 0; u < by.length; u++) {
    const first = by[u] === 0 ? 0 : itemEnd.get(by[u] - 1);
    if (itemEnd.get(by[u]) - first === 1) takeStatement(from, order, item.get(first));
    else takeStatements(from, order, itemsOfUse(from, by[u]));
    itemOffset[u + 1] = order.statement.length;
  }
  const uses: UseColumns = {
    person: by.map((old) => ranked.person[old]),
    anchor: by.map((old) => ranked.anchor[old]),
    from: Int32Array.from(by, (old) => use.from.get(old)),
    to: Int32Array.from(by, (old) => use.to.get(old)),
    place: Int32Array.from(by, (old) => order.place.at(use.place.get(old))),
    flags: Uint8Array.from(by, (old) => use.flags.get(old)),
    itemOffset,
    item: counting(order.statement.length),
    record: by.map((old) => order.record.at(use.record.get(old))),
  };
  const naming = Int32Array.from(by, (old) => use.naming.get(old));
  return { uses, naming, order, index: { ...index, touchUse: counting(by.length) } };
}

/** Direct statements by their ends and what they say; their statements follow those of the uses. */
export function sortedDirect(from: GraphBuilder, person: Uint32Array, order: TableOrder): DirectColumns {
  const list = [...from.directs].sort((a, b) => compareDirect(from, person, a, b));
  const first = order.statement.length;
  const itemOffset = new Uint32Array(list.length + 1);
  list.forEach((direct, i) => {
    takeStatements(from, order, direct.statements);
    itemOffset[i + 1] = order.statement.length - first;
  });
  return {
    from: Uint32Array.from(list, (direct) => person[direct.from]),
    to: Uint32Array.from(list, (direct) => person[direct.to]),
    type: list.map((direct) => direct.type),
    start: Int32Array.from(list, (direct) => direct.start),
    end: Int32Array.from(list, (direct) => direct.end),
    vague: Uint8Array.from(list, (direct) => (direct.vague ? 1 : 0)),
    itemOffset,
    item: counting(order.statement.length - first).map((at) => at + first),
    fromRecord: Uint32Array.from(list, (direct) => order.record.at(direct.fromRecord)),
    toRecord: Uint32Array.from(list, (direct) => order.record.at(direct.toRecord)),
  };
}

function counting(length: number): Uint32Array {
  const out = new Uint32Array(length);
  for (let i = 0; i < length; i++) out[i] = i;
  return out;
}

function takeStatements(from: GraphBuilder, order: TableOrder, statements: readonly number[]): void {
  const sorted = statements.length < 2 ? statements : [...statements].sort((a, b) => compareStatements(from, a, b));
  for (const statement of sorted) takeStatement(from, order, statement);
}

function takeStatement({ statementRow }: GraphBuilder, order: TableOrder, statement: number): void {
  order.statement.push(statement);
  order.statementRow.push(order.row.at(statementRow.get(statement)));
}

function itemsOfUse({ use }: GraphBuilder, at: number): number[] {
  const items: number[] = [];
  for (let i = at === 0 ? 0 : use.itemEnd.get(at - 1); i < use.itemEnd.get(at); i++) items.push(use.item.get(i));
  return items;
}

function sortWithinTouches(from: GraphBuilder, { touchUseOffset, touchUse }: TouchIndex): void {
  for (let t = 0; t + 1 < touchUseOffset.length; t++) {
    const [begin, end] = [touchUseOffset[t], touchUseOffset[t + 1]];
    for (let i = begin + 1; i < end; i++) {
      if (compareUses(from, touchUse[i - 1], touchUse[i]) <= 0) continue;
      touchUse.subarray(begin, end).sort((a, b) => compareUses(from, a, b));
      break;
    }
  }
}

function compareUses(from: GraphBuilder, a: number, b: number): number {
  const { use, places, records, namings } = from;
  const named = (names: readonly string[], x: number, y: number) => byCodeUnit(names[x] ?? '', names[y] ?? '');
  return (
    use.from.get(a) - use.from.get(b) ||
    use.to.get(a) - use.to.get(b) ||
    use.flags.get(a) - use.flags.get(b) ||
    named(places.names, use.place.get(a), use.place.get(b)) ||
    named(records.names, use.record.get(a), use.record.get(b)) ||
    compareLists(from, itemsOfUse(from, a), itemsOfUse(from, b)) ||
    named(namings.names, use.naming.get(a), use.naming.get(b))
  );
}

function compareDirect(from: GraphBuilder, person: Uint32Array, a: NewDirect, b: NewDirect): number {
  const record = (at: number) => from.records.names[at];
  return (
    person[a.from] - person[b.from] ||
    person[a.to] - person[b.to] ||
    byCodeUnit(a.type, b.type) ||
    a.start - b.start ||
    a.end - b.end ||
    Number(a.vague) - Number(b.vague) ||
    byCodeUnit(record(a.fromRecord), record(b.fromRecord)) ||
    byCodeUnit(record(a.toRecord), record(b.toRecord)) ||
    compareLists(from, a.statements, b.statements)
  );
}

function compareLists(from: GraphBuilder, a: readonly number[], b: readonly number[]): number {
  const [x, y] = [a, b].map((list) => [...list].sort((s, t) => compareStatements(from, s, t)));
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const order = compareStatements(from, x[i], y[i]);
    if (order !== 0) return order;
  }
  return x.length - y.length;
}

function compareStatements({ statements, statementRow, rows }: GraphBuilder, a: number, b: number): number {
  const [x, y] = [statementRow.get(a), statementRow.get(b)];
  if (x === y) return byCodeUnit(statements[a], statements[b]);
  return rows.source.get(x) - rows.source.get(y) || rows.number.get(x) - rows.number.get(y);
}
