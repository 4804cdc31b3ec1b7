import { type Comparison, missing } from './comparison.ts';
import type { Compiled } from './compile.ts';
import type { FieldStates } from './field-states.ts';
import type { NameBags, NameComparison } from './name-comparison.ts';
import { NumberList } from './number-list.ts';
import { type OtherGivenPairs, twinsAreFew } from './twins-shown.ts';

/** Most pairs that are looked at for each of the two counts. */
const pairsMax = 200_000;
/** Pairs of one home, phone or other value that families are looked for in: they show in far fewer, and twice in a run. */
const homePairsMax = 50_000;
/** A surname held by more records is shared by strangers too often to show a family. */
const rareSurnameMax = 8;
/** Birth dates that two children of one family, or husband and wife, may have. */
const nearDates: readonly string[] = [
  'year only',
  'other day of the year',
  'guessed, within 2',
  'year within 2',
  'year within 10',
];
/** Where most strangers are of an age (a year of births, a class of pupils), siblings cannot show. */
const nearByChanceMax = 0.5;
/** Surnames replaced over given names replaced: errors strike both alike, twins share the surname alone. */
const replacedMin = 0.75;
const standardErrors = 2;
/** Siblings over pairs of one surname, home and birth date from which on these may be twins. */
const siblingsMin = 0.3;
/** What a family has in common wherever its members are reached. */
const homeKinds: ReadonlySet<string> = new Set(['address', 'postcode', 'parent', 'joined']);
/** Fewer pairs do not show that relatives share phones. */
const kinMin = 5;
/** Dates replaced over given names replaced. */
const datesReplacedMin = 1 / 3;
/** Dates that no slip of typing explains. */
const unlikeDates: readonly string[] = ['year within 2', 'year within 10', 'different'];
/** Strangers of one full name, by chance, above which a second record of it says nothing. */
const namesakesMax = 0.05;
/** Given names replaced among record pairs of one person: at least this is left to errors where errors show at all. */
const otherGivenLeast = 0.01;
/**
 * And this where nothing but names and birth dates could tell twins from errors, and twins are not ruled out: so little
 * that EM does not take a few twins for errors, of which many records of one person would leave room for as many.
 */
const otherGivenUntold = 0.001;

/** What a file of names and birth dates shows of one surname and birth date beside different given names. */
export interface ReplacedNames {
  /** They are errors and not twins. */
  readonly twinsRuledOut: boolean;
  /** Most of the record pairs of one person that differ so: 1 where nothing is known. */
  readonly otherGivenMax: number;
  /** The file holds brothers and sisters at one home. */
  readonly siblings: boolean;
  /**
   * Twins are ruled out by pairs of one birth date: other given names need it, and another birth date is another person.
   * Where clusters grow, nothing else would keep apart who shares a surname and a town.
   */
  readonly datesAsked?: boolean;
}

/**
 * Tells errors from twins in a file that holds nothing which a family shares: there the pairs themselves cannot, and
 * elsewhere twins show at their home. Errors strike both names alike, twins share the surname alone: so given names are
 * replaced about as often as *surnames* are, beside the same given name and birth date. Twins are ruled out where that
 * explains such pairs, or where they stand does (`twinsAreFew`), birth dates are replaced too (marriage gives another surname, but no other birth date), and people
 * of one rare surname are not of an age more often than strangers: of all children of families few are twins.
 * Where they are not ruled out, another given name is another person: wives who took another surname look like errors
 * too, so the number of other surnames allows for no other given names. In one file `twinsAreFew` is
 * believed where names, birth dates and towns are all there is.
 */
export function replacedNames(
  { name, count, comparisons: single }: Pick<Compiled, 'name' | 'count' | 'comparisons'>,
  comparisons: readonly Comparison[],
  states: readonly Pick<FieldStates, 'u'>[],
  sides: Uint8Array | null = null,
): ReplacedNames {
  const at = comparisons.findIndex(({ kind }) => kind === 'date');
  const date = comparisons[at];
  if (!name || !date) return { twinsRuledOut: false, otherGivenMax: 1, siblings: false };
  const { whole, otherGiven, otherSurname, others } = pairsOfOneDate(name, date, count);
  const share = (pairs: number): number => Math.max(0, pairs) / Math.max(1, whole + pairs);
  const otherGivenMax = Math.min(1, Math.max(otherGivenLeast, share(otherSurname) / replacedMin));
  const { siblings, kin } = familiesShown(name, date, single, count);
  if (siblings) return { twinsRuledOut: false, otherGivenMax, siblings };
  if (kin >= kinMin || comparisons.some(({ shareable, kind }) => shareable && homeKinds.has(kind)))
    return { twinsRuledOut: false, otherGivenMax: 1, siblings };
  const { relativesAreFew, datesReplaced } = pairsOfRareSurnames(name, date, states[at].u, count);
  const errorsShow = relativesAreFew && datesReplaced >= datesReplacedMin * share(otherGiven);
  const isPlain = comparisons.every(({ kind }) => kind === 'name' || kind === 'date' || kind === 'place');
  if (errorsShow && (sides !== null || isPlain) && twinsAreFew(others, sides)) {
    const errorsMax = Math.max(otherGivenMax, share(otherGiven));
    return { twinsRuledOut: true, otherGivenMax: errorsMax, siblings, datesAsked: sides === null };
  }
  const twinsRuledOut = errorsShow && otherSurname >= replacedMin * otherGiven;
  return { twinsRuledOut, otherGivenMax: twinsRuledOut ? otherGivenMax : otherGivenUntold, siblings };
}

