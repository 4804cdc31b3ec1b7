import { byCodeUnit } from '@lookback/base';
import { indexIncidence } from '../chance/incidence.ts';
import {
  type Anchor,
  type DirectColumns,
  type EvidenceGraph,
  type EvidenceItems,
  type TouchIndex,
  type UseColumns,
  unknownDay,
} from './evidence-graph.ts';
import { Column, Interner } from './growing.ts';

/** One use to add: indexes of this builder's own tables. */
export interface NewUse {
  readonly person: number;
  readonly anchor: number;
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

/** Collects uses, direct statements and what they rest on, in any order; `finish` sorts and indexes. */
export class GraphBuilder {
  readonly #persons = new Interner();
  readonly #anchorNames = new Interner();
  readonly #anchors: Anchor[] = [];
  readonly #places = new Interner();
  readonly #statements = new Interner();
  readonly #statementRow = new Column();
  readonly #rows = new Interner();
  readonly #rowSource = new Column();
  readonly #sources: number[] = [];
  readonly #sourceAt = new Map<number, number>();
  readonly #sourceOrigin = new Column();
  readonly #origins = new Interner();
  readonly #records = new Interner();
  readonly #recordJoined = new Column();
  readonly #use = {
    person: new Column(),
    anchor: new Column(),
    from: new Column(),
    to: new Column(),
    place: new Column(),
    flags: new Column(),
    record: new Column(),
    itemEnd: new Column(),
    item: new Column(),
  };
  readonly #direct: NewDirect[] = [];
  readonly #originOf: (source: number) => string;

  constructor(originOf: (source: number) => string) {
    this.#originOf = originOf;
  }

  person(id: string): number {
    return this.#persons.at(id);
  }

  place(name: string): number {
    return name === '' ? -1 : this.#places.at(name);
  }

  record(id: string, person: string): number {
    const before = this.#records.size;
    const at = this.#records.at(id);
    if (at === before) this.#recordJoined.push(id === person ? 0 : 1);
    return at;
  }

  /** Adds an anchor or finds it; `more` is asked only for a new one. */
  anchor(kind: Anchor['kind'], key: string, more: () => Omit<Anchor, 'kind' | 'key'>): number {
    const before = this.#anchorNames.size;
    const at = this.#anchorNames.at(`${kind} ${key}`);
    if (at === before) this.#anchors.push({ kind, key, ...more() });
    return at;
  }

  statement(id: string, source: number, row: number): number {
    const before = this.#statements.size;
    const at = this.#statements.at(id);
    if (at === before) this.#statementRow.push(this.#row(source, row));
    return at;
  }

  use(use: NewUse): void {
    const to = this.#use;
    to.person.push(use.person);
    to.anchor.push(use.anchor);
    to.from.push(use.from);
    to.to.push(use.to);
    to.place.push(use.place);
    to.flags.push(use.flags);
    to.record.push(use.record);
    for (const item of use.statements) to.item.push(item);
    to.itemEnd.push(to.item.length);
  }

  direct(direct: NewDirect): void {
    this.#direct.push(direct);
  }

