import { filled } from './filled.ts';
import { headerWord, saysMiddle, saysParent } from './header-words.ts';
import type { Field } from './record-table.ts';

/** Which part of a name a token is by the place where it stands: 1 given, 0 of the family (surname, patronymic). */
export type NamePart = 0 | 1;

/** Words that tell a child from the parent of the same name: like given names, two different ones are two people. */
const generationWords = new Set([
  'jr',
  'sr',
  'junior',
  'senior',
  'i',
  'ii',
  'iii',
  'iv',
  'hijo',
  'filho',
  'neto',
  'fils',
]);

export function isGenerationWord(token: string): boolean {
  return generationWords.has(token);
}

/** Does a column hold the name of a parent, and no middle name or second surname of the person? */
export function namesFather({ name, role }: Field): boolean {
  return (
    role === 'patronymic' &&
    (/patronym|отчество|по.?батькові|otchestv/i.test(name) || saysParent.test(headerWord(name)))
  );
}

/** Does a column hold a middle name or its initial, which is the person's own and not of the family? */
export function namesMiddle({ name, role }: Field): boolean {
  return role === 'patronymic' && saysMiddle.test(headerWord(name));
}

/** The values of a name column as tokens: value v has tokens start[v] .. start[v + 1]. */
export interface ParsedNames {
  readonly start: Uint32Array;
  readonly tokens: Uint32Array;
  /** By value of a column of whole names: words in front of a comma, which are the surname. */
  readonly beforeComma?: Uint8Array;
}

/** Added to the part of a token that stands as the name of the father. */
export const fatherBit = 2;
/** Added to the part of the token that is the first given name of a value. */
export const leadBit = 4;
/** Added to the part of a token between the first given name and the surname of a whole name: it may be either. */
export const middleBit = 8;

/** Added to the part of a token that stands as a middle name. */
export const ownMiddleBit = 16;

/** Says for a name column of parsed values which tokens are given names (1; the first one `leadBit` too), parallel to `tokens`. */
export function partsOf(
  field: Field,
  parsed: ParsedNames,
  surnameFirst: boolean,
  tellsGeneration: (token: number) => boolean,
  hasSurnames = false,
): Uint8Array {
  const single = !hasSurnames && ofSingleNames(parsed.start);
  const parts = givenOrFamily(field, parsed, { surnameFirst, single }, tellsGeneration);
  if (field.role === 'surname' || field.role === 'patronymic') return parts;
  const { start } = parsed;
  for (let value = 0; value + 1 < start.length; value++) {
    let at = start[value];
    while (at < start[value + 1] && parts[at] !== 1) at++;
    if (at < start[value + 1]) parts[at] |= leadBit;
    if (field.role !== 'full_name') continue;
    for (let k = start[value]; k < start[value + 1]; k++) if (parts[k] === 1) parts[k] |= middleBit;
  }
  return parts;
}

function givenOrFamily(
  field: Field,
  { start, tokens, beforeComma = new Uint8Array(0) }: ParsedNames,
  { surnameFirst, single }: { readonly surnameFirst: boolean; readonly single: boolean },
  tellsGeneration: (token: number) => boolean,
): Uint8Array {
  if (field.role === 'given_name') return new Uint8Array(tokens.length).fill(1);
  if (field.role === 'surname' || field.role === 'patronymic')
    return filled(new Uint8Array(tokens.length), (at) => (tellsGeneration(tokens[at]) ? 1 : 0));
  const parts = new Uint8Array(tokens.length).fill(1);
  for (let value = 0; value + 1 < start.length; value++) {
    const from = start[value];
    const to = start[value + 1];
    if (from === to || (single && to - from === 1)) continue;
    let comma = from + (beforeComma[value] ?? 0);
    while (comma > from && comma < to && tellsGeneration(tokens[comma])) comma++;
    if (comma > from && comma < to) {
      for (let at = from; at < from + beforeComma[value]; at++) if (!tellsGeneration(tokens[at])) parts[at] = 0;
      continue;
    }
    let surnameAt = surnameFirst || comma > from ? from : to - 1;
    while (surnameAt > from && tellsGeneration(tokens[surnameAt])) surnameAt--;
    parts[surnameAt] = 0;
  }
  return parts;
}

/**
 * Where most names are one word and no column holds surnames, as in Java or where fathers' names have columns of their
 * own, the word is the given name.
 */
function ofSingleNames(start: Uint32Array): boolean {
  let [single, whole] = [0, 0];
  for (let value = 0; value + 1 < start.length; value++) {
    const words = start[value + 1] - start[value];
    if (words > 0) whole++;
    if (words === 1) single++;
  }
  return 2 * single > whole;
}