interface RareSurnames {
  /** There are fewer relatives of an age, at most, than pairs of one birth date. */
  readonly relativesAreFew: boolean;
  /** Of the pairs of one full name, so rare that hardly two strangers bear it: share of dates that no slip explains. */
  readonly datesReplaced: number;
}

/** What pairs of one rare surname show. */
function pairsOfRareSurnames(name: NameComparison, date: Comparison, u: Float64Array, count: number): RareSurnames {
  const { bags } = name;
  const isNear = date.levels.map((level) => nearDates.includes(level));
  const nearByChance = u.reduce((sum, share, level) => (isNear[level] ? sum + share : sum), 0);
  const kin = { equal: 0, near: 0, unequal: 0 };
  const whole = { all: 0, unlike: 0 };
  visitTogether(recordsByFamily(name, count), rareSurnameMax, (a, b) => {
    const level = date.level(a, b);
    if (level === missing) return;
    const left = name.leftoverOf(name.level(a, b));
    if (left === 'other_given') {
      if (level < date.equalLevels) kin.equal++;
      else kin.unequal++;
      if (isNear[level]) kin.near++;
    } else if (left === 'none' && namesakesByChance(bags, a, b, count) < namesakesMax) {
      whole.all++;
      if (unlikeDates.includes(date.levels[level])) whole.unlike++;
    }
  });
  const expected = kin.unequal * nearByChance;
  const relativesMost = Math.max(0, kin.near - expected) + standardErrors * Math.sqrt(expected);
  return {
    relativesAreFew: nearByChance <= nearByChanceMax && relativesMost < kin.equal,
    datesReplaced: whole.unlike / Math.max(1, whole.all),
  };
}

interface FamiliesShown {
  /** The file holds brothers and sisters. */
  readonly siblings: boolean;
  /** Pairs of other given names and birth dates beside one surname and one home, phone or parent. */
  readonly kin: number;
}

/**
 * Does the file hold brothers and sisters: other given names beside one surname and one home, phone or parent, of an age
 * but not born on one day, more than wrong birth dates explain by two standard errors? Where there are none there are next to no twins either,
 * if they could show: at homes, or by phones that relatives share at all. A phone or mail of one's own shows no family.
 */
export function familiesShown(
  name: NameComparison,
  date: Comparison,
  comparisons: readonly Comparison[],
  count: number,
): FamiliesShown {
  const { bags } = name;
  const isNear = date.levels.map((level) => nearDates.includes(level));
  const kin = { equal: 0, near: 0, unequal: 0 };
  const one = { equal: 0, near: 0, unequal: 0 };
  const known = new Set<number>();
  for (const { shareable, kind, keys } of comparisons) {
    if (!shareable || kind === 'place') continue;
    visitTogether(
      recordsByValue(keys, count),
      rareSurnameMax,
      (a, b) => {
        const pair = Math.max(a, b) * count + Math.min(a, b);
        const level = date.level(a, b);
        if (level === missing || known.has(pair)) return;
        known.add(pair);
        const left = name.leftoverOf(name.level(a, b));
        if (left !== 'none' && !(left === 'other_given' && sharedParts(bags, a, b).family)) return;
        const found = left === 'none' ? one : kin;
        if (level < date.equalLevels) found.equal++;
        else found.unequal++;
        if (isNear[level]) found.near++;
      },
      homePairsMax,
    );
  }
  const mistaken = (kin.equal * one.near) / Math.max(1, one.equal);
  return {
    siblings: kin.near - mistaken - standardErrors * Math.sqrt(mistaken) > siblingsMin * kin.equal,
    kin: kin.unequal,
  };
}

/** Records by a number that each holds or several: those of number n at start[n] .. start[n + 1], numbers by first sight. */
interface RecordLists {
  readonly numbers: Uint32Array;
  readonly start: Uint32Array;
  readonly records: Uint32Array;
}

