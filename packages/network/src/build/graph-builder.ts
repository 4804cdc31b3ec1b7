import type { AnchorKind } from '@lookback/model';
import { canonicalUses, sortedDirect, type TableOrder } from './canonical-order.ts';
import type { EvidenceGraph, EvidenceItems } from './evidence-graph.ts';
import { Column, Interner, RowNumbers, sortedNames } from './growing.ts';
import { anchorColumns, namesOf } from './name-anchors.ts';
import { listTexts, textEnd } from './texts.ts';
import { usesByTime } from './touch-index.ts';

/** One use to add: indexes of this builder's own tables. */
export interface NewUse {
  readonly person: number;
  readonly anchor: number;
  /** From `naming`, or -1 where the key is the label. */
  readonly naming: number;
  readonly from: number;
  readonly to: number;
  readonly place: number;
  readonly flags: number;
  readonly record: number;
  readonly statements: readonly number[];
}

export interface NewDirect {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly vague: boolean;
  readonly fromRecord: number;
  readonly toRecord: number;
  readonly statements: readonly number[];
}

/** How a use names its anchor. */
export interface Naming {
  readonly label: string;
  /** Empty where the anchor is no entity. */
  readonly entity: string;
  readonly type: string;
  readonly place: string;
}

/** What an anchor is beside its kind and key. */
export interface AnchorSpan {
  readonly building: boolean;
  readonly from: number;
  readonly to: number;
}

/**
 * Collects uses, direct statements and what they rest on, in any order. `finish` puts them in their canonical order: the same uses
 * make the same graph, byte for byte, in whatever order they came.
 */
export class GraphBuilder {
  readonly persons = new Interner();
  readonly anchors = new Interner();
  readonly places = new Interner();
  readonly records = new Interner();
  readonly namings = new Interner();
  readonly spans: AnchorSpan[] = [];
  readonly recordPerson = new Column();
  readonly statements: string[] = [];
  readonly statementRow = new Column();
  readonly rows = new RowNumbers();
  readonly use = {
    person: new Column(),
    anchor: new Column(),
    naming: new Column(),
    from: new Column(),
    to: new Column(),
    place: new Column(),
    flags: new Column(),
    record: new Column(),
    itemEnd: new Column(),
    item: new Column(),
  };
  readonly directs: NewDirect[] = [];
  readonly joined = new Map<string, ReadonlySet<number>>();
  readonly #originOf: (source: number) => string;

  constructor(originOf: (source: number) => string) {
    this.#originOf = originOf;
  }

  person(id: string): number {
    return this.persons.at(id);
  }

  place(name: string): number {
    return name === '' ? -1 : this.places.at(name);
  }

  record(id: string, person: string): number {
    const before = this.records.size;
    const at = this.records.at(id);
    if (at === before) this.recordPerson.push(this.persons.at(person));
    return at;
  }

  /** Adds an anchor or finds it. */
  anchor(kind: AnchorKind, key: string, span: AnchorSpan): number {
    const before = this.anchors.size;
    const at = this.anchors.at(`${kind} ${key}`);
    if (at === before) this.spans.push(span);
    return at;
  }

  naming({ label, entity, type, place }: Naming): number {
    const parts = [label, entity, type, place].map((text) => text.replaceAll(textEnd, ' '));
    return this.namings.at(parts.join(textEnd));
  }

  /** Adds a statement; one that carries several uses may be added for each, and is told by its id. */
  statement(id: string, source: number, row: number): number {
    return this.statementOf(id, this.rows.at(source, row));
  }

  statementOf(id: string, row: number): number {
    this.statementRow.push(row);
    return this.statements.push(id) - 1;
  }

  add(use: NewUse): void {
    const to = this.use;
    to.person.push(use.person);
    to.anchor.push(use.anchor);
    to.naming.push(use.naming);
    to.from.push(use.from);
    to.to.push(use.to);
    to.place.push(use.place);
    to.flags.push(use.flags);
    to.record.push(use.record);
    for (const item of use.statements) to.item.push(item);
    to.itemEnd.push(to.item.length);
  }

  direct(direct: NewDirect): void {
    this.directs.push(direct);
  }

  finish(): EvidenceGraph {
    const persons = sortedNames(this.persons.names);
    const anchors = sortedNames(this.anchors.names);
    const { uses, index, naming, order } = canonicalUses(this, persons.rank, anchors.rank);
    const direct = sortedDirect(this, persons.rank, order);
    const names = namesOf(this, naming);
    const items = this.#items(order);
    const spans = anchors.order.map((at) => this.spans[at]);
    return {
      persons: listTexts(persons.sorted),
      anchors: anchorColumns({ sorted: anchors.sorted, spans, uses, index, items, names }),
      places: order.place.of(this.places.names),
      uses,
      direct,
      items,
      index,
      usesByTime: usesByTime(uses),
      names,
      useOff: new Uint8Array(uses.person.length),
      directOff: new Uint8Array(direct.from.length),
    };
  }

  /** Statements, rows, sources and records in the order in which canonical uses name them. */
  #items({ statement, statementRow, row, record }: TableOrder): EvidenceItems {
    const rows = row.list();
    const sources = new Interner();
    const origins = new Interner();
    const rowSource = rows.map((at) => sources.at(String(this.rows.source.get(at))));
    const source = sources.names.map(Number);
    const records = record.list();
    return {
      statement: listTexts(Array.from(statement.unsigned(), (at) => this.statements[at])),
      statementRow: statementRow.unsigned(),
      rowNumber: rows.map((at) => this.rows.number.get(at)),
      rowSource,
      source,
      sourceOrigin: Uint32Array.from(source, (sequence) => origins.at(this.#originOf(sequence))),
      origin: origins.names,
      record: listTexts(record.of(this.records.names)),
      recordJoined: Uint8Array.from(records, (at) =>
        this.records.names[at] === this.persons.names[this.recordPerson.get(at)] ? 0 : 1,
      ),
    };
  }
}
