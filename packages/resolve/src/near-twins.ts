import { isGivenName } from '@lookback/names/persons';
import type { CandidatePairs } from './blocking.ts';
import { type Comparison, indicesOf, isEqualAt, missing } from './comparison.ts';
import { filled } from './filled.ts';
import type { NameBags, NameComparison } from './name-comparison.ts';
import type { PatternTable } from './pattern-table.ts';
import { type LinkKind, linkKinds } from './token-links.ts';

const spellings: ReadonlySet<LinkKind> = new Set(['variant', 'one_edit', 'two_edits', 'anagram', 'prefix']);

/** In a file of fewer records a given name is seldom held so often that it is told from a misspelling. */
export const nearTwinsBelow = 1000;

/** 1: near twins; 0: near given names of which nothing tells whose they are; -1: neither. */
export type NearTwins = -1 | 0 | 1;

/**
 * Builds the test of two records that bear given names a few letters apart (in a `small` file), or, where the file shows such
 * twins (`seen`), two given names that may be forms of one (Mario, Maria), and document numbers of which none is equal or a digit apart: twins at
 * home rather than one person misspelt. Where relatives are common (`givenAsked`), so are two records of which one has no
 * given name, unless both were born on one day and hold no two numbers: any of a family may be meant. In a file without
 * given names the day does not tell either. Null where a file has no names, or nothing to be asked of them.
 */
