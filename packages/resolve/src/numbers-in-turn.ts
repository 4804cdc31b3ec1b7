import { type Comparison, missing } from './comparison.ts';
import { eventDays, noDay } from './event-dates.ts';
import { filled } from './filled.ts';
import { holdsAccounts } from './joint-accounts.ts';
import type { NameComparison } from './name-comparison.ts';
import { isWhole } from './name-kernel.ts';
import {
  areApart,
  burstsOf,
  chanceInOrder,
  lifeOf,
  type Period,
  type PeriodsOfNumbers,
  periodsOf,
} from './number-periods.ts';
import type { RecordTable } from './record-table.ts';
import { atMost } from './rule-of-three.ts';
import { shareable } from './shareable.ts';

/** Patterns of pairs, as they are read here. */
interface Patterns {
  readonly count: number;
  readonly comparisons: readonly Comparison[];
  level(pattern: number, comparison: number): number;
}

interface PatternedPairs {
  readonly start: ArrayLike<number>;
  readonly partner: ArrayLike<number>;
  readonly pattern: ArrayLike<number>;
}

/** By comparison of numbers: of the people of one name, one birth date and several numbers, the most who are two people. */
type StrangersAtMost = Readonly<Record<string, number>>;

/**
 * The numbers of one comparison of which two or more are held under one name and one birth date. `groups`: those numbers,
 * each list of one name and date.
 */
export interface HeldNumbers extends PeriodsOfNumbers {
  readonly name: string;
  readonly groups: readonly (readonly number[])[];
  /** By number those that are held under another given name as well (Anna Maria, Anna Elena). */
  readonly doubted: MetNumbers['other'];
  readonly bursts: (n: number, m: number) => number;
}

const [oneName, otherName] = [1, 2];

/**
 * Finds the different numbers that records of one whole name and one birth date hold, where the file says on which day
 * each was seen. `isOfOne` picks the comparisons whose numbers belong to one person.
 */
export function heldNumbers(
  patterns: Patterns,
  pairs: PatternedPairs,
  days: Int32Array,
  isOfOne: (f: number) => boolean,
): HeldNumbers[] {
  const { comparisons } = patterns;
  const isNamesake = oneNameAndDate(patterns);
  return comparisons.flatMap((comparison, f) => {
    if (comparison.kind !== 'code' || !isOfOne(f)) return [];
    const differs = comparison.levels.length - 1;
    const meets = filled(new Uint8Array(patterns.count), (p) => (patterns.level(p, f) === differs ? isNamesake[p] : 0));
    const known = periodsOf(comparison.keys, days);
    const met = metNumbers(pairs, meets, known.numberOf);
    const groups = groupsOf(met);
    const { periods } = known;
    const grouped = new Set(groups.flat());
    const lives = [
      ...groups.map((numbers) => lifeOf(numbers.map((number) => periods[number]))),
      ...periods.filter((_, number) => !grouped.has(number)),
    ];
    return [{ ...known, name: comparison.name, groups, doubted: met.other, bursts: burstsOf(lives) }];
  });
}

/** Picks the comparisons of numbers that one person holds: no accounts and devices, which pass from hand to hand. */
export function isOfOnePerson({ comparisons }: Patterns, personal: readonly boolean[]): (f: number) => boolean {
  return (f) => personal[f] && !holdsAccounts(comparisons[f]);
}

/** By pattern of one birth date that is no common one: `oneName`, `otherName` where a given name is another one, or 0. */
function oneNameAndDate(patterns: Patterns): Uint8Array {
  const { comparisons } = patterns;
  const nameAt = comparisons.findIndex(({ kind }) => kind === 'name');
  const dateAt = comparisons.findIndex(({ kind }) => kind === 'date');
  const found = new Uint8Array(patterns.count);
  if (nameAt < 0 || dateAt < 0) return found;
  const name = comparisons[nameAt] as NameComparison;
  const commonDate = comparisons[dateAt].equalLevels - 1;
  return filled(found, (p) => {
    const [named, dated] = [patterns.level(p, nameAt), patterns.level(p, dateAt)];
    if (named === missing || dated === missing || dated >= commonDate) return 0;
    const left = name.leftoverOf(named);
    if (left === 'other_given') return otherName;
    return name.bandOf(named) > 0 && isWhole(left) ? oneName : 0;
  });
}

/** By number the others that records of one birth date hold, under one name or under another given name. */
interface MetNumbers {
  readonly one: ReadonlyMap<number, ReadonlySet<number>>;
  readonly other: ReadonlyMap<number, ReadonlySet<number>>;
}

function metNumbers({ start, partner, pattern }: PatternedPairs, meets: Uint8Array, numberOf: Int32Array): MetNumbers {
  const one = new Map<number, Set<number>>();
  const other = new Map<number, Set<number>>();
  for (let a = 0; a + 1 < start.length; a++) {
    for (let k = start[a]; k < start[a + 1]; k++) {
      const how = meets[pattern[k]];
      if (how === 0) continue;
      const [x, y] = [numberOf[a], numberOf[partner[k]]];
      if (x < 0 || y < 0 || x === y) continue;
      const met = how === oneName ? one : other;
      meet(met, x, y);
      meet(met, y, x);
    }
  }
  return { one, other };
}

function meet(met: Map<number, Set<number>>, x: number, y: number): void {
  const others = met.get(x);
  if (others) others.add(y);
  else met.set(x, new Set([y]));
}

