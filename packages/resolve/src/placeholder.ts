import { middleFrequency } from './comparison.ts';
import type { NameComparison } from './name-comparison.ts';
import type { ValueColumn } from './value-column.ts';

interface Dispersion {
  /** Groups of holders that bear different names. */
  readonly groups: number;
  /** Share of holder pairs with clearly different names, 0 to 1. */
  readonly disagreeing: number;
}

const holdersMax = 40;

const outlierRatio = 6;

/**
 * Numbers, mail addresses and addresses that too many different people hold: at least 10 groups of names among up to
 * 40 holders, more than 60 % of holder pairs with different names, and six times as many holders as the middle value
 * has (where streets of many towns are written without the town, most are held by many). They say nothing about identity.
 */
export function placeholderValues(column: ValueColumn, name: NameComparison): Set<string> {
  const least = Math.max(10, outlierRatio * middleOf(column.frequency));
  return dispersed(column, name, least, ({ groups, disagreeing }) => groups >= 10 && disagreeing > 0.6);
}

/** Dates that forms fill in where none is known, and how far from the middle birth year they are nobody's. */
const fillers = ['1000-01-01', '1111-11-11', '1900-01-01', '9999-09-09', '9999-12-31'];
const fillerYears = 40;

/** The day from which most computers count: what is written where a program held no date. */
const epoch = '1970-01-01';
const epochHoldersMin = 2;

/** Do more records hold the epoch than the first of January of any other year, which guesses of the year alone bring? */
function isEpochFiller(dates: readonly string[], frequency: Uint32Array): boolean {
  let held = 0;
  let guessed = 0;
  dates.forEach((value, code) => {
    if (value === epoch) held += frequency[code];
    else if (value.endsWith('-01-01')) guessed = Math.max(guessed, frequency[code]);
  });
  return held >= epochHoldersMin && held > guessed;
}

/** First days of a year that forms or computers write where none is known. */
export const filledIn: ReadonlySet<string> = new Set([...fillers, epoch]);

/** Fillers in a file most of whose people were born far from them. */
function fillerDates(dates: readonly string[], frequency: Uint32Array): string[] {
  const holders = new Map<number, number>();
  let all = 0;
  dates.forEach((date, code) => {
    const year = Number(date.slice(0, 4));
    holders.set(year, (holders.get(year) ?? 0) + frequency[code]);
    all += frequency[code];
  });
  let passed = 0;
  const middle = [...holders.keys()]
    .sort((x, y) => x - y)
    .find((year) => {
      passed += holders.get(year) ?? 0;
      return passed >= all / 2;
    });
  return fillers.filter(
    (date) => dates.includes(date) && Math.abs(Number(date.slice(0, 4)) - (middle ?? 0)) > fillerYears,
  );
}

/**
 * Dates at least six times as frequent as the middle one whose holders bear different names, and fillers such as 1
 * January 1900 in a file of people born long after, and the epoch of computers. The first of January, which clerks write where they know the year,
 * needs fewer holders.
 */
export function placeholderDates(column: ValueColumn, name: NameComparison): Set<string> {
  const middle = middleFrequency(column.frequency);
  const least = Math.max(6, 6 * middle);
  const found = dispersed(column, name, Math.max(4, 6 * middle), ({ groups, disagreeing }, code) => {
    if (column.frequency[code] >= least && groups >= 5 && disagreeing > 0.8) return true;
    return groups >= 3 && disagreeing > 0.6 && isFirstDay(column, code);
  });
  const dates = [...column.values];
  for (const date of fillerDates(dates, column.frequency)) found.add(date);
  if (isEpochFiller(dates, column.frequency)) found.add(epoch);
  return found;
}

function isFirstDay({ values }: ValueColumn, code: number): boolean {
  return values.at(code).endsWith('-01-01');
}

/** The middle of the frequencies of the values, each value counted once. */
function middleOf(frequency: Uint32Array): number {
  return Uint32Array.from(frequency).sort()[frequency.length >> 1] ?? 0;
}

function dispersed(
  column: ValueColumn,
  name: NameComparison,
  least: number,
  test: (d: Dispersion, code: number) => boolean,
): Set<string> {
  const { offsets, codes, frequency } = column;
  const holders = new Map<number, number[]>();
  for (let record = 0; record + 1 < offsets.length; record++) {
    for (let k = offsets[record]; k < offsets[record + 1]; k++) {
      const code = codes[k];
      if (frequency[code] < least || !name.has(record)) continue;
      const list = holders.get(code);
      if (!list) holders.set(code, [record]);
      else if (list.length < holdersMax) list.push(record);
    }
  }
  const found = new Set<string>();
  for (const [code, records] of holders) if (test(dispersionOf(records, name), code)) found.add(column.values.at(code));
  return found;
}

/** Compares every holder with those before it, and counts those that bear the name of none that counts already. */
function dispersionOf(records: readonly number[], name: NameComparison): Dispersion {
  let pairs = 0;
  let disagreeing = 0;
  let groups = 0;
  const isHead = new Uint8Array(records.length);
  records.forEach((record, i) => {
    let isNew = true;
    for (let j = 0; j < i; j++) {
      pairs++;
      if (name.disagree(record, records[j])) disagreeing++;
      else if (isHead[j] === 1) isNew = false;
    }
    if (!isNew) return;
    isHead[i] = 1;
    groups++;
  });
  return { groups, disagreeing: pairs === 0 ? 0 : disagreeing / pairs };
}
