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
  signed(): Int32Array<ArrayBuffer> {
    return this.#values.slice(0, this.#length);
  }
  unsigned(): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.#values.slice(0, this.#length).buffer);
  }
}
