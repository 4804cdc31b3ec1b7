import type { Scorer } from './scorer.ts';

/** Sums of the vectors of record pairs, one sum between two clusters: each has a number, which is used again once free. */
export class Bonds {
  readonly #scorer: Scorer;
  readonly #width: number;
  #sums: Float64Array<ArrayBuffer>;
  #count = 0;
  readonly #free: number[] = [];

  constructor(scorer: Scorer) {
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
    const from = this.#scorer.offsetOf(pattern);
    const vectors = this.#scorer.vectors();
    const sums = this.#sums;
    for (let i = 0; i < this.#width; i++) sums[to + i] = vectors[from + i];
    return bond;
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
    const from = this.#scorer.offsetOf(pattern);
    const vectors = this.#scorer.vectors();
    const sums = this.#sums;
    const to = bond * this.#width;
    for (let i = 0; i < this.#width; i++) sums[to + i] += vectors[from + i];
  }
}
