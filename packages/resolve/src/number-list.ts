/** A list of unsigned 32-bit numbers that grows. */
export class NumberList {
  #items: Uint32Array;
  #length = 0;
  constructor(capacity = 1024) {
    this.#items = new Uint32Array(Math.max(16, capacity));
  }
  get length(): number {
    return this.#length;
  }
  push(value: number): void {
    if (this.#length === this.#items.length) {
      const wider = new Uint32Array(this.#items.length * 2);
      wider.set(this.#items);
      this.#items = wider;
    }
    this.#items[this.#length++] = value;
  }
  /** Pushes the first numbers of an array. */
  pushAll(values: Uint32Array, count: number): void {
    const length = this.#length + count;
    if (length > this.#items.length) {
      const wider = new Uint32Array(Math.max(2 * this.#items.length, length));
      wider.set(this.#items);
      this.#items = wider;
    }
    for (let i = 0; i < count; i++) this.#items[this.#length + i] = values[i];
    this.#length = length;
  }
  /** Is the value among those pushed since there were `from`? */
  holds(value: number, from: number): boolean {
    for (let i = from; i < this.#length; i++) if (this.#items[i] === value) return true;
    return false;
  }
  at(i: number): number {
    return this.#items[i];
  }
  /** Forgets all that was pushed. */
  clear(): void {
    this.#length = 0;
  }
  /** A view of what was pushed. */
  values(): Uint32Array {
    return this.#items.subarray(0, this.#length);
  }
}
