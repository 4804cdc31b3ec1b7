import { hash32 } from '@lookback/base';
import type { Comparison } from './comparison.ts';
import type { Compiled } from './compile.ts';
import { NumberList } from './number-list.ts';
import { mix, orderByKey } from './radix-sort.ts';

/** Candidate pairs, each once: partners of record a (all before it in canonical order) at start[a] .. start[a + 1]. */
export interface CandidatePairs {
  readonly start: Float64Array;
  readonly partner: Uint32Array;
  readonly rules: readonly BlockingRule[];
}

/** What one blocking rule did. */
export interface BlockingRule {
  readonly name: string;
  readonly blocks: number;
  /** Pairs within its blocks, those found by other rules included. */
  readonly pairs: number;
  /** Keys of blocks above the limit, which were split by a further key. */
  readonly split: readonly number[];
  /** Of the split blocks, those that stay too large even so; their pairs are compared only through other rules. */
  readonly unsplit: readonly number[];
  /** What the rule's keys are made of. */
  readonly parts: readonly RulePart[];
}

/** A property that a rule's key holds: a comparison's values (name: tokens) or the birth year. */
export type RulePart = Comparison | 'birth year';

type Emit = (key: number, record: number) => void;
interface Rule {
  readonly name: string;
  readonly limit: number;
  /** A further key splits blocks above the limit; else the rules of two keys stand for it. */
  readonly refine: boolean;
  readonly emit: (record: number, emit: Emit) => void;
  readonly parts: readonly RulePart[];
}

/** Finds the pairs worth comparing: records that share a rare value, or two less rare ones. */
export function candidatePairs(
  compiled: Compiled,
  frozenSplits?: Readonly<Record<string, readonly string[]>>,
  sides: Uint8Array | null = null,
): CandidatePairs {
  const reports: BlockingRule[] = [];
  const members = new NumberList(1 << 16);
  const blockStart = new NumberList(1 << 12);
  blockStart.push(0);
  const tokens = tokenKeys(compiled);
  for (const rule of rulesOf(compiled, tokens)) {
    reports.push(
      group(
        rule,
        compiled,
        tokens,
        members,
        blockStart,
        frozenSplits && {
          first: frozenKeys(frozenSplits, rule.name),
          further: frozenKeys(frozenSplits, furtherName(rule.name)),
        },
      ),
    );
  }
  const { start, partner } = pairsOfBlocks(compiled.count, members.values(), blockStart.values(), sides);
  return { start, partner, rules: reports };
}

/** Keys of split blocks by rule, as a model freezes them. */
export function splitKeys(rules: readonly BlockingRule[]): Record<string, readonly string[]> {
  const keys: Record<string, readonly string[]> = {};
  for (const rule of rules) {
    if (rule.split.length > 0) keys[rule.name] = rule.split.map((key) => key.toString(16));
    if (rule.unsplit.length > 0) keys[furtherName(rule.name)] = rule.unsplit.map((key) => key.toString(16));
  }
  return keys;
}

function furtherName(rule: string): string {
  return `${rule}, further key`;
}

function frozenKeys(splits: Readonly<Record<string, readonly string[]>>, name: string): ReadonlySet<number> {
  return new Set((splits[name] ?? []).map((hex) => Number.parseInt(hex, 16)));
}

interface FrozenSplits {
  readonly first: ReadonlySet<number>;
  readonly further: ReadonlySet<number>;
}

interface TokenKeys {
  readonly offsets: Uint32Array;
  readonly hashes: Uint32Array;
  /** Records that hold the token, as the model counts them; 0 for a substitute. */
  readonly frequency: Uint32Array;
}

/** Name tokens of every record with their substitutes (nickname heads, likely spellings). */
function tokenKeys({ name, count }: Compiled): TokenKeys {
  const offsets = new Uint32Array(count + 1);
  const hashes = new NumberList(count * 4);
  const frequency = new NumberList(count * 4);
  for (let record = 0; record < count; record++) {
    if (name) {
      const { bags } = name;
      const from = hashes.length;
      const add = (token: number): void => {
        if (bags.table.tokens[token].length < 2 || hashes.values().subarray(from).includes(bags.tokenHash[token]))
          return;
        hashes.push(bags.tokenHash[token]);
        frequency.push(bags.table.frequency[token]);
      };
      for (let k = bags.offsets[record]; k < bags.offsets[record + 1]; k++) add(bags.tokens[k]);
      for (let k = bags.offsets[record]; k < bags.offsets[record + 1]; k++) {
        for (const other of bags.table.substitutes[bags.tokens[k]]) add(other);
        for (const hash of bags.table.groupHashes.get(bags.tokens[k]) ?? []) {
          if (hashes.values().subarray(from).includes(hash)) continue;
          hashes.push(hash);
          frequency.push(0);
        }
      }
    }
    offsets[record + 1] = hashes.length;
  }
  return { offsets, hashes: hashes.values(), frequency: frequency.values() };
}

