/**
 * Adjusts p-values for the number of tests (Benjamini & Hochberg 1995): q(r) = min over s >= r of m p(s) / s, at most 1.
 * `tests` is m, all tests made; those not in `p` count as p = 1. Returns q in the order of `p`.
 */
export function benjaminiHochberg(p: ArrayLike<number>, tests: number = p.length): Float64Array {
  const n = p.length;
  const values = Float64Array.from(p);
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i++) order[i] = i;
  order.sort((a, b) => values[a] - values[b] || a - b);
  const q = new Float64Array(n);
  let least = 1;
  for (let rank = n; rank >= 1; rank--) {
    const at = order[rank - 1];
    least = Math.min(least, (values[at] * tests) / rank);
    q[at] = least;
  }
  return q;
}
