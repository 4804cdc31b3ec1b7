import { hash32 } from '@lookback/base';
import type { Comparison } from './comparison.ts';
import { filled } from './filled.ts';
import { surnameFirstByOthers } from './name-ends.ts';
import {
  type Align,
  bagMax,
  bandCuts,
  type Leftover,
  leftoverOfLevel,
  leftovers,
  NameAligner,
  type NameKernel,
  NameLevels,
  onlyGivenBit,
} from './name-kernel.ts';

import {
  fatherBit,
  givenHoldersOf,
  inEasternScript,
  isGenerationWord,
  leadBit,
  middleBit,
  namesFather,
  namesMiddle,
  ownMiddleBit,
  type ParsedNames,
  partsOf,
  settledPart,
  writesSurnameFirst,
} from './name-order.ts';
import type { NameVariants } from './name-variants.ts';
import { beginBuckets, type TokenBuckets } from './near-tokens.ts';
import { nearTwinsBelow } from './near-twins.ts';
import { NumberList } from './number-list.ts';
import { onlyLeads } from './only-given.ts';
import { otherScriptPairs } from './other-script.ts';
import { parsedNames } from './parsed-names.ts';
import type { Field, RecordTable } from './record-table.ts';
import { shareable, shareableData, sharedNumbers } from './shareable.ts';
import { strayNames, straysAreSlips } from './stray-names.ts';
import { alone, type Team } from './team.ts';
import { TextList } from './text-list.ts';
import { forEachLink } from './token-links.ts';
import { buildTokenTable, type TokenTable, withAliasLinks } from './token-table.ts';
import { fieldsOf } from './value-column.ts';
import { valueTexts } from './value-texts.ts';

/** Names of records as bags of tokens. */
export interface NameBags {
  readonly fields: readonly string[];
  readonly offsets: Uint32Array;
  /** Token ids of each record, rising, none twice. */
  readonly tokens: Uint32Array;
  /** Parallel to `tokens`: 1 where the token is a given name, 0 where it is of the family. */
  readonly given: Uint8Array;
  /** Parallel to `tokens`: 1 where a token that is commoner as a surname is all the given name that its record has. */
  readonly onlyGiven: Uint8Array;
  /** Parallel to `tokens`: 1 where the token stands as the name of the father and nowhere else in the record. */
  readonly ofFather: Uint8Array;
  /** Parallel to `tokens`: 1 where the token stands as a middle name in a column of its own. */
  readonly ofMiddle: Uint8Array;
  /** Parallel to `tokens`: 1 where the token stands as the first given name. */
  readonly first: Uint8Array;
  /** Records that hold a token as a given name, by token. */
  readonly givenHolders: Uint32Array;
  /** Columns that write the surname before the given name. */
  readonly surnameFirst: readonly string[];
  readonly table: TokenTable;
  /** By token 1 where it is a given name misspelt: see `strayNames`; null where strays may be names. */
  readonly strays: Uint8Array | null;
  /** 32-bit content hash of each token. */
  readonly tokenHash: Uint32Array;
}

export interface FrozenNames {
  readonly records: number;
  readonly frequencies: ReadonlyMap<string, number>;
  readonly given: ReadonlyMap<string, number>;
  readonly surnameFirst: readonly string[];
  readonly straysAreSlips: boolean;
}

export interface NameBagInput {
  readonly table: RecordTable;
  readonly variants: NameVariants;
  readonly aliases: readonly (readonly [string, string])[];
  readonly frozen?: FrozenNames;
  readonly team?: Team;
}

/** The bags of the records before their tokens are weighed. */
export interface ReadBags extends Omit<NameBags, 'table' | 'tokenHash' | 'fields' | 'strays'> {
  readonly fields: readonly Field[];
  readonly words: readonly string[];
  /** By word how it is written where that is not in Latin, else ''. */
  readonly written: readonly string[];
  readonly frequency: Uint32Array;
  /** Gives the words in buckets of near ones, which another thread makes meanwhile. */
  readonly buckets: () => TokenBuckets;
}

/** Makes one bag of all name tokens of each record, and the table of tokens. Null where the file has no names. */
export function nameBags(input: NameBagInput): NameBags | null {
  const read = readBags(input);
  return read && weighedBags(read, input);
}

function holdsSurnames(fields: readonly Field[]): boolean {
  return fields.some(({ role }) => role === 'surname');
}

