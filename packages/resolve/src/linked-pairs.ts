import type { NameBags } from './name-comparison.ts';
import { NumberList } from './number-list.ts';

/** Tells pairs of records that something holds of. */
export interface PairTest {
  ofPair(a: number, b: number): boolean;
  /** Could it hold of a record and any other? */
  ofAny(a: number): boolean;
}

export const noPair: PairTest = { ofPair: () => false, ofAny: () => false };

/** Builds the test of two records of which one holds a token and the other a token that is paired with it. */
export function linkedPairTest(
  { offsets, tokens }: Pick<NameBags, 'offsets' | 'tokens'>,
  tokenPairs: readonly (readonly [number, number])[],
): PairTest {
  if (tokenPairs.length === 0) return noPair;
  const partners = new Map<number, number[]>();
  for (const [x, y] of tokenPairs) {
    for (const [token, other] of [
      [x, y],
      [y, x],
    ]) {
      const held = partners.get(token);
      if (held) held.push(other);
      else partners.set(token, [other]);
    }
  }
  const count = offsets.length - 1;
  const start = new Uint32Array(count + 1);
  const held = new NumberList();
  for (let record = 0; record < count; record++) {
    for (let k = offsets[record]; k < offsets[record + 1]; k++) if (partners.has(tokens[k])) held.push(tokens[k]);
    start[record + 1] = held.length;
  }
  const own = held.values();
  const ofPair = (a: number, b: number): boolean => {
    // pairs come record by record: what the first one holds is at hand
    if (start[a] === start[a + 1] || start[b] === start[b + 1]) return false;
    for (let i = start[a]; i < start[a + 1]; i++) {
      const others = partners.get(own[i]);
      for (let k = start[b]; k < start[b + 1]; k++) if (others?.includes(own[k])) return true;
    }
    return false;
  };
  return { ofPair, ofAny: (a) => start[a] < start[a + 1] };
}
