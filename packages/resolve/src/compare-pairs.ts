import type { CandidatePairs } from './blocking.ts';
import { LevelPatterns } from './level-patterns.ts';
import { type PairKernel, pairLevels } from './pair-kernel.ts';
import { pairsPerBatch } from './pair-levels.ts';
import { evenBounds } from './partner-lists.ts';
import type { PatternTable } from './pattern-table.ts';
import { shareable, shareableData, sharedNumbers } from './shareable.ts';
import type { Team } from './team.ts';

/** Pairs to compare: by record with its partners (`start`), or one by one (`left`). */
export interface PairList {
  readonly kernels: readonly PairKernel[];
  /** How many levels each comparison has. */
  readonly levelCounts: readonly number[];
  readonly start: Float64Array | null;
  readonly left: Uint32Array | null;
  readonly partner: Uint32Array;
  /** Records (with `start`) or pairs (with `left`) of part p: bounds[p] .. bounds[p + 1] - 1. */
  readonly bounds: Uint32Array;
  /** Out: the pattern of each pair, numbered within its part. */
  readonly pattern: Uint32Array;
}

/** The patterns of a part in the order of first sight. */
interface PartPatterns {
  /** Their levels, one after another. */
  readonly levels: Int16Array;
  /** Pairs of each. */
  readonly held: Uint32Array;
}

/** Compares the pairs of a part. */
export function comparePart(input: PairList): (part: number) => PartPatterns {
  const { bounds, start } = input;
  const compared = input.kernels.map(pairLevels);
  const levels = compared.map(() => new Int16Array(pairsPerBatch));
  const patterns = new LevelPatterns(input.levelCounts);
  const lefts = leftRecords(input);
  return (part) => {
    patterns.clear();
    const from = start ? start[bounds[part]] : bounds[part];
    const to = start ? start[bounds[part + 1]] : bounds[part + 1];
    const left = lefts(bounds[part]);
    for (let k = from; k < to; k += pairsPerBatch) {
      const count = Math.min(pairsPerBatch, to - k);
      const a = left(k, count);
      const b = input.partner.subarray(k, k + count);
      for (let f = 0; f < compared.length; f++) compared[f].fill(a, b, count, levels[f]);
      patterns.ofMany(levels, count, input.pattern, k);
    }
    const held = new Uint32Array(patterns.count);
    for (let k = from; k < to; k++) held[input.pattern[k]]++;
    return { levels: patterns.allLevels(), held };
  };
}

/** Gives the first records of pairs k to k + count - 1, going upwards from a record or pair. */
function leftRecords({ left, start }: PairList): (first: number) => (k: number, count: number) => Uint32Array {
  if (left !== null) return () => (k, count) => left.subarray(k, k + count);
  if (start === null) return () => () => new Uint32Array(0);
  const records = new Uint32Array(pairsPerBatch);
  return (first) => {
    let record = first;
    return (k, count) => {
      for (let i = 0; i < count; i++) {
        while (start[record + 1] <= k + i) record++;
        records[i] = record;
      }
      return records;
    };
  };
}

const pairsPerPartMin = 20_000;
const partsMax = 1024;

/**
 * The pattern of every candidate pair, in the order of `pairs.partner`. The other threads begin at once; the function
 * given helps them and waits.
 */
export function beginComparePairs(
  { start, partner }: Pick<CandidatePairs, 'start' | 'partner'>,
  patterns: PatternTable,
  team: Team,
): () => Compared {
  const bounds = evenBounds(start, Math.max(pairsPerPartMin, partner.length / partsMax));
  return begun({ start: shareable(start), left: null, partner, bounds }, patterns, team);
}

/** The pattern of every candidate pair. */
export function comparePairs(
  pairs: Pick<CandidatePairs, 'start' | 'partner'>,
  patterns: PatternTable,
  team: Team,
): Uint32Array {
  return beginComparePairs(pairs, patterns, team)().pattern;
}

/** The pattern of pairs given one by one. */
export function compareList(left: Uint32Array, right: Uint32Array, patterns: PatternTable, team: Team): Uint32Array {
  return beginCompareList(left, right, patterns, team)();
}

/** The same, which the other threads begin at once; the function given helps them and waits. */
export function beginCompareList(
  left: Uint32Array,
  right: Uint32Array,
  patterns: PatternTable,
  team: Team,
): () => Uint32Array {
  const parts = Math.max(1, Math.ceil(left.length / pairsPerPartMin));
  const bounds = Uint32Array.from({ length: parts + 1 }, (_, part) => Math.floor((left.length * part) / parts));
  const list = { start: null, left: shareable(left), partner: shareable(right), bounds: shareable(bounds) };
  const compared = begun(list, patterns, team);
  return () => compared().pattern;
}

/** The pattern of every pair, and the pairs of each pattern numbered so far. */
export interface Compared {
  readonly pattern: Uint32Array;
  readonly held: Float64Array;
}

function begun(
  list: Pick<PairList, 'start' | 'left' | 'partner' | 'bounds'>,
  patterns: PatternTable,
  team: Team,
): () => Compared {
  const pattern = sharedNumbers(list.partner.length);
  const { comparisons } = patterns;
  const input: PairList = {
    ...list,
    pattern,
    kernels: comparisons.map(({ kernel }) => shareableData(kernel)),
    levelCounts: comparisons.map(({ levels }) => levels.length),
  };
  const compared = team.begin('compare', input, list.bounds.length - 1);
  return () => numbered(input, patterns, compared(), team);
}

/** Numbers the patterns of all parts in one list. */
function numbered(input: PairList, patterns: PatternTable, seen: readonly PartPatterns[], team: Team): Compared {
  const { start, bounds, pattern } = input;
  const first = sharedNumbers(seen.length);
  let all = 0;
  seen.forEach(({ held }, part) => {
    first[part] = all;
    all += held.length;
  });
  const numbers = sharedNumbers(all);
  seen.forEach(({ levels }, part) => {
    for (let p = 0; p * patterns.width < levels.length; p++)
      numbers[first[part] + p] = patterns.ofLevels(levels, p * patterns.width);
  });
  const held = new Float64Array(patterns.count);
  seen.forEach((own, part) => {
    for (let p = 0; p < own.held.length; p++) held[numbers[first[part] + p]] += own.held[p];
  });
  team.run('renumber', { start, bounds, pattern, numbers, first }, seen.length);
  return { pattern, held };
}

/** Patterns that are numbered part by part, and the numbers that they have in one list: those of part p from first[p] on. */
export interface Renumbering extends Pick<PairList, 'start' | 'bounds' | 'pattern'> {
  readonly numbers: Uint32Array;
  readonly first: Uint32Array;
}

/** Gives the pairs of a part the numbers that their patterns have in one list. */
export function renumberedPart({ start, bounds, pattern, numbers, first }: Renumbering): (part: number) => void {
  return (part) => {
    const own = first[part];
    const from = start ? start[bounds[part]] : bounds[part];
    const to = start ? start[bounds[part + 1]] : bounds[part + 1];
    for (let k = from; k < to; k++) pattern[k] = numbers[own + pattern[k]];
  };
}
