import { byCodeUnit } from '@lookback/base';
import type { FrozenCounts } from './comparison.ts';
import { filled } from './filled.ts';
import { NumberList } from './number-list.ts';
import { TextList } from './text-list.ts';
import type { ValueColumn } from './value-column.ts';
import { editsOfTexts, textLength, type ValueTexts, valueTexts } from './value-texts.ts';

/** The distinct words of every value of a column, with the weight of each word. */
export interface WordLists {
  readonly start: Uint32Array;
  /** Ids of the words of each value, rising. Ids follow the words' own order. */
  readonly words: Uint32Array;
  /** Inverse document frequency of each word times 1024, rounded (K. Spärck Jones 1972). */
  readonly weight: Uint32Array;
  readonly texts: ValueTexts;
}

export function wordLists(column: ValueColumn, frozen: FrozenCounts | null): WordLists {
  const index = new Map<string, number>();
  const firstWords: string[] = [];
  const start = new Uint32Array(column.values.length + 1);
  const ids = new NumberList();
  let code = 0;
  for (const value of column.values) {
    const from = ids.length;
    for (const word of value.split(' ')) {
      let id = index.get(word);
      if (id === undefined) {
        id = firstWords.length;
        index.set(word, id);
        firstWords.push(word);
      }
      if (!ids.holds(id, from)) ids.push(id);
    }
    start[++code] = ids.length;
  }
  const order = firstWords.map((_, id) => id).sort((x, y) => byCodeUnit(firstWords[x], firstWords[y]));
  const rank = new Uint32Array(order.length);
  order.forEach((id, at) => {
    rank[id] = at;
  });
  const words = ids.values().map((id) => rank[id]);
  for (let code = 0; code < column.values.length; code++) sortStretch(words, start[code], start[code + 1]);
  return {
    start,
    words,
    weight: weights(column, frozen, { start, words, texts: order.map((id) => firstWords[id]) }),
    texts: valueTexts(TextList.of(order.map((id) => firstWords[id]))),
  };
}

/** Insertion sort: stretches are a few words long. */
export function sortStretch(items: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const item = items[i];
    let at = i;
    for (; at > from && items[at - 1] > item; at--) items[at] = items[at - 1];
    items[at] = item;
  }
}

function weights(
  column: ValueColumn,
  frozen: FrozenCounts | null,
  { start, words, texts }: { start: Uint32Array; words: Uint32Array; texts: readonly string[] },
): Uint32Array {
  const frequency = new Float64Array(texts.length);
  let total = 1;
  if (frozen) {
    const index = new Map(texts.map((word, id) => [word, id]));
    for (const [value, held] of frozen.frequencies) {
      total += held;
      for (const word of new Set(value.split(' '))) {
        const id = index.get(word);
        if (id !== undefined) frequency[id] += held;
      }
    }
  } else {
    for (let code = 0; code < column.values.length; code++) {
      const held = column.frequency[code];
      total += held;
      for (let k = start[code]; k < start[code + 1]; k++) frequency[words[k]] += held;
    }
  }
  return filled(new Uint32Array(frequency.length), (word) =>
    Math.round(1024 * Math.log2(total / Math.max(1, frequency[word]) + 1)),
  );
}

/**
 * Weight of the words that two values share over that of all their words; a word within one edit of another, or its
 * beginning, counts as shared by four fifths. 0 where texts of three words or more share none.
 */
export function overlapOf(lists: WordLists): (x: number, y: number) => number {
  const { start, words, weight } = lists;
  let wordsMax = 0;
  for (let code = 0; code + 1 < start.length; code++) wordsMax = Math.max(wordsMax, start[code + 1] - start[code]);
  const restX = new Uint32Array(wordsMax);
  const restY = new Uint32Array(wordsMax);
  const near = nearWords(lists.texts);
  /** Does the first list of words come before the second? Which of two is taken first must not hang on the file. */
  const isBefore = (x: number, y: number): boolean => {
    let i = start[x];
    let j = start[y];
    for (; i < start[x + 1] && j < start[y + 1]; i++, j++) if (words[i] !== words[j]) return words[i] < words[j];
    return i === start[x + 1];
  };
  return (one, other) => {
    const [x, y] = isBefore(one, other) ? [one, other] : [other, one];
    const endX = start[x + 1];
    const endY = start[y + 1];
    let [i, j, leftX, leftY, both, all] = [start[x], start[y], 0, 0, 0, 0];
    const longEnough = Math.min(endX - i, endY - j) > 2;
    while (i < endX && j < endY) {
      const a = words[i];
      const b = words[j];
      if (a === b) {
        both += weight[a];
        i++;
        j++;
      } else if (a < b) {
        restX[leftX++] = a;
        i++;
      } else {
        restY[leftY++] = b;
        j++;
      }
    }
    while (i < endX) restX[leftX++] = words[i++];
    while (j < endY) restY[leftY++] = words[j++];
    if (longEnough && leftX === endX - start[x]) return 0;
    let shared = both;
    all = both;
    for (let p = 0; p < leftX; p++) all += weight[restX[p]];
    for (let q = 0; q < leftY; q++) all += weight[restY[q]];
    for (let p = 0; p < leftX && leftY > 0; p++) {
      for (let q = 0; q < leftY; q++) {
        if (!near(restX[p], restY[q])) continue;
        const less = Math.min(weight[restX[p]], weight[restY[q]]);
        shared += 0.8 * less;
        all -= less;
        restY.copyWithin(q, q + 1, leftY--);
        break;
      }
    }
    return all === 0 ? 0 : shared / all;
  };
}

/** Are two different words one edit apart, or one the beginning of the other? Numbers never are. */
function nearWords(texts: ValueTexts): (a: number, b: number) => boolean {
  const { units, start } = texts;
  const numeric = filled(new Uint8Array(start.length - 1), (id) =>
    textLength(texts, id) > 0 && units[start[id]] >= 48 && units[start[id]] <= 57 ? 1 : 0,
  );
  return (a, b) => {
    if (numeric[a] === 1 || numeric[b] === 1) return false;
    const lengthA = start[a + 1] - start[a];
    const lengthB = start[b + 1] - start[b];
    const shorter = Math.min(lengthA, lengthB);
    if (shorter >= 3) {
      let same = 0;
      while (same < shorter && units[start[a] + same] === units[start[b] + same]) same++;
      if (same === shorter) return true;
    }
    return shorter >= 4 && editsOfTexts(texts, a, b, 1) === 1;
  };
}
