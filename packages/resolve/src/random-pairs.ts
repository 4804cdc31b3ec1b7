import { seededRandom } from '@lookback/base';
import type { CandidatePairs } from './blocking.ts';
import { compareList } from './compare-pairs.ts';
import { missing } from './comparison.ts';
import type { NameComparison } from './name-comparison.ts';
import { NumberList } from './number-list.ts';
import type { PatternTable } from './pattern-table.ts';
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

/** Where random pairs are drawn, and how they are compared. */
export interface RandomDraw {
  readonly count: number;
  readonly patterns: PatternTable;
  readonly candidates: CandidatePairs;
  readonly seed: string;
  readonly sides: Uint8Array | null;
  readonly team: Team;
}

/** Draws random pairs by a seeded stream over the canonical order, so the draw depends on content and seed alone. */
export function randomPairs({ count, patterns, candidates, seed, sides, team }: RandomDraw): RandomPairs {
  const [left, right] = drawnPairs(count, seed, sides);
  const compared = compareList(left, right, patterns, team);
  const all = new Map<number, number>();
  const remainder = new Map<number, number>();
  let remainderDrawn = 0;
  compared.forEach((pattern, i) => {
    all.set(pattern, (all.get(pattern) ?? 0) + 1);
    if (isCandidate(candidates, left[i], right[i])) return;
    remainderDrawn++;
    remainder.set(pattern, (remainder.get(pattern) ?? 0) + 1);
  });
  return { drawn: left.length, all, remainder, remainderDrawn };
}

function drawnPairs(count: number, seed: string, sides: Uint8Array | null): [Uint32Array, Uint32Array] {
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
  return [left.values(), right.values()];
}

function isCandidate({ start, partner }: CandidatePairs, a: number, b: number): boolean {
  for (let k = start[a]; k < start[a + 1]; k++) if (partner[k] === b) return true;
  return false;
}

const surnamePairsWanted = 60_000;

/** Where pairs of one surname are drawn. `equalDates`: levels of birth dates that mean equality. */
export interface SurnameDraw {
  readonly name: NameComparison;
  readonly patterns: PatternTable;
  readonly dateIndex: number;
  readonly equalDates: number;
  readonly seed: string;
  readonly team: Team;
}

/**
 * Patterns of pairs that share a surname and not the birth date: how names of relatives agree. Surnames are drawn by
 * their number of pairs.
 */
export function surnamePairs({ name, patterns, dateIndex, equalDates, seed, team }: SurnameDraw): Map<number, number> {
  const groups = new Map<number, number[]>();
  name.bags.surname.forEach((token, record) => {
    if (token < 0) return;
    const group = groups.get(token);
    if (group) group.push(record);
    else groups.set(token, [record]);
  });
  const lists = [...groups.values()].filter((group) => group.length > 1);
  const cumulative: number[] = [];
  let total = 0;
  for (const list of lists) {
    total += (list.length * (list.length - 1)) / 2;
    cumulative.push(total);
  }
  const left = new NumberList(surnamePairsWanted);
  const right = new NumberList(surnamePairsWanted);
  const add = (a: number, b: number): void => {
    left.push(Math.max(a, b));
    right.push(Math.min(a, b));
  };
  if (total <= surnamePairsWanted) {
    for (const list of lists) for (let i = 1; i < list.length; i++) for (let j = 0; j < i; j++) add(list[i], list[j]);
  } else {
    const random = seededRandom(`${seed}/surname pairs`);
    for (let drawn = 0; drawn < surnamePairsWanted; drawn++) {
      const list = lists[firstAbove(cumulative, random.next() * total)];
      const a = random.below(list.length);
      const b = random.below(list.length);
      if (a !== b) add(list[a], list[b]);
    }
  }
  const found = new Map<number, number>();
  for (const pattern of compareList(left.values(), right.values(), patterns, team)) {
    const date = dateIndex < 0 ? missing : patterns.level(pattern, dateIndex);
    if (date === missing || date >= equalDates) found.set(pattern, (found.get(pattern) ?? 0) + 1);
  }
  return found;
}

function firstAbove(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle] > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
