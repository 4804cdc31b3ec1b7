import type { ComparisonModel } from './linkage-model.ts';
import type { PairKernel } from './pair-kernel.ts';
import type { PairLevels } from './pair-levels.ts';

/** The missing level: one of the two records has no usable value. */
export const missing = -1;

/** Compares one property of two records and says at which level they agree. */
export interface Comparison {
  readonly name: string;
  readonly kind: ComparisonModel['kind'];
  /** Columns that it reads. */
  readonly fields: readonly string[];
  /** Of a joined comparison the two that it is made of. */
  readonly parts?: readonly Comparison[];
  /** Names of the levels; where a record holds several values the level of the lowest index counts. */
  readonly levels: readonly string[];
  /** True where people who live together may share the value. */
  readonly shareable: boolean;
  /** The level of two records, or `missing`. Symmetric. */
  level(a: number, b: number): number;
  /** True where the record has a usable value. */
  has(record: number): boolean;
  /** Levels that mean plain equality. */
  readonly equalLevels: number;
  /** The values of a record as the source has them. */
  show(record: number): string;
  /** The same as an object, which compares many pairs at once too. */
  readonly pairs: PairLevels;
  /** What `level` reads, as plain data. */
  readonly kernel: PairKernel;
  /** Values as held, for blocking. */
  readonly keys: BlockKeys;
}

/** Are two values at a level that means plain equality? */
export function isEqualAt({ equalLevels }: Pick<Comparison, 'equalLevels'>, level: number): boolean {
  return level !== missing && level < equalLevels;
}

/** The places of the comparisons of some kinds. */
export function indicesOf(
  comparisons: readonly Pick<Comparison, 'kind'>[],
  ...kinds: readonly Comparison['kind'][]
): number[] {
  return comparisons.flatMap(({ kind }, f) => (kinds.includes(kind) ? [f] : []));
}

/** Values by content: record r holds `codes[offsets[r]] .. codes[offsets[r + 1] - 1]`, indexes into the other two. */
export interface BlockKeys {
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
  /** 32-bit content hash of each value. */
  readonly hash: Uint32Array;
  /** Records that hold the value, as the model counts them. */
  readonly frequency: Uint32Array;
}

/** Keys of a comparison that blocks nothing. */
export const noKeys: BlockKeys = {
  offsets: new Uint32Array(0),
  codes: new Uint32Array(0),
  hash: new Uint32Array(0),
  frequency: new Uint32Array(0),
};

/** Counts frozen in a model; without them a file counts for itself. */
export interface FrozenCounts {
  readonly records: number;
  readonly frequencies: ReadonlyMap<string, number>;
  readonly placeholders: ReadonlySet<string>;
}

/**
 * The frequency that the middle holder sees: half of all holdings are of values that are at most so frequent. Bands
 * of equal agreement are multiples of it, so they mean the same in small and large files.
 */
export function middleFrequency(frequency: ArrayLike<number>): number {
  const values = new Map<number, number>();
  let holdings = 0;
  for (let i = 0; i < frequency.length; i++) {
    const count = frequency[i];
    if (count <= 0) continue;
    holdings += count;
    values.set(count, (values.get(count) ?? 0) + 1);
  }
  let seen = 0;
  for (const [count, held] of [...values].sort(([x], [y]) => x - y)) {
    seen += count * held;
    if (seen >= holdings / 2) return count;
  }
  return 1;
}

/** 0 rare, 1 usual, 2 common. */
export function frequencyBand(frequency: number, middle: number): 0 | 1 | 2 {
  return frequency <= 1.5 * middle ? 0 : frequency <= 6 * middle ? 1 : 2;
}