/**
 * Of the names that end in a word, the share of those words that begin as many names: where people are called after
 * father and grandfather (Abebe Kebede Tesfaye) both ends are given names and the first is the own one.
 */
function shareOfChained({ start, tokens }: ParsedNames): number {
  const [first, last] = [new Map<number, number>(), new Map<number, number>()];
  let whole = 0;
  for (let value = 0; value + 1 < start.length; value++) {
    if (start[value + 1] - start[value] < 2) continue;
    whole++;
    const [head, tail] = [tokens[start[value]], tokens[start[value + 1] - 1]];
    first.set(head, (first.get(head) ?? 0) + 1);
    last.set(tail, (last.get(tail) ?? 0) + 1);
  }
  let both = 0;
  for (const [token, held] of last) both += Math.min(held, first.get(token) ?? 0);
  return whole === 0 ? 0 : both / whole;
}
const chainedMin = 0.3;

/**
 * Does a column of whole names write the surname first? Surnames are many and given names few, so the end of the names
 * that holds more different tokens is the surname, unless a list of given names knows clearly more of the words at one
 * end. Not so in China and Korea, where surnames are few: names in Chinese,
 * Japanese or Korean script begin with the surname. `writtenAs`: a token in its own script, '' in Latin.
 */
export function writesSurnameFirst(
  parsed: ParsedNames,
  writtenAs: (token: number) => string,
  isListed: (token: number) => boolean = () => false,
): boolean {
  const { start, tokens } = parsed;
  const first = new Set<number>();
  const last = new Set<number>();
  let whole = 0;
  let eastern = 0;
  let firstListed = 0;
  let lastListed = 0;
  for (let value = 0; value + 1 < start.length; value++) {
    if (start[value + 1] - start[value] < 2) continue;
    whole++;
    if (inEasternScript.test(writtenAs(tokens[start[value]]))) eastern++;
    const [head, tail] = [tokens[start[value]], tokens[start[value + 1] - 1]];
    first.add(head);
    last.add(tail);
    if (isListed(head) !== isListed(tail)) {
      if (isListed(head)) firstListed++;
      else lastListed++;
    }
  }
  if (whole > 0 && eastern >= easternMin * whole) return true;
  if (firstListed >= listedMin * whole && firstListed >= listedRatio * lastListed) return false;
  if (lastListed >= listedMin * whole && lastListed >= listedRatio * firstListed) return true;
  return first.size > 1.2 * last.size && shareOfChained(parsed) < chainedMin;
}

/** Names of which a list of given names knows one end alone: the least share of them, and how much more often than the other end alone. */
const listedMin = 0.2;
const listedRatio = 3;

/** Scripts in which the surname is always written first. */
export const inEasternScript = /[\p{Script=Han}\p{Script=Hangul}]/u;
/** Names in such a script, over the different names of a column, from which on its order is theirs. */
const easternMin = 0.25;
const holdersMin = 3;
/** One in so many of its holders must bear a name as a given name for its place to count. */
const bothShare = 5;

/**
 * Settles which tokens are given names: by the majority of the records that hold a token, else by where it stands in
 * this record. A name that is both (Thomas, James) is a given name where it stands as one: a twin may bear it.
 * `given` and `holders` count records by token. Between a first given name and a surname the place tells nothing.
 */
export function settledPart(here: number, given: number, holders: number): NamePart {
  const place = here & 1 ? 1 : 0;
  if (holders < holdersMin) return place;
  return (place === 1 && !(here & middleBit) ? bothShare * given : 2 * given) > holders ? 1 : 0;
}

/**
 * Holders of each token as a given name. Second given names and first of two surnames stand alike in the middle of a
 * whole name: a token that stands at an end in three records is counted by those. What stands as the name of a father
 * tells nothing of whether it is a given name: those who bear it themselves tell it, for all who hold it.
 * `here`: parts by place.
 */
export function givenHoldersOf(tokens: Uint32Array, here: Uint8Array, frequency: Uint32Array): Uint32Array {
  const given = new Uint32Array(frequency.length);
  const own = new Uint32Array(frequency.length);
  const endGiven = new Uint32Array(frequency.length);
  const ends = new Uint32Array(frequency.length);
  tokens.forEach((token, slot) => {
    if (here[slot] & fatherBit) return;
    const isGiven = here[slot] & 1;
    own[token]++;
    given[token] += isGiven;
    if (here[slot] & middleBit) return;
    ends[token]++;
    endGiven[token] += isGiven;
  });
  return given.map((held, token) => {
    if (ends[token] >= holdersMin) return Math.round((frequency[token] * endGiven[token]) / ends[token]);
    return own[token] === 0 ? 0 : Math.round((frequency[token] * held) / own[token]);
  });
}
