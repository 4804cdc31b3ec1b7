import { missing } from './comparison.ts';
import { type PairLevels, pairsPerBatch } from './pair-levels.ts';
import { type RuleKernel, type UnequalLevels, unequalLevels } from './rule-kernel.ts';

/** What a comparison of values needs to compare records. */
export interface ValueKernel {
  readonly kind: 'value';
  /** The one code of each record, `noCode` or `severalCodes`. */
  readonly single: Int32Array;
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
  /** Level of two equal values, by code. */
  readonly band: Uint8Array;
  readonly bands: number;
  readonly rule: RuleKernel;
  /** What compares values of two records that are made of their own names, and by record whether they are. */
  readonly ofName: { readonly own: Uint8Array; readonly rule: RuleKernel } | null;
}

export const noCode = -1;
const severalCodes = -2;

export function singleCodes(offsets: Uint32Array, codes: Uint32Array): Int32Array {
  if (codes.length === offsets.length - 1 && isOneEach(offsets)) return asSigned(codes);
  const single = new Int32Array(new SharedArrayBuffer(4 * (offsets.length - 1)));
  for (let record = 0; record < single.length; record++) {
    const held = offsets[record + 1] - offsets[record];
    single[record] = held === 1 ? codes[offsets[record]] : held === 0 ? noCode : severalCodes;
  }
  return single;
}

/** Does every record hold one value? */
function isOneEach(offsets: Uint32Array): boolean {
  for (let i = 0; i < offsets.length; i++) if (offsets[i] !== i) return false;
  return true;
}

function asSigned({ buffer, byteOffset, length }: Uint32Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length);
}

/** The levels of values. */
export class ValueLevels implements PairLevels, CodeLevels {
  readonly #kernel: ValueKernel;
  readonly #unequal: UnequalLevels;
  /** The levels of values that are made of names; by record 1 where they are. */
  readonly #beyondName: ValueLevels | null;
  readonly #own: Uint8Array;
  readonly #codeA = new Int32Array(pairsPerBatch);
  readonly #codeB = new Int32Array(pairsPerBatch);
  constructor(kernel: ValueKernel) {
    this.#kernel = kernel;
    this.#unequal = unequalLevels(kernel.rule);
    const { ofName } = kernel;
    this.#beyondName = ofName && new ValueLevels({ ...kernel, rule: ofName.rule, ofName: null });
    this.#own = ofName?.own ?? new Uint8Array(0);
  }
  of(a: number, b: number): number {
    if (this.#beyondName !== null && this.#own[a] & this.#own[b]) return this.#beyondName.of(a, b);
    const { single, offsets, codes } = this.#kernel;
    const x = single[a];
    const y = single[b];
    if (x >= 0 && y >= 0) return this.ofCodes(x, y);
    if (x === noCode || y === noCode) return missing;
    return bestLevel(offsets, codes, a, b, this);
  }
  ofCodes(x: number, y: number): number {
    const { band, bands } = this.#kernel;
    if (x === y) return band[x];
    const found = this.#unequal.of(x, y);
    return found === missing ? missing : bands + found;
  }
  /** First all look-ups, then all comparisons, so that the memory is read ahead. */
  fill(left: Uint32Array, right: Uint32Array, count: number, out: Int16Array): void {
    const { single, offsets, codes, band, bands } = this.#kernel;
    const [codeA, codeB, unequal] = [this.#codeA, this.#codeB, this.#unequal];
    for (let i = 0; i < count; i++) codeA[i] = single[left[i]];
    for (let i = 0; i < count; i++) codeB[i] = single[right[i]];
    for (let i = 0; i < count; i++) {
      const x = codeA[i];
      const y = codeB[i];
      if (x === noCode || y === noCode) out[i] = missing;
      else if (x < 0 || y < 0) out[i] = bestLevel(offsets, codes, left[i], right[i], this);
      else if (x === y) out[i] = band[x];
      else {
        const found = unequal.of(x, y);
        out[i] = found === missing ? missing : bands + found;
      }
    }
    const [own, beyondName] = [this.#own, this.#beyondName];
    if (beyondName === null) return;
    for (let i = 0; i < count; i++) if (own[left[i]] & own[right[i]]) out[i] = beyondName.of(left[i], right[i]);
  }
}

/** The best level over all values of two records. */
export function bestLevel(offsets: Uint32Array, codes: Uint32Array, a: number, b: number, levels: CodeLevels): number {
  let best = missing;
  for (let i = offsets[a]; i < offsets[a + 1]; i++) {
    for (let j = offsets[b]; j < offsets[b + 1]; j++) {
      const found = levels.ofCodes(codes[i], codes[j]);
      if (found !== missing && (best === missing || found < best)) best = found;
    }
  }
  return best;
}

/** Compares two values by their codes. */
export interface CodeLevels {
  ofCodes(x: number, y: number): number;
}
