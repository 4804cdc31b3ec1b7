import { isGivenName } from '@lookback/names/persons';
import { type Comparison, isEqualAt, missing } from './comparison.ts';
import { sharedMail } from './household-reach.ts';
import type { NameBags, NameComparison } from './name-comparison.ts';
import { localPart } from './name-made.ts';
import { type LinkKind, linkKinds } from './token-links.ts';
import { editsOfUnits } from './value-texts.ts';

const spellings: ReadonlySet<LinkKind> = new Set(['variant', 'one_edit', 'two_edits', 'anagram', 'prefix']);

/** In a file of fewer records a given name is seldom held so often that it is told from a misspelling. */
export const nearTwinsBelow = 1000;

/** 1: near twins; 0: near given names of which nothing tells whose they are; -1: neither. */
export type NearTwins = -1 | 0 | 1;

/** What a file shows of twins called by names that could be one: see `nearTwinsShown`. */
export interface NearTwinsShown {
  /** Twins with other document numbers are seen. */
  readonly numbers: boolean;
  /** Twins with other mail addresses are seen. */
  readonly mails: boolean;
  /** There are pairs of whom each has a mail address of the own given name, spelt as the record spells it. */
  readonly ownMails: boolean;
  /** Forms of one given name of nearly one length (Carl, Karl) are seen of two people far more often than of one. */
  readonly spellings: boolean;
}

/**
 * Builds the test of two records that bear given names a few letters apart (in a `small` file), or, where the file shows such
 * twins, two given names that may be forms of one (Mario, Maria), and document numbers of which none is equal or a digit
 * apart, or other mail addresses: twins at home rather than one person misspelt. Where relatives are common (`givenAsked`), so are two records of which one has no
 * given name, unless both were born on one day and hold no two numbers: any of a family may be meant. In a file without
 * given names the day does not tell either. Null where a file has no names, or nothing to be asked of them.
 */
export function nearTwinsTest(
  name: NameComparison | null,
  comparisons: readonly Comparison[],
  {
    small,
    shown,
    givenAsked,
    personal,
    sharedReach,
  }: {
    readonly small: boolean;
    readonly shown: NearTwinsShown;
    readonly givenAsked: boolean;
    /** By comparison whether it is of one person, and by record whether somebody else holds its mail address. */
    readonly personal: readonly boolean[];
    readonly sharedReach: Uint8Array | null;
  },
): ((a: number, b: number) => NearTwins) | null {
  const codes = comparisons.filter(({ kind }) => kind === 'code');
  const mails = comparisons.filter(({ kind }) => kind === 'email');
  const seen = shown.numbers || shown.mails;
  const byNumber = codes.length > 0 && (small || shown.numbers);
  if (name === null || !(byNumber || seen || shown.ownMails || givenAsked)) return null;
  const dates = holdsGivenNames(name.bags) ? comparisons.filter(({ kind }) => kind === 'date') : [];
  const ownMails = mails.filter((mail) => personal[comparisons.indexOf(mail)]);
  const isOfOne = (a: number, b: number): boolean => {
    const agrees = (mark: Comparison): boolean => isEqualAt(mark, mark.level(a, b));
    return dates.some(agrees) || (((sharedReach?.[a] ?? 0) & sharedMail) === 0 && ownMails.some(agrees));
  };
  const misspelt = (a: number, b: number): boolean =>
    misspeltNames(name, a, b) || (shown.spellings && otherSpellings(name, a, b));
  return (a, b) => {
    const numbers = differ(codes, a, b, 1);
    if (numbers === false) return -1;
    if (givenAsked && !(holdsGiven(name.bags, a) && holdsGiven(name.bags, b)) && (numbers || !isOfOne(a, b))) return 1;
    const near = byNumber && small && hasNearGiven(name, a, b);
    if (shown.ownMails && ownMailsDiffer(name, mails, a, b)) return 1;
    const other = (seen || shown.ownMails) && otherNames(name, a, b);
    if (!near && !other) return seen || shown.ownMails ? (oneGiven(name, a, b) ? -1 : 0) : -1;
    if (numbers && (near || shown.numbers)) return 1;
    if (!other) return seen ? 0 : -1;
    const addresses = differ(mails, a, b, nearMails);
    if (addresses && shown.mails) return 1;
    return seen && misspelt(a, b) && addresses !== false ? 1 : 0;
  };
}

/** Share of the records with a given name below which a file has none, but for surnames that are given names elsewhere. */
const givenMin = 0.1;

/** Has a file given names at all? */
export function holdsGivenNames(bags: NameBags): boolean {
  const count = bags.offsets.length - 1;
  let named = 0;
  let given = 0;
  for (let record = 0; record < count; record++) {
    if (bags.offsets[record] === bags.offsets[record + 1]) continue;
    named++;
    if (holdsGiven(bags, record)) given++;
  }
  return given >= givenMin * named;
}

/** Does a record hold a given name, or a word that is all the given name it has? */
export function holdsGiven({ offsets, given, onlyGiven }: NameBags, record: number): boolean {
  for (let slot = offsets[record]; slot < offsets[record + 1]; slot++)
    if (given[slot] === 1 || onlyGiven[slot] === 1) return true;
  return false;
}

/** Levels of mail addresses that are not equal and yet may be one: a few letters apart, or one local part. */
export const nearMails = 3;

/** Do all known values of two records differ, by more than the `near` first levels of unequal ones? Null where none is known. */
function differ(comparisons: readonly Comparison[], a: number, b: number, near: number): boolean | null {
  let known = false;
  for (const comparison of comparisons) {
    const level = comparison.level(a, b);
    if (level === missing) continue;
    if (level < comparison.equalLevels + near) return false;
    known = true;
  }
  return known ? true : null;
}

