import { headerWord, saysSex } from './header-words.ts';
import type { ParsedNames } from './name-order.ts';
import type { Field, RecordTable } from './record-table.ts';

/** What the ends of names need: the column, its values as tokens, and how a text becomes words. */
export interface NamedColumn {
  readonly table: RecordTable;
  readonly field: Field;
  readonly parsed: ParsedNames;
  readonly words: readonly string[];
  readonly tokensOf: (text: string) => readonly string[];
}

/**
 * Does a column of whole names write the surname first, by what other columns say? Children bear the surname of their
 * parents, and given names tell the sex while surnames seldom do. Null where the file has no such columns, or they leave it open.
 */
export function surnameFirstByOthers(column: NamedColumn): boolean | null {
  return byParents(column) ?? bySex(column);
}

const sharedMin = 10;
const clearly = 3;

/** The end of a name that it shares with the whole name of a parent is the surname. */
function byParents({ table, field, parsed: { start, tokens }, words, tokensOf }: NamedColumn): boolean | null {
  let [first, last] = [0, 0];
  for (const parent of table.fields.filter(({ role }) => role === 'parent')) {
    const wordsOf = Array.from(parent.dictionary, (text) => new Set(tokensOf(text)));
    for (let record = 0; record < table.count; record++) {
      const value = soleValue(field, record);
      const held = soleValue(parent, record);
      if (value < 0 || held < 0 || start[value + 1] - start[value] < 2) continue;
      const [isFirst, isLast] = [start[value], start[value + 1] - 1].map((at) => wordsOf[held].has(words[tokens[at]]));
      if (isFirst && !isLast) first++;
      else if (isLast && !isFirst) last++;
    }
  }
  return first + last < sharedMin ? null : first >= clearly * last ? true : last >= clearly * first ? false : null;
}

const pairsMin = 50;
/** Of people who share a given name at least so many are of one sex, and of those who share a surname at most so many. */
const givenMin = 0.85;
const surnameMax = 0.75;

/** The end of names whose bearers are of one sex is the given name. Each written name counts once. */
function bySex({ table, field, parsed: { start, tokens } }: NamedColumn): boolean | null {
  const sex = table.fields.find(({ role, name }) => role === 'category' && saysSex.test(headerWord(name)));
  if (!sex) return null;
  const sexOf = new Map<number, number>();
  for (let record = 0; record < table.count; record++) {
    const value = soleValue(field, record);
    const held = soleValue(sex, record);
    if (value >= 0 && held >= 0 && start[value + 1] - start[value] >= 2 && !sexOf.has(value)) sexOf.set(value, held);
  }
  const first = oneSex(sexOf, (value) => tokens[start[value]]);
  const last = oneSex(sexOf, (value) => tokens[start[value + 1] - 1]);
  if (first === null || last === null) return null;
  return first >= givenMin && last <= surnameMax ? false : last >= givenMin && first <= surnameMax ? true : null;
}

/** Of the pairs of names that share a token, the share that is of one sex; null where they are few. */
function oneSex(sexOf: ReadonlyMap<number, number>, tokenOf: (value: number) => number): number | null {
  const held = new Map<number, Map<number, number>>();
  for (const [value, sex] of sexOf) {
    const counts = held.get(tokenOf(value)) ?? new Map<number, number>();
    counts.set(sex, (counts.get(sex) ?? 0) + 1);
    held.set(tokenOf(value), counts);
  }
  let [same, all] = [0, 0];
  for (const counts of held.values()) {
    let names = 0;
    for (const count of counts.values()) {
      same += count * (count - 1);
      names += count;
    }
    all += names * (names - 1);
  }
  return all < 2 * pairsMin ? null : same / all;
}

/** The one value of a record, -1 where it has none or several. */
function soleValue({ offsets, codes }: Field, record: number): number {
  return offsets[record + 1] - offsets[record] === 1 ? codes[offsets[record]] : -1;
}
