import { dateStateOf, nameStateOf } from './class-layout.ts';
import { type Comparison, missing } from './comparison.ts';
import type { Mixture } from './mixture.ts';
import type { NameComparison } from './name-comparison.ts';
import type { Leftover } from './name-kernel.ts';
import type { PatternTable } from './pattern-table.ts';

/** What a file shows of relatives and namesakes in it, as the rules that follow for joining records. */
export interface KinRules {
  /** Parents and children of one name are common, or nothing in the file could tell them apart: ask for personal evidence. */
  readonly personalEvidence: boolean;
  /** Nothing but an equal number tells parent and child of one name from one person: no birth dates, many records without a number or all, and families. */
  readonly homesOnly: boolean;
  /** Twins are common: ask for a number where given names differ. */
  readonly twinEvidence: boolean;
  /** Relatives of any kind are common: birth dates and numbers that speak against keep records apart. */
  readonly relatives: boolean;
  /** Forms of one given name (Patrick, Paddy) are seen of one person far more often than relatives would be called so. */
  readonly formsOfOne: boolean;
  /** Relatives use one number: an equal one does not make up for other given names. */
  readonly numbersLent: boolean;
  /** Relatives were seen to be common: a record without a given name may be any of a family. */
  readonly givenAsked: boolean;
  /** Next to no two people of the file share a name: an established person may take in a record by its name. */
  readonly noNamesakes: boolean;
  /** Another father or mother makes another person. */
  readonly parentsTell: boolean;
  /** One birthday a generation apart is of parent and child: see `birthdaysTell` of unlike-dates. */
  readonly birthdaysTell: boolean;
}

/** The rules for what has no relatives: firms, places, papers. */
export const noKin: KinRules = {
  personalEvidence: false,
  homesOnly: false,
  twinEvidence: false,
  relatives: false,
  formsOfOne: false,
  numbersLent: false,
  givenAsked: false,
  noNamesakes: false,
  parentsTell: false,
  birthdaysTell: false,
};

/** Families are common above this share of the matches, and so many pairs. */
export const commonShare = 0.01;
const commonMin = 5;

/** Are so many pairs of relatives common beside the matches? */
export function areCommon(pairs: number, matchPairs: number): boolean {
  return pairs > Math.max(commonMin, commonShare * matchPairs);
}

/**
 * Pairs of people of other names at one home, over the matches, above which parents and children of one name cannot be
 * neglected: if these are a quarter of those, they are a hundredth of the matches.
 */
const pairsAtHomeMax = 0.04;
/** Relatives over matches above which a record without a given name is too often somebody else of its family. */
const kinMax = 0.05;
/** Surnames replaced over given names replaced: errors strike both alike. */
const surnamesPerGiven = 0.75;
const namesakesMax = 0.001;

/** How far the weights of the rival classes can be believed. */
export interface KinShown {
  /** The weights are stated and tell nothing of the file. */
  readonly stated: boolean;
  /**
   * Five pairs of relatives are needed to see that they are common: more than a file of so few records has. Of two files the
   * smaller one counts, for every pair has a record of it.
   */
  readonly few: boolean;
  /** In a file too small for weights of families: pairs of other given names at one home that were seen. */
  readonly othersAtHome: number | null;
  /** Relatives use one number: see `numbersAreLent`. */
  readonly lent: boolean;
  /** The names hold no given ones. */
  readonly bare: boolean;
  /** See `replacedAtHome`. */
  readonly replaced: number;
  /** See `parentsTell`. */
  readonly parentsTell: boolean;
  /** The same of birthdays. */
  readonly birthdaysTell: boolean;
}

/**
 * Reads the rules off the weights of the rival classes. `personal`: by comparison, whether it belongs to one person.
 * Where a file has no personal comparison, a pair of one name at one home is one person or parent and child: it may be
 * joined only where pairs of people at one home are less than one in twenty-five of the matches, or where the phone
 * went along to another home. So are the pairs without a number, where numbers are all that is personal and many records
 * have none.
 */
