/** A binary heap of edges: highest score first, ties by the content order of the two ends. */
export class EdgeHeap {
  #score = new Int32Array(1024);
  #low = new Uint32Array(1024);
  #high = new Uint32Array(1024);
  #edge = new Uint32Array(1024);
  #size = 0;
  /** Score of the edge popped last. */
  poppedKey = 0;

  push(score: number, low: number, high: number, edge: number): void {
    if (this.#size === this.#score.length) this.#grow();
    let at = this.#size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(score, low, high, parent)) break;
      this.#move(parent, at);
      at = parent;
    }
    this.#put(at, score, low, high, edge);
  }

  /** The edge of the highest score, -1 when empty. */
  pop(): number {
    if (this.#size === 0) return -1;
    const edge = this.#edge[0];
    this.poppedKey = this.#score[0];
    const size = --this.#size;
    const score = this.#score[size];
    const low = this.#low[size];
    const high = this.#high[size];
    const last = this.#edge[size];
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (
        child + 1 < size &&
        this.#isBefore(this.#score[child + 1], this.#low[child + 1], this.#high[child + 1], child)
      )
        child++;
      if (this.#isBefore(score, low, high, child)) break;
      this.#move(child, at);
      at = child;
    }
    if (size > 0) this.#put(at, score, low, high, last);
    return edge;
  }

  #isBefore(score: number, low: number, high: number, other: number): boolean {
    if (score !== this.#score[other]) return score > this.#score[other];
    if (low !== this.#low[other]) return low < this.#low[other];
    return high < this.#high[other];
  }

  #move(from: number, to: number): void {
    this.#score[to] = this.#score[from];
    this.#low[to] = this.#low[from];
    this.#high[to] = this.#high[from];
    this.#edge[to] = this.#edge[from];
  }

  #put(at: number, score: number, low: number, high: number, edge: number): void {
    this.#score[at] = score;
    this.#low[at] = low;
    this.#high[at] = high;
    this.#edge[at] = edge;
  }

  #grow(): void {
    const wider = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
      const next = new Uint32Array(old.length * 2);
      next.set(old);
      return next;
    };
    const score = new Int32Array(this.#score.length * 2);
    score.set(this.#score);
    this.#score = score;
    this.#low = wider(this.#low);
    this.#high = wider(this.#high);
    this.#edge = wider(this.#edge);
  }
}
