import type { Comparison } from './comparison.ts';
import { LevelPatterns } from './level-patterns.ts';
import type { PairLevels } from './pair-levels.ts';

/** Agreement patterns: the levels of all comparisons of a pair, each distinct combination numbered once. */
export class PatternTable {
  readonly comparisons: readonly Comparison[];
  readonly width: number;
  readonly #patterns: LevelPatterns;
  readonly #levelsOf: readonly PairLevels[];

  /** With the patterns of another table: both number on in one list. */
  constructor(comparisons: readonly Comparison[], patterns?: LevelPatterns) {
    this.comparisons = comparisons;
    this.width = comparisons.length;
    this.#patterns = patterns ?? new LevelPatterns(comparisons.map(({ levels }) => levels.length));
    this.#levelsOf = comparisons.map(({ pairs }) => pairs);
  }
  /** The same patterns under the same numbers, for comparisons of the same levels. */
  withComparisons(comparisons: readonly Comparison[]): PatternTable {
    return new PatternTable(comparisons, this.#patterns);
  }
  get count(): number {
    return this.#patterns.count;
  }
  /** Level of a comparison in a pattern, -1 missing. */
  level(pattern: number, comparison: number): number {
    return this.#patterns.level(pattern, comparison);
  }
  /** All levels of a pattern. */
  levelsOf(pattern: number): Int16Array {
    return this.#patterns.levelsOf(pattern);
  }
  /** Levels of all patterns, one after another: a copy. */
  allLevels(): Int16Array {
    return this.#patterns.allLevels();
  }
  /** The pattern of two records, numbered now if it is new. */
  of(a: number, b: number): number {
    return this.#patterns.of(this.#levelsOf, a, b);
  }
  /** The pattern of levels given one by one (-1 missing), the first at `from`. */
  ofLevels(levels: ArrayLike<number>, from = 0): number {
    return this.#patterns.ofLevels(levels, from);
  }
}
