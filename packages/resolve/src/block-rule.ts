import { hash32 } from '@lookback/base';
import type { BlockSource } from './block-keys.ts';
import { NumberList } from './number-list.ts';
import { mix, sortedByKey } from './radix-sort.ts';
import { type KeyHalf, type KeyShape, keysOf, pairsAmong } from './rule-keys.ts';
import { shareable, sharedNumbers } from './shareable.ts';

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
  /** By rule: which half of its keys; all of them where it is not given. */
  readonly halves?: readonly KeyHalf[];
}

/** Groups the records that share a key of a rule. */
export function blocksOf({ source, rules, frozen, halves }: BlockInput): (rule: number) => RuleBlocks {
  return (rule) => {
    const { shape, refine, limit } = rules[rule];
    const { keys, records } = keysOf(source, shape, halves?.[rule] ?? null);
    const sorter = new BlockSorter(source, refine, frozen ? frozen[rule] : null);
    collect(keys, records, sorter.firstBlocks(limit));
    return sorter.blocks();
  };
}

/** The blocks of a rule from those of the lower and those of the upper half of its keys. */
export function joinedHalves(lower: RuleBlocks, upper: RuleBlocks): RuleBlocks {
  const halves = [lower, upper];
  const members = sharedNumbers(lower.members.length + upper.members.length);
  const start = sharedNumbers(lower.start.length + upper.start.length - 1);
  let used = 0;
  let block = 0;
  const take = ({ members: own, start: bounds }: RuleBlocks, from: number, to: number): void => {
    members.set(own.subarray(bounds[from], bounds[to]), used);
    for (let b = from; b < to; b++) start[++block] = used += bounds[b + 1] - bounds[b];
  };
  for (const half of halves) take(half, 0, half.keys.length);
  for (const half of halves) take(half, half.keys.length, half.start.length - 1);
  const keys = sharedNumbers(lower.keys.length + upper.keys.length);
  keys.set(lower.keys);
  keys.set(upper.keys, lower.keys.length);
  return {
    members,
    start,
    keys,
    pairs: lower.pairs + upper.pairs,
    split: [...lower.split, ...upper.split],
    unsplit: [...lower.unsplit, ...upper.unsplit].sort((x, y) => x - y),
    pairsLeft: lower.pairsLeft + upper.pairsLeft,
  };
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
  firstBlocks(limit: number): BlockTaker {
    return new FirstBlocks(this, this.#frozen, limit);
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
    const further = new FurtherBlocks(this.#refined, this.#frozen);
    collect(this.#againKeys.values(), this.#againRecords.values(), further);
    const { unsplit } = further;
    return {
      ...joined(this.#whole, this.#refined),
      keys: shareable(this.#keys.values()),
      split: this.#split.sort((x, y) => x - y),
      unsplit,
      pairsLeft: this.#pairsLeft + further.pairsLeft,
    };
  }
}

/** Takes the blocks that `collect` finds. */
interface BlockTaker {
  take(key: number, block: Uint32Array, size: number): void;
}

class FirstBlocks implements BlockTaker {
  readonly #sorter: BlockSorter;
  readonly #frozen: FrozenSplits | null;
  readonly #limit: number;
  constructor(sorter: BlockSorter, frozen: FrozenSplits | null, limit: number) {
    this.#sorter = sorter;
    this.#frozen = frozen;
    this.#limit = limit;
  }
  take(key: number, block: Uint32Array, size: number): void {
    if (this.#frozen ? this.#frozen.first.has(key) : size > this.#limit) this.#sorter.split(key, block, size);
    else this.#sorter.keep(key, block, size);
  }
}

/** Takes what a further key made of split blocks. */
class FurtherBlocks implements BlockTaker {
  readonly unsplit: number[] = [];
  pairsLeft = 0;
  readonly #refined: BlockList;
  readonly #frozen: FrozenSplits | null;
  constructor(refined: BlockList, frozen: FrozenSplits | null) {
    this.#refined = refined;
    this.#frozen = frozen;
  }
  take(key: number, block: Uint32Array, size: number): void {
    if (this.#frozen ? !this.#frozen.further.has(key) : size <= refinedMax) {
      this.#refined.add(block, size);
      return;
    }
    this.unsplit.push(key);
    this.pairsLeft += pairsAmong(size);
  }
}

class BlockList {
  readonly members: NumberList;
  readonly ends = new NumberList(1 << 12);
  pairs = 0;
  constructor(records: number) {
    this.members = new NumberList(records);
  }
  add(block: Uint32Array, size: number): void {
    this.members.pushAll(block, size);
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

/** Gives the records of every key that more than one holds. */
function collect(keys: Uint32Array, records: Uint32Array, taker: BlockTaker): void {
  const { keys: key, items: record } = sortedByKey(keys, records);
  let block = new Uint32Array(1024);
  for (let from = 0; from < key.length; ) {
    const to = endOfKey(key, from);
    if (to - from > 1) {
      if (to - from > block.length) block = new Uint32Array(2 * (to - from));
      const size = rising(block, record, from, to);
      if (size > 1) taker.take(key[from], block, size);
    }
    from = to;
  }
}

function endOfKey(keys: Uint32Array, from: number): number {
  const key = keys[from];
  let to = from + 1;
  while (to < keys.length && keys[to] === key) to++;
  return to;
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

const yearHashes = new Map<number, number>();

function yearHash(year: number): number {
  const hash = yearHashes.get(year) ?? hash32('year', year);
  yearHashes.set(year, hash);
  return hash;
}

function emitFurtherKeys(
  { tokens, keys: columns, further, birthYear }: BlockSource,
  key: number,
  record: number,
  keys: NumberList,
  records: NumberList,
): void {
  const before = keys.length;
  for (let k = tokens.offsets[record]; k < tokens.offsets[record + 1]; k++) keys.push(mix(key, tokens.hashes[k]));
  for (let i = 0; i < further.length; i++) {
    const { offsets, codes, hash } = columns[further[i]];
    for (let k = offsets[record]; k < offsets[record + 1]; k++) keys.push(mix(key, hash[codes[k]]));
  }
  if (birthYear[record] > 0) keys.push(mix(key, yearHash(birthYear[record])));
  for (let k = before; k < keys.length; k++) records.push(record);
}
