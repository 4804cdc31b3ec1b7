/** How two readers agree. Null where kappa is undefined: no pairs, or agreement is certain by chance. */
export interface Agreement {
  readonly pairs: number;
  readonly observed: number | null;
  readonly expected: number | null;
  readonly kappa: number | null;
}

/** Cohen's kappa (Cohen 1960): (observed - expected) / (1 - expected) over pairs of answers. */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): Agreement {
  const n = pairs.length;
  if (n === 0) return { pairs: 0, observed: null, expected: null, kappa: null };
  const count = (side: 0 | 1) => {
    const counts = new Map<string, number>();
    for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
    return counts;
  };
  const [left, right] = [count(0), count(1)];
  const observed = pairs.filter(([a, b]) => a === b).length / n;
  let expected = 0;
  for (const [answer, times] of left) expected += (times / n) * ((right.get(answer) ?? 0) / n);
  return { pairs: n, observed, expected, kappa: expected === 1 ? null : (observed - expected) / (1 - expected) };
}
