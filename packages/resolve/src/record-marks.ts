import type { CanonicalTable } from './canonical-order.ts';
import type { Comparison } from './comparison.ts';
import type { Compiled } from './compile.ts';
import { filled } from './filled.ts';
import type { NameKernel } from './name-kernel.ts';
import { leadBit } from './name-order.ts';
import { mix } from './radix-sort.ts';

/**
 * One number of 52 bits by record, of all that its comparisons read of it: its values and how much each weighs. Equal
 * marks in two runs: the record compares as it did, but for links between tokens of names.
 */
export function recordMarks({ hash }: CanonicalTable, { comparisons }: Compiled): Float64Array {
  const low = comparisons.reduce((held, comparison, f) => marked(held, comparison, f + 1), hash);
  const high = comparisons.reduce((held, comparison, f) => marked(held, comparison, f + 101), low);
  return filled(new Float64Array(low.length), (record) => (high[record] & 0xfffff) * 2 ** 32 + low[record]);
}

/** Takes what a comparison reads of each record into its mark. */
function marked(marks: Uint32Array, { keys, kernel }: Comparison, seed: number): Uint32Array {
  if (kernel.kind === 'name') return markedNames(marks, kernel, seed);
  const { offsets, codes } = keys;
  const weights = weightsOf(kernel, keys.hash.length);
  const ofCode = filled(new Uint32Array(weights.length), (code) => mix(mix(seed, keys.hash[code]), weights[code]));
  return filled(new Uint32Array(marks.length), (record) => {
    let sum = 0;
    for (let k = offsets[record]; k < offsets[record + 1]; k++) sum = (sum + ofCode[codes[k]]) | 0;
    return mix(marks[record], sum);
  });
}

/** By value what comparing reads of it beside its text. */
function weightsOf(kernel: Exclude<Comparison['kernel'], NameKernel>, values: number): Uint32Array {
  const weights = new Uint32Array(values);
  switch (kernel.kind) {
    case 'date':
      return filled(weights, (x) => mix(kernel.equal[x] + 1, 2 * kernel.placeholder[x] + kernel.yearOnly[x]));
    case 'value': {
      const { band, rule } = kernel;
      if (rule.rule !== 'words') return Uint32Array.from(band);
      const { start, words, weight } = rule.lists;
      return filled(weights, (x) => {
        let sum = band[x];
        for (let k = start[x]; k < start[x + 1]; k++) sum = mix(sum, weight[words[k]]);
        return sum;
      });
    }
    case 'joined':
      return weights;
  }
}

/** Names: tokens with their bits and parts; their order too where it tells which of several first given names counts. */
function markedNames(
  marks: Uint32Array,
  { offsets, tokens, parts, tokenHash, tokenBits }: NameKernel,
  seed: number,
): Uint32Array {
  return filled(new Uint32Array(marks.length), (record) => {
    let sum = 0;
    let inOrder = 0;
    let leads = 0;
    for (let k = offsets[record]; k < offsets[record + 1]; k++) {
      const of = mix(mix(mix(seed, tokenHash[tokens[k]]), Math.round(1024 * tokenBits[tokens[k]])), parts[k]);
      sum = (sum + of) | 0;
      inOrder = mix(inOrder, of);
      if (parts[k] & leadBit) leads++;
    }
    return mix(marks[record], leads > 1 ? inOrder : sum);
  });
}
