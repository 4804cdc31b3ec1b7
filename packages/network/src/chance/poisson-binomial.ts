import { logChoose } from './log-factorial.ts';

/** Independent trials in groups: `count[g]` trials of probability `p[g]`. */
export interface TrialGroups {
  readonly count: ArrayLike<number>;
  readonly p: ArrayLike<number>;
}

/**
 * P(X = 0..top) of a sum of independent trials, exact by convolution of the groups' binomials (Poisson-binomial
 * distribution). Terms above `top` are left out; those up to it are exact.
 */
export function poissonBinomial({ count, p }: TrialGroups, top: number): Float64Array {
  let pmf = new Float64Array(1).fill(1);
  for (let g = 0; g < count.length; g++) {
    if (count[g] > 0 && p[g] > 0) pmf = convolve(pmf, binomial(count[g], p[g], top), top);
  }
  const full = new Float64Array(top + 1);
  full.set(pmf);
  return full;
}

/** Upper tails P(X >= 0..top) of a sum of independent trials; each tail is summed from its own terms where it is small. */
export function poissonBinomialTails(groups: TrialGroups, top: number): Float64Array {
  const trials = sumOf(groups.count);
  const cap = Math.min(trials, top + tailTerms(groups));
  const pmf = poissonBinomial(groups, Math.max(cap, top));
  const tails = new Float64Array(top + 1);
  let above = 0;
  for (let t = cap; t > top; t--) above += pmf[t];
  for (let t = Math.min(top, cap); t >= 0; t--) {
    above += pmf[t];
    tails[t] = above;
  }
  let below = 0;
  for (let t = 0; t <= top; t++) {
    if (below < 0.5 || tails[t] > 0.5) tails[t] = Math.max(0, 1 - below);
    below += pmf[t];
  }
  tails[0] = 1;
  return tails;
}

/** The mean of the sum. */
export function poissonBinomialMean({ count, p }: TrialGroups): number {
  let mean = 0;
  for (let g = 0; g < count.length; g++) mean += count[g] * p[g];
  return mean;
}

/** Convolves two probability functions, keeping the terms 0..top. */
export function convolve(a: Float64Array, b: Float64Array, top: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(Math.min(top + 1, a.length + b.length - 1));
  for (let i = 0; i < a.length; i++) {
    if (a[i] === 0) continue;
    const end = Math.min(b.length, out.length - i);
    for (let j = 0; j < end; j++) out[i + j] += a[i] * b[j];
  }
  return out;
}

function binomial(n: number, p: number, top: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(Math.min(n, top) + 1);
  if (n === 1) {
    out[0] = 1 - p;
    if (top >= 1) out[1] = p;
    return out;
  }
  if (p >= 1) {
    if (n <= top) out[n] = 1;
    return out;
  }
  const logP = Math.log(p);
  const logQ = Math.log1p(-p);
  for (let t = 0; t < out.length; t++) out[t] = Math.exp(logChoose(n, t) + t * logP + (n - t) * logQ);
  return out;
}

/** How many terms above a small tail's start still matter to ten digits. */
function tailTerms(groups: TrialGroups): number {
  const mean = poissonBinomialMean(groups);
  return Math.ceil(40 + 2 * mean + 10 * Math.sqrt(mean));
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum;
}
