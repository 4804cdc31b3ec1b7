import { byCodeUnit } from '@lookback/base';

/** A map in Node holds at most 2^24 entries: names are spread over this many. */
const shards = 32;

/** Numbers names in the order in which they are first seen; holds hundreds of millions. */
export class Interner {
  readonly #at = Array.from({ length: shards }, () => new Map<string, number>());
  readonly names: string[] = [];
  get size(): number {
    return this.names.length;
  }
  at(name: string): number {
    const map = this.#at[shardOf(name)];
    const known = map.get(name);
    if (known !== undefined) return known;
    const at = this.names.length;
    map.set(name, at);
    this.names.push(name);
    return at;
  }
}

function shardOf(name: string): number {
  const last = name.length - 1;
  return last < 0 ? 0 : (name.charCodeAt(last) + 7 * name.charCodeAt(last >> 1)) & (shards - 1);
}

/** A column of whole numbers (32 bits) that grows by doubling. */
export class Column {
  #values = new Int32Array(1024);
  #length = 0;
  get length(): number {
    return this.#length;
  }
  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }
  get(index: number): number {
    return this.#values[index];
  }
  signed(): Int32Array<ArrayBuffer> {
    return this.#values.slice(0, this.#length);
  }
  unsigned(): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.#values.slice(0, this.#length).buffer);
  }
}

/** Numbers data rows of sources in the order in which they are first seen. */
export class RowNumbers {
  readonly source = new Column();
  readonly number = new Column();
  readonly #at = new Map<number, Map<number, number>>();
  at(source: number, row: number): number {
    const block = source * 4096 + (row >>> 20);
    let rows = this.#at.get(block);
    if (rows === undefined) {
      rows = new Map();
      this.#at.set(block, rows);
    }
    const known = rows.get(row);
    if (known !== undefined) return known;
    const at = this.source.length;
    rows.set(row, at);
    this.source.push(source);
    this.number.push(row);
    return at;
  }
}

/** Gives numbers new ones, in the order in which they are asked for. */
export class Renumbering {
  readonly #to: Int32Array;
  readonly #list: Uint32Array;
  #length = 0;
  constructor(size: number) {
    this.#to = new Int32Array(size).fill(-1);
    this.#list = new Uint32Array(size);
  }
  at(old: number): number {
    if (old < 0) return -1;
    if (this.#to[old] < 0) {
      this.#list[this.#length] = old;
      this.#to[old] = this.#length++;
    }
    return this.#to[old];
  }
  /** Old numbers in the new order. */
  list(): Uint32Array {
    return this.#list.slice(0, this.#length);
  }
  of<T>(values: readonly T[]): T[] {
    return Array.from(this.list(), (at) => values[at]);
  }
}

/** Names in code unit order, with the order and the rank of each. */
export function sortedNames(names: readonly string[]) {
  const order = Array.from(names.keys()).sort((a, b) => byCodeUnit(names[a], names[b]));
  const rank = new Uint32Array(names.length);
  order.forEach((at, i) => {
    rank[at] = i;
  });
  return { order, rank, sorted: order.map((at) => names[at]) };
}
