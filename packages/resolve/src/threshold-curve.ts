import type { Resolution } from './resolution.ts';
import { fixedPoint } from './scorer.ts';

/** Pairwise precision and recall of the compared pairs at one cut, before clustering. */
export interface CurvePoint {
  /** Log2 odds from which a pair counts. */
  readonly bits: number;
  readonly p: number;
  readonly r: number;
}

/**
 * The threshold curve of pair scores against the truth, every two bits: precision of the compared pairs at or above a
 * score, recall of all true pairs.
 */
export function thresholdCurve({ workings }: Resolution, truth: readonly string[]): CurvePoint[] {
  const { pairs, pairPattern, scorer, canonical } = workings;
  const buckets = new Map<number, { right: number; wrong: number }>();
  for (let a = 0; a + 1 < pairs.start.length; a++) {
    const x = canonical.original[a];
    for (let k = pairs.start[a]; k < pairs.start[a + 1]; k++) {
      const y = canonical.original[pairs.partner[k]];
      const bits = bitsOf(scorer.score(pairPattern[k]));
      const bucket = buckets.get(bits) ?? { right: 0, wrong: 0 };
      buckets.set(bits, bucket);
      if (truth[x] === truth[y]) bucket.right++;
      else bucket.wrong++;
    }
  }
  return curveOf(buckets, truePairs(truth));
}

/** A pair that people judged; `weight`: pairs of the file that it stands for. */
export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly weight: number;
}

/**
 * The same from judged pairs, each counting for as many as it stands for (Horvitz and Thompson 1952): recall is among
 * what the sample was drawn from. Pairs of unknown records are left out.
 */
export function judgedCurve({ workings, table }: Resolution, judged: readonly JudgedPair[]): CurvePoint[] {
  const { scorer, canonicalOf } = workings;
  const index = table.ids.places(new Set(judged.flatMap(({ a, b }) => [a, b])));
  const scored = judged.flatMap(({ a, b, same, weight }) => {
    const [left, right] = [index.get(a), index.get(b)];
    if (left === undefined || right === undefined || left === right) return [];
    const [x, y] = [canonicalOf[left], canonicalOf[right]];
    return [{ bits: bitsOf(scorer.score(scorer.patterns.of(Math.max(x, y), Math.min(x, y)))), same, weight }];
  });
  const buckets = new Map<number, { right: number; wrong: number }>();
  let all = 0;
  for (const { bits, same, weight } of scored) {
    const bucket = buckets.get(bits) ?? { right: 0, wrong: 0 };
    buckets.set(bits, bucket);
    bucket[same ? 'right' : 'wrong'] += weight;
    if (same) all += weight;
  }
  return curveOf(buckets, all);
}

/** The bucket of a score: steps of two bits. */
function bitsOf(score: number): number {
  return Math.max(-20, Math.min(40, 2 * Math.floor(score / fixedPoint / 2)));
}

function curveOf(buckets: ReadonlyMap<number, { right: number; wrong: number }>, all: number): CurvePoint[] {
  const curve: CurvePoint[] = [];
  let right = 0;
  let wrong = 0;
  for (const bits of [...buckets.keys()].sort((x, y) => y - x)) {
    right += buckets.get(bits)?.right ?? 0;
    wrong += buckets.get(bits)?.wrong ?? 0;
    curve.push({
      bits,
      p: right / Math.max(Number.MIN_VALUE, right + wrong),
      r: right / Math.max(Number.MIN_VALUE, all),
    });
  }
  return curve.reverse();
}

function truePairs(truth: readonly string[]): number {
  const persons = new Map<string, number>();
  let pairs = 0;
  for (const person of truth) {
    const before = persons.get(person) ?? 0;
    pairs += before;
    persons.set(person, before + 1);
  }
  return pairs;
}
