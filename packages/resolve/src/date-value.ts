import { asciiDigits, foldText, gregorianMonths } from '@lookback/names/texts';

/** A birth date as written: parts that are unknown are 0; impossible days are kept, they are typing errors. */
export interface DateValue {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date with the year first; parts that are unknown are noughts. */
export function isoText({ year, month, day }: DateValue): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Which part comes first in dates such as 3/4/1980 or, with years of two digits, 800304. */
export type DateOrder = 'day_first' | 'month_first' | 'year_first';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads one date; null where it names no year. */
export function readDateValue(text: string, order: DateOrder): DateValue | null {
  const value = text.trim().toLowerCase();
  let match = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2})(?:[t ].*)?)?$/.exec(value);
  if (match) return dated(match[1], match[2], match[3] ?? '0');
  match = /^(\d{4})(\d{2})(\d{2})$/.exec(value);
  if (match && !(Number(match[2]) > 12 && /^\d{4}(?:18|19|20)\d{2}$/.test(value)))
    return dated(match[1], match[2], match[3]);
  match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(value);
  if (match) {
    if (order === 'year_first' && match[1].length === 2 && match[3].length === 2)
      return dated(fullYear(match[1]), match[2], match[3]);
    return dayAndMonth(fullYear(match[3]), match[1], match[2], order);
  }
  match = sixDigits.exec(value);
  if (match) return sixDigitDate(match[1], match[2], match[3], order);
  match = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]{3,9})\.?(?:[ -](\d{1,2}),?)?[ -](\d{4})$/.exec(value);
  if (match) {
    const month = monthNames.indexOf(match[2].slice(0, 3)) + 1;
    if (month > 0) return dated(match[4], String(month), match[1] ?? match[3] ?? '0');
  }
  match = /^(\d{4})$/.exec(value);
  if (match) return dated(match[1], '0', '0');
  return uncommonDate(value, order);
}

/** Digits alone with a year of two: 580730 as passports write it (ICAO 9303), 300758 as forms do. */
const sixDigits = /^(\d{2})(\d{2})(\d{2})$/;

function fullYear(digits: string): string {
  return digits.length === 2 ? String(Number(digits) + (Number(digits) > 30 ? 1900 : 2000)) : digits;
}

/** Six digits are a date only where they can be one in the order of the column: 198003 is a year and a month. */
function sixDigitDate(first: string, second: string, third: string, order: DateOrder): DateValue | null {
  if (order === 'year_first') return isDayOfMonth(third, second) ? dated(fullYear(first), second, third) : null;
  if (!isDayOfMonth(first, second) && !isDayOfMonth(second, first)) return null;
  return dayAndMonth(fullYear(third), first, second, order);
}

function isDayOfMonth(day: string, month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
}

/** A letter, or a sign that may be one: only then a date has words. */
const holdsLetters = /[a-z\x80-\uffff]/;

/** Digits alone that end in a year: 27041992, 04271992. */
const yearLast = /^(\d{2})(\d{2})((?:18|19|20)\d{2})$/;

/** A day and a month in the order of the column, unless only the other order can be. */
function dayAndMonth(year: string, first: string, second: string, order: DateOrder): DateValue | null {
  const dayFirst = Number(first) > 12 || (Number(second) <= 12 && order !== 'month_first');
  return dayFirst ? dated(year, second, first) : dated(year, first, second);
}

/** Dates with blanks or a time, other digits, months in other languages, year, month and day named, or digits alone. */
function uncommonDate(text: string, order: DateOrder): DateValue | null {
  const value = asciiDigits(text)
    .replace(/[ t]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m|z)?$/, '')
    .replace(/\s*([-/.])\s*/g, '$1')
    .replace(/[.,]$/, '');
  if (value !== text && value !== '') return readDateValue(value, order);
  const named = /^(\d{4})\s?[年년]\s?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일号]?)?)?$/.exec(
    value.normalize('NFC'),
  );
  if (named) return dated(named[1], named[2] ?? '0', named[3] ?? '0');
  const digits = yearLast.exec(value);
  if (digits) return dayAndMonth(digits[3], digits[1], digits[2], order);
  if (!holdsLetters.test(value)) return spreadsheetDate(value);
  const placed = /^\p{L}[\p{L}\p{M} .'’-]*[,/;]\s*(\d.*)$/u.exec(value);
  if (placed) return readDateValue(placed[1], order);
  return spreadsheetDate(value) ?? wordedDate(value);
}

