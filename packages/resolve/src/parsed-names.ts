import { passengerName } from '@lookback/names/persons';
import type { ParsedNames } from './name-order.ts';
import type { NameVariants } from './name-variants.ts';
import { NumberList } from './number-list.ts';
import { PlainWords } from './plain-words.ts';
import type { Field } from './record-table.ts';
import { StringIndex } from './string-index.ts';
import type { TextList } from './text-list.ts';
import { isBlankMark } from './value-column.ts';

/** Tokens of all values of the name columns, numbered by first sight, how they are written if not in Latin, and those of each value. */
export function parsedNames(
  fields: readonly Field[],
  variants: NameVariants,
): {
  readonly tokens: readonly string[];
  readonly written: readonly string[];
  readonly parsed: readonly ParsedNames[];
} {
  const words = new NumberedWords(variants, fields.length > 1 ? knownMax : 0);
  const parsed = fields.map(({ dictionary, role }) => {
    const start = new Uint32Array(dictionary.length + 1);
    const held = new NumberList(2 * dictionary.length);
    const beforeComma = new Uint8Array(role === 'full_name' ? dictionary.length : 0);
    for (let value = 0; value < dictionary.length; value++) {
      if (!words.addPlain(held, dictionary, value)) {
        const text = dictionary.at(value);
        const cell = role === 'full_name' ? (passengerName(text) ?? text) : text;
        words.addTo(held, role === 'full_name' ? (variants.divided?.(cell) ?? cell) : cell);
        if (role === 'full_name') beforeComma[value] = wordsBeforeComma(cell, variants);
      }
      start[value + 1] = held.length;
    }
    return { start, tokens: held.values(), beforeComma };
  });
  return { ...words.all(), parsed };
}

/** Words of the surname in front of a comma; 0 where there is none. */
function wordsBeforeComma(name: string, variants: NameVariants): number {
  const at = name.indexOf(',');
  return at < 0 ? 0 : Math.min(255, variants.tokens(name.slice(0, at)).length);
}

/** Names kept in case another column holds them too: more would take more memory than they save time. */
const knownMax = 1 << 20;

/** Numbers the words of names. A file may write one name in two columns: it is taken apart once. */
class NumberedWords {
  readonly #variants: NameVariants;
  readonly #index = new StringIndex();
  readonly #written = new Map<number, string>();
  readonly #plain: PlainWords;
  readonly #knownMax: number;
  /** By name where its words stand in `#words`: how many, and after it they. */
  readonly #known = new Map<string, number>();
  readonly #words = new NumberList();

  constructor(variants: NameVariants, most: number) {
    this.#variants = variants;
    this.#knownMax = most;
    this.#plain = new PlainWords(variants);
  }
  all(): { readonly tokens: readonly string[]; readonly written: readonly string[] } {
    const tokens = [...this.#index.texts()];
    return { tokens, written: tokens.map((_, id) => this.#written.get(id) ?? '') };
  }
  /** Appends the numbers of the words of a name, if it is of plain words; says whether it is. */
  addPlain(held: NumberList, texts: TextList, i: number): boolean {
    return this.#plain.addTo(this.#index, held, texts, i);
  }
  /** Appends the numbers of the words of a name. */
  addTo(held: NumberList, name: string): void {
    const known = this.#known.get(name);
    if (known === undefined) this.#read(name, held);
    else for (let k = known + 1, end = known + this.#words.at(known); k <= end; k++) held.push(this.#words.at(k));
  }
  #read(name: string, held: NumberList): void {
    const words = isBlankMark(name) ? [] : this.#variants.tokens(name);
    const foreign = words.length === 0 ? [] : (this.#variants.written?.(name) ?? []);
    const from = held.length;
    for (let at = 0; at < words.length; at++) held.push(this.#numberOf(words[at], foreign[at] ?? ''));
    if (this.#known.size >= this.#knownMax) return;
    this.#known.set(name, this.#words.length);
    this.#words.push(words.length);
    for (let k = from; k < held.length; k++) this.#words.push(held.at(k));
  }
  #numberOf(token: string, foreign: string): number {
    const id = this.#index.add(token);
    const known = this.#written.get(id);
    if (foreign !== '' && (known === undefined || foreign < known)) this.#written.set(id, foreign);
    return id;
  }
}
