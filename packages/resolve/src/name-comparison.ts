import { hash32 } from '@lookback/base';
import { type BlockValue, type Comparison, missing } from './comparison.ts';
import type { NameVariants } from './name-variants.ts';
import type { Field, RecordTable } from './record-table.ts';
import { buildTokenTable, type TokenTable } from './token-table.ts';
import { fieldsOf, isBlankMark } from './value-column.ts';

const bandCuts = [4, 7, 10, 13, 16, 20, 25] as const;
const leftovers = ['none', 'one_sided', 'one_each', 'more'] as const;
const bagMax = 24;

/** Names of records as bags of tokens. */
export interface NameBags {
  readonly fields: readonly string[];
  readonly offsets: Uint32Array;
  /** Token ids of each record, rising, none twice. */
  readonly tokens: Uint32Array;
  /** Token taken for the surname, -1 unknown. */
  readonly surname: Int32Array;
  readonly table: TokenTable;
  /** 32-bit content hash of each token. */
  readonly tokenHash: Uint32Array;
}

export interface FrozenNames {
  readonly records: number;
  readonly frequencies: ReadonlyMap<string, number>;
}

export interface NameBagInput {
  readonly table: RecordTable;
  readonly variants: NameVariants;
  readonly aliases: readonly (readonly [string, string])[];
  readonly frozen?: FrozenNames;
}

/** Makes one bag of all name tokens of each record, and the table of tokens. Null where the file has no names. */
export function nameBags({ table, variants, aliases, frozen }: NameBagInput): NameBags | null {
  const fields = fieldsOf(table, 'full_name', 'given_name', 'surname', 'patronymic', 'alias');
  if (fields.length === 0) return null;
  const index = new Map<string, number>();
  const tokens: string[] = [];
  const tokensOf = (value: string): number[] =>
    isBlankMark(value)
      ? []
      : variants.tokens(value).map((token) => {
          let id = index.get(token);
          if (id === undefined) {
            id = tokens.length;
            index.set(token, id);
            tokens.push(token);
          }
          return id;
        });
  const parsed = fields.map((field) => field.dictionary.map(tokensOf));
  const offsets = new Uint32Array(table.count + 1);
  const surname = new Int32Array(table.count).fill(-1);
  const bags: number[] = [];
  for (let record = 0; record < table.count; record++) {
    const bag = new Set<number>();
    fields.forEach((field, f) => {
      for (let k = field.offsets[record]; k < field.offsets[record + 1]; k++) {
        const held = parsed[f][field.codes[k]];
        for (const token of held) if (bag.size < bagMax) bag.add(token);
        surname[record] = chosenSurname(surname[record], field, held, f > 0);
      }
    });
    for (const token of [...bag].sort((x, y) => x - y)) bags.push(token);
    offsets[record + 1] = bags.length;
  }
  const held = Uint32Array.from(bags);
  const frequency = new Uint32Array(tokens.length);
  if (frozen)
    tokens.forEach((token, i) => {
      frequency[i] = frozen.frequencies.get(token) ?? 0;
    });
  else for (const token of held) frequency[token]++;
  const tokenTable = buildTokenTable({
    tokens,
    frequency,
    records: frozen?.records ?? table.count,
    nicknameHeads: (token) => variants.nicknameHeads(token),
    aliases,
  });
  return {
    fields: fields.map((field) => field.name),
    offsets,
    tokens: held,
    surname,
    table: tokenTable,
    tokenHash: Uint32Array.from(tokens, (token) => hash32(token, 21)),
  };
}

function chosenSurname(known: number, field: Field, held: readonly number[], later: boolean): number {
  if (held.length === 0) return known;
  if (field.role === 'surname') return held[held.length - 1];
  if (field.role === 'full_name' && (known < 0 || !later)) return held[held.length - 1];
  return known;
}

/** Which token matched which, for the level and for explaining. */
export interface NameAlignment {
  bits: number;
  leftA: number;
  leftB: number;
}

