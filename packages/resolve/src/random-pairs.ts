import { seededRandom } from '@lookback/base';
import type { CandidatePairs } from './blocking.ts';
import { missing } from './comparison.ts';
import type { NameComparison } from './name-comparison.ts';
import type { PatternTable } from './pattern-table.ts';

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

/** Draws random pairs by a seeded stream over the canonical order, so the draw depends on content and seed alone. */
export function randomPairs(
  count: number,
  patterns: PatternTable,
  candidates: CandidatePairs,
  seed: string,
  sides: Uint8Array | null = null,
): RandomPairs {
  const all = new Map<number, number>();
  const remainder = new Map<number, number>();
  let drawn = 0;
  let remainderDrawn = 0;
  const add = (x: number, y: number): void => {
    if (sides !== null && sides[x] === sides[y]) return;
    const a = Math.max(x, y);
    const b = Math.min(x, y);
    const pattern = patterns.of(a, b);
    drawn++;
    all.set(pattern, (all.get(pattern) ?? 0) + 1);
    if (isCandidate(candidates, a, b)) return;
    remainderDrawn++;
    remainder.set(pattern, (remainder.get(pattern) ?? 0) + 1);
  };
  if ((count * (count - 1)) / 2 <= pairsWanted * 1.5) {
    for (let a = 1; a < count; a++) for (let b = 0; b < a; b++) add(a, b);
  } else {
    const random = seededRandom(`${seed}/random pairs`);
    for (let tried = 0; drawn < pairsWanted && tried < 4 * pairsWanted; tried++) {
      const a = random.below(count);
      const b = random.below(count);
      if (a !== b) add(a, b);
    }
  }
  return { drawn, all, remainder, remainderDrawn };
}

function isCandidate({ start, partner }: CandidatePairs, a: number, b: number): boolean {
  for (let k = start[a]; k < start[a + 1]; k++) if (partner[k] === b) return true;
  return false;
}

const surnamePairsWanted = 60_000;

/**
 * Patterns of pairs that share a surname and not the birth date: how names of relatives agree. Surnames are drawn by
 * their number of pairs.
 */
export function surnamePairs(
  name: NameComparison,
  patterns: PatternTable,
  dateIndex: number,
  equalDates: number,
  seed: string,
): Map<number, number> {
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
  const found = new Map<number, number>();
  const add = (a: number, b: number): void => {
    const pattern = patterns.of(Math.max(a, b), Math.min(a, b));
    const date = dateIndex < 0 ? missing : patterns.level(pattern, dateIndex);
    if (date !== missing && date < equalDates) return;
    found.set(pattern, (found.get(pattern) ?? 0) + 1);
  };
  if (total <= surnamePairsWanted) {
    for (const list of lists) for (let i = 1; i < list.length; i++) for (let j = 0; j < i; j++) add(list[i], list[j]);
    return found;
  }
  const random = seededRandom(`${seed}/surname pairs`);
  for (let drawn = 0; drawn < surnamePairsWanted; drawn++) {
    const list = lists[firstAbove(cumulative, random.next() * total)];
    const a = random.below(list.length);
    const b = random.below(list.length);
    if (a !== b) add(list[a], list[b]);
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
