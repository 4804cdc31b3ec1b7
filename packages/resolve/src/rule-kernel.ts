import { type FrozenCounts, missing } from './comparison.ts';
import { localPart } from './name-made.ts';
import { NumberList } from './number-list.ts';
import { type ParentKernel, ParentRule } from './parent-rule.ts';
import { differAtSuch, follows, givenInSeries, placesOfOthers } from './places-of-others.ts';
import { shareable } from './shareable.ts';
import { StringIndex } from './string-index.ts';
import { TextList } from './text-list.ts';
import type { ValueColumn } from './value-column.ts';
import { editsOfTexts, textLength, type ValueTexts, valueTexts } from './value-texts.ts';
import { overlapOf, sortStretch, type WordLists, wordLists } from './word-overlap.ts';

/** What a rule needs of a column to compare unequal values: plain data, so that other threads can hold it. */
export type RuleKernel =
  | { readonly rule: 'unequal' }
  | {
      readonly rule: 'code';
      readonly texts: ValueTexts;
      /** Places from the end at which another sign makes another person: see `placesOfOthers`. */
      readonly places: Uint8Array;
      /** Numbers are given out one after another, so that the next one is somebody else's: see `givenInSeries`. */
      readonly serial: boolean;
    }
  | {
      readonly rule: 'kind code';
      readonly texts: ValueTexts;
      readonly kindOf: Uint32Array;
      readonly serial: boolean;
    }
  | MailKernel
  | {
      readonly rule: 'beyond name';
      readonly near: MailKernel;
      /** Digits before the @, and those of them that tell people apart; 0: none. */
      readonly digits: Uint32Array;
      readonly rest: Uint32Array;
      readonly rareDomain: Uint8Array;
    }
  | { readonly rule: 'postcode'; readonly texts: ValueTexts; readonly area: Uint32Array }
  | {
      readonly rule: 'place';
      readonly texts: ValueTexts;
      readonly wordStart: Uint32Array;
      /** Ids of the words of each value, rising. */
      readonly words: Uint32Array;
    }
  | ParentKernel
  | { readonly rule: 'year'; readonly years: Float64Array }
  | { readonly rule: 'words'; readonly lists: WordLists; readonly cuts: readonly number[] };

interface MailKernel {
  readonly rule: 'email';
  readonly texts: ValueTexts;
  readonly local: Uint32Array;
  readonly localLength: Uint32Array;
  /** 0: none. */
  readonly domain: Uint32Array;
}

/** How two unequal values compare: an index into the rule's levels, or `missing`. Classes, as `PairLevels` are. */
export interface UnequalLevels {
  of(x: number, y: number): number;
}

/** Numbers of distinct texts in order of first sight, from 1; the empty text is 0. */
function numbered(texts: Iterable<string>): Uint32Array {
  const index = new StringIndex();
  index.add('');
  const numbers = new NumberList();
  for (const text of texts) numbers.push(index.add(text));
  return shareable(numbers.values());
}

/** Parts of texts, one after another. */
function* each(values: Iterable<string>, part: (value: string) => string): Generator<string> {
  for (const value of values) yield part(value);
}

/** Numbers of phones: the next one is as well a slip as a neighbour's. */
export function phoneKernel(column: ValueColumn, frozen: FrozenCounts | null): RuleKernel {
  return { ...codeKernel(column, frozen), serial: false };
}

export function codeKernel({ values }: ValueColumn, frozen: FrozenCounts | null): KernelOf<'code'> {
  const texts = valueTexts(values);
  const held = frozen ? valueTexts(TextList.of(frozen.frequencies.keys())) : texts;
  return { rule: 'code', texts, places: shareable(placesOfOthers(held)), serial: givenInSeries(held) };
}

/** Codes written as `kind: code`. */
export function kindCodeKernel({ values }: ValueColumn, frozen: FrozenCounts | null): RuleKernel {
  const codesOf = (held: Iterable<string>): ValueTexts =>
    valueTexts(TextList.of(each(held, (value) => value.slice(value.lastIndexOf(': ') + 2))));
  const texts = codesOf(values);
  return {
    rule: 'kind code',
    texts,
    serial: givenInSeries(frozen ? codesOf(frozen.frequencies.keys()) : texts),
    kindOf: numbered(each(values, (value) => value.slice(0, value.lastIndexOf(': ')))),
  };
}

const domainOf = (value: string): string => value.split('@')[1] ?? '';

export function emailKernel({ values }: ValueColumn): RuleKernel {
  return {
    rule: 'email',
    texts: valueTexts(values),
    local: numbered(each(values, localPart)),
    localLength: Uint32Array.from(values, (value) => localPart(value).length),
    domain: numbered(each(values, domainOf)),
  };
}

const rareDomainShare = 0.01;
const rareDomainHolders = 5;

/**
 * What mail addresses that are made of names say beyond these: the digits, unless they are a year, and the domain,
 * where few records hold it.
 */
