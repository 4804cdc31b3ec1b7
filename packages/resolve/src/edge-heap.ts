/** A binary heap of edges: highest score first, ties by the content order of the two ends. */
export class EdgeHeap {
  readonly #score: number[] = [];
  readonly #low: number[] = [];
  readonly #high: number[] = [];
  readonly #edge: number[] = [];
  /** Score of the edge popped last. */
  poppedKey = 0;

  push(score: number, low: number, high: number, edge: number): void {
    let at = this.#edge.length;
    this.#score.push(score);
    this.#low.push(low);
    this.#high.push(high);
    this.#edge.push(edge);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }
  /** The edge of the highest score, -1 when empty. */
  pop(): number {
    const size = this.#edge.length;
    if (size === 0) return -1;
    const edge = this.#edge[0];
    this.poppedKey = this.#score[0];
    this.#swap(0, size - 1);
    this.#score.pop();
    this.#low.pop();
    this.#high.pop();
    this.#edge.pop();
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size - 1) break;
      if (child + 1 < size - 1 && this.#before(child + 1, child)) child++;
      if (!this.#before(child, at)) break;
      this.#swap(at, child);
      at = child;
    }
    return edge;
  }
  #before(i: number, j: number): boolean {
    if (this.#score[i] !== this.#score[j]) return this.#score[i] > this.#score[j];
    if (this.#low[i] !== this.#low[j]) return this.#low[i] < this.#low[j];
    return this.#high[i] < this.#high[j];
  }
  #swap(i: number, j: number): void {
    [this.#score[i], this.#score[j]] = [this.#score[j], this.#score[i]];
    [this.#low[i], this.#low[j]] = [this.#low[j], this.#low[i]];
    [this.#high[i], this.#high[j]] = [this.#high[j], this.#high[i]];
    [this.#edge[i], this.#edge[j]] = [this.#edge[j], this.#edge[i]];
  }
}