/** Lists records by what they hold; record r holds what `isHeld` lets through of codes[offsets[r]] .. codes[offsets[r + 1] - 1]. */
function recordLists(
  { offsets, codes }: Pick<Comparison['keys'], 'offsets' | 'codes'>,
  count: number,
  isHeld: (place: number) => boolean,
): RecordLists {
  const numbers = new NumberList();
  let most = -1;
  for (let k = offsets[0]; k < offsets[count]; k++) most = Math.max(most, codes[k]);
  const start = new Uint32Array(most + 2);
  for (let k = offsets[0]; k < offsets[count]; k++) {
    if (!isHeld(k)) continue;
    if (start[codes[k] + 1]++ === 0) numbers.push(codes[k]);
  }
  for (let number = 0; number <= most; number++) start[number + 1] += start[number];
  const fill = start.slice();
  const records = new Uint32Array(start[most + 1]);
  for (let record = 0; record < count; record++)
    for (let k = offsets[record]; k < offsets[record + 1]; k++) if (isHeld(k)) records[fill[codes[k]]++] = record;
  return { numbers: numbers.values(), start, records };
}

/** Records by each value that they hold. */
function recordsByValue(keys: Comparison['keys'], count: number): RecordLists {
  return recordLists(keys, count, () => true);
}

/** Strangers expected to share all names that two records share; many where they share none. */
function namesakesByChance({ offsets, tokens, table }: NameBags, a: number, b: number, count: number): number {
  let expected = count;
  for (let i = offsets[a], j = offsets[b]; i < offsets[a + 1] && j < offsets[b + 1]; ) {
    if (tokens[i] === tokens[j]) expected *= table.frequency[tokens[i]] / count;
    if (tokens[i] <= tokens[j]) i++;
    else j++;
  }
  return expected;
}

interface PairsOfOneDate {
  readonly whole: number;
  readonly otherGiven: number;
  readonly otherSurname: number;
  readonly others: OtherGivenPairs;
}

/** Pairs of one birth date: those that share both names, and beyond chance those that differ in one of them. */
function pairsOfOneDate(name: NameComparison, date: Comparison, count: number): PairsOfOneDate {
  const { bags } = name;
  const again = new Uint8Array(count);
  const others = new NumberList();
  const byDate = recordsByValue(date.keys, count);
  let [whole, otherGiven, otherSurname, strangers] = [0, 0, 0, 0];
  visitTogether(byDate, Number.POSITIVE_INFINITY, (a, b) => {
    const level = date.level(a, b);
    if (level === missing || level >= date.equalLevels) return;
    const { given, family } = sharedParts(bags, a, b);
    const left = name.leftoverOf(name.level(a, b));
    if (given && family) {
      whole++;
      again[a] = again[b] = 1;
    } else if (family && left === 'other_given') {
      otherGiven++;
      others.push(a);
      others.push(b);
    } else if (given && left === 'one_each') otherSurname++;
    else if (left === 'other_given') strangers++;
  });
  const chance = sharedByChance(bags, count);
  return {
    whole,
    otherGiven: otherGiven - strangers * chance.family,
    otherSurname: otherSurname - strangers * chance.given,
    others: { pairs: others.values(), again, chance: strangers * chance.family },
  };
}

/** Visits pairs of the records of every list that is not too long, in order, until enough were seen. */
function visitTogether(
  { numbers, start, records }: RecordLists,
  longest: number,
  visit: (a: number, b: number) => void,
  most = pairsMax,
): void {
  let seen = 0;
  for (const number of numbers) {
    const from = start[number];
    const to = start[number + 1];
    if (to - from > longest) continue;
    for (let i = from + 1; i < to; i++)
      for (let j = from; j < i; j++) {
        if (seen++ === most) return;
        visit(records[i], records[j]);
      }
  }
}

/** Records by family name, rising. */
function recordsByFamily({ bags }: NameComparison, count: number): RecordLists {
  return recordLists({ offsets: bags.offsets, codes: bags.tokens }, count, (place) => bags.given[place] === 0);
}

/** Is a given name of one record a given name of the other, is a family name? */
function sharedParts({ offsets, tokens, given }: NameBags, a: number, b: number): { given: boolean; family: boolean } {
  const shared = { given: false, family: false };
  let i = offsets[a];
  let j = offsets[b];
  while (i < offsets[a + 1] && j < offsets[b + 1]) {
    if (tokens[i] < tokens[j]) i++;
    else if (tokens[i] > tokens[j]) j++;
    else {
      if (given[i] & given[j] & 1) shared.given = true;
      else shared.family = true;
      i++;
      j++;
    }
  }
  return shared;
}

/** Chance that two records share a given name, and a family name: sums over tokens of the squared shares of holders. */
function sharedByChance({ table, givenHolders }: NameBags, count: number): { given: number; family: number } {
  const chance = { given: 0, family: 0 };
  for (let token = 0; token < givenHolders.length; token++) {
    chance.given += (givenHolders[token] / count) ** 2;
    chance.family += ((table.frequency[token] - givenHolders[token]) / count) ** 2;
  }
  return chance;
}
