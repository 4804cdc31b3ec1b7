import type { Resolution } from './resolution.ts';

/** Two records by index, and the log2 odds (fixed point) that they are one person. */
export interface WeakestPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * The pair that holds records together least: the lightest edge of their maximum spanning tree, grown by Prim's
 * algorithm over the scores of all pairs. If it is wrong, the records fall into two parts and no other pair between
 * them is stronger. `records` are indexes, at least two; quadratic in their number. Equal scores: the earlier records.
 */
export function weakestPair({ workings }: Resolution, records: readonly number[]): WeakestPair | null {
  const { scorer, canonicalOf } = workings;
  const scoreOf = (left: number, right: number) => {
    const [x, y] = [canonicalOf[left], canonicalOf[right]];
    return scorer.score(scorer.patterns.of(Math.max(x, y), Math.min(x, y)));
  };
  const [first, ...rest] = [...records].sort((a, b) => a - b);
  if (first === undefined || rest.length === 0) return null;
  let waiting = rest.map((record): WeakestPair => ({ a: first, b: record, score: scoreOf(first, record) }));
  let weakest: WeakestPair | null = null;
  while (waiting.length > 0) {
    const next = waiting.reduce((best, edge) => (edge.score > best.score ? edge : best));
    if (weakest === null || next.score < weakest.score) weakest = next;
    waiting = waiting
      .filter((edge) => edge !== next)
      .map((edge) => {
        const score = scoreOf(next.b, edge.b);
        return score > edge.score ? { a: next.b, b: edge.b, score } : edge;
      });
  }
  return weakest === null || weakest.a < weakest.b ? weakest : { ...weakest, a: weakest.b, b: weakest.a };
}
