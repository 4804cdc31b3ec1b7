import type { BlockSource } from './block-keys.ts';
import type { BlockKeys } from './comparison.ts';
import { mix } from './radix-sort.ts';

/** What the keys of a rule are made of; numbers are indexes of comparisons. */
export type KeyShape =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'two values'; readonly value: number; readonly other: number }
  | { readonly kind: 'token' }
  | { readonly kind: 'two tokens' }
  | { readonly kind: 'token and value'; readonly value: number }
  | { readonly kind: 'token and year' };

/** The keys below 2^31 or those from there on. */
export type KeyHalf = 'lower' | 'upper' | null;

/** The keys of all records, and the record of each. */
export interface KeyList {
  readonly keys: Uint32Array;
  readonly records: Uint32Array;
}

function keyList(length: number): KeyList {
  return { keys: new Uint32Array(length), records: new Uint32Array(length) };
}

/** The keys that records have under a rule, record by record. */
export function keysOf(source: BlockSource, shape: KeyShape, half: KeyHalf): KeyList {
  const list = allKeysOf(source, shape);
  return half === null ? list : keysOfHalf(list, half === 'lower' ? 0 : 1);
}

/** Keeps the keys that begin with a bit, in the room of all. */
function keysOfHalf({ keys, records }: KeyList, bit: number): KeyList {
  let kept = 0;
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] >>> 31 !== bit) continue;
    keys[kept] = keys[i];
    records[kept++] = records[i];
  }
  return { keys: keys.subarray(0, kept), records: records.subarray(0, kept) };
}

function allKeysOf(source: BlockSource, shape: KeyShape): KeyList {
  switch (shape.kind) {
    case 'value':
      return valueKeys(source, source.keys[shape.value]);
    case 'two values':
      return twoValueKeys(source, source.keys[shape.value], source.keys[shape.other]);
    case 'token':
      return onlyTokenKeys(source);
    case 'two tokens':
      return twoTokenKeys(source);
    case 'token and value':
      return tokenAndValueKeys(source, source.keys[shape.value]);
    case 'token and year':
      return tokenAndYearKeys(source);
  }
}

function valueKeys({ count }: BlockSource, { offsets, codes, hash }: BlockKeys): KeyList {
  const list = keyList(offsets[count]);
  for (let record = 0; record < count; record++) {
    for (let k = offsets[record]; k < offsets[record + 1]; k++) {
      list.keys[k] = hash[codes[k]];
      list.records[k] = record;
    }
  }
  return list;
}

/** Pairs of one item of each of two lists that a record holds, over all records. */
function pairsHeld(count: number, left: Uint32Array, right: Uint32Array): number {
  let held = 0;
  for (let record = 0; record < count; record++)
    held += (left[record + 1] - left[record]) * (right[record + 1] - right[record]);
  return held;
}

function twoValueKeys({ count }: BlockSource, left: BlockKeys, right: BlockKeys): KeyList {
  const { keys, records } = keyList(pairsHeld(count, left.offsets, right.offsets));
  let at = 0;
  for (let record = 0; record < count; record++) {
    for (let i = left.offsets[record]; i < left.offsets[record + 1]; i++) {
      for (let j = right.offsets[record]; j < right.offsets[record + 1]; j++) {
        keys[at] = mix(left.hash[left.codes[i]], right.hash[right.codes[j]]);
        records[at++] = record;
      }
    }
  }
  return { keys, records };
}

function onlyTokenKeys({ count, tokens: { offsets, hashes } }: BlockSource): KeyList {
  const { keys, records } = keyList(offsets[count]);
  keys.set(hashes.subarray(0, keys.length));
  for (let record = 0; record < count; record++) records.fill(record, offsets[record], offsets[record + 1]);
  return { keys, records };
}

const tokensMax = 10;

function twoTokenKeys({ count, tokens: { offsets, hashes } }: BlockSource): KeyList {
  let held = 0;
  for (let record = 0; record < count; record++)
    held += pairsAmong(Math.min(tokensMax, offsets[record + 1] - offsets[record]));
  const { keys, records } = keyList(held);
  let at = 0;
  for (let record = 0; record < count; record++) {
    const from = offsets[record];
    const to = Math.min(offsets[record + 1], from + tokensMax);
    for (let i = from; i < to; i++) {
      for (let j = i + 1; j < to; j++) {
        const x = hashes[i];
        const y = hashes[j];
        keys[at] = x < y ? mix(x, y) : mix(y, x);
        records[at++] = record;
      }
    }
  }
  return { keys, records };
}

function tokenAndValueKeys({ count, tokens }: BlockSource, { offsets, codes, hash }: BlockKeys): KeyList {
  const { keys, records } = keyList(pairsHeld(count, offsets, tokens.offsets));
  let at = 0;
  for (let record = 0; record < count; record++) {
    for (let k = offsets[record]; k < offsets[record + 1]; k++) {
      for (let t = tokens.offsets[record]; t < tokens.offsets[record + 1]; t++) {
        keys[at] = mix(hash[codes[k]], tokens.hashes[t]);
        records[at++] = record;
      }
    }
  }
  return { keys, records };
}

function tokenAndYearKeys({ count, tokens: { offsets, hashes }, birthYear }: BlockSource): KeyList {
  let held = 0;
  for (let record = 0; record < count; record++)
    if (birthYear[record] > 0) held += offsets[record + 1] - offsets[record];
  const { keys, records } = keyList(held);
  let at = 0;
  for (let record = 0; record < count; record++) {
    if (birthYear[record] === 0) continue;
    for (let t = offsets[record]; t < offsets[record + 1]; t++) {
      keys[at] = mix(birthYear[record], hashes[t]);
      records[at++] = record;
    }
  }
  return { keys, records };
}

/** Pairs of so many records. */
export function pairsAmong(records: number): number {
  return (records * (records - 1)) / 2;
}