/** Days of five digits end in 2050: what is more is no day. */
const serialMax = 55_000;
const dayMs = 86_400_000;

/** Five digits are days since the end of 1899, as spreadsheets count them and some exports leave them (29292, 29292.0). */
function spreadsheetDate(value: string): DateValue | null {
  const days = Number(/^([1-5]\d{4})(?:\.0)?$/.exec(value)?.[1] ?? 0);
  if (days === 0 || days > serialMax) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + days * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** What stands between the parts of a date. */
const between = new Set('de del di of the den le er st nd rd th г года р року год рік'.split(' '));

/** 14MAY77 as reservation systems write it, 14-May-77: the year stands last. */
const shortYear = /^(\d{1,2})[-. ]?\p{L}{3,}[-. ]?(\d{2})$/u;

/** A day, a month by its name and a year, with no more than small words between: 3 de março de 1985, 12-мар-1985. */
function wordedDate(value: string): DateValue | null {
  const words = value.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const months = words.flatMap((word) => gregorianMonths.get(foldText(word)) ?? []);
  const numbers = value.match(/\d+/g) ?? [];
  const isPlain = words.every((word) => between.has(word) || gregorianMonths.has(foldText(word)));
  if (months.length !== 1 || numbers.length === 0 || numbers.length > 2 || !isPlain) return null;
  const short = isPlain && months.length === 1 ? shortYear.exec(value) : null;
  if (short) return dated(fullYear(short[2]), String(months[0]), short[1]);
  const year = numbers.find((digits) => digits.length === 4);
  const day = numbers.find((digits) => digits.length <= 2);
  return year === undefined || (numbers.length === 2 && day === undefined)
    ? null
    : dated(year, String(months[0]), day ?? '0');
}

function dated(year: string, month: string, day: string): DateValue | null {
  const value = { year: Number(year), month: Number(month), day: Number(day) };
  return value.year === 0 ? null : value;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

/**
 * Whether a column writes the day, the month or a year of two digits first: settled by the first part that only one of
 * them can be.
 */
export function dateOrderOf(values: Iterable<string>): DateOrder {
  let day = 0;
  let month = 0;
  let year = 0;
  for (const value of values) {
    const isCompact = isDigit(value, 0) && isDigit(value, 1) && isDigit(value, 2);
    if (isCompact && value.length !== 6 && !(value.length === 8 && isDigit(value, 4))) continue;
    const match = !isCompact
      ? /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2,4})$/.exec(value.trim())
      : (value.length === 6 ? sixDigits : yearLast).exec(value);
    if (!match) continue;
    if (Number(match[1]) > 31 && match[3].length === 2) {
      if (isDayOfMonth(match[3], match[2])) year++;
    } else if (Number(match[1]) > 12) day++;
    else if (Number(match[2]) > 12) month++;
  }
  if (year > day && year > month) return 'year_first';
  return month > day ? 'month_first' : 'day_first';
}

/** The share of values that can be read as a date. */
export function dateShare(values: readonly string[]): number {
  const order = dateOrderOf(values);
  return values.length === 0
    ? 0
    : values.filter((value) => readDateValue(value, order) !== null).length / values.length;
}

/** Numbers with a sign between them, eight digits, or the name of a month and a year: no year alone, no amount (1985.00). */
const writtenAsDate =
  /^(?!-?\d{3,}[.,]\d{1,2}$).*[-/.]|^\d{8}$|\p{L}{3}.*\d{4}|\d{4}.*\p{L}{3}|^\d{1,2}\p{L}{3,}\d{2}$/u;

/** Are most values dates that are written as such? */
export function looksDated(values: readonly string[]): boolean {
  const order = dateOrderOf(values);
  const isDated = (value: string): boolean => {
    if (!writtenAsDate.test(value)) return false;
    const date = readDateValue(value, order);
    return date !== null && (!/^\d{8}$/.test(value) || isOnCalendar(date));
  };
  return values.filter(isDated).length > 0.8 * values.length;
}

/** Eight digits of which most are no day of any year are numbers of something. */
function isOnCalendar({ year, month, day }: DateValue): boolean {
  return year >= 1000 && year <= 2200 && month <= 12 && day <= 31;
}