/** Do two records share a given name? */
function oneGiven({ bags, align }: NameComparison, a: number, b: number): boolean {
  let one = false;
  align(a, b, (x, y, link) => {
    one ||= link < 0 && givenIn(bags, a, x, y) && givenIn(bags, b, x, y);
  });
  return one;
}

const lettersMin = 3;
const ownSpellings: ReadonlySet<LinkKind> = new Set([
  'variant',
  'nickname',
  'one_edit',
  'two_edits',
  'anagram',
  'prefix',
]);

/**
 * Has each of two records a mail address of the own given name as it spells it, and not as the other does? A slip strikes
 * one cell, and who is called by two forms of a name seldom writes from two such addresses.
 */
export function ownMailsDiffer(
  { bags, align }: NameComparison,
  mails: readonly Comparison[],
  a: number,
  b: number,
): boolean {
  const locals = (record: number): string[] =>
    mails.filter((mail) => mail.has(record)).map((mail) => localPart(mail.show(record)).toLowerCase());
  const { tokens, links } = bags.table;
  let differs = false;
  align(a, b, (x, y, link) => {
    if (differs || link < 0 || !ownSpellings.has(linkKinds[links.kind[link]])) return;
    if (!givenIn(bags, a, x, y) || !givenIn(bags, b, x, y)) return;
    differs = isOwn(locals(a), tokens[x], tokens[y]) && isOwn(locals(b), tokens[y], tokens[x]);
  });
  return differs;
}

/** Is a name in all of some texts, and another one not, but for one that is part of the name? */
function isOwn(texts: readonly string[], own: string, other: string): boolean {
  if (own.length < lettersMin || texts.length === 0) return false;
  return texts.every((text) => text.includes(own) && (own.includes(other) || !text.includes(other)));
}

const letters = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

/** Do two records bear two forms of one given name that are names both and of nearly one length (Carl, Karl; Mary, Marie)? */
export function otherSpellings({ bags, align }: NameComparison, a: number, b: number): boolean {
  const { links, tokens } = bags.table;
  let other = false;
  align(a, b, (x, y, link) => {
    if (other || link < 0 || !forms.has(linkKinds[links.kind[link]])) return;
    if (!isName(bags, x) || !isName(bags, y) || !givenIn(bags, a, x, y) || !givenIn(bags, b, x, y)) return;
    const [one, two] = [letters(tokens[x]), letters(tokens[y])];
    const apart = Math.min(one.length, two.length) < lettersMin + 1 ? 1 : 2;
    other =
      Math.abs(one.length - two.length) <= 1 && editsOfUnits(one, 0, one.length, two, 0, two.length, apart) <= apart;
  });
  return other;
}

/** Do two records bear given names a few letters apart? */
function hasNearGiven({ bags, align }: NameComparison, a: number, b: number): boolean {
  let near = false;
  align(a, b, (x, y, link) => {
    if (link < 0 || !spellings.has(linkKinds[bags.table.links.kind[link]])) return;
    if (givenIn(bags, a, x, y) && givenIn(bags, b, x, y)) near = true;
  });
  return near;
}

const heldMin = 3;

/**
 * Do two records bear different given names that are names both: linked ones (Jean and Dean, Harry and Henry) or ones left
 * over on either side? A slip seldom makes a name that a list or three records hold.
 */
export function otherNames({ bags, align }: NameComparison, a: number, b: number): boolean {
  const met = new Set<number>();
  let other = false;
  const { leftA, leftB } = align(a, b, (x, y, link) => {
    met.add(x).add(y);
    if (link >= 0 && isName(bags, x) && isName(bags, y)) other ||= givenIn(bags, a, x, y) && givenIn(bags, b, x, y);
  });
  return other || (leftA > 0 && leftB > 0 && [a, b].every((record) => hasLeft(bags, record, met)));
}

const forms: ReadonlySet<LinkKind> = new Set(['nickname', 'variant', 'alias', 'other_script']);

/**
 * Do two records bear given names that are names both and no forms of one, a few letters apart (Lily, Lila)? Where a file
 * shows twins of such names they are two people though a number is missing: a slip seldom makes a name.
 */
function misspeltNames({ bags, align }: NameComparison, a: number, b: number): boolean {
  const { links } = bags.table;
  let near = false;
  align(a, b, (x, y, link) => {
    if (link < 0 || forms.has(linkKinds[links.kind[link]]) || !isName(bags, x) || !isName(bags, y)) return;
    near ||= givenIn(bags, a, x, y) && givenIn(bags, b, x, y);
  });
  return near;
}

/** Is a token a given name: one that a list or three records hold, and no initial? */
function isName({ givenHolders, table }: NameBags, token: number): boolean {
  if (table.tokens[token].length < 2) return false;
  if (givenHolders[token] >= heldMin && 2 * givenHolders[token] >= table.frequency[token]) return true;
  return isGivenName(table.tokens[token]);
}

/** Has a record a given name that met nothing? */
function hasLeft(bags: NameBags, record: number, met: ReadonlySet<number>): boolean {
  const { offsets, tokens, given, onlyGiven } = bags;
  for (let slot = offsets[record]; slot < offsets[record + 1]; slot++)
    if ((given[slot] === 1 || onlyGiven[slot] === 1) && !met.has(tokens[slot]) && isName(bags, tokens[slot]))
      return true;
  return false;
}

/** Does a record hold one of two tokens as a given name, or as all the given name that it has (Martín, a commoner surname)? */
function givenIn({ offsets, tokens, given, onlyGiven }: NameBags, record: number, x: number, y: number): boolean {
  for (let slot = offsets[record]; slot < offsets[record + 1]; slot++)
    if ((tokens[slot] === x || tokens[slot] === y) && (given[slot] === 1 || onlyGiven[slot] === 1)) return true;
  return false;
}
