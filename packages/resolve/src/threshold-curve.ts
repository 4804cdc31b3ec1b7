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
 * The threshold curve of pair scores against the truth, every two bits, and why true pairs were missed: not blocked
 * (never compared), scored below the threshold, or cut by clustering.
 */
export function thresholdCurve(
  resolution: Resolution,
  truth: readonly string[],
): {
  readonly curve: readonly CurvePoint[];
  readonly missed: { readonly notBlocked: number; readonly scoredLow: number; readonly cut: number };
  readonly wrong: number;
} {
  const { workings, personOf } = resolution;
  const { pairs, pairPattern, scorer, canonical } = workings;
  const buckets = new Map<number, { right: number; wrong: number }>();
  let compared = 0;
  let scoredLow = 0;
  let cut = 0;
  let wrong = 0;
  let foundCompared = 0;
  for (let a = 0; a + 1 < pairs.start.length; a++) {
    const x = canonical.original[a];
    for (let k = pairs.start[a]; k < pairs.start[a + 1]; k++) {
      const y = canonical.original[pairs.partner[k]];
      const bits = Math.max(-20, Math.min(40, 2 * Math.floor(scorer.score(pairPattern[k]) / fixedPoint / 2)));
      const bucket = buckets.get(bits) ?? { right: 0, wrong: 0 };
      buckets.set(bits, bucket);
      const same = truth[x] === truth[y];
      const joined = personOf[x] === personOf[y];
      if (same) {
        bucket.right++;
        compared++;
        if (joined) foundCompared++;
        else if (bits < resolution.model.thresholds.core) scoredLow++;
        else cut++;
      } else {
        bucket.wrong++;
        if (joined) wrong++;
      }
    }
  }
  const { all, found } = truePairs(personOf, truth);
  const curve: CurvePoint[] = [];
  let right = 0;
  let false_ = 0;
  for (const bits of [...buckets.keys()].sort((x, y) => y - x)) {
    right += buckets.get(bits)?.right ?? 0;
    false_ += buckets.get(bits)?.wrong ?? 0;
    curve.push({ bits, p: right / Math.max(1, right + false_), r: right / Math.max(1, all) });
  }
  return {
    curve: curve.reverse(),
    missed: { notBlocked: all - compared - (found - foundCompared), scoredLow, cut },
    wrong,
  };
}

function truePairs(personOf: ArrayLike<number>, truth: readonly string[]): { all: number; found: number } {
  const persons = new Map<string, number>();
  const cells = new Map<string, number>();
  truth.forEach((person, record) => {
    persons.set(person, (persons.get(person) ?? 0) + 1);
    const cell = `${personOf[record]} ${person}`;
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  });
  const pairsIn = (counts: Iterable<number>): number => {
    let sum = 0;
    for (const n of counts) sum += (n * (n - 1)) / 2;
    return sum;
  };
  return { all: pairsIn(persons.values()), found: pairsIn(cells.values()) };
}