export function beyondNameKernel(
  { values, frequency }: ValueColumn,
  near: RuleKernel,
  frozen: FrozenCounts | null,
): RuleKernel {
  if (near.rule !== 'email') return near;
  const digits = (value: string): string => localPart(value).replace(/\D+/g, '');
  const telling = (value: string): string => (/^\d{2,}$/.test(value) && !/^(?:19|20)\d\d$/.test(value) ? value : '');
  const holders = new Map<string, number>();
  let all = 0;
  for (const [value, held] of frozen?.frequencies ??
    [...values].map((value, code) => [value, frequency[code]] as const)) {
    holders.set(domainOf(value), (holders.get(domainOf(value)) ?? 0) + held);
    all += held;
  }
  const most = Math.max(rareDomainHolders, rareDomainShare * all);
  return {
    rule: 'beyond name',
    near,
    digits: numbered(each(values, digits)),
    rest: numbered(each(values, (value) => telling(digits(value)))),
    rareDomain: Uint8Array.from(values, (value) => ((holders.get(domainOf(value)) ?? 0) <= most ? 1 : 0)),
  };
}

export function postcodeKernel({ values }: ValueColumn): RuleKernel {
  const compact = TextList.of(each(values, (value) => value.replaceAll(' ', '')));
  const area = (value: string): string => /^[a-z]+/.exec(value)?.[0] ?? value.slice(0, 2);
  return { rule: 'postcode', texts: valueTexts(compact), area: numbered(each(compact, area)) };
}

export function placeKernel({ values }: ValueColumn): RuleKernel {
  const split = Array.from(values, (value) => value.split(' ').filter((word) => word.length > 2));
  const ids = numbered(split.flat());
  const wordStart = new Uint32Array(values.length + 1);
  split.forEach((list, i) => {
    wordStart[i + 1] = wordStart[i] + list.length;
    sortStretch(ids, wordStart[i], wordStart[i + 1]);
  });
  return { rule: 'place', texts: valueTexts(values), wordStart, words: ids };
}

export function yearKernel({ values }: ValueColumn): RuleKernel {
  return { rule: 'year', years: Float64Array.from(values, Number) };
}

/** Texts by their shared words; `cuts`: least overlap of each level. */
export function wordsKernel(column: ValueColumn, frozen: FrozenCounts | null, cuts: readonly number[]): RuleKernel {
  return { rule: 'words', lists: wordLists(column, frozen), cuts };
}

/** Compares unequal values with what a kernel holds. */
export function unequalLevels(kernel: RuleKernel): UnequalLevels {
  switch (kernel.rule) {
    case 'unequal':
      return { of: () => 0 };
    case 'code':
      return new CodeRule(kernel);
    case 'kind code':
      return new KindCodeRule(kernel);
    case 'email':
      return new MailRule(kernel);
    case 'beyond name':
      return new BeyondNameRule(kernel);
    case 'postcode':
      return new PostcodeRule(kernel);
    case 'place':
      return new PlaceRule(kernel);
    case 'parent':
      return new ParentRule(kernel);
    case 'year': {
      const { years } = kernel;
      return { of: (x, y) => (Math.abs(years[x] - years[y]) === 1 ? 0 : 1) };
    }
    case 'words':
      return new WordsRule(kernel);
  }
}

