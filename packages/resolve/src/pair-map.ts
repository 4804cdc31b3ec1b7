/**
 * A hash table from unordered pairs of small integers to small integers, in typed arrays (open addressing, linear
 * probing). Built for scoring each distinct pair of values once.
 */
export class PairMap {
  /** Four numbers a slot, so that a look-up touches one cache line: low, high, value + 1 (0: empty), unused. */
  #slots: Uint32Array;
  #mask: number;
  #size = 0;
  constructor(capacity = 1024) {
    let slots = 16;
    while (slots < capacity * 2) slots *= 2;
    this.#slots = new Uint32Array(slots * 4);
    this.#mask = slots - 1;
  }
  /** The map whose slots these are: to read, not to add to. */
  static of(slots: Uint32Array): PairMap {
    const map = new PairMap(0);
    map.#slots = slots;
    map.#mask = slots.length / 4 - 1;
    return map;
  }
  /** The slots as they are now: what `of` takes. */
  get slots(): Uint32Array {
    return this.#slots;
  }
  get size(): number {
    return this.#size;
  }
  /** The value of a pair, -1 where there is none. */
  get(a: number, b: number): number {
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = spread(low, high) & mask;
    for (;;) {
      const at = slot * 4;
      const value = slots[at + 2];
      if (value === 0) return -1;
      if (slots[at] === low && slots[at + 1] === high) return value - 1;
      slot = (slot + 1) & mask;
    }
  }
  /** Sets the value of a pair that has none; false where it has one. */
  add(a: number, b: number, value: number): boolean {
    if (this.#size * 2 >= this.#mask) this.#grow();
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    const slots = this.#slots;
    let slot = spread(low, high) & this.#mask;
    for (;;) {
      const at = slot * 4;
      if (slots[at + 2] === 0) {
        slots[at] = low;
        slots[at + 1] = high;
        slots[at + 2] = value + 1;
        this.#size++;
        return true;
      }
      if (slots[at] === low && slots[at + 1] === high) return false;
      slot = (slot + 1) & this.#mask;
    }
  }
  /** All entries, in no particular order. */
  forEach(visit: (low: number, high: number, value: number) => void): void {
    for (let at = 0; at < this.#slots.length; at += 4) {
      if (this.#slots[at + 2] !== 0) visit(this.#slots[at], this.#slots[at + 1], this.#slots[at + 2] - 1);
    }
  }
  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 4);
    this.#mask = this.#slots.length / 4 - 1;
    this.#size = 0;
    for (let at = 0; at < old.length; at += 4) if (old[at + 2] !== 0) this.add(old[at], old[at + 1], old[at + 2] - 1);
  }
}

function spread(low: number, high: number): number {
  let h = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
