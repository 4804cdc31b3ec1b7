/** What people said on one stratum of a labelling sample. */
export interface JudgedStratum {
  readonly joined: boolean;
  /** Pairs of the stratum in the whole file. */
  readonly pairs: number;
  readonly judged: number;
  readonly same: number;
}

/** A share with its 95 % confidence interval, 0 to 1. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface SampleEstimate {
  readonly precision: Interval;
  /** Of the pairs that were compared and score better than 10 bits against: what was never compared is not in it. */
  readonly recall: Interval;
  readonly judged: number;
}

const z = 1.959964;

/**
 * Wilson's score interval for a share seen in `trials` trials, which need not be whole (E. B. Wilson 1927, Probable
 * inference, the law of succession, and statistical inference).
 */
export function wilsonInterval(share: number, trials: number): Interval {
  if (trials <= 0) return { value: share, low: 0, high: 1 };
  const centre = (share + (z * z) / (2 * trials)) / (1 + (z * z) / trials);
  const reach =
    (z / (1 + (z * z) / trials)) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return { value: share, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}

/**
 * Estimates pairwise precision and recall from a judged stratified sample: shares by stratum weighted by its pairs
 * (W. G. Cochran 1977, Sampling Techniques, chapter 5), variances with (same + 1) / (judged + 2) so that a unanimous stratum is not taken for
 * certain, recall as a ratio by the delta method, and Wilson intervals at the effective number of trials (E. L. Korn and B. I. Graubard
 * 1998). Strata of which nothing was judged are left out.
 */
export function sampleEstimate(strata: readonly JudgedStratum[]): SampleEstimate {
  const judged = strata.filter((stratum) => stratum.judged > 0);
  const joined = total(judged.filter((stratum) => stratum.joined));
  const apart = total(judged.filter((stratum) => !stratum.joined));
  const precision = joined.pairs === 0 ? 1 : joined.same / joined.pairs;
  const all = joined.same + apart.same;
  const recall = all === 0 ? 1 : joined.same / all;
  const smoothed = Math.max(1, joined.smoothed + apart.smoothed);
  const recallVariance =
    (apart.smoothed ** 2 * joined.variance + joined.smoothed ** 2 * apart.variance) / smoothed ** 4;
  return {
    precision: interval(
      precision,
      joined.smoothed / Math.max(1, joined.pairs),
      joined.variance / Math.max(1, joined.pairs) ** 2,
    ),
    recall: interval(recall, joined.smoothed / Math.max(1, joined.smoothed + apart.smoothed), recallVariance),
    judged: judged.reduce((sum, stratum) => sum + stratum.judged, 0),
  };
}

interface Total {
  readonly pairs: number;
  readonly same: number;
  /** Same pairs where every stratum has one more of each kind. */
  readonly smoothed: number;
  readonly variance: number;
}

function total(strata: readonly JudgedStratum[]): Total {
  let pairs = 0;
  let same = 0;
  let smoothed = 0;
  let variance = 0;
  for (const stratum of strata) {
    const guess = (stratum.same + 1) / (stratum.judged + 2);
    const unseen = Math.max(0, 1 - stratum.judged / stratum.pairs);
    pairs += stratum.pairs;
    same += (stratum.pairs * stratum.same) / stratum.judged;
    smoothed += stratum.pairs * guess;
    variance += (unseen * stratum.pairs ** 2 * guess * (1 - guess)) / stratum.judged;
  }
  return { pairs, same, smoothed, variance };
}

/** Wilson's interval about a share, with as many trials as a smoothed share of that variance would have. */
function interval(share: number, smoothed: number, variance: number): Interval {
  if (variance <= 0) return { value: share, low: share, high: share };
  return wilsonInterval(share, (smoothed * (1 - smoothed)) / variance);
}
