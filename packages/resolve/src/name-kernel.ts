import { missing } from './comparison.ts';
import { PairMap } from './pair-map.ts';

/** What the comparison of names needs to compare records. */
export interface NameKernel {
  readonly kind: 'name';
  readonly offsets: Uint32Array;
  /** Token ids of each record, rising. */
  readonly tokens: Uint32Array;
  readonly tokenBits: Float64Array;
  readonly tokenHash: Uint32Array;
  /** For each token the buckets (of 32) that its linked tokens fall into: most pairs of tokens need no look-up. */
  readonly buckets: Uint32Array;
  /** Slots of the map from two tokens to the index of their link. */
  readonly linkSlots: Uint32Array;
  readonly linkBits: Float64Array;
}

export const bandCuts = [4, 7, 10, 13, 16, 20, 25] as const;
/** Most tokens that a record's bag holds. */
export const bagMax = 24;

/** Bits by which two bags agree, and the tokens that found no partner. */
export interface NameAlignment {
  bits: number;
  leftA: number;
  leftB: number;
}

/** Hears each matched pair of tokens (link -1: equal). */
export type OnMatch = (tokenA: number, tokenB: number, link: number, bits: number) => void;
export type Align = (a: number, b: number, onMatch?: OnMatch) => NameAlignment;

export function nameLevelOf(kernel: NameKernel): (a: number, b: number) => number {
  const { offsets } = kernel;
  const align = alignerOf(kernel);
  return (a, b) => {
    if (offsets[a] === offsets[a + 1] || offsets[b] === offsets[b + 1]) return missing;
    const { bits, leftA, leftB } = align(a, b);
    const least = Math.min(leftA, leftB);
    const left = least === 0 ? (leftA + leftB === 0 ? 0 : 1) : least === 1 ? 2 : 3;
    let band = 0;
    while (band < bandCuts.length && bits >= bandCuts[band]) band++;
    return band * 4 + left;
  };
}

/** Builds the function that aligns two bags; its result is overwritten by the next call. */
export function alignerOf(kernel: NameKernel): Align {
  const { offsets, tokens, tokenBits } = kernel;
  const restA = new Uint32Array(bagMax);
  const restB = new Uint32Array(bagMax);
  const result: NameAlignment = { bits: 0, leftA: 0, leftB: 0 };
  const alignLinked = linkedAligner(kernel, restA, restB);
  return (a, b, onMatch) => {
    let i = offsets[a];
    let j = offsets[b];
    const endA = offsets[a + 1];
    const endB = offsets[b + 1];
    let bits = 0;
    let countA = 0;
    let countB = 0;
    while (i < endA && j < endB) {
      const x = tokens[i];
      const y = tokens[j];
      if (x === y) {
        bits += tokenBits[x];
        onMatch?.(x, y, -1, tokenBits[x]);
        i++;
        j++;
      } else if (x < y) {
        restA[countA++] = x;
        i++;
      } else {
        restB[countB++] = y;
        j++;
      }
    }
    while (i < endA) restA[countA++] = tokens[i++];
    while (j < endB) restB[countB++] = tokens[j++];
    result.bits = bits;
    result.leftA = countA;
    result.leftB = countB;
    if (countA > 0 && countB > 0) alignLinked(result, onMatch);
    return result;
  };
}

/** Matches tokens that are linked (nickname, alias, near spelling) among those that found no equal, the best link first. */
function linkedAligner(
  { tokenHash, buckets, linkSlots, linkBits }: NameKernel,
  restA: Uint32Array,
  restB: Uint32Array,
): (result: NameAlignment, onMatch?: OnMatch) => void {
  const links = PairMap.of(linkSlots);
  return (result, onMatch) => {
    while (result.leftA > 0 && result.leftB > 0) {
      let best = -1;
      let bestBits = 0;
      let atA = 0;
      let atB = 0;
      for (let p = 0; p < result.leftA; p++) {
        for (let q = 0; q < result.leftB; q++) {
          if ((buckets[restA[p]] & (1 << (tokenHash[restB[q]] & 31))) === 0) continue;
          const link = links.get(restA[p], restB[q]);
          if (link < 0) continue;
          const better = linkBits[link] - bestBits;
          if (
            better > 0 ||
            (better === 0 && best >= 0 && earlier(tokenHash, restA[p], restB[q], restA[atA], restB[atB]))
          ) {
            best = link;
            bestBits = linkBits[link];
            atA = p;
            atB = q;
          }
        }
      }
      if (best < 0) return;
      result.bits += bestBits;
      onMatch?.(restA[atA], restB[atB], best, bestBits);
      restA[atA] = restA[--result.leftA];
      restB[atB] = restB[--result.leftB];
    }
  };
}

function earlier(hash: Uint32Array, a: number, b: number, c: number, d: number): boolean {
  const low = Math.min(hash[a], hash[b]);
  const other = Math.min(hash[c], hash[d]);
  return low !== other ? low < other : Math.max(hash[a], hash[b]) < Math.max(hash[c], hash[d]);
}