export function kinRules(
  mixture: Mixture,
  personal: readonly boolean[],
  { stated, few, othersAtHome, lent, bare, replaced, parentsTell, birthdaysTell }: KinShown,
): KinRules {
  const { matchPairs } = mixture;
  const isCommon = (pairs: number): boolean => areCommon(pairs, matchPairs);
  const tells = personal.some((own, f) => own && mixture.comparisons[f].kind !== 'code');
  const hidden =
    !tells &&
    (othersAtHome === null
      ? withoutNumber(mixture, personal) * pairsAtHome(mixture, personal, replaced) > pairsAtHomeMax * matchPairs
      : othersAtHome > 0 && !personal.includes(true));
  const twinEvidence =
    stated || few || mixture.householdsSeen === true || isCommon(twinsSeen(mixture)) || isCommon(twinsUnseen(mixture));
  return {
    homesOnly: hidden,
    personalEvidence:
      ((stated || othersAtHome !== null) && personal.includes(true)) ||
      hidden ||
      isCommon(pairsOf(mixture, (_, date) => date === 2)),
    twinEvidence,
    relatives:
      twinEvidence || isCommon(pairsOf(mixture, (name, date, mask) => date >= 2 || (name === 2 && mask !== 0))),
    givenAsked: bare || (!stated && !few && kinTogether(mixture) > Math.max(commonMin, kinMax * matchPairs)),
    formsOfOne: !stated && formsAreOfOne(mixture),
    numbersLent: !stated && lent,
    parentsTell,
    birthdaysTell,
    noNamesakes: !stated && pairsOf(mixture, (name) => name === 2) < namesakesMax * matchPairs,
  };
}

/** Pairs of one person with two forms of a given name, over those that relatives of one surname would show. */
const formsPerRelatives = 4;

function formsAreOfOne(mixture: Mixture): boolean {
  const { comparisons, layout, states, matchPairs } = mixture;
  if (layout.nameIndex < 0) return false;
  const name = comparisons[layout.nameIndex] as NameComparison;
  const { m, surname } = states[layout.nameIndex];
  let ofOne = 0;
  let ofRelatives = 0;
  m.forEach((share, level) => {
    if (name.leftoverOf(level) !== 'form_given') return;
    ofOne += share;
    ofRelatives += surname?.[level] ?? 0;
  });
  const relatives = pairsOf(mixture, (state) => state === 1);
  return ofOne * matchPairs > Math.max(commonMin, formsPerRelatives * ofRelatives * relatives);
}

/** Expected pairs of the classes that a test of name state, date state and mask of what is shared picks. */
function pairsOf(
  { layout, rivalPairs, floor }: Mixture,
  picks: (name: number, date: number, mask: number) => boolean,
): number {
  const masks = 1 << layout.groups.length;
  let sum = 0;
  for (let c = 0; c < layout.size; c++)
    if (layout.allowed[c] && picks(nameStateOf(c, layout), dateStateOf(c, layout), c % masks))
      sum += Math.max(0, rivalPairs[c] - floor);
  return sum;
}

/** Pairs of relatives: a surname, a name or a birth date shared, and something of a home. */
function kinTogether(mixture: Mixture): number {
  return pairsOf(mixture, (name, date, mask) => mask !== 0 && (name > 0 || date === 1));
}

/**
 * People at one home: another name, and all shared that can be. A town alone is shared by strangers. Where a name and a
 * home are all there is, some relatives pass for matches: those of other given names are counted in. Those that
 * were `replaced` are of one person.
 */
function pairsAtHome(mixture: Mixture, personal: readonly boolean[], replaced: number): number {
  const { comparisons, layout } = mixture;
  const { groups } = layout;
  const isTown = groups.every((group) => group.every((f) => comparisons[f].kind === 'place'));
  const isOfHome = groups.map((group) => !group.every((f) => personal[f]));
  const everything = isOfHome.reduce((mask, shared, k) => (shared ? mask | (1 << k) : mask), 0);
  const seen =
    otherGivenPairs(mixture) +
    pairsOf(mixture, (name, _, mask) => name < 2 && (isTown ? mask !== 0 : (mask & everything) === everything));
  return (1 - replaced) * seen;
}

