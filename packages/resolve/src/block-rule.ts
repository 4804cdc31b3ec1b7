import { hash32 } from '@lookback/base';
import type { BlockSource } from './block-keys.ts';
import type { BlockKeys } from './comparison.ts';
import { NumberList } from './number-list.ts';
import { mix, sortInPlace } from './radix-sort.ts';
import { shareable, sharedNumbers } from './shareable.ts';

/** What the keys of a rule are made of; numbers are indexes of comparisons. */
export type KeyShape =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'two values'; readonly value: number; readonly other: number }
  | { readonly kind: 'token' }
  | { readonly kind: 'two tokens' }
  | { readonly kind: 'token and value'; readonly value: number }
  | { readonly kind: 'token and year' };

/** One blocking rule as plain data. */
export interface BlockRule {
  readonly name: string;
  readonly shape: KeyShape;
  /** Records that a block may hold. */
  readonly limit: number;
  /** A further key splits blocks above the limit; else the rules of two keys stand for it. */
  readonly refine: boolean;
}

/** Keys of the blocks that a frozen model splits, and of those that stay too large even so. */
export interface FrozenSplits {
  readonly first: ReadonlySet<number>;
  readonly further: ReadonlySet<number>;
}

/** The blocks of one rule: records of block b, rising, at start[b] .. start[b + 1]. */
export interface RuleBlocks {
  readonly members: Uint32Array;
  readonly start: Uint32Array;
  readonly pairs: number;
  readonly split: readonly number[];
  readonly unsplit: readonly number[];
  /** Keys of the blocks, the first ones, that no further key made. */
  readonly keys: Uint32Array;
  /** Pairs within blocks that are too large: found through other rules or not at all. */
  readonly pairsLeft: number;
}

const refinedMax = 40;

/** What the blocks of all rules are made from. */
export interface BlockInput {
  readonly source: BlockSource;
  readonly rules: readonly BlockRule[];
  /** By rule; null where blocks are split by their size. */
  readonly frozen: readonly FrozenSplits[] | null;
}

/** Groups the records that share a key of a rule. */
export function blocksOf({ source, rules, frozen }: BlockInput): (rule: number) => RuleBlocks {
  return (rule) => blocksOfRule(source, rules[rule], frozen ? frozen[rule] : null);
}

function blocksOfRule(source: BlockSource, rule: BlockRule, frozen: FrozenSplits | null): RuleBlocks {
  const keys = new NumberList(source.count * 2);
  const records = new NumberList(source.count * 2);
  emitter(source, rule.shape)(keys, records);
  const sorter = new BlockSorter(source, rule.refine, frozen);
  collect(keys, records, (key, block, size) => {
    if (frozen ? frozen.first.has(key) : size > rule.limit) sorter.split(key, block, size);
    else sorter.keep(key, block, size);
  });
  return sorter.blocks();
}

/** Blocks of all rules, and the limit that is now wanted. */
export interface NarrowInput {
  readonly source: BlockSource;
  readonly rules: readonly BlockRule[];
  readonly blocks: readonly RuleBlocks[];
  readonly limit: number;
}

/** Splits the blocks of a rule that are above a lower limit; what came of blocks split before stays. */
export function narrowedBlocks({ source, rules, blocks, limit }: NarrowInput): (rule: number) => RuleBlocks {
  return (rule) => {
    const { members, start, keys, split, unsplit, pairsLeft } = blocks[rule];
    const sorter = new BlockSorter(source, rules[rule].refine, null);
    const [kept, made]: [number[], number[]] = [[], []];
    for (let b = 0; b + 1 < start.length; b++) (b < keys.length ? kept : made).push(b);
    for (const b of kept) {
      const block = members.subarray(start[b], start[b + 1]);
      if (block.length > limit) sorter.split(keys[b], block, block.length);
      else sorter.keep(keys[b], block, block.length);
    }
    for (const b of made) sorter.keepRefined(members.subarray(start[b], start[b + 1]), start[b + 1] - start[b]);
    const found = sorter.blocks();
    return {
      ...found,
      split: [...split, ...found.split].sort((x, y) => x - y),
      unsplit: [...unsplit, ...found.unsplit],
      pairsLeft: pairsLeft + found.pairsLeft,
    };
  };
}

