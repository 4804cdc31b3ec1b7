import { missing } from './comparison.ts';
import type { PairLevels } from './pair-levels.ts';

const patternsMin = 4096;

/** Levels of patterns that another thread has numbered, one after another. */
export interface KnownLevels {
  readonly levels: Int16Array;
  readonly count: number;
}

/**
 * Numbers each distinct combination of levels once, in the order of first sight; after `known` patterns, which it does
 * not look through, it numbers on.
 */
export class LevelPatterns {
  readonly width: number;
  readonly #known: KnownLevels | null;
  /** Number of the first own pattern: those before it are known. */
  readonly #first: number;
  readonly #base: Uint32Array;
  readonly #word: Uint8Array;
  #low = new Uint32Array(patternsMin);
  #high = new Uint32Array(patternsMin);
  #levels: Int16Array;
  #slots = new Int32Array(4 * patternsMin).fill(-1);
  #mask = 4 * patternsMin - 1;
  #count = 0;
  readonly #scratch: Int16Array;

  /** `levelCounts`: how many levels each comparison has. */
  constructor(levelCounts: readonly number[], known: KnownLevels | null = null) {
    this.#known = known;
    this.#first = known?.count ?? 0;
    this.width = levelCounts.length;
    this.#levels = new Int16Array(patternsMin * this.width);
    this.#scratch = new Int16Array(this.width);
    this.#base = new Uint32Array(this.width);
    this.#word = new Uint8Array(this.width);
    const used = [1, 1];
    levelCounts.forEach((levels, f) => {
      const radix = levels + 1;
      const word = used[0] * radix <= 0xffffffff ? 0 : 1;
      this.#word[f] = word;
      this.#base[f] = used[word];
      used[word] *= radix;
    });
  }
  get count(): number {
    return this.#first + this.#count;
  }
  /** Level of a comparison in a pattern, -1 missing. */
  level(pattern: number, comparison: number): number {
    if (this.#known !== null && pattern < this.#first) return this.#known.levels[pattern * this.width + comparison];
    return this.#levels[(pattern - this.#first) * this.width + comparison];
  }
  /** All levels of a pattern. */
  levelsOf(pattern: number): Int16Array {
    return this.#levels.subarray(pattern * this.width, (pattern + 1) * this.width);
  }
  /** Levels of all patterns, one after another: a copy. */
  allLevels(): Int16Array {
    return this.#levels.slice(0, this.#count * this.width);
  }
  /** Forgets all patterns. */
  clear(): void {
    this.#count = 0;
    this.#slots.fill(-1);
  }
  /** The pattern of two records, numbered now if it is new. */
  of(levelsOf: readonly PairLevels[], a: number, b: number): number {
    const scratch = this.#scratch;
    let low = 0;
    let high = 0;
    for (let f = 0; f < scratch.length; f++) {
      const level = levelsOf[f].of(a, b);
      scratch[f] = level;
      if (level === missing) continue;
      if (this.#word[f] === 0) low += (level + 1) * this.#base[f];
      else high += (level + 1) * this.#base[f];
    }
    return this.#intern(low >>> 0, high >>> 0);
  }
  /** The patterns of many pairs, `levels[f][i]` for comparison f of pair i, to out[from + i]. */
  ofMany(levels: readonly Int16Array[], count: number, out: Uint32Array, from: number): void {
    const scratch = this.#scratch;
    for (let i = 0; i < count; i++) {
      let low = 0;
      let high = 0;
      for (let f = 0; f < scratch.length; f++) {
        const level = levels[f][i];
        scratch[f] = level;
        if (level === missing) continue;
        if (this.#word[f] === 0) low += (level + 1) * this.#base[f];
        else high += (level + 1) * this.#base[f];
      }
      out[from + i] = this.#intern(low >>> 0, high >>> 0);
    }
  }
  /** The pattern of levels given one by one (-1 missing), the first at `from`. */
  ofLevels(levels: ArrayLike<number>, from = 0): number {
    let low = 0;
    let high = 0;
    for (let f = 0; f < this.width; f++) {
      const level = levels[from + f];
      this.#scratch[f] = level;
      if (level === missing) continue;
      if (this.#word[f] === 0) low += (level + 1) * this.#base[f];
      else high += (level + 1) * this.#base[f];
    }
    return this.#intern(low >>> 0, high >>> 0);
  }
  #intern(low: number, high: number): number {
    let slot = scatter(low, high) & this.#mask;
    while (this.#slots[slot] >= 0) {
      const found = this.#slots[slot];
      if (this.#low[found] === low && this.#high[found] === high) return this.#first + found;
      slot = (slot + 1) & this.#mask;
    }
    const pattern = this.#count++;
    if (pattern === this.#low.length) this.#grow();
    this.#low[pattern] = low;
    this.#high[pattern] = high;
    const at = pattern * this.width;
    for (let f = 0; f < this.width; f++) this.#levels[at + f] = this.#scratch[f];
    if (this.#count * 2 > this.#mask) this.#rehash();
    else this.#slots[slot] = pattern;
    return this.#first + pattern;
  }
  #grow(): void {
    const wider = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
      const next = new Uint32Array(old.length * 2);
      next.set(old);
      return next;
    };
    this.#low = wider(this.#low);
    this.#high = wider(this.#high);
    const levels = new Int16Array(this.#levels.length * 2);
    levels.set(this.#levels);
    this.#levels = levels;
  }
  #rehash(): void {
    this.#mask = (this.#mask + 1) * 4 - 1;
    this.#slots = new Int32Array(this.#mask + 1).fill(-1);
    for (let pattern = 0; pattern < this.#count; pattern++) {
      let slot = scatter(this.#low[pattern], this.#high[pattern]) & this.#mask;
      while (this.#slots[slot] >= 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = pattern;
    }
  }
}

function scatter(low: number, high: number): number {
  let h = Math.imul(low ^ (low >>> 16), 0x9e3779b1) ^ Math.imul(high ^ (high >>> 13), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 14)) >>> 0;
}