export function nearTwinsTest(
  name: NameComparison | null,
  comparisons: readonly Comparison[],
  { small, seen, givenAsked }: { readonly small: boolean; readonly seen: boolean; readonly givenAsked: boolean },
): ((a: number, b: number) => NearTwins) | null {
  const codes = comparisons.filter(({ kind }) => kind === 'code');
  if (name === null || (codes.length === 0 && !givenAsked)) return null;
  const mails = comparisons.filter(({ kind }) => kind === 'email');
  const dates = holdsGivenNames(name.bags) ? comparisons.filter(({ kind }) => kind === 'date') : [];
  const bornTogether = (a: number, b: number): boolean => dates.some((date) => isEqualAt(date, date.level(a, b)));
  return (a, b) => {
    let different = false;
    for (const code of codes) {
      const level = code.level(a, b);
      if (level === missing) continue;
      if (level < code.levels.length - 1) return -1;
      different = true;
    }
    if (givenAsked && !(holdsGiven(name.bags, a) && holdsGiven(name.bags, b)) && (different || !bornTogether(a, b)))
      return 1;
    if (!(small && hasNearGiven(name, a, b)) && !(seen && otherNames(name, a, b))) return -1;
    if (different) return 1;
    if (!seen) return -1;
    return misspeltNames(name, a, b) && !mails.some((mail) => isEqualAt(mail, mail.level(a, b))) ? 1 : 0;
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
function holdsGiven({ offsets, given, onlyGiven }: NameBags, record: number): boolean {
  for (let slot = offsets[record]; slot < offsets[record + 1]; slot++)
    if (given[slot] === 1 || onlyGiven[slot] === 1) return true;
  return false;
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
function otherNames({ bags, align }: NameComparison, a: number, b: number): boolean {
  const { tokens, frequency } = bags.table;
  const isName = (token: number): boolean =>
    bags.givenHolders[token] >= heldMin && 2 * bags.givenHolders[token] >= frequency[token]
      ? true
      : isGivenName(tokens[token]);
  const met = new Set<number>();
  let other = false;
  const { leftA, leftB } = align(a, b, (x, y, link) => {
    met.add(x).add(y);
    if (link >= 0 && isName(x) && isName(y)) other ||= givenIn(bags, a, x, y) && givenIn(bags, b, x, y);
  });
  return other || (leftA > 0 && leftB > 0 && [a, b].every((record) => hasLeft(bags, record, met, isName)));
}

const forms: ReadonlySet<LinkKind> = new Set(['nickname', 'variant', 'alias', 'other_script']);

/**
 * Do two records bear given names that are names both and no forms of one, a few letters apart (Lily, Lila)? Where a file
 * shows twins of such names they are two people though a number is missing: a slip seldom makes a name.
 */
function misspeltNames({ bags, align }: NameComparison, a: number, b: number): boolean {
  const { links, tokens } = bags.table;
  let near = false;
  align(a, b, (x, y, link) => {
    if (link < 0 || forms.has(linkKinds[links.kind[link]]) || !isGivenName(tokens[x]) || !isGivenName(tokens[y]))
      return;
    near ||= givenIn(bags, a, x, y) && givenIn(bags, b, x, y);
  });
  return near;
}

/** Has a record a given name, by the test, that met nothing? */
function hasLeft(
  { offsets, tokens, given, onlyGiven }: NameBags,
  record: number,
  met: ReadonlySet<number>,
  isName: (token: number) => boolean,
): boolean {
  for (let slot = offsets[record]; slot < offsets[record + 1]; slot++)
    if ((given[slot] === 1 || onlyGiven[slot] === 1) && !met.has(tokens[slot]) && isName(tokens[slot])) return true;
  return false;
}

/** As many twins as misspelt people, from which on a near given name beside other documents is rather a twin. */
const twinsPerSlip = 1;
/** Fewer pairs than these may be chance. */
const twinsMin = 1;

/**
 * Does a file hold twins of near given names? Another form of a name and other documents befall one person
 * independently: of the pairs of one birth date who share a phone, mail or home and whose names could be one, other
 * documents are expected to be as frequent among those of two given names as among those of one (independence in a table of two by two). Where they
 * are more than twice as many, most of them are twins. Where documents are often renewed they are expected, and none is found. Names that
 * the file tells to be near ones count where they do not need a number anyhow (`twinEvidence`: twins are common).
 */
export function nearTwinsSeen(
  name: NameComparison | null,
  patterns: PatternTable,
  { start, partner, pattern }: Pick<CandidatePairs, 'start' | 'partner'> & { readonly pattern: Uint32Array },
  twinEvidence: boolean,
): boolean {
  const documents = documentsOf(name, patterns, twinEvidence ? oneName : oneOrNearName);
  if (name === null || documents === null) return false;
  const seen = { same: 0, other: 0, slipSame: 0, slipOther: 0 };
  for (let a = 0; a + 1 < start.length; a++) {
    for (let k = start[a]; k < start[a + 1]; k++) {
      const document = documents[pattern[k]];
      if (document === untold) continue;
      const slip = otherNames(name, a, partner[k]);
      if (document === agrees) seen[slip ? 'slipSame' : 'same']++;
      else seen[slip ? 'slipOther' : 'other']++;
    }
  }
  const expected = (seen.slipSame * (seen.other + 0.5)) / (seen.same + 1);
  return seen.slipOther >= (1 + twinsPerSlip) * expected + 2 * Math.sqrt(expected) + twinsMin;
}

const [untold, agrees, differs] = [0, 1, 2];

/** By pattern of one birth date and one name but for slips: do the document numbers agree? Null where a file has no dates or numbers. */
function documentsOf(
  name: NameComparison | null,
  patterns: PatternTable,
  names: ReadonlySet<string>,
): Uint8Array | null {
  const { comparisons } = patterns;
  const nameAt = comparisons.findIndex(({ kind }) => kind === 'name');
  const dateAt = comparisons.findIndex(({ kind }) => kind === 'date');
  const codes = indicesOf(comparisons, 'code');
  if (name === null || nameAt < 0 || dateAt < 0 || codes.length === 0) return null;
  const contacts = indicesOf(comparisons, 'phone', 'email', 'address', 'postcode');
  const meets = (pattern: number): boolean =>
    contacts.length === 0 || contacts.some((f) => isEqualAt(comparisons[f], patterns.level(pattern, f)));
  return filled(new Uint8Array(patterns.count), (pattern) => {
    const date = patterns.level(pattern, dateAt);
    const level = patterns.level(pattern, nameAt);
    if (!isEqualAt(comparisons[dateAt], date) || level === missing) return untold;
    if (name.bandOf(level) === 0 || !names.has(name.leftoverOf(level))) return untold;
    if (!meets(pattern)) return untold;
    const known = codes.filter((f) => patterns.level(pattern, f) !== missing);
    if (known.length === 0) return untold;
    return known.some((f) => patterns.level(pattern, f) <= comparisons[f].equalLevels) ? agrees : differs;
  });
}

const oneName: ReadonlySet<string> = new Set(['none', 'one_sided', 'one_each']);
const oneOrNearName: ReadonlySet<string> = new Set([...oneName, 'near_given']);

/** Does a record hold one of two tokens as a given name, or as all the given name that it has (Martín, a commoner surname)? */
function givenIn({ offsets, tokens, given, onlyGiven }: NameBags, record: number, x: number, y: number): boolean {
  for (let slot = offsets[record]; slot < offsets[record + 1]; slot++)
    if ((tokens[slot] === x || tokens[slot] === y) && (given[slot] === 1 || onlyGiven[slot] === 1)) return true;
  return false;
}