class CodeRule implements UnequalLevels {
  readonly #texts: ValueTexts;
  readonly #places: Uint8Array;
  readonly #serial: boolean;
  constructor({ texts, places, serial }: Omit<KernelOf<'code'>, 'rule'>) {
    this.#texts = texts;
    this.#places = places;
    this.#serial = serial;
  }
  of(x: number, y: number): number {
    const texts = this.#texts;
    if (isMasked(texts, x) || isMasked(texts, y)) return compareEnds(texts, x, y);
    if (Math.min(textLength(texts, x), textLength(texts, y)) < 5 || editsOfTexts(texts, x, y, 1) !== 1) return 1;
    if (this.#serial && follows(texts, x, y)) return 1;
    return this.#places.length > 0 && differAtSuch(texts, this.#places, x, y) ? 1 : 0;
  }
}

const hidden = 'X'.charCodeAt(0);

/** Is the beginning of a number hidden, as in XXXXX1234? */
function isMasked({ units, start }: ValueTexts, i: number): boolean {
  const at = start[i];
  return start[i + 1] - at > 3 && units[at] === hidden && units[at + 1] === hidden && units[at + 2] === hidden;
}

const endMin = 3;

/** Two numbers, of one of which only the end can be seen: near where the end is the same. */
function compareEnds({ units, start }: ValueTexts, x: number, y: number): number {
  let [i, j] = [start[x + 1] - 1, start[y + 1] - 1];
  let seen = 0;
  while (i >= start[x] && j >= start[y] && units[i] !== hidden && units[j] !== hidden) {
    if (units[i] !== units[j]) return 1;
    seen++;
    i--;
    j--;
  }
  return seen < endMin ? missing : 0;
}

type KernelOf<R extends RuleKernel['rule']> = Extract<RuleKernel, { rule: R }>;

class KindCodeRule implements UnequalLevels {
  readonly #codes: CodeRule;
  readonly #kindOf: Uint32Array;
  constructor({ texts, kindOf, serial }: KernelOf<'kind code'>) {
    this.#codes = new CodeRule({ texts, places: new Uint8Array(0), serial });
    this.#kindOf = kindOf;
  }
  of(x: number, y: number): number {
    return this.#kindOf[x] === this.#kindOf[y] ? this.#codes.of(x, y) : missing;
  }
}

class MailRule implements UnequalLevels {
  readonly #kernel: MailKernel;
  constructor(kernel: MailKernel) {
    this.#kernel = kernel;
  }
  of(x: number, y: number): number {
    const { texts, local, localLength, domain } = this.#kernel;
    const edits = editsOfTexts(texts, x, y, 3);
    if (edits <= 1) return 0;
    if (edits <= 3) return 1;
    if (local[x] === local[y] && localLength[x] >= 3) return 2;
    return domain[x] !== 0 && domain[x] === domain[y] ? 3 : 4;
  }
}

/** Addresses of one name with other digits are two mailboxes; else a rare domain makes near ones what they look like. */
class BeyondNameRule implements UnequalLevels {
  readonly #kernel: KernelOf<'beyond name'>;
  readonly #near: MailRule;
  constructor(kernel: KernelOf<'beyond name'>) {
    this.#kernel = kernel;
    this.#near = new MailRule(kernel.near);
  }
  of(x: number, y: number): number {
    const { near, digits, rest, rareDomain } = this.#kernel;
    const level = near.domain[x] !== 0 && near.domain[x] === near.domain[y] ? 3 : 4;
    if (digits[x] !== digits[y]) return level;
    const alike = rareDomain[x] === 1 && rareDomain[y] === 1 ? this.#near.of(x, y) : 4;
    return Math.min(level, alike, rest[x] === 0 ? 4 : 2);
  }
}

class PostcodeRule implements UnequalLevels {
  readonly #kernel: KernelOf<'postcode'>;
  constructor(kernel: KernelOf<'postcode'>) {
    this.#kernel = kernel;
  }
  of(x: number, y: number): number {
    const { texts, area } = this.#kernel;
    const { units, start } = texts;
    if (editsOfTexts(texts, x, y, 1) <= 1) return 0;
    const a = start[x];
    const b = start[y];
    const length = start[x + 1] - a;
    if (length > 3 && length === start[y + 1] - b) {
      const inward = length > 4 ? 3 : 2;
      let same = 0;
      while (same < length && units[a + same] === units[b + same]) same++;
      if (same >= length - 2) return 1;
      if (same >= length - inward) return 2;
    }
    return area[x] === area[y] ? 3 : 4;
  }
}

class PlaceRule implements UnequalLevels {
  readonly #kernel: KernelOf<'place'>;
  constructor(kernel: KernelOf<'place'>) {
    this.#kernel = kernel;
  }
  of(x: number, y: number): number {
    const { texts, wordStart, words } = this.#kernel;
    const shorter = Math.min(textLength(texts, x), textLength(texts, y));
    const limit = shorter >= 7 ? 2 : 1;
    if (shorter >= 4 && editsOfTexts(texts, x, y, limit) <= limit) return 0;
    let i = wordStart[x];
    let j = wordStart[y];
    while (i < wordStart[x + 1] && j < wordStart[y + 1]) {
      if (words[i] === words[j]) return 1;
      if (words[i] < words[j]) i++;
      else j++;
    }
    return 2;
  }
}

const rememberedMax = 1500;

/** Remembers what was compared, where there are few values. */
class WordsRule implements UnequalLevels {
  readonly #cuts: readonly number[];
  readonly #overlap: (x: number, y: number) => number;
  readonly #count: number;
  readonly #known: Int8Array | null;
  constructor({ lists, cuts }: KernelOf<'words'>) {
    this.#cuts = cuts;
    this.#overlap = overlapOf(lists);
    this.#count = lists.start.length - 1;
    this.#known = this.#count > rememberedMax ? null : new Int8Array(this.#count * this.#count).fill(-1);
  }
  of(x: number, y: number): number {
    const known = this.#known;
    if (known === null) return this.#compare(x, y);
    const at = x < y ? x * this.#count + y : y * this.#count + x;
    if (known[at] < 0) known[at] = this.#compare(x, y);
    return known[at];
  }
  #compare(x: number, y: number): number {
    const cuts = this.#cuts;
    const share = this.#overlap(x, y);
    let band = 0;
    while (band < cuts.length && share < cuts[band]) band++;
    return band;
  }
}
