export interface SampleQuestion {
  /** Cases in the stratum; null for a lot without end. */
  readonly lot: number | null;
  /** Smallest share of wrong cases that must be noticed. */
  readonly defectShare: number;
  /** Probability of noticing it, such as 0.95. */
  readonly confidence: number;
}

/**
 * The smallest sample that, without a failure, shows fewer wrong cases than `defectShare`. Hypergeometric for a finite
 * lot: the least n with C(N-D, n)/C(N, n) <= 1 - confidence, D = the share of N, at least 1; for a lot without end
 * ln(1 - confidence)/ln(1 - p). The whole lot where no smaller sample will do.
 */
export function zeroFailureSampleSize({ lot, defectShare, confidence }: SampleQuestion): number {
  const risk = 1 - confidence;
  if (lot === null) return Math.ceil(Math.log(risk) / Math.log(1 - defectShare));
  const wrong = Math.max(1, Math.round(lot * defectShare));
  let missAll = 1;
  for (let n = 0; n < lot; n++) {
    if (missAll <= risk * (1 + 1e-12)) return n;
    missAll *= Math.max(0, lot - wrong - n) / (lot - n);
  }
  return lot;
}
