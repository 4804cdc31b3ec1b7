import { asciiDigits, foldText, gregorianMonths } from '@lookback/names/texts';

/** A birth date as written: parts that are unknown are 0; impossible days are kept, they are typing errors. */
export interface DateValue {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Which part comes first in dates such as 3/4/1980. */
export type DateOrder = 'day_first' | 'month_first';

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
    const year = match[3].length === 2 ? String(Number(match[3]) + (Number(match[3]) > 30 ? 1900 : 2000)) : match[3];
    return dayAndMonth(year, match[1], match[2], order);
  }
  match = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]{3,9})\.?(?:[ -](\d{1,2}),?)?[ -](\d{4})$/.exec(value);
  if (match) {
    const month = monthNames.indexOf(match[2].slice(0, 3)) + 1;
    if (month > 0) return dated(match[4], String(month), match[1] ?? match[3] ?? '0');
  }
  match = /^(\d{4})$/.exec(value);
  if (match) return dated(match[1], '0', '0');
  return uncommonDate(value, order);
}

/** Digits alone that end in a year: 27041992, 04271992. */
const yearLast = /^(\d{2})(\d{2})((?:18|19|20)\d{2})$/;

/** A day and a month in the order of the column, unless only the other order can be. */
function dayAndMonth(year: string, first: string, second: string, order: DateOrder): DateValue | null {
  const dayFirst = Number(first) > 12 || (Number(second) <= 12 && order === 'day_first');
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
  return wordedDate(value);
}

/** What stands between the parts of a date. */
const between = new Set('de del di of the den le er st nd rd th г года р року год рік'.split(' '));

/** A day, a month by its name and a year, with no more than small words between: 3 de março de 1985, 12-мар-1985. */
function wordedDate(value: string): DateValue | null {
  const words = value.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const months = words.flatMap((word) => gregorianMonths.get(foldText(word)) ?? []);
  const numbers = value.match(/\d+/g) ?? [];
  const isPlain = words.every((word) => between.has(word) || gregorianMonths.has(foldText(word)));
  if (months.length !== 1 || numbers.length === 0 || numbers.length > 2 || !isPlain) return null;
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

/** Whether a column writes the day or the month first: settled by the first part that only one of them can be. */
export function dateOrderOf(values: Iterable<string>): DateOrder {
  let day = 0;
  let month = 0;
  for (const value of values) {
    const isCompact = isDigit(value, 0) && isDigit(value, 1) && isDigit(value, 2);
    if (isCompact && !(value.length === 8 && isDigit(value, 4))) continue;
    const match = isCompact ? yearLast.exec(value) : /^(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{2,4}$/.exec(value.trim());
    if (!match) continue;
    if (Number(match[1]) > 12) day++;
    else if (Number(match[2]) > 12) month++;
  }
  return month > day ? 'month_first' : 'day_first';
}

/** The share of values that can be read as a date. */
export function dateShare(values: readonly string[]): number {
  const order = dateOrderOf(values);
  return values.length === 0
    ? 0
    : values.filter((value) => readDateValue(value, order) !== null).length / values.length;
}

/** Numbers with a sign between them, eight digits, or the name of a month and a year: not a year alone. */
const writtenAsDate = /[-/.]|^\d{8}$|\p{L}{3}.*\d{4}|\d{4}.*\p{L}{3}/u;

/** Are most values dates that are written as such? */
export function looksDated(values: readonly string[]): boolean {
  const order = dateOrderOf(values);
  const dated = values.filter((value) => writtenAsDate.test(value) && readDateValue(value, order) !== null);
  return dated.length > 0.8 * values.length;
}
