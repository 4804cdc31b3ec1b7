import type { NameBags } from './name-comparison.ts';
import type { ValueColumn } from './value-column.ts';
import { editsOfUnits } from './value-texts.ts';

const shortNameMin = 4;
const longNameMin = 7;
/** Real names need a few dozen; names made to be tried in every order (a, aa, aaa ...) would take years. */
const stepsMax = 5000;

/**
 * Says of every record whether its values (mail addresses) are made of its own name: the letters before the @ are its
 * names, whole, cut short, as initials or in another romanisation. Two such values are alike because the names are, and
 * mailboxes of one name are told apart by the digits behind it: what is left beyond the name counts. Where a record writes
 * but a part of its name, or none, the words of a value are names if others of the file bear them all. Null where no
 * record holds such a value.
 */
export function madeOfOwnName({ offsets, codes, values }: ValueColumn, bags: NameBags): Uint8Array | null {
  const own = new Uint8Array(new SharedArrayBuffer(offsets.length - 1));
  const unitsByToken: Uint16Array[] = [];
  const unitsOfToken = (token: number): Uint16Array => (unitsByToken[token] ??= unitsOf(bags.table.tokens[token]));
  let known: ReadonlySet<string> | null = null;
  let found = false;
  for (let record = 0; record < own.length; record++) {
    const [from, to] = [offsets[record], offsets[record + 1]];
    if (from === to) continue;
    const names = Array.from(bags.tokens.subarray(bags.offsets[record], bags.offsets[record + 1]), unitsOfToken);
    let all = true;
    for (let k = from; all && k < to; k++) all = new NamesIn(lettersOf(values.at(codes[k])), names).all();
    if (!all && !isWhole(bags, record)) {
      known ??= new Set(bags.table.tokens);
      all = true;
      for (let k = from; all && k < to; k++) all = wordsAreNames(values.at(codes[k]), known);
    }
    own[record] = all ? 1 : 0;
    found ||= all;
  }
  return found ? own : null;
}

/** Does a record write a given name and a family name? */
function isWhole({ offsets, given }: NameBags, record: number): boolean {
  let held = 0;
  for (let slot = offsets[record]; slot < offsets[record + 1]; slot++) held |= given[slot] === 1 ? 1 : 2;
  return held === 3;
}

/** Are there two words of letters at least before the @, each of which is a name in the file? */
function wordsAreNames(value: string, names: ReadonlySet<string>): boolean {
  const words =
    localPart(value)
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .match(/\p{L}+/gu) ?? [];
  return words.length > 1 && words.every((word) => names.has(word));
}

/** Are the Latin letters before the @ made of names, each used once: a letter off in four, two in seven, or the beginning? */
export function isMadeOf(address: string, names: readonly string[]): boolean {
  return new NamesIn(lettersOf(address), names.map(unitsOf)).all();
}

/** What stands before the @, or all where there is none. */
export function localPart(value: string): string {
  const at = value.indexOf('@');
  return at < 0 ? value : value.slice(0, at);
}

function lettersOf(value: string): Uint16Array {
  const local = localPart(value);
  const letters = /^[ -~]*$/.test(local) ? local : local.normalize('NFKD').toLowerCase();
  return unitsOf(letters.replace(/[^a-z]+/g, ''));
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** Letters and the names that they may be made of. */
class NamesIn {
  readonly #letters: Uint16Array;
  readonly #names: readonly Uint16Array[];
  #spelt = false;
  #steps = 0;
  constructor(letters: Uint16Array, names: readonly Uint16Array[]) {
    this.#letters = letters;
    this.#names = names;
  }
  all(): boolean {
    if (this.#letters.length === 0) return false;
    const room = this.#names.reduce((sum, { length }) => sum + length + editsIn(length), 0);
    if (this.#letters.length > room) return false;
    if (this.#from(0, 0)) return true;
    this.#spelt = true;
    this.#steps = 0;
    return this.#from(0, 0);
  }
  /** Are the letters from `at` on made of the names that are not used (a bit each)? */
  #from(at: number, used: number): boolean {
    const [letters, names] = [this.#letters, this.#names];
    if (at === letters.length) return true;
    if (++this.#steps > stepsMax) return false;
    for (let i = 0; i < names.length; i++) {
      if ((used & (1 << i)) !== 0) continue;
      const name = names[i];
      const left = used | (1 << i);
      let same = 0;
      while (same < name.length && letters[at + same] === name[same]) same++;
      for (let cut = same; cut > 0; cut--) if (this.#from(at + cut, left)) return true;
      if (!this.#spelt) continue;
      const edits = editsIn(name.length);
      const longest = Math.min(letters.length, at + name.length + edits);
      for (let end = longest; edits > 0 && end >= at + name.length - edits; end--)
        if (editsOfUnits(letters, at, end, name, 0, name.length, edits) <= edits && this.#from(end, left)) return true;
    }
    return false;
  }
}

/** Letters in which a name of so many may be spelt otherwise. */
function editsIn(length: number): number {
  return length >= longNameMin ? 2 : length >= shortNameMin ? 1 : 0;
}
