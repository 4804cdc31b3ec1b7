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
      const bits = Math.max(-20, Math.min(40, 2 * Math.floor(scorer.score(pairPattern[k]) / fixedPoint / 2)));
      const bucket = buckets.get(bits) ?? { right: 0, wrong: 0 };
      buckets.set(bits, bucket);
      if (truth[x] === truth[y]) bucket.right++;
      else bucket.wrong++;
    }
  }
  const all = truePairs(truth);
  const curve: CurvePoint[] = [];
  let right = 0;
  let wrong = 0;
  for (const bits of [...buckets.keys()].sort((x, y) => y - x)) {
    right += buckets.get(bits)?.right ?? 0;
    wrong += buckets.get(bits)?.wrong ?? 0;
    curve.push({ bits, p: right / Math.max(1, right + wrong), r: right / Math.max(1, all) });
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