/** Share of the pairs of records of which no number of persons can be compared: one of the two has none. */
function withoutNumber({ comparisons }: Mixture, personal: readonly boolean[]): number {
  return comparisons.reduce((share, { kind, keys: { offsets } }, f) => {
    if (kind !== 'code' || !personal[f]) return share;
    let held = 0;
    for (let record = 0; record + 1 < offsets.length; record++) if (offsets[record] < offsets[record + 1]) held++;
    return share * (1 - (held / (offsets.length - 1)) ** 2);
  }, 1);
}

/**
 * Pairs who share a surname, a birth date (where the file has any), and something of a home: without the last they may
 * be one person as well.
 */
function twinsSeen(mixture: Mixture): number {
  const shared = mixture.layout.dateIndex < 0 ? 0 : 1;
  return pairsOf(mixture, (name, date, mask) => name === 1 && date === shared && mask !== 0);
}

/** Pairs of one person with other given names. */
function otherGivenPairs({ layout, comparisons, states, matchPairs }: Mixture): number {
  if (layout.nameIndex < 0) return 0;
  const name = comparisons[layout.nameIndex] as NameComparison;
  let pairs = 0;
  states[layout.nameIndex].m.forEach((share, level) => {
    if (name.leftoverOf(level) === 'other_given') pairs += share * matchPairs;
  });
  return pairs;
}

/** Compared pairs of other given names that agree in every phone, mail, home and place that both hold. */
export function othersAtHome(patterns: PatternTable, compared: Float64Array): number {
  return pairsInOneHome(patterns, compared, ['other_given', 'near_given', 'form_given']);
}

/**
 * Share of the other given names at one home that errors explain: these replace surnames as often, beside an equal given
 * name, which families share. Who marries mostly leaves the home. Strangers of one town share either name by chance, so
 * a street is asked for.
 */
export function replacedAtHome(patterns: PatternTable, compared: Float64Array): number {
  const given = pairsInOneHome(patterns, compared, ['other_given'], 'address');
  const surnames = pairsInOneHome(patterns, compared, ['one_each'], 'address');
  return given < commonMin ? 0 : Math.min(1, surnames / (surnamesPerGiven * given));
}

function pairsInOneHome(
  patterns: PatternTable,
  compared: Float64Array,
  kinds: readonly Leftover[],
  asked: Comparison['kind'] | null = null,
): number {
  const { comparisons } = patterns;
  const nameAt = comparisons.findIndex(({ kind }) => kind === 'name');
  const contacts = comparisons.flatMap(({ shareable, kind }, f) => (shareable && kind !== 'code' ? [f] : []));
  if (nameAt < 0) return 0;
  const name = comparisons[nameAt] as NameComparison;
  let seen = 0;
  for (let pattern = 0; pattern < patterns.count; pattern++) {
    const level = patterns.level(pattern, nameAt);
    if (compared[pattern] === 0 || level === missing || name.bandOf(level) === 0) continue;
    if (!kinds.includes(name.leftoverOf(level))) continue;
    const known = contacts.filter((f) => patterns.level(pattern, f) !== missing);
    if (asked !== null && !known.some((f) => comparisons[f].kind === asked)) continue;
    if (known.length > 0 && known.every((f) => patterns.level(pattern, f) < comparisons[f].equalLevels))
      seen += compared[pattern];
  }
  return seen;
}

/** Does a file hold anything that a family shares? A town is shared by strangers, and shows no family. */
function hasHomes({ layout, comparisons }: Mixture): boolean {
  return layout.groups.some((group) => group.some((f) => comparisons[f].kind !== 'place'));
}

/** Twins over pairs of one person with other given names, from which on such a pair is as well twins as one person. */
const twinsPerOtherGiven = 0.5;

/**
 * Where a file has nothing of a home, or but the town, which strangers share: pairs who share a surname and a birth date, or none where pairs of one person with
 * other given names (misspelt beyond recognition) are far more.
 */
function twinsUnseen(mixture: Mixture): number {
  const { layout } = mixture;
  if (hasHomes(mixture) || layout.dateIndex < 0 || layout.nameIndex < 0) return 0;
  const twins = pairsOf(mixture, (surname, date) => surname === 1 && date === 1);
  return twins > twinsPerOtherGiven * otherGivenPairs(mixture) ? twins : 0;
}
