import { isGivenName, nicknameGroups, particleWords, spellingVariants } from '@lookback/names/persons';
import { missing } from './comparison.ts';
import { shareable } from './shareable.ts';
import { TextList } from './text-list.ts';
import type { ValueColumn } from './value-column.ts';
import { editsOfTexts, textLength, type ValueTexts, valueTexts } from './value-texts.ts';

/** Names of parents as plain data: their words, and what is known of each word. */
export interface ParentKernel {
  readonly rule: 'parent';
  readonly texts: ValueTexts;
  /** Words of value i: words[wordStart[i]] .. words[wordStart[i + 1] - 1]. */
  readonly wordStart: Uint32Array;
  readonly words: Uint32Array;
  readonly wordTexts: ValueTexts;
  /** By word 1 where a list of given names holds it. */
  readonly given: Uint8Array;
  /** Short forms and spellings of one name share a group: groups of word w are groups[groupStart[w]] .. */
  readonly groupStart: Uint32Array;
  readonly groups: Int32Array;
  readonly latin: Uint8Array;
  /** The given name of a parent is the last word, not the first. */
  readonly givenLast: boolean;
}

export function parentKernel({ values }: Pick<ValueColumn, 'values'>): ParentKernel {
  const numbers = new Map<string, number>();
  const wordStart = new Uint32Array(values.length + 1);
  const words: number[] = [];
  let value = 0;
  for (const text of values) {
    const all = text.split(' ').filter((word) => word !== '');
    const own = all.filter((word) => !particleWords.has(word));
    for (const word of own.length > 0 ? own : all) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      words.push(number);
    }
    wordStart[++value] = words.length;
  }
  const distinct = [...numbers.keys()];
  const given = Uint8Array.from(distinct, (word) => (isGivenName(word) ? 1 : 0));
  const groups = distinct.map(groupsOf);
  const groupStart = new Uint32Array(distinct.length + 1);
  groups.forEach((list, word) => {
    groupStart[word + 1] = groupStart[word] + list.length;
  });
  return {
    rule: 'parent',
    texts: valueTexts(values),
    wordStart: shareable(wordStart),
    words: shareable(Uint32Array.from(words)),
    wordTexts: valueTexts(TextList.of(distinct)),
    given: shareable(given),
    groupStart: shareable(groupStart),
    groups: shareable(Int32Array.from(groups.flat())),
    latin: shareable(Uint8Array.from(values, (text) => (/\p{Script=Latin}/u.test(text) ? 1 : 0))),
    givenLast: isGivenLast(wordStart, words, given),
  };
}

/** Of the two ends of the names, the one where a list knows more given names. */
function isGivenLast(wordStart: Uint32Array, words: readonly number[], given: Uint8Array): boolean {
  let [first, last] = [0, 0];
  for (let value = 0; value + 1 < wordStart.length; value++) {
    if (wordStart[value + 1] - wordStart[value] < 2) continue;
    first += given[words[wordStart[value]]];
    last += given[words[wordStart[value + 1] - 1]];
  }
  return last > first;
}

/** Groups of short forms from 0 upwards, of spellings below 0. */
function groupsOf(word: string): number[] {
  const spelling = spellingVariants.get(word);
  return [...(nicknameGroups.get(word) ?? []), ...(spelling === undefined ? [] : [-1 - spelling])];
}

const [similar, sharedWord, otherGiven, different] = [0, 1, 2, 3];

/** Compares the names of two parents. */
export class ParentRule {
  readonly #kernel: ParentKernel;
  constructor(kernel: ParentKernel) {
    this.#kernel = kernel;
  }
  of(x: number, y: number): number {
    const { texts, latin } = this.#kernel;
    if (latin[x] !== latin[y]) return missing;
    const shorter = Math.min(textLength(texts, x), textLength(texts, y));
    const limit = shorter >= 7 ? 2 : 1;
    if (shorter >= 4 && editsOfTexts(texts, x, y, limit) <= limit) return this.#ofNear(x, y);
    return this.#ofWords(x, y);
  }
  /** A letter or two make another name where both are listed (Maria, Marta). */
  #ofNear(x: number, y: number): number {
    return this.#ofWords(x, y) === otherGiven ? otherGiven : similar;
  }
  #ofWords(x: number, y: number): number {
    const left = this.#wordsOf(x);
    const right = this.#wordsOf(y);
    const givenOf = (list: readonly number[]): number => (this.#kernel.givenLast ? list.length - 1 : 0);
    const [givenX, givenY] = [givenOf(left), givenOf(right)];
    const metX = new Set<number>();
    const metY = new Set<number>();
    left.forEach((v, i) => {
      const k = right.findIndex((w, at) => !metY.has(at) && this.#areOne(v, w));
      if (k < 0) return;
      metX.add(i);
      metY.add(k);
    });
    if (metX.size === 0) return different;
    if (metX.size === left.length || metY.size === right.length)
      return metX.size > 1 || left.length === right.length ? similar : sharedWord;
    return metX.has(givenX) || metY.has(givenY) ? sharedWord : otherGiven;
  }
  #wordsOf(x: number): number[] {
    const { wordStart, words } = this.#kernel;
    return Array.from(words.subarray(wordStart[x], wordStart[x + 1]));
  }
  /** One word: the same, an initial, a short form or spelling of one name, or a slip. */
  #areOne(v: number, w: number): boolean {
    if (v === w) return true;
    const { wordTexts, groupStart, groups, given } = this.#kernel;
    const [lengthV, lengthW] = [textLength(wordTexts, v), textLength(wordTexts, w)];
    if (Math.min(lengthV, lengthW) === 1)
      return wordTexts.units[wordTexts.start[v]] === wordTexts.units[wordTexts.start[w]];
    for (let i = groupStart[v]; i < groupStart[v + 1]; i++)
      for (let k = groupStart[w]; k < groupStart[w + 1]; k++) if (groups[i] === groups[k]) return true;
    if (given[v] === 1 && given[w] === 1) return false;
    const shorter = Math.min(lengthV, lengthW);
    return shorter >= 4 && editsOfTexts(wordTexts, v, w, shorter >= 7 ? 2 : 1) <= (shorter >= 7 ? 2 : 1);
  }
}