/** Reads the names of all records. Null where the file has no names. */
export function readBags({ table, variants, frozen, team = alone }: NameBagInput): ReadBags | null {
  const fields = fieldsOf(table, 'full_name', 'given_name', 'surname', 'patronymic', 'alias');
  if (fields.length === 0) return null;
  const { tokens: words, written, parsed } = parsedNames(fields, variants);
  const buckets = beginBuckets(words, team);
  const surnameStandsFirst = (f: number): boolean =>
    (fields[f].role === 'full_name'
      ? surnameFirstByOthers({ table, field: fields[f], parsed: parsed[f], words, tokensOf: variants.tokens })
      : null) ??
    writesSurnameFirst(
      parsed[f],
      (token) => written[token],
      (token) => variants.isGivenName?.(words[token]) ?? false,
    );
  const surnameFirst = fields.flatMap(({ name }, f) =>
    (frozen ? frozen.surnameFirst.includes(name) : surnameStandsFirst(f)) ? [name] : [],
  );
  const tellsGeneration = (token: number): boolean => isGenerationWord(words[token]);
  const parts = fields.map((field, f) => {
    const found = partsOf(field, parsed[f], surnameFirst.includes(field.name), tellsGeneration, holdsSurnames(fields));
    const bit = namesFather(field) ? fatherBit : namesMiddle(field) ? ownMiddleBit : 0;
    return bit === 0 ? found : found.map((part) => part | bit);
  });
  const { offsets, bags: tokens, here } = bagsOf(table.count, fields, parsed, parts);
  const frequency = sharedNumbers(words.length);
  if (frozen)
    words.forEach((token, i) => {
      frequency[i] = frozen.frequencies.get(token) ?? 0;
    });
  else for (const token of tokens) frequency[token]++;
  const givenHolders = frozen
    ? Uint32Array.from(words, (token) => frozen.given.get(token) ?? 0)
    : givenHoldersOf(tokens, here, frequency);
  const given = settledParts(tokens, here, givenHolders, frequency);
  const apart = fields.every(({ role }) => role !== 'full_name');
  const isOrdered = (slot: number): boolean => apart || inEasternScript.test(written[tokens[slot]]);
  const onlyGiven = onlyLeads({ offsets, here }, given, isOrdered);
  return {
    fields,
    offsets,
    tokens,
    given,
    onlyGiven,
    ofFather: marked(here, fatherBit),
    ofMiddle: marked(here, ownMiddleBit),
    first: marked(here, leadBit),
    givenHolders,
    surnameFirst,
    words,
    written,
    frequency,
    buckets,
  };
}

/** By token of the bags 1 where its part holds a bit. */
function marked(parts: Uint8Array, bit: number): Uint8Array {
  const found = new Uint8Array(new SharedArrayBuffer(parts.length));
  for (let slot = 0; slot < parts.length; slot++) if (parts[slot] & bit) found[slot] = 1;
  return found;
}

/** Weighs the tokens of bags, and finds which of them can be one name. */
export function weighedBags(
  { fields, words, written, frequency, buckets, ...bags }: ReadBags,
  { table, variants, aliases, frozen, team = alone }: NameBagInput,
): NameBags {
  const comparer = variants.wordComparer?.();
  const tokenTable = buildTokenTable(
    {
      tokens: words,
      frequency,
      records: frozen?.records ?? table.count,
      nicknameHeads: (token) => variants.nicknameHeads(token),
      spellingGroup: variants.spellingGroup,
      isGivenName: givenNameList(variants, frozen?.records ?? table.count),
      isListed: variants.isGivenName,
      aliases,
      written,
      otherScript: comparer ? otherScriptPairs(words, written, frequency, comparer) : [],
      soundOf: comparer?.soundOf,
    },
    team,
    buckets,
  );
  const named = { ...bags, table: tokenTable };
  const { isGivenName = () => true } = variants;
  const strays = strayNames(named, (token) => isGivenName(token) || variants.nicknameHeads(token).length > 0);
  return {
    ...bags,
    fields: fields.map((field) => field.name),
    table: tokenTable,
    strays: (frozen?.straysAreSlips ?? straysAreSlips(named, strays)) ? strays : null,
    tokenHash: filled(new Uint32Array(words.length), (token) => hash32(words[token], 21)),
  };
}

/** The list of given names, for a file too small for its own frequencies to tell a name from a slip. */
function givenNameList({ isGivenName }: NameVariants, records: number): NameVariants['isGivenName'] {
  return records < nearTwinsBelow ? isGivenName : undefined;
}

/** The same bags with learnt aliases: tokens, parts and frequencies stay, and some tokens are linked that were not. */
export function withAliasTokens(
  bags: NameBags,
  { variants, aliases }: Pick<NameBagInput, 'variants' | 'aliases'>,
  records: number,
): NameBags {
  const nicknameHeads = (token: string): readonly string[] => variants.nicknameHeads(token);
  return {
    ...bags,
    table: withAliasLinks(bags.table, {
      records,
      nicknameHeads,
      spellingGroup: variants.spellingGroup,
      isGivenName: givenNameList(variants, records),
      aliases,
      soundOf: variants.wordComparer?.().soundOf,
    }),
  };
}

function settledParts(
  held: Uint32Array,
  here: Uint8Array,
  givenHolders: Uint32Array,
  frequency: Uint32Array,
): Uint8Array {
  const given = new Uint8Array(new SharedArrayBuffer(held.length));
  for (let slot = 0; slot < held.length; slot++)
    given[slot] = here[slot] & fatherBit ? 0 : settledPart(here[slot], givenHolders[held[slot]], frequency[held[slot]]);
  return given;
}

