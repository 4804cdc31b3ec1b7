import type { NameVariants } from './name-variants.ts';
import type { NumberList } from './number-list.ts';
import type { StringIndex } from './string-index.ts';
import type { TextList } from './text-list.ts';
import { isNoMark } from './value-column.ts';

const blank = 32;
/** What a small letter has and a capital has not. */
const smallBit = 32;
const [smallA, smallZ] = [97, 122];

/**
 * Numbers the words of names that are ASCII letters and blanks alone, without forms of address: most names of most files.
 * They are read from their bytes, without a string for each.
 */
export class PlainWords {
  readonly #first: WordSet | null;
  readonly #last: WordSet | null;
  /** A name in lower case. */
  #name = Buffer.alloc(64);

  constructor({ leftOut }: NameVariants) {
    this.#first = leftOut ? new WordSet(leftOut.first) : null;
    this.#last = leftOut ? new WordSet(leftOut.last) : null;
  }
  /** Appends the numbers of the words of a text, if it is such a name; says whether it is. */
  addTo(index: StringIndex, held: NumberList, texts: TextList, i: number): boolean {
    if (this.#first === null || this.#last === null) return false;
    const start = texts.startOf(i);
    const length = this.#fill(texts.bytes, start, texts.endOf(i));
    if (length === 0 || !isNoMark(texts.bytes[start], length)) return false;
    const name = this.#name;
    let firstEnd = 0;
    while (firstEnd < length && name[firstEnd] !== blank) firstEnd++;
    let lastFrom = length;
    while (lastFrom > 0 && name[lastFrom - 1] !== blank) lastFrom--;
    if (this.#first.has(name, 0, firstEnd) || this.#last.has(name, lastFrom, length)) return false;
    for (let from = 0; from < length; from++) {
      if (name[from] === blank) continue;
      let to = from + 1;
      while (to < length && name[to] !== blank) to++;
      held.push(index.addBytes(name, from, to));
      from = to;
    }
    return true;
  }
  /** Puts a text into lower case; gives its length, 0 where it is anything but ASCII letters and blanks between them. */
  #fill(bytes: Uint8Array, from: number, to: number): number {
    if (from === to || bytes[from] === blank || bytes[to - 1] === blank) return 0;
    if (to - from > this.#name.length) this.#name = Buffer.alloc(2 * (to - from));
    const name = this.#name;
    for (let k = from; k < to; k++) {
      const byte = bytes[k];
      const small = byte | smallBit;
      if (byte !== blank && (small < smallA || small > smallZ || byte > smallZ)) return 0;
      name[k - from] = small;
    }
    return to - from;
  }
}

const lengthsMax = 32;

/** Words of which most are told from others by their first letter and length, without a string. */
class WordSet {
  readonly #words: ReadonlySet<string>;
  /** By first letter and length whether there is such a word. */
  readonly #shapes = new Uint8Array(lengthsMax * 256);

  constructor(words: ReadonlySet<string>) {
    this.#words = words;
    for (const word of words)
      if (word.charCodeAt(0) <= smallZ) this.#shapes[shapeOf(word.charCodeAt(0), word.length)] = 1;
  }
  has(bytes: Buffer, from: number, to: number): boolean {
    if (this.#shapes[shapeOf(bytes[from], to - from)] === 0) return false;
    return this.#words.has(bytes.toString('latin1', from, to));
  }
}

function shapeOf(first: number, length: number): number {
  return lengthsMax * first + Math.min(length, lengthsMax - 1);
}
