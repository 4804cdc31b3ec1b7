import { EdgeHeap } from './edge-heap.ts';
import { orderByKey } from './radix-sort.ts';

/**
 * Edges by score, the highest first, ties by the content order of the two ends. The edges that are there at the start
 * are sorted once, as most of all edges are; a heap holds those that come later.
 */
export class EdgeQueue {
  readonly #score: Int32Array;
  readonly #low: Uint32Array;
  readonly #high: Uint32Array;
  readonly #edge: Uint32Array;
  #next = 0;
  readonly #later = new EdgeHeap();
  /** Score of the edge popped last. */
  poppedScore = 0;

  /** Edges of scores above -2 ** 30, in rising order of their higher end. */
  constructor(edge: Uint32Array, score: Int32Array, low: Uint32Array, high: Uint32Array) {
    const count = edge.length;
    const byLow = orderByKey(low);
    let top = 0;
    for (let i = 0; i < count; i++) if (score[i] > top) top = score[i];
    const below = new Uint32Array(count);
    for (let i = 0; i < count; i++) below[i] = top - score[byLow[i]];
    const byScore = orderByKey(below);
    this.#edge = new Uint32Array(count);
    this.#low = new Uint32Array(count);
    this.#high = new Uint32Array(count);
    this.#score = new Int32Array(count);
    for (let i = 0; i < count; i++) {
      const from = byLow[byScore[i]];
      this.#edge[i] = edge[from];
      this.#low[i] = low[from];
      this.#high[i] = high[from];
      this.#score[i] = score[from];
    }
  }
  push(score: number, low: number, high: number, edge: number): void {
    this.#later.push(score, low, high, edge);
  }
  /** The edge of the highest score, -1 when empty. */
  pop(): number {
    const next = this.#next;
    if (next < this.#edge.length && !this.#later.holdsBetter(this.#score[next], this.#low[next], this.#high[next])) {
      this.#next++;
      this.poppedScore = this.#score[next];
      return this.#edge[next];
    }
    const edge = this.#later.pop();
    this.poppedScore = this.#later.poppedScore;
    return edge;
  }
}
