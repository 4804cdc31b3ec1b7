/**
 * A hash table from unordered pairs of small integers to small integers, in typed arrays (open addressing, linear
 * probing). Built for scoring each distinct pair of values once.
 */
export class PairMap {
  #low: Uint32Array;
  #high: Uint32Array;
  #value: Int32Array;
  #mask: number;
  #size = 0;
  constructor(capacity = 1024) {
    let slots = 16;
    while (slots < capacity * 2) slots *= 2;
    this.#low = new Uint32Array(slots);
    this.#high = new Uint32Array(slots);
    this.#value = new Int32Array(slots).fill(-1);
    this.#mask = slots - 1;
  }
  get size(): number {
    return this.#size;
  }
  /** The value of a pair, -1 where there is none. */
  get(a: number, b: number): number {
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    const mask = this.#mask;
    let slot = spread(low, high) & mask;
    while (this.#value[slot] !== -1) {
      if (this.#low[slot] === low && this.#high[slot] === high) return this.#value[slot];
      slot = (slot + 1) & mask;
    }
    return -1;
  }
  /** Sets the value (0 or more) of a pair. */
  set(a: number, b: number, value: number): void {
    if (this.#size * 2 >= this.#mask) this.#grow();
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    let slot = spread(low, high) & this.#mask;
    while (this.#value[slot] !== -1) {
      if (this.#low[slot] === low && this.#high[slot] === high) {
        this.#value[slot] = value;
        return;
      }
      slot = (slot + 1) & this.#mask;
    }
    this.#low[slot] = low;
    this.#high[slot] = high;
    this.#value[slot] = value;
    this.#size++;
  }
  /** All entries, in no particular order. */
  forEach(visit: (low: number, high: number, value: number) => void): void {
    for (let slot = 0; slot <= this.#mask; slot++) {
      if (this.#value[slot] !== -1) visit(this.#low[slot], this.#high[slot], this.#value[slot]);
    }
  }
  #grow(): void {
    const low = this.#low;
    const high = this.#high;
    const value = this.#value;
    const slots = (this.#mask + 1) * 2;
    this.#low = new Uint32Array(slots);
    this.#high = new Uint32Array(slots);
    this.#value = new Int32Array(slots).fill(-1);
    this.#mask = slots - 1;
    this.#size = 0;
    for (let i = 0; i < value.length; i++) if (value[i] !== -1) this.set(low[i], high[i], value[i]);
  }
}

function spread(low: number, high: number): number {
  let h = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}
