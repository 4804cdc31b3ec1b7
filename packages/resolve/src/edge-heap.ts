const arity = 4;

/** A heap of edges with four children a node: highest score first, ties by the content order of the two ends. */
export class EdgeHeap {
  #score = new Int32Array(1024);
  /** By place in the heap: which push it was. */
  #push = new Uint32Array(1024);
  #size = 0;
  /** By push: the ends, the lower first, and the edge. */
  #low = new Uint32Array(1024);
  #high = new Uint32Array(1024);
  #edge = new Uint32Array(1024);
  #pushes = 0;
  /** Score of the edge popped last. */
  poppedScore = 0;

  push(score: number, low: number, high: number, edge: number): void {
    if (this.#pushes === this.#edge.length) {
      this.#low = wider(this.#low);
      this.#high = wider(this.#high);
      this.#edge = wider(this.#edge);
    }
    const push = this.#pushes++;
    this.#low[push] = low;
    this.#high[push] = high;
    this.#edge[push] = edge;
    if (this.#size === this.#score.length) {
      const scores = new Int32Array(this.#score.length * 2);
      scores.set(this.#score);
      this.#score = scores;
      this.#push = wider(this.#push);
    }
    let at = this.#size++;
    while (at > 0) {
      const parent = Math.floor((at - 1) / arity);
      if (!this.#isBefore(score, push, parent)) break;
      this.#score[at] = this.#score[parent];
      this.#push[at] = this.#push[parent];
      at = parent;
    }
    this.#score[at] = score;
    this.#push[at] = push;
  }

  /** The edge of the highest score, -1 when empty. */
  pop(): number {
    if (this.#size === 0) return -1;
    const edge = this.#edge[this.#push[0]];
    this.poppedScore = this.#score[0];
    const size = --this.#size;
    const score = this.#score[size];
    const push = this.#push[size];
    let at = 0;
    for (;;) {
      const first = arity * at + 1;
      if (first >= size) break;
      let best = first;
      const end = Math.min(first + arity, size);
      for (let child = first + 1; child < end; child++)
        if (this.#isBefore(this.#score[child], this.#push[child], best)) best = child;
      if (this.#isBefore(score, push, best)) break;
      this.#score[at] = this.#score[best];
      this.#push[at] = this.#push[best];
      at = best;
    }
    this.#score[at] = score;
    this.#push[at] = push;
    return edge;
  }

  /** Does the heap hold an edge that comes before one of this score and these ends? */
  holdsBetter(score: number, low: number, high: number): boolean {
    if (this.#size === 0) return false;
    if (this.#score[0] !== score) return this.#score[0] > score;
    const first = this.#push[0];
    return this.#low[first] !== low ? this.#low[first] < low : this.#high[first] < high;
  }

  #isBefore(score: number, push: number, other: number): boolean {
    if (score !== this.#score[other]) return score > this.#score[other];
    const than = this.#push[other];
    if (this.#low[push] !== this.#low[than]) return this.#low[push] < this.#low[than];
    return this.#high[push] < this.#high[than];
  }
}

function wider(old: Uint32Array): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(old.length * 2);
  next.set(old);
  return next;
}