const valueLimit: Readonly<Record<string, number>> = {
  code: 100,
  phone: 100,
  email: 100,
  address: 100,
  postcode: 100,
  text: 100,
  place: 30,
};

function rulesOf(compiled: Compiled, tokens: TokenKeys): Rule[] {
  const { name, date } = compiled;
  const values = compiled.comparisons.filter((c) => valueLimit[c.kind] !== undefined);
  const placed = values.filter((c) => ['place', 'postcode', 'address', 'phone', 'text'].includes(c.kind));
  const rules: Rule[] = values.map((c) => ({
    parts: [c],
    name: `${c.name}`,
    limit: valueLimit[c.kind],
    refine: ['code', 'phone', 'email', 'text'].includes(c.kind),
    emit: (record, emit) => {
      for (const { hash } of c.keys(record)) emit(hash, record);
    },
  }));
  if (date) rules.push(...dateRules(date, name, placed));
  if (date && name) rules.push(tokenAnd(name, date, tokens), tokenAndYear(name, compiled.birthYear, tokens));
  if (name) rules.push(...placed.map((c) => tokenAnd(name, c, tokens)), ...nameRules(name, tokens));
  return rules;
}

function eachToken(tokens: TokenKeys, record: number, visit: (hash: number) => void): void {
  for (let k = tokens.offsets[record]; k < tokens.offsets[record + 1]; k++) visit(tokens.hashes[k]);
}

function tokenAnd(name: Comparison, c: Comparison, tokens: TokenKeys): Rule {
  return {
    parts: [name, c],
    name: `name token and ${c.name}`,
    limit: 100,
    refine: true,
    emit: (record, emit) => {
      for (const { hash } of c.keys(record)) eachToken(tokens, record, (token) => emit(mix(hash, token), record));
    },
  };
}

function tokenAndYear(name: Comparison, birthYear: Uint16Array, tokens: TokenKeys): Rule {
  return {
    parts: [name, 'birth year'],
    name: 'name token and birth year',
    limit: 60,
    refine: false,
    emit: (record, emit) => {
      if (birthYear[record] > 0) eachToken(tokens, record, (token) => emit(mix(birthYear[record], token), record));
    },
  };
}

function dateRules(date: Comparison, name: Comparison | null, placed: readonly Comparison[]): Rule[] {
  const alone: Rule = {
    parts: [date],
    name: 'birth date',
    limit: 60,
    refine: !name,
    emit: (record, emit) => {
      for (const { hash } of date.keys(record)) emit(hash, record);
    },
  };
  const withPlace = placed.map(
    (c): Rule => ({
      parts: [date, c],
      name: `birth date and ${c.name}`,
      limit: 100,
      refine: false,
      emit: (record, emit) => {
        for (const day of date.keys(record)) for (const { hash } of c.keys(record)) emit(mix(day.hash, hash), record);
      },
    }),
  );
  return [alone, ...withPlace];
}

function nameRules(name: Comparison, tokens: TokenKeys): Rule[] {
  return [
    {
      parts: [name],
      name: 'name token',
      limit: 60,
      refine: false,
      emit: (record, emit) => eachToken(tokens, record, (token) => emit(token, record)),
    },
    {
      parts: [name, name],
      name: 'two name tokens',
      limit: 100,
      refine: true,
      emit: (record, emit) => twoTokens(tokens, record, emit),
    },
  ];
}

const tokensMax = 10;

function twoTokens(tokens: TokenKeys, record: number, emit: Emit): void {
  const from = tokens.offsets[record];
  const to = Math.min(tokens.offsets[record + 1], from + tokensMax);
  for (let i = from; i < to; i++) {
    for (let j = i + 1; j < to; j++) {
      const x = tokens.hashes[i];
      const y = tokens.hashes[j];
      emit(x < y ? mix(x, y) : mix(y, x), record);
    }
  }
}

