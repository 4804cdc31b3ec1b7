import type { BlockKeys } from './comparison.ts';
import type { Compiled } from './compile.ts';
import { filled } from './filled.ts';
import { NumberList } from './number-list.ts';
import { shareableData } from './shareable.ts';

/** What blocking keys are made of, as plain data: name tokens, values of the comparisons, birth years. */
export interface BlockSource {
  readonly count: number;
  readonly tokens: TokenKeys;
  /** By comparison. */
  readonly keys: readonly BlockKeys[];
  /** Comparisons whose values split blocks that are too large. */
  readonly further: readonly number[];
  readonly birthYear: Uint16Array;
}

/** Name tokens of every record with their substitutes (nickname heads, likely spellings), by content hash. */
export interface TokenKeys {
  readonly offsets: Uint32Array;
  readonly hashes: Uint32Array;
}

export function blockSource(compiled: Compiled): BlockSource {
  const { comparisons } = compiled;
  return shareableData({
    count: compiled.count,
    tokens: tokenKeys(compiled, null),
    keys: comparisons.map(({ keys }) => keys),
    further: comparisons.flatMap(({ kind }, c) => (kind === 'name' || kind === 'category' ? [] : [c])),
    birthYear: compiled.birthYear,
  });
}

/** The same for some of the records, which count from 0 in the order given. */
export function blockSourceOf(compiled: Compiled, records: Uint32Array): BlockSource {
  const { comparisons } = compiled;
  return {
    count: records.length,
    tokens: tokenKeys(compiled, records),
    keys: comparisons.map(({ keys }) => ({ ...keys, ...keysOf(keys, records) })),
    further: comparisons.flatMap(({ kind }, c) => (kind === 'name' || kind === 'category' ? [] : [c])),
    birthYear: filled(new Uint16Array(records.length), (i) => compiled.birthYear[records[i]]),
  };
}

function keysOf({ offsets, codes }: BlockKeys, records: Uint32Array): Pick<BlockKeys, 'offsets' | 'codes'> {
  const own = new Uint32Array(records.length + 1);
  const held = new NumberList(records.length);
  for (let i = 0; i < records.length; i++) {
    const record = records[i];
    for (let k = offsets[record]; k < offsets[record + 1]; k++) held.push(codes[k]);
    own[i + 1] = held.length;
  }
  return { offsets: own, codes: held.values().slice() };
}

function tokenKeys({ name, count: all }: Compiled, records: Uint32Array | null): TokenKeys {
  const count = records?.length ?? all;
  const offsets = new Uint32Array(count + 1);
  const hashes = new NumberList(count * 4);
  if (!name) return { offsets, hashes: hashes.values() };
  const { bags } = name;
  const { substitutes, groupHashes } = bags.table;
  const { tokens } = bags.table;
  const usable = filled(new Uint8Array(tokens.length), (token) => (tokens[token].length < 2 ? 0 : 1));
  const plain = filled(new Uint8Array(tokens.length), (token) =>
    substitutes.start[token] === substitutes.start[token + 1] && !groupHashes.has(token) ? 1 : 0,
  );
  for (let at = 0; at < count; at++) {
    const record = records?.[at] ?? at;
    const from = hashes.length;
    for (let k = bags.offsets[record]; k < bags.offsets[record + 1]; k++) {
      const token = bags.tokens[k];
      if (usable[token] === 1 && !hashes.holds(bags.tokenHash[token], from)) hashes.push(bags.tokenHash[token]);
    }
    for (let k = bags.offsets[record]; k < bags.offsets[record + 1]; k++) {
      const token = bags.tokens[k];
      if (plain[token] === 1) continue;
      for (let i = substitutes.start[token]; i < substitutes.start[token + 1]; i++) {
        const other = substitutes.tokens[i];
        if (usable[other] === 1 && !hashes.holds(bags.tokenHash[other], from)) hashes.push(bags.tokenHash[other]);
      }
      for (const hash of groupHashes.get(token) ?? []) if (!hashes.holds(hash, from)) hashes.push(hash);
    }
    offsets[at + 1] = hashes.length;
  }
  return { offsets, hashes: hashes.values() };
}