/**
 * Numbers of which each has met all others under one name, and none else: who meets only some of them is left out with
 * them.
 */
function groupsOf({ one }: MetNumbers): number[][] {
  const groups: number[][] = [];
  for (const [number, others] of one) {
    const group = [number, ...others].sort((x, y) => x - y);
    if (group[0] !== number) continue;
    const isWhole = group.every(
      (x) => one.get(x)?.size === others.size && group.every((y) => x === y || one.get(x)?.has(y)),
    );
    if (isWhole) groups.push(group);
  }
  return groups;
}

const [strangersLeast, strangersMost] = [0.1, 0.9];
/** A number that was seen once may be a slip of another. */
const seenMin = 2;

/**
 * How many of those who hold several numbers under one name and birth date are two people, at most. The numbers that one
 * person holds in turn never overlap in time, those of two people do, unless by chance: of those that would overlap if
 * they were of two people, the share that does, with two standard errors and three more.
 */
function strangersAtMost(held: readonly HeldNumbers[]): StrangersAtMost {
  return Object.fromEntries(
    held.map((numbers) => {
      let [overlaps, expected] = [0, 0];
      for (const group of numbers.groups) {
        const often = group.filter((number) => numbers.periods[number].seen >= seenMin);
        if (often.length < 2) continue;
        if (!isInTurn(often.map((number) => numbers.periods[number]))) overlaps++;
        expected += 1 - Math.max(...often.map((number) => chanceOf(numbers, often, number)));
      }
      const most = atMost(overlaps) / Math.max(1, expected);
      return [numbers.name, Math.min(strangersMost, Math.max(strangersLeast, most))];
    }),
  );
}

function isInTurn(periods: readonly Period[]): boolean {
  return periods.every((x, i) => periods.every((y, k) => k <= i || areApart(x, y)));
}

/** How often a number would overlap none of the others of its group if it were a stranger's. */
function chanceOf({ periods, bursts }: HeldNumbers, group: readonly number[], number: number): number {
  const { seen } = periods[number];
  const all = group.reduce((sum, other) => sum + periods[other].seen, 0);
  return Math.min(1, chanceInOrder(seen, all, group.length) + bursts(seen, all - seen));
}

/** By record the day on which the person was seen, null where a file does not say; and what its numbers show of strangers. */
export interface NumbersSeen {
  readonly days: Int32Array | null;
  readonly strangers: StrangersAtMost;
}

/** Reads the days of a table (null: not of people), and counts strangers. */
export function numbersSeen(
  table: RecordTable | null,
  patterns: Patterns,
  pairs: PatternedPairs,
  personal: readonly boolean[],
): NumbersSeen {
  const days = table && eventDays(table);
  return {
    days,
    strangers: days ? strangersAtMost(heldNumbers(patterns, pairs, days, isOfOnePerson(patterns, personal))) : {},
  };
}

/** Of the numbers taken for those of one person at most this share may be of two. */
const wrongMax = 0.01;
/** And where two of them are held under other given names as well. */
const wrongMaxDoubted = 0.001;
const [noNumber, ownNumber] = [-1, -2];

/**
 * By comparison and record the group of its number, where that is one of several that one person held in turn:
 * `noNumber` where the record has none, `ownNumber` where it may be a stranger's.
 */
export type NumbersInTurn = readonly Int32Array[];

/**
 * Finds numbers of one name and birth date that were all seen at different times, as those of two people would not have
 * been, at 99 to 1. Null where the file shows none.
 */
export function numbersInTurn(
  held: readonly HeldNumbers[],
  strangers: StrangersAtMost,
  days: Int32Array,
): NumbersInTurn | null {
  let some = false;
  const kinds = held.map((numbers) => {
    const share = strangers[numbers.name] ?? strangersMost;
    const groupOf = new Int32Array(numbers.periods.length).fill(ownNumber);
    numbers.groups.forEach((group, g) => {
      const seen = group.filter((number) => numbers.periods[number].seen > 0);
      if (!isInTurn(seen.map((number) => numbers.periods[number]))) return;
      const isDoubted = seen.some((x) => seen.some((y) => numbers.doubted.get(x)?.has(y)));
      const most = isDoubted ? wrongMaxDoubted : wrongMax;
      for (const number of seen) {
        const strange = share * chanceOf(numbers, seen, number);
        if (strange > most * (strange + 1 - share)) continue;
        groupOf[number] = g;
        some = true;
      }
    });
    return shareable(
      Int32Array.from(days, (day, record) => {
        const number = numbers.numberOf[record];
        return number < 0 || day === noDay ? noNumber : groupOf[number];
      }),
    );
  });
  return some ? kinds : null;
}

interface Records {
  forEach(see: (record: number) => void): void;
}

/** Are the numbers of two clusters such as one person held in turn? Both sides hold numbers of one group, and of no other. */
export function areInTurn(kinds: NumbersInTurn, left: Records, right: Records): boolean {
  let some = false;
  for (const groupOf of kinds) {
    const [x, y] = [left, right].map((records) => groupsIn(groupOf, records));
    if (x.size + y.size === 0) continue;
    if (x.size !== 1 || y.size !== 1 || [...x][0] !== [...y][0]) return false;
    some = true;
  }
  return some;
}

function groupsIn(groupOf: Int32Array, records: Records): Set<number> {
  const groups = new Set<number>();
  records.forEach((record) => {
    if (groupOf[record] >= 0) groups.add(groupOf[record]);
  });
  return groups;
}
