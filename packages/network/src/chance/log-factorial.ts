const small: number[] = [0];
for (let n = 1; n < 256; n++) small.push(small[n - 1] + Math.log(n));

/** ln n! for a whole n >= 0: summed below 256, Stirling's series with four terms above (error under 1e-15 relative). */
function logFactorial(n: number): number {
  if (n < 256) return small[n];
  const inverse = 1 / n;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + series;
}

/** ln C(n, k), or -Infinity where k is outside 0..n. */
export function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
