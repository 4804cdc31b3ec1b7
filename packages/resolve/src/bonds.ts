import type { PairScorer } from './pair-scorer.ts';

/** Sums of the vectors of record pairs, one sum between two clusters: each has a number, which is used again once free. */
export class Bonds {
  readonly #scorer: PairScorer;
  readonly #width: number;
  #sums: Float64Array<ArrayBuffer>;
  #count = 0;
  #free: number[] = [];

  constructor(scorer: PairScorer) {
    this.#scorer = scorer;
    this.#width = scorer.width;
    this.#sums = new Float64Array(scorer.width * 1024);
  }
  get sums(): Float64Array {
    return this.#sums;
  }
  offsetOf(bond: number): number {
    return bond * this.#width;
  }
  /** A bond that holds the vector of one pattern. */
  ofPattern(pattern: number): number {
    const bond = this.#free.pop() ?? this.#count++;
    const to = bond * this.#width;
    if (to + this.#width > this.#sums.length) {
      const wider = new Float64Array(this.#sums.length * 2);
      wider.set(this.#sums);
      this.#sums = wider;
    }
    this.#scorer.put(pattern, this.#sums, to);
    return bond;
  }
  /** Frees all. */
  clear(): void {
    this.#count = 0;
    this.#free = [];
  }
  release(bond: number): void {
    this.#free.push(bond);
  }
  /** Adds another bond. */
  add(bond: number, other: number): void {
    const sums = this.#sums;
    const to = bond * this.#width;
    const from = other * this.#width;
    for (let i = 0; i < this.#width; i++) sums[to + i] += sums[from + i];
  }
  /** Adds the vector of a pattern. */
  addPattern(bond: number, pattern: number): void {
    this.#scorer.add(pattern, this.#sums, bond * this.#width);
  }
}
