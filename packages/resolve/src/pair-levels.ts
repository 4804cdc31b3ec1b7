/** Most pairs that `PairLevels.fill` is given at once. */
export const pairsPerBatch = 1024;

/**
 * Compares pairs of records in one property. What does so is a class and no closure: V8 makes machine code of a method
 * once, and of a closure anew with each one that is built.
 */
export interface PairLevels {
  /** The level at which two records agree, or `missing`. */
  of(a: number, b: number): number;
  /** Writes the level of pairs left[i], right[i] to out[i]. */
  fill(left: Uint32Array, right: Uint32Array, count: number, out: Int16Array): void;
}
