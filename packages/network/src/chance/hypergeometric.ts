import { logChoose } from './log-factorial.ts';

/** An urn: of N items K are marked, d are drawn without replacement. */
export interface Urn {
  /** N */
  readonly items: number;
  /** K */
  readonly marked: number;
  /** d */
  readonly drawn: number;
}

/** P(X = x) of the hypergeometric distribution. */
export function hypergeometricPoint({ items, marked, drawn }: Urn, x: number): number {
  if (x < 0 || x > marked || drawn - x > items - marked || x > drawn) return 0;
  return Math.exp(logChoose(marked, x) + logChoose(items - marked, drawn - x) - logChoose(items, drawn));
}

/** P(X >= x): the upper tail, summed from its own terms so that tiny values keep their digits. */
export function hypergeometricTail(urn: Urn, x: number): number {
  const least = Math.max(0, urn.drawn - (urn.items - urn.marked));
  if (x <= least) return 1;
  const most = Math.min(urn.marked, urn.drawn);
  let sum = 0;
  for (let t = most; t >= x; t--) sum += hypergeometricPoint(urn, t);
  return Math.min(1, sum);
}

/** The mean d K / N; 0 for an empty urn. */
export function hypergeometricMean({ items, marked, drawn }: Urn): number {
  return items === 0 ? 0 : (drawn * marked) / items;
}
