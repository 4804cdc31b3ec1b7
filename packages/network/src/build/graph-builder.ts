import { byCodeUnit } from '@lookback/base';
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
  readonly #statements: string[] = [];
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

  /** Adds a statement; one that carries several uses may be added for each, and is told by its id. */
  statement(id: string, source: number, row: number): number {
    this.#statements.push(id);
    this.#statementRow.push(this.#row(source, row));
    return this.#statements.length - 1;
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
      statement: this.#statements,
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

/**
 * Distinct touches in both directions, each with its uses: uses are radix-sorted by anchor, then by person (two counting sorts), so
 * that equal pairs stand together; O(uses + persons + anchors).
 */
export function touchIndex(uses: Pick<UseColumns, 'person' | 'anchor'>, persons: number, anchors: number): TouchIndex {
  const many = uses.person.length;
  const { touchUse, sortedAnchor, personStart } = sortUses(uses, persons, anchors);
  const personOffset = new Uint32Array(persons + 1);
  const anchorOffset = new Uint32Array(anchors + 1);
  const allPersons = new Uint32Array(many);
  const allOffsets = new Uint32Array(many + 1);
  let touches = 0;
  for (let p = 0; p < persons; p++) {
    let last = -1;
    for (let i = personStart[p]; i < personStart[p + 1]; i++) {
      const anchor = sortedAnchor[i];
      if (anchor === last) continue;
      last = anchor;
      allPersons[touches] = p;
      allOffsets[touches] = i;
      sortedAnchor[touches++] = anchor;
      anchorOffset[anchor + 1]++;
    }
    personOffset[p + 1] = touches;
  }
  allOffsets[touches] = many;
  cumulate(anchorOffset);
  const touchAnchor = sortedAnchor.slice(0, touches);
  const anchorTouch = new Uint32Array(touches);
  const next = anchorOffset.slice(0, anchors);
  for (let t = 0; t < touches; t++) anchorTouch[next[touchAnchor[t]]++] = t;
  return {
    personOffset,
    touchAnchor,
    touchPerson: allPersons.slice(0, touches),
    touchUseOffset: allOffsets.slice(0, touches + 1),
    touchUse,
    anchorOffset,
    anchorTouch,
  };
}

/** Uses in order of person, then anchor, then their own order, with their anchors beside them. */
function sortUses({ person, anchor }: Pick<UseColumns, 'person' | 'anchor'>, persons: number, anchors: number) {
  const many = person.length;
  const anchorStart = counted(anchor, anchors);
  const order = new Uint32Array(many);
  const at = anchorStart.slice(0, anchors);
  for (let u = 0; u < many; u++) order[at[anchor[u]]++] = u;
  const personStart = counted(person, persons);
  const next = personStart.slice(0, persons);
  const touchUse = new Uint32Array(many);
  const sortedAnchor = new Uint32Array(many);
  for (let a = 0; a < anchors; a++) {
    for (let i = anchorStart[a]; i < anchorStart[a + 1]; i++) {
      const to = next[person[order[i]]]++;
      touchUse[to] = order[i];
      sortedAnchor[to] = a;
    }
  }
  return { touchUse, sortedAnchor, personStart };
}

/** Where each value's run starts. */
function counted(values: Uint32Array, size: number): Uint32Array {
  const offset = new Uint32Array(size + 1);
  for (let i = 0; i < values.length; i++) offset[values[i] + 1]++;
  cumulate(offset);
  return offset;
}

function cumulate(offset: Uint32Array): void {
  for (let i = 1; i < offset.length; i++) offset[i] += offset[i - 1];
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
