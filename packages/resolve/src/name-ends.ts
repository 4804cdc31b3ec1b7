import { headerWord, saysSex } from './header-words.ts';
import { namesFather, type ParsedNames } from './name-order.ts';
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
 * parents, given names tell the sex while surnames seldom do, and given names are what fathers of others are called. Null where the file has no such columns, or they leave it open.
 */
export function surnameFirstByOthers(column: NamedColumn): boolean | null {
  return byParents(column) ?? bySex(column) ?? byFathers(column) ?? byHeader(column.field.name);
}

const surnameThenGiven =
  /^(ho|surname|last_name|family_name|nazwisko|cognome|apellidos?|nom|nume|prezime|prijmeni|priezvisko|sukunimi|фамилия|прізвище|გვარი|ազգանուն|επωνυμο|soyadi|nachname|familienname|achternaam|efternamn|姓)_(?:.{1,3}_)?(ten|first_names?|given_names?|other_names?|imie|imiona|nome|nombres?|prenoms?|prenume|ime|jmeno|meno|etunimi|имя|ім_?я|სახელი|անուն|ονομα|adi|vornamen?|voornaam|fornamn|名)(_|$)/u;

/** A header that names the surname before the given name (*Nazwisko i imię*, *Họ và tên*) says so of the names below. */
function byHeader(name: string): true | null {
  return surnameThenGiven.test(headerWord(name)) ? true : null;
}

const sharedMin = 10;
const clearly = 3;
/** Fewer share a word with a parent by chance: a woman and her mother of one given name. */
const bornMin = 0.05;

/** The end of a name that it shares with the whole name of a parent is the surname. */
function byParents({ table, field, parsed: { start, tokens }, words, tokensOf }: NamedColumn): boolean | null {
  let [first, last, compared] = [0, 0, 0];
  for (const parent of table.fields.filter(({ role }) => role === 'parent')) {
    const wordsOf = Array.from(parent.dictionary, (text) => new Set(tokensOf(text)));
    for (let record = 0; record < table.count; record++) {
      const value = soleValue(field, record);
      const held = soleValue(parent, record);
      if (value < 0 || held < 0 || start[value + 1] - start[value] < 2) continue;
      compared++;
      const [isFirst, isLast] = [start[value], start[value + 1] - 1].map((at) => wordsOf[held].has(words[tokens[at]]));
      if (isFirst && !isLast) first++;
      else if (isLast && !isFirst) last++;
    }
  }
  return first + last < Math.max(sharedMin, bornMin * compared)
    ? null
    : first >= clearly * last
      ? true
      : last >= clearly * first
        ? false
        : null;
}

const calledSoMin = 0.1;
const fatherRatio = 2;

/** Where a column holds the given names of fathers, or single names of parents: the end of a name as others' parents are called, and the other end is not, is the given name. */
function byFathers({ table, field, parsed: { start, tokens }, words, tokensOf }: NamedColumn): boolean | null {
  const fathers = new Set(
    table.fields.flatMap((other) => {
      if (!namesFather(other) && other.role !== 'parent') return [];
      const named = Array.from(other.dictionary, (text) => tokensOf(text));
      return named.flatMap((names) => (namesFather(other) || names.length === 1 ? names.slice(0, 1) : []));
    }),
  );
  if (fathers.size === 0) return null;
  let [first, last, whole] = [0, 0, 0];
  for (let value = 0; value < field.dictionary.length; value++) {
    if (start[value + 1] - start[value] < 2) continue;
    whole++;
    const [isFirst, isLast] = [start[value], start[value + 1] - 1].map((at) => fathers.has(words[tokens[at]]));
    if (isFirst && !isLast) first++;
    else if (isLast && !isFirst) last++;
  }
  if (Math.max(first, last) < Math.max(sharedMin, calledSoMin * whole)) return null;
  return first >= fatherRatio * last ? false : last >= fatherRatio * first ? true : null;
}

const pairsMin = 50;
/** Of people who share a given name at least so many are of one sex, and of those who share a surname at most so many. */
const givenMin = 0.85;
const surnameMax = 0.75;
/** A column of more values does not hold the sex. */
const sexesMax = 100;

/** The end of names whose bearers are of one sex is the given name. Each written name counts once. */
function bySex({ table, field, parsed: { start, tokens }, words }: NamedColumn): boolean | null {
  const sex = table.fields.find(({ role, name }) => role === 'category' && saysSex.test(headerWord(name)));
  if (!sex || sex.dictionary.length > sexesMax) return null;
  const sexOf = new Int32Array(start.length - 1).fill(-1);
  for (let record = 0; record < table.count; record++) {
    const value = soleValue(field, record);
    const held = soleValue(sex, record);
    if (value >= 0 && held >= 0 && start[value + 1] - start[value] >= 2 && sexOf[value] < 0) sexOf[value] = held;
  }
  const sexes = sex.dictionary.length;
  const first = oneSex(sexOf, sexes, words.length, (value) => tokens[start[value]]);
  const last = oneSex(sexOf, sexes, words.length, (value) => tokens[start[value + 1] - 1]);
  if (first === null || last === null) return null;
  return first >= givenMin && last <= surnameMax ? false : last >= givenMin && first <= surnameMax ? true : null;
}

/** Of the pairs of names that share a token, the share that is of one sex; null where they are few. `sexOf`: by name, -1 unknown. */
function oneSex(
  sexOf: Int32Array,
  sexes: number,
  tokenCount: number,
  tokenOf: (value: number) => number,
): number | null {
  const names = new Uint32Array(tokenCount);
  const ofSex = new Uint32Array(tokenCount * sexes);
  let [same, all] = [0, 0];
  for (let value = 0; value < sexOf.length; value++) {
    if (sexOf[value] < 0) continue;
    const token = tokenOf(value);
    const both = token * sexes + sexOf[value];
    all += names[token]++;
    same += ofSex[both]++;
  }
  return all < pairsMin ? null : same / all;
}

/** The one value of a record, -1 where it has none or several. */
function soleValue({ offsets, codes }: Field, record: number): number {
  return offsets[record + 1] - offsets[record] === 1 ? codes[offsets[record]] : -1;
}