  finish(): EvidenceGraph {
    const persons = sortedNames(this.#persons.names);
    const anchors = sortedNames(this.#anchorNames.names);
    const uses = this.#uses(persons.rank, anchors.rank);
    const direct = directColumns(this.#direct, persons.rank);
    return {
      persons: persons.sorted,
      anchors: anchors.order.map((at) => this.#anchors[at]),
      places: this.#places.names,
      uses,
      direct,
      items: this.#items(),
      index: touchIndex(uses, persons.sorted.length, anchors.sorted.length),
      usesByTime: usesByTime(uses),
      useOff: new Uint8Array(uses.person.length),
      directOff: new Uint8Array(direct.from.length),
    };
  }

  #row(source: number, row: number): number {
    const before = this.#rows.size;
    const at = this.#rows.at(`${source}.${row}`);
    if (at === before) this.#rowSource.push(this.#source(source));
    return at;
  }

  #source(sequence: number): number {
    const known = this.#sourceAt.get(sequence);
    if (known !== undefined) return known;
    const at = this.#sources.length;
    this.#sourceAt.set(sequence, at);
    this.#sources.push(sequence);
    this.#sourceOrigin.push(this.#origins.at(this.#originOf(sequence)));
    return at;
  }

  #uses(person: Uint32Array, anchor: Uint32Array): UseColumns {
    const from = this.#use;
    const itemOffset = new Uint32Array(from.itemEnd.length + 1);
    itemOffset.set(from.itemEnd.unsigned(), 1);
    return {
      person: from.person.unsigned().map((at) => person[at]),
      anchor: from.anchor.unsigned().map((at) => anchor[at]),
      from: from.from.signed(),
      to: from.to.signed(),
      place: from.place.signed(),
      flags: Uint8Array.from(from.flags.unsigned()),
      itemOffset,
      item: from.item.unsigned(),
      record: from.record.unsigned(),
    };
  }

  #items(): EvidenceItems {
    return {
      statement: this.#statements.names,
      statementRow: this.#statementRow.unsigned(),
      row: this.#rows.names,
      rowSource: this.#rowSource.unsigned(),
      source: this.#sources,
      sourceOrigin: this.#sourceOrigin.unsigned(),
      origin: this.#origins.names,
      record: this.#records.names,
      recordJoined: Uint8Array.from(this.#recordJoined.unsigned()),
    };
  }
}

function sortedNames(names: readonly string[]) {
  const order = Array.from(names.keys()).sort((a, b) => byCodeUnit(names[a], names[b]));
  const rank = new Uint32Array(names.length);
  order.forEach((at, i) => {
    rank[at] = i;
  });
  return { order, rank, sorted: order.map((at) => names[at]) };
}

function directColumns(list: readonly NewDirect[], person: Uint32Array): DirectColumns {
  const itemOffset = new Uint32Array(list.length + 1);
  list.forEach((direct, i) => {
    itemOffset[i + 1] = itemOffset[i] + direct.statements.length;
  });
  return {
    from: Uint32Array.from(list, (direct) => person[direct.from]),
    to: Uint32Array.from(list, (direct) => person[direct.to]),
    type: list.map((direct) => direct.type),
    start: Int32Array.from(list, (direct) => direct.start),
    end: Int32Array.from(list, (direct) => direct.end),
    vague: Uint8Array.from(list, (direct) => (direct.vague ? 1 : 0)),
    itemOffset,
    item: Uint32Array.from(list.flatMap((direct) => direct.statements)),
    fromRecord: Uint32Array.from(list, (direct) => direct.fromRecord),
    toRecord: Uint32Array.from(list, (direct) => direct.toRecord),
  };
}

/** Distinct touches in both directions, each with its uses. */
export function touchIndex(uses: Pick<UseColumns, 'person' | 'anchor'>, persons: number, anchors: number): TouchIndex {
  const pairs = indexIncidence({ rows: persons, columns: anchors, row: uses.person, column: uses.anchor });
  const touches = pairs.rowColumn.length;
  const touchPerson = new Uint32Array(touches);
  for (let p = 0; p < persons; p++) touchPerson.fill(p, pairs.rowOffset[p], pairs.rowOffset[p + 1]);
  const touchOf = new Uint32Array(uses.person.length);
  const touchUseOffset = new Uint32Array(touches + 1);
  for (let u = 0; u < touchOf.length; u++) {
    touchOf[u] = find(
      pairs.rowColumn,
      pairs.rowOffset[uses.person[u]],
      pairs.rowOffset[uses.person[u] + 1],
      uses.anchor[u],
    );
    touchUseOffset[touchOf[u] + 1]++;
  }
  for (let t = 0; t < touches; t++) touchUseOffset[t + 1] += touchUseOffset[t];
  const next = touchUseOffset.slice(0, touches);
  const touchUse = new Uint32Array(uses.person.length);
  for (let u = 0; u < touchOf.length; u++) touchUse[next[touchOf[u]]++] = u;
  return {
    personOffset: pairs.rowOffset,
    touchAnchor: pairs.rowColumn,
    touchPerson,
    touchUseOffset,
    touchUse,
    anchorOffset: pairs.columnOffset,
    anchorTouch: pairs.columnEntry,
  };
}

function find(sorted: Uint32Array, from: number, to: number, value: number): number {
  let low = from;
  let high = to - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Uses in order of their first day, unknown days first: one counting sort over the days. */
export function usesByTime(uses: Pick<UseColumns, 'from'>): Uint32Array {
  const { from } = uses;
  let first = 2147483647;
  let last = unknownDay;
  for (let u = 0; u < from.length; u++) {
    if (from[u] === unknownDay) continue;
    if (from[u] < first) first = from[u];
    if (from[u] > last) last = from[u];
  }
  const span = last < first ? 0 : last - first + 1;
  if (span > 4_000_000) return Uint32Array.from(from.keys()).sort((a, b) => from[a] - from[b] || a - b);
  const offset = new Uint32Array(span + 2);
  const slot = (u: number) => (from[u] === unknownDay ? 0 : from[u] - first + 1);
  for (let u = 0; u < from.length; u++) offset[slot(u) + 1]++;
  for (let s = 0; s <= span; s++) offset[s + 1] += offset[s];
  const out = new Uint32Array(from.length);
  for (let u = 0; u < from.length; u++) out[offset[slot(u)]++] = u;
  return out;
}