/** The name comparison: 8 bands of matched bits by 4 kinds of leftover. The bands carry the term frequencies. */
export interface NameComparison extends Comparison {
  readonly bags: NameBags;
  /** Bits and leftover tokens of two records; `onMatch` hears each matched pair of tokens (link -1: equal). */
  align(
    a: number,
    b: number,
    onMatch?: (tokenA: number, tokenB: number, link: number, bits: number) => void,
  ): NameAlignment;
  bandOf(level: number): number;
  leftoverOf(level: number): (typeof leftovers)[number];
  /** Do two records clearly bear different names? For finding placeholder values. */
  disagree(a: number, b: number): boolean;
}

export function nameComparison(table: RecordTable, bags: NameBags): NameComparison {
  const align = aligner(bags);
  const levels: string[] = [];
  for (let band = 0; band <= bandCuts.length; band++) {
    for (const left of leftovers) levels.push(`${bandText(band)}, left over: ${left.replace('_', ' ')}`);
  }
  const has = (record: number): boolean => bags.offsets[record + 1] > bags.offsets[record];
  const fields = table.fields.filter((field) => bags.fields.includes(field.name));
  return {
    name: 'name',
    kind: 'name',
    fields: bags.fields,
    levels,
    shareable: false,
    equalLevels: 0,
    bags,
    align,
    has,
    level: (a, b) => {
      if (!has(a) || !has(b)) return missing;
      const { bits, leftA, leftB } = align(a, b);
      const least = Math.min(leftA, leftB);
      const left = least === 0 ? (leftA + leftB === 0 ? 0 : 1) : least === 1 ? 2 : 3;
      return bandFor(bits) * 4 + left;
    },
    bandOf: (level) => level >> 2,
    leftoverOf: (level) => leftovers[level & 3],
    disagree: (a, b) => {
      const { bits, leftA, leftB } = align(a, b);
      return !(bits >= bandCuts[0] && Math.min(leftA, leftB) === 0) && bits < bandCuts[3];
    },
    show: (record) => {
      const shown = new Set<string>();
      for (const field of fields) {
        for (let k = field.offsets[record]; k < field.offsets[record + 1]; k++)
          shown.add(field.dictionary[field.codes[k]].trim());
      }
      return [...shown].join(' | ');
    },
    keys: (record): BlockValue[] => {
      const keys: BlockValue[] = [];
      for (let k = bags.offsets[record]; k < bags.offsets[record + 1]; k++) {
        const token = bags.tokens[k];
        keys.push({ hash: bags.tokenHash[token], frequency: bags.table.frequency[token] });
      }
      return keys;
    },
  };
}

function bandFor(bits: number): number {
  let band = 0;
  while (band < bandCuts.length && bits >= bandCuts[band]) band++;
  return band;
}

function bandText(band: number): string {
  if (band === 0) return `names agree by less than ${bandCuts[0]} bits`;
  return band === bandCuts.length
    ? `names agree by ${bandCuts[band - 1]} bits or more`
    : `names agree by ${bandCuts[band - 1]} to ${bandCuts[band]} bits`;
}

/** For each token the buckets (of 32) that its linked tokens fall into: most pairs of tokens need no look-up. */
function linkBuckets({ table, tokenHash }: NameBags): Uint32Array {
  const buckets = new Uint32Array(table.tokens.length);
  table.links.forEach((a, b) => {
    buckets[a] |= 1 << (tokenHash[b] & 31);
    buckets[b] |= 1 << (tokenHash[a] & 31);
  });
  return buckets;
}

function aligner(bags: NameBags): NameComparison['align'] {
  const { offsets, tokens, table } = bags;
  const tokenBits = table.bits;
  const restA = new Uint32Array(bagMax);
  const restB = new Uint32Array(bagMax);
  const result: NameAlignment = { bits: 0, leftA: 0, leftB: 0 };
  const alignLinked = linkedAligner(bags, restA, restB);
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

type OnMatch = Parameters<NameComparison['align']>[2];

/** Matches tokens that are linked (nickname, alias, near spelling) among those that found no equal, the best link first. */
function linkedAligner(
  bags: NameBags,
  restA: Uint32Array,
  restB: Uint32Array,
): (result: NameAlignment, onMatch: OnMatch) => void {
  const buckets = linkBuckets(bags);
  const { table, tokenHash } = bags;
  const { links, linkBits } = table;
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