function group(
  rule: Rule,
  compiled: Compiled,
  tokens: TokenKeys,
  members: NumberList,
  blockStart: NumberList,
  frozen: FrozenSplits | undefined,
): BlockingRule {
  const keys = new NumberList(compiled.count * 2);
  const records = new NumberList(compiled.count * 2);
  for (let record = 0; record < compiled.count; record++) {
    rule.emit(record, (key, owner) => {
      keys.push(key);
      records.push(owner);
    });
  }
  const tooLarge = frozen ? (key: number) => frozen.first.has(key) : (_: number, size: number) => size > rule.limit;
  const split: number[] = [];
  const again = { keys: new NumberList(), records: new NumberList() };
  const first = collect(keys.values(), records.values(), members, blockStart, (key, block) => {
    if (!tooLarge(key, block.length)) return false;
    split.push(key);
    if (rule.refine)
      for (const record of block)
        furtherKeys(compiled, tokens, record, (further) => {
          again.keys.push(mix(key, further));
          again.records.push(record);
        });
    return true;
  });
  const unsplit: number[] = [];
  const second = collect(again.keys.values(), again.records.values(), members, blockStart, (key, block) => {
    if (frozen ? !frozen.further.has(key) : block.length <= refinedMax) return false;
    unsplit.push(key);
    return true;
  });
  return {
    name: rule.name,
    blocks: first.blocks + second.blocks,
    pairs: first.pairs + second.pairs,
    split: split.sort((x, y) => x - y),
    unsplit,
    parts: rule.parts,
  };
}

const refinedMax = 40;

function furtherKeys(compiled: Compiled, tokens: TokenKeys, record: number, emit: (key: number) => void): void {
  for (let k = tokens.offsets[record]; k < tokens.offsets[record + 1]; k++) emit(tokens.hashes[k]);
  for (const comparison of compiled.comparisons) {
    if (comparison.kind === 'name' || comparison.kind === 'category') continue;
    for (const { hash } of comparison.keys(record)) emit(hash);
  }
  if (compiled.birthYear[record] > 0) emit(hash32('year', compiled.birthYear[record]));
}

function collect(
  keys: Uint32Array,
  records: Uint32Array,
  members: NumberList,
  blockStart: NumberList,
  refuse: (key: number, block: Uint32Array) => boolean,
): { blocks: number; pairs: number } {
  const order = orderByKey(keys);
  let blocks = 0;
  let pairs = 0;
  const block: number[] = [];
  for (let from = 0; from < order.length; ) {
    const key = keys[order[from]];
    let to = from;
    block.length = 0;
    while (to < order.length && keys[order[to]] === key) {
      const record = records[order[to++]];
      if (block.length === 0 || block[block.length - 1] !== record) block.push(record);
    }
    from = to;
    if (block.length < 2 || refuse(key, Uint32Array.from(block))) continue;
    for (const record of block) members.push(record);
    blockStart.push(members.length);
    blocks++;
    pairs += (block.length * (block.length - 1)) / 2;
  }
  return { blocks, pairs };
}

function pairsOfBlocks(
  count: number,
  members: Uint32Array,
  blockStart: Uint32Array,
  sides: Uint8Array | null,
): { start: Float64Array; partner: Uint32Array } {
  const held = new Float64Array(count + 1);
  for (const record of members) held[record + 1]++;
  for (let record = 0; record < count; record++) held[record + 1] += held[record];
  const blocks = new Uint32Array(members.length);
  const fill = held.slice();
  for (let block = 0; block + 1 < blockStart.length; block++) {
    for (let k = blockStart[block]; k < blockStart[block + 1]; k++) blocks[fill[members[k]]++] = block;
  }
  const seen = new Int32Array(count).fill(-1);
  const partners = new NumberList(members.length * 4);
  const start = new Float64Array(count + 1);
  for (let a = 0; a < count; a++) {
    for (let h = held[a]; h < held[a + 1]; h++) {
      const block = blocks[h];
      for (let k = blockStart[block]; k < blockStart[block + 1]; k++) {
        const b = members[k];
        if (b >= a) break;
        if (seen[b] === a || (sides !== null && sides[a] === sides[b])) continue;
        seen[b] = a;
        partners.push(b);
      }
    }
    start[a + 1] = partners.length;
  }
  return { start, partner: partners.values() };
}