/** The tokens of each record, each once and in order of their numbers, with the part of the name in which each stood first. */
function bagsOf(
  count: number,
  fields: readonly Field[],
  parsed: readonly ParsedNames[],
  parts: readonly Uint8Array[],
): { readonly offsets: Uint32Array; readonly bags: Uint32Array; readonly here: Uint8Array } {
  const offsets = sharedNumbers(count + 1);
  const bags = new NumberList(2 * count);
  const here = new NumberList(2 * count);
  const bag = new Uint32Array(bagMax);
  const part = new Uint8Array(bagMax);
  let size = 0;
  const add = (token: number, where: number): void => {
    for (let i = 0; i < size; i++) {
      if (bag[i] !== token) continue;
      if (part[i] & fatherBit && !(where & fatherBit)) part[i] = where;
      if (part[i] & middleBit && !(where & (middleBit | fatherBit))) part[i] = where;
      else if (where & leadBit) part[i] = (part[i] | leadBit) & ~middleBit;
      return;
    }
    if (size === bagMax) return;
    let at = size++;
    for (; at > 0 && bag[at - 1] > token; at--) {
      bag[at] = bag[at - 1];
      part[at] = part[at - 1];
    }
    bag[at] = token;
    part[at] = where;
  };
  for (let record = 0; record < count; record++) {
    size = 0;
    for (let f = 0; f < fields.length; f++) {
      const { start, tokens } = parsed[f];
      for (let k = fields[f].offsets[record]; k < fields[f].offsets[record + 1]; k++) {
        const value = fields[f].codes[k];
        for (let t = start[value]; t < start[value + 1]; t++) add(tokens[t], parts[f][t]);
      }
    }
    for (let i = 0; i < size; i++) {
      bags.push(bag[i]);
      here.push(part[i]);
    }
    offsets[record + 1] = bags.length;
  }
  return { offsets, bags: shareable(bags.values()), here: Uint8Array.from(here.values()) };
}

/** The name comparison: 8 bands of matched bits by 7 kinds of leftover. The bands carry the term frequencies. */
export interface NameComparison extends Comparison {
  readonly bags: NameBags;
  readonly kernel: NameKernel;
  /** Bits and leftover tokens of two records; `onMatch` hears each matched pair of tokens (link -1: equal). */
  readonly align: Align;
  bandOf(level: number): number;
  leftoverOf(level: number): Leftover;
  /** Do two records clearly bear different names? For finding placeholder values. */
  disagree(a: number, b: number): boolean;
}

export function nameComparison(table: RecordTable, bags: NameBags, kernel = nameKernel(bags)): NameComparison {
  const aligner = new NameAligner(kernel);
  const align: Align = (a, b, onMatch) => aligner.align(a, b, onMatch);
  const pairs = new NameLevels(kernel);
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
    kernel,
    pairs,
    level: (a, b) => pairs.of(a, b),
    bandOf: (level) => Math.floor(level / leftovers.length),
    leftoverOf: leftoverOfLevel,
    disagree: (a, b) => {
      const { bits, leftA, leftB } = align(a, b);
      return !(bits >= bandCuts[0] && Math.min(leftA, leftB) === 0) && bits < bandCuts[3];
    },
    show: (record) => {
      const shown = new Set<string>();
      for (const field of fields) {
        for (let k = field.offsets[record]; k < field.offsets[record + 1]; k++)
          shown.add(field.dictionary.at(field.codes[k]).trim());
      }
      return [...shown].join(' | ');
    },
    keys: shareableData({
      offsets: kernel.offsets,
      codes: kernel.tokens,
      hash: kernel.tokenHash,
      frequency: bags.table.frequency,
    }),
  };
}

function nameKernel({
  offsets,
  tokens,
  given,
  onlyGiven,
  ofFather,
  first,
  tokenHash,
  table,
  strays,
}: NameBags): NameKernel {
  const buckets = new Uint32Array(8 * table.tokens.length);
  const mark = (token: number, hash: number): void => {
    buckets[8 * token + ((hash >>> 5) & 7)] |= 1 << (hash & 31);
  };
  forEachLink(table.links, (a, b) => {
    mark(a, tokenHash[b]);
    mark(b, tokenHash[a]);
  });
  return shareableData({
    kind: 'name',
    offsets,
    tokens,
    parts: given.map(
      (part, slot) =>
        part | (ofFather[slot] ? fatherBit : 0) | (first[slot] ? leadBit : 0) | (onlyGiven[slot] ? onlyGivenBit : 0),
    ),
    tokenBits: table.bits,
    tokenHash,
    buckets,
    links: table.links,
    linkBits: table.linkBits,
    linkNear: table.linkNear,
    strays: strays && { isStray: strays, texts: valueTexts(TextList.of(table.tokens)) },
  });
}

function bandText(band: number): string {
  if (band === 0) return `names agree by less than ${bandCuts[0]} bits`;
  return band === bandCuts.length
    ? `names agree by ${bandCuts[band - 1]} bits or more`
    : `names agree by ${bandCuts[band - 1]} to ${bandCuts[band]} bits`;
}
