import type { NameVariants } from './name-variants.ts';
import { NumberList } from './number-list.ts';
import { StringIndex } from './string-index.ts';
import type { TextList } from './text-list.ts';
import { isSurelyValue } from './value-column.ts';

const blank = 32;
/** Added to a capital letter, and in every small one: a letter in lower case. */
const smallBit = 32;
const [smallA, smallZ] = [97, 122];
/** What is known of a word at the ends of names: nothing, or that it may be a form of address there or is none. */
const [unknown, isNone, mayBe] = [0, 1, 2];

/**
 * Numbers the words of names that are ASCII letters and blanks alone, without forms of address: most names of most files.
 * They are read from their bytes, without a string for each.
 */
export class PlainWords {
  readonly #mayBeForm: NameVariants['mayBeForm'];
  /** A name in lower case. */
  #name = new Uint8Array(64);
  /** Words that stand at the ends of names, and by word what is known of it at each end. */
  readonly #atEnds = new StringIndex();
  readonly #known = { first: new NumberList(), last: new NumberList() };

  constructor({ mayBeForm }: NameVariants) {
    this.#mayBeForm = mayBeForm;
  }
  /** Appends the numbers of the words of a text, if it is such a name; says whether it is. */
  addTo(index: StringIndex, held: NumberList, texts: TextList, i: number): boolean {
    if (this.#mayBeForm === undefined || !isSurelyValue(texts, i)) return false;
    const length = this.#fill(texts.bytes, texts.startOf(i), texts.endOf(i));
    if (length === 0) return false;
    const name = this.#name;
    let firstEnd = 0;
    while (firstEnd < length && name[firstEnd] !== blank) firstEnd++;
    let lastFrom = length;
    while (lastFrom > 0 && name[lastFrom - 1] !== blank) lastFrom--;
    if (this.#mayBe('first', 0, firstEnd) || this.#mayBe('last', lastFrom, length)) return false;
    for (let from = 0; from < length; from++) {
      if (name[from] === blank) continue;
      let to = from + 1;
      while (to < length && name[to] !== blank) to++;
      held.push(index.addBytes(name, from, to));
      from = to;
    }
    return true;
  }
  /** Puts a text into lower case; gives its length, 0 where it holds anything but ASCII letters and blanks. */
  #fill(bytes: Uint8Array, from: number, to: number): number {
    if (to - from > this.#name.length) this.#name = new Uint8Array(2 * (to - from));
    const name = this.#name;
    for (let k = from; k < to; k++) {
      const byte = bytes[k];
      const small = byte | smallBit;
      if (byte !== blank && (small < smallA || small > smallZ || byte > smallZ)) return 0;
      name[k - from] = small;
    }
    return to - from;
  }
  #mayBe(end: 'first' | 'last', from: number, to: number): boolean {
    const word = this.#atEnds.addBytes(this.#name, from, to);
    const known = this.#known[end];
    while (known.length <= word) known.push(unknown);
    if (known.at(word) === unknown)
      known.set(word, this.#mayBeForm?.(latinText(this.#name, from, to), end) ? mayBe : isNone);
    return known.at(word) === mayBe;
  }
}

function latinText(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, from, to - from).toString('latin1');
}
