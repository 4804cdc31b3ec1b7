import { compareNames, nameThreshold } from '@lookback/names';
import { readRows } from './csv.ts';

export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

export interface ScoredCase {
  readonly isPerson: boolean;
  readonly left: string;
  readonly right: string;
  readonly truth: boolean;
  readonly score: number;
}

/** The labelled cases with our score. */
export function scoreCases(file: string): ScoredCase[] {
  return readRows(file).map((row) => ({
    isPerson: row.schema === 'Person',
    left: row.name1,
    right: row.name2,
    truth: row.is_match === 'true',
    score: compareNames(row.name1, row.name2, { kind: row.schema === 'Person' ? 'person' : 'organisation' }).score,
  }));
}

/** The same cases with the peer's frozen scores; rows that its file lacks count as score 0. */
export function peerCases(file: string, cases: readonly ScoredCase[]): ScoredCase[] {
  const scores = new Map(
    readRows(file).map((row) => [`${row.schema === 'Person'}|${row.name1}|${row.name2}`, Number(row.score)]),
  );
  return cases.map((row) => ({ ...row, score: scores.get(`${row.isPerson}|${row.left}|${row.right}`) ?? 0 }));
}

export function countAt(cases: readonly ScoredCase[], threshold: number = nameThreshold): Counts {
  let [tp, fp, fn, tn] = [0, 0, 0, 0];
  for (const { truth, score } of cases) {
    const said = score >= threshold;
    if (said && truth) tp++;
    else if (said) fp++;
    else if (truth) fn++;
    else tn++;
  }
  return { tp, fp, fn, tn };
}

export function f1(counts: Counts): number {
  return counts.tp === 0 ? 0 : (2 * counts.tp) / (2 * counts.tp + counts.fp + counts.fn);
}
