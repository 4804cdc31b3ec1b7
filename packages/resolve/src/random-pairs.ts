import { seededRandom } from '@lookback/base';
import type { CandidatePairs } from './blocking.ts';
import { beginCompareList } from './compare-pairs.ts';
import { NumberList } from './number-list.ts';
import type { PatternTable } from './pattern-table.ts';
import { orderByKey } from './radix-sort.ts';
import type { Team } from './team.ts';

/** Pairs drawn at random (or all, in a small file) as agreement patterns. */
export interface RandomPairs {
  readonly drawn: number;
  /** Pairs of each pattern. */
  readonly all: ReadonlyMap<number, number>;
  /** The same without candidates. */
  readonly remainder: ReadonlyMap<number, number>;
  readonly remainderDrawn: number;
}

const pairsWanted = 300_000;

/** Pairs of records, the later one on the left, in rising order of those on the left. */
type DrawnPairs = readonly [left: Uint32Array, right: Uint32Array];

/** How random pairs are compared, and what they are held against. */
export interface RandomDraw {
  readonly drawn: DrawnPairs;
  readonly patterns: PatternTable;
  readonly candidates: CandidatePairs;
  readonly team: Team;
}

/** Compares the pairs that were drawn. */
export function randomPairs({ drawn: [left, right], patterns, candidates, team }: RandomDraw): RandomPairs {
  const compare = beginCompareList(left, right, patterns, team);
  const known = candidatesAmong(left, right, candidates);
  const remainderDrawn = known.reduce((rest, isKnown) => rest - isKnown, left.length);
  const compared = compare();
  return {
    drawn: left.length,
    all: pairsByPattern(compared, patterns.count, null),
    remainder: pairsByPattern(compared, patterns.count, known),
    remainderDrawn,
  };
}

/** Pairs of each pattern, in the order in which patterns are seen first; `passed`: 1 for pairs that do not count. */
function pairsByPattern(compared: Uint32Array, patternCount: number, passed: Uint8Array | null): Map<number, number> {
  const pairs = new Uint32Array(patternCount);
  const seen: number[] = [];
  for (let i = 0; i < compared.length; i++) if (passed?.[i] !== 1 && pairs[compared[i]]++ === 0) seen.push(compared[i]);
  return new Map(seen.map((pattern) => [pattern, pairs[pattern]]));
}

/**
 * Draws random pairs by a seeded stream over the canonical order, so the draw depends on content and seed alone; with
 * `sides`, pairs across the two sides.
 */
export function drawnPairs(count: number, seed: string, sides: Uint8Array | null): DrawnPairs {
  const left = new NumberList(pairsWanted);
  const right = new NumberList(pairsWanted);
  const add = (x: number, y: number): void => {
    if (sides !== null && sides[x] === sides[y]) return;
    left.push(Math.max(x, y));
    right.push(Math.min(x, y));
  };
  if ((count * (count - 1)) / 2 <= pairsWanted * 1.5) {
    for (let a = 1; a < count; a++) for (let b = 0; b < a; b++) add(a, b);
  } else {
    const random = seededRandom(`${seed}/random pairs`);
    for (let tried = 0; left.length < pairsWanted && tried < 4 * pairsWanted; tried++) {
      const a = random.below(count);
      const b = random.below(count);
      if (a !== b) add(a, b);
    }
  }
  return byLeft(left.values(), right.values());
}

/** The same pairs record by record: what is compared again and again is at hand, and partners are gone through once. */
function byLeft(left: Uint32Array, right: Uint32Array): DrawnPairs {
  const order = orderByKey(left);
  return [order.map((at) => left[at]), order.map((at) => right[at])];
}

/** By pair 1 where it is a candidate; `left` rises. */
function candidatesAmong(left: Uint32Array, right: Uint32Array, { start, partner }: CandidatePairs): Uint8Array {
  const known = new Uint8Array(left.length);
  const seen = new Int32Array(start.length).fill(-1);
  for (let i = 0; i < left.length; ) {
    const a = left[i];
    for (let k = start[a]; k < start[a + 1]; k++) seen[partner[k]] = a;
    for (; i < left.length && left[i] === a; i++) if (seen[right[i]] === a) known[i] = 1;
  }
  return known;
}