/** Takes the blocks of one rule, whole or to be split by a further key. */
class BlockSorter {
  readonly #source: BlockSource;
  readonly #refine: boolean;
  readonly #frozen: FrozenSplits | null;
  readonly #whole: BlockList;
  readonly #refined: BlockList;
  readonly #keys = new NumberList();
  readonly #split: number[] = [];
  readonly #againKeys = new NumberList();
  readonly #againRecords = new NumberList();
  #pairsLeft = 0;
  constructor(source: BlockSource, refine: boolean, frozen: FrozenSplits | null) {
    this.#source = source;
    this.#refine = refine;
    this.#frozen = frozen;
    this.#whole = new BlockList(source.count);
    this.#refined = new BlockList(0);
  }
  keep(key: number, block: Uint32Array, size: number): void {
    this.#whole.add(block, size);
    this.#keys.push(key);
  }
  keepRefined(block: Uint32Array, size: number): void {
    this.#refined.add(block, size);
  }
  split(key: number, block: Uint32Array, size: number): void {
    this.#split.push(key);
    if (!this.#refine) this.#pairsLeft += pairsAmong(size);
    else
      for (let i = 0; i < size; i++) emitFurtherKeys(this.#source, key, block[i], this.#againKeys, this.#againRecords);
  }
  blocks(): RuleBlocks {
    const frozen = this.#frozen;
    const unsplit: number[] = [];
    collect(this.#againKeys, this.#againRecords, (key, block, size) => {
      if (frozen ? !frozen.further.has(key) : size <= refinedMax) {
        this.#refined.add(block, size);
        return;
      }
      unsplit.push(key);
      this.#pairsLeft += pairsAmong(size);
    });
    return {
      ...joined(this.#whole, this.#refined),
      keys: shareable(this.#keys.values()),
      split: this.#split.sort((x, y) => x - y),
      unsplit,
      pairsLeft: this.#pairsLeft,
    };
  }
}

function pairsAmong(records: number): number {
  return (records * (records - 1)) / 2;
}

class BlockList {
  readonly members: NumberList;
  readonly ends = new NumberList(1 << 12);
  pairs = 0;
  constructor(records: number) {
    this.members = new NumberList(records);
  }
  add(block: Uint32Array, size: number): void {
    for (let i = 0; i < size; i++) this.members.push(block[i]);
    this.ends.push(this.members.length);
    this.pairs += pairsAmong(size);
  }
}

function joined(first: BlockList, second: BlockList): Pick<RuleBlocks, 'members' | 'start' | 'pairs'> {
  const members = sharedNumbers(first.members.length + second.members.length);
  members.set(first.members.values());
  members.set(second.members.values(), first.members.length);
  const start = sharedNumbers(first.ends.length + second.ends.length + 1);
  start.set(first.ends.values(), 1);
  second.ends.values().forEach((end, i) => {
    start[1 + first.ends.length + i] = first.members.length + end;
  });
  return { members, start, pairs: first.pairs + second.pairs };
}

function collect(
  keys: NumberList,
  records: NumberList,
  visit: (key: number, block: Uint32Array, size: number) => void,
): void {
  const [key, record] = [keys.values(), records.values()];
  sortInPlace(key, record);
  let block = new Uint32Array(1024);
  for (let from = 0; from < key.length; ) {
    let to = from + 1;
    while (to < key.length && key[to] === key[from]) to++;
    if (to - from < 2) {
      from = to;
      continue;
    }
    if (to - from > block.length) block = new Uint32Array(2 * (to - from));
    const size = rising(block, record, from, to);
    if (size > 1) visit(key[from], block, size);
    from = to;
  }
}

/** Copies records to a block, rising and none twice. Keys that collide bring records out of order. */
function rising(block: Uint32Array, record: Uint32Array, from: number, to: number): number {
  let size = 0;
  let inOrder = true;
  for (let i = from; i < to; i++) {
    if (size > 0 && block[size - 1] === record[i]) continue;
    if (size > 0 && block[size - 1] > record[i]) inOrder = false;
    block[size++] = record[i];
  }
  if (inOrder) return size;
  const sorted = block.subarray(0, size).sort();
  let kept = 0;
  for (let i = 0; i < size; i++) if (kept === 0 || block[kept - 1] !== sorted[i]) block[kept++] = sorted[i];
  return kept;
}

function emitFurtherKeys(
  { tokens, keys: columns, further, birthYear }: BlockSource,
  key: number,
  record: number,
  keys: NumberList,
  records: NumberList,
): void {
  const emit = (other: number): void => {
    keys.push(mix(key, other));
    records.push(record);
  };
  for (let k = tokens.offsets[record]; k < tokens.offsets[record + 1]; k++) emit(tokens.hashes[k]);
  for (const c of further) {
    const { offsets, codes, hash } = columns[c];
    for (let k = offsets[record]; k < offsets[record + 1]; k++) emit(hash[codes[k]]);
  }
  if (birthYear[record] > 0) emit(hash32('year', birthYear[record]));
}

function emitter(source: BlockSource, shape: KeyShape): (keys: NumberList, records: NumberList) => void {
  switch (shape.kind) {
    case 'value':
      return (keys, records) => emitValues(source, source.keys[shape.value], keys, records);
    case 'two values':
      return (keys, records) =>
        emitTwoValues(source, source.keys[shape.value], source.keys[shape.other], keys, records);
    case 'token':
      return (keys, records) => emitTokens(source, keys, records);
    case 'two tokens':
      return (keys, records) => emitTwoTokens(source, keys, records);
    case 'token and value':
      return (keys, records) => emitTokenAndValue(source, source.keys[shape.value], keys, records);
    case 'token and year':
      return (keys, records) => emitTokenAndYear(source, keys, records);
  }
}

function emitValues(
  { count }: BlockSource,
  { offsets, codes, hash }: BlockKeys,
  keys: NumberList,
  records: NumberList,
) {
  for (let record = 0; record < count; record++) {
    for (let k = offsets[record]; k < offsets[record + 1]; k++) {
      keys.push(hash[codes[k]]);
      records.push(record);
    }
  }
}

function emitTwoValues(
  { count }: BlockSource,
  left: BlockKeys,
  right: BlockKeys,
  keys: NumberList,
  records: NumberList,
): void {
  for (let record = 0; record < count; record++) {
    for (let i = left.offsets[record]; i < left.offsets[record + 1]; i++) {
      for (let j = right.offsets[record]; j < right.offsets[record + 1]; j++) {
        keys.push(mix(left.hash[left.codes[i]], right.hash[right.codes[j]]));
        records.push(record);
      }
    }
  }
}

function emitTokens({ count, tokens }: BlockSource, keys: NumberList, records: NumberList): void {
  for (let record = 0; record < count; record++) {
    for (let k = tokens.offsets[record]; k < tokens.offsets[record + 1]; k++) {
      keys.push(tokens.hashes[k]);
      records.push(record);
    }
  }
}

const tokensMax = 10;

function emitTwoTokens({ count, tokens }: BlockSource, keys: NumberList, records: NumberList): void {
  const { offsets, hashes } = tokens;
  for (let record = 0; record < count; record++) {
    const from = offsets[record];
    const to = Math.min(offsets[record + 1], from + tokensMax);
    for (let i = from; i < to; i++) {
      for (let j = i + 1; j < to; j++) {
        const x = hashes[i];
        const y = hashes[j];
        keys.push(x < y ? mix(x, y) : mix(y, x));
        records.push(record);
      }
    }
  }
}

function emitTokenAndValue(
  { count, tokens }: BlockSource,
  { offsets, codes, hash }: BlockKeys,
  keys: NumberList,
  records: NumberList,
): void {
  for (let record = 0; record < count; record++) {
    for (let k = offsets[record]; k < offsets[record + 1]; k++) {
      for (let t = tokens.offsets[record]; t < tokens.offsets[record + 1]; t++) {
        keys.push(mix(hash[codes[k]], tokens.hashes[t]));
        records.push(record);
      }
    }
  }
}

function emitTokenAndYear({ count, tokens, birthYear }: BlockSource, keys: NumberList, records: NumberList): void {
  for (let record = 0; record < count; record++) {
    if (birthYear[record] === 0) continue;
    for (let t = tokens.offsets[record]; t < tokens.offsets[record + 1]; t++) {
      keys.push(mix(birthYear[record], tokens.hashes[t]));
      records.push(record);
    }
  }
}
