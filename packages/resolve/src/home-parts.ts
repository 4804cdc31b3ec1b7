import type { Compiled } from './compile.ts';
import { NumberList } from './number-list.ts';
import { mix } from './radix-sort.ts';
import { shareable } from './shareable.ts';

/** The parts of the values of one comparison, as hashes: plain data, so that threads can share it. */
export interface PartSource {
  /** Codes of record r: codes[offsets[r]] .. codes[offsets[r + 1] - 1]. */
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
  /** Parts of code c: parts[start[c]] .. parts[start[c + 1] - 1]. */
  readonly start: Uint32Array;
  readonly parts: Uint32Array;
}

/** Every comparison's values in parts: three letters in a row, year, month and day, and the whole. */
export function partSources({ comparisons, name }: Compiled): PartSource[] {
  return comparisons.flatMap(({ keys, kernel }, salt): PartSource[] => {
    if (keys.offsets.length === 0) return [];
    const { hash } = keys;
    const source = (addBeyondWhole: (code: number, parts: NumberList) => void): PartSource => {
      const parts = new NumberList(8 * hash.length);
      const start = new Uint32Array(hash.length + 1);
      for (let code = 0; code < hash.length; code++) {
        addBeyondWhole(code, parts);
        start[code + 1] = parts.length;
      }
      return {
        offsets: shareable(keys.offsets),
        codes: shareable(keys.codes),
        start: shareable(start),
        parts: shareable(parts.values()),
      };
    };
    const addWhole = (code: number, parts: NumberList): void => parts.push(mix(salt, hash[code]));
    switch (kernel.kind) {
      case 'name': {
        if (!name) return [];
        const { tokens, groupHashes } = name.bags.table;
        return [
          source((token, parts) => {
            addWhole(token, parts);
            for (const group of groupHashes.get(token) ?? []) parts.push(mix(salt, group));
            addThreesOfName(tokens[token], salt, parts);
          }),
        ];
      }
      case 'date':
        return [source((code, parts) => addDateParts(kernel.parts, code, salt, parts))];
      case 'value': {
        const { rule } = kernel;
        if (!('texts' in rule)) return [source(addWhole)];
        const { units, start } = rule.texts;
        return [
          source((code, parts) => {
            addWhole(code, parts);
            addThrees(units, start[code], start[code + 1], salt, parts);
          }),
        ];
      }
      default:
        return [];
    }
  });
}

/** Three letters in a row, wherever they stand. */
function addThrees(units: Uint16Array, from: number, to: number, salt: number, parts: NumberList): void {
  for (let i = from; i + 2 < to; i++) parts.push(mix(mix(mix(salt, units[i]), units[i + 1]), units[i + 2]));
}

const nameUnits = new Uint16Array(256);
const beginning = '^'.charCodeAt(0);

/** The same of a name, with its beginning for a letter. */
function addThreesOfName(token: string, salt: number, parts: NumberList): void {
  const units = token.length < nameUnits.length ? nameUnits : new Uint16Array(token.length + 1);
  units[0] = beginning;
  for (let i = 0; i < token.length; i++) units[i + 1] = token.charCodeAt(i);
  addThrees(units, 0, token.length + 1, salt, parts);
}

/** The year, and month and day unless they stand for a year alone. */
function addDateParts(dates: Int32Array, code: number, salt: number, parts: NumberList): void {
  const year = dates[3 * code];
  const month = dates[3 * code + 1];
  const day = dates[3 * code + 2];
  if (year > 0) parts.push(mix(salt, year));
  if (month > 0 && day > 0 && (month !== 1 || day !== 1)) parts.push(mix(mix(salt, 10_000 + month), day));
}

const slotsMin = 1 << 12;

/** Numbers of parts, as plain data: open addressing, two cells a slot: the part, its number + 1 (0: empty). */
export interface PartTable {
  readonly cells: Uint32Array;
  readonly mask: number;
}

/** The number of a part, -1 where it has none. */
export function numberOfPart({ cells, mask }: PartTable, part: number): number {
  for (let at = part & mask; ; at = (at + 1) & mask) {
    const held = cells[2 * at + 1];
    if (held === 0) return -1;
    if (cells[2 * at] === part) return held - 1;
  }
}

/** Numbers parts in the order of first sight. */
export class PartNumbers {
  #cells = new Uint32Array(2 * slotsMin);
  #mask = slotsMin - 1;
  #count = 0;
  get count(): number {
    return this.#count;
  }
  add(part: number): number {
    let at = part & this.#mask;
    for (; this.#cells[2 * at + 1] !== 0; at = (at + 1) & this.#mask)
      if (this.#cells[2 * at] === part) return this.#cells[2 * at + 1] - 1;
    this.#cells[2 * at] = part;
    this.#cells[2 * at + 1] = ++this.#count;
    if (4 * this.#count > this.#mask) this.#grow();
    return this.#count - 1;
  }
  table(): PartTable {
    return { cells: shareable(this.#cells), mask: this.#mask };
  }
  #grow(): void {
    const old = this.#cells;
    this.#mask = 4 * (this.#mask + 1) - 1;
    const cells = new Uint32Array(2 * (this.#mask + 1));
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let at = old[from] & this.#mask;
      while (cells[2 * at + 1] !== 0) at = (at + 1) & this.#mask;
      cells[2 * at] = old[from];
      cells[2 * at + 1] = old[from + 1];
    }
    this.#cells = cells;
  }
}
