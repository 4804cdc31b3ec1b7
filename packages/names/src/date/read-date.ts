import { type Day, dayOf } from '@lookback/base';
import { romanValue } from '../table/numbers.ts';
import { asciiDigits, foldText, stripInvisible } from '../value/fold.ts';
import { type CalendarName, dayInCalendar, lastDayOfMonth } from './calendar.ts';
import type { DateFlag, DatePrecision, DateReading } from './date-reading.ts';
import { readSpan } from './date-span.ts';
import { gregorianMonths, hebrewMonths, islamicMonths, persianMonths } from './month-names.ts';
import { readEdtf } from './read-edtf.ts';

/** What is known of a column of dates. */
export interface DateOptions {
  /** How a numeric date with its year last is written; without it, day first, and the reading is flagged where both fit. */
  readonly order?: 'dmy' | 'mdy';
  /** The calendar of unmarked dates; Gregorian without it. */
  readonly calendar?: CalendarName;
  /** The latest two-digit year read as 20xx; 26 without it. */
  readonly pivotYear?: number;
}

interface Parts {
  readonly year: number;
  /** 0 = not known. */
  readonly month: number;
  readonly day: number;
  readonly flags: readonly DateFlag[];
  /** Day and month may be exchanged. */
  readonly orderFree: boolean;
}

/** What is longer is a text in which a date may stand, and no date. */
const dateLengthMax = 200;

const dummyDays = new Set([
  '1900-1-1',
  '1111-11-11',
  '9999-12-31',
  '9999-9-9',
  '1-1-1',
  '1800-1-1',
  '1753-1-1',
  '2999-12-31',
]);

/**
 * Reads a date as it stands in a file: ISO 8601, day/month/year or month/day/year (both readings kept where both fit), 20240131,
 * `12 May 1980`, year or month only, exchanged day and month (1991-14-08), 00 and XX parts, EDTF level 0 and 1, times after the
 * date, native digits, 1980年5月12日 and Japanese eras, spans in words (1960-1965, before 1970, 1980s), and Persian, Islamic or Hebrew
 * dates when marked (هـ, AH, ش, SH), named by their months, written in their own digits, or told by `calendar`.
 * Null where no year can be read. Pure; equal texts give equal readings.
 */
export function readDate(text: string, options: DateOptions = {}): DateReading | null {
  const shown = stripInvisible(text.normalize('NFKC')).trim();
  if (shown === '' || shown.length > dateLengthMax) return null;
  const { calendar, bare } = calendarOf(shown, options.calendar);
  const ascii = asciiDigits(bare).trim();
  const edtf = calendar === 'gregorian' ? readEdtf(ascii.toUpperCase()) : null;
  if (edtf !== null) return edtf;
  if (calendar === 'gregorian') {
    const span = readSpan(ascii, (part) => (part === text ? null : readDate(part, options)));
    if (span !== null) return span;
  }
  const numeric = readNumeric(eastAsian(ascii), options);
  if (numeric !== null) return fromParts(numeric, calendar);
  const named = readWords(ascii, options, calendar);
  return named === null ? null : fromParts(named.parts, named.calendar);
}

const eras: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };

/** `1980年5月12日`, `2024년 5월 12일`, `昭和55年5月12日` with hyphens; a Japanese era counts from the year before its first. */
function eastAsian(text: string): string {
  const match =
    /^(明治|大正|昭和|平成|令和)?\s*(\d{1,4}|元)\s*[年년](?:\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?)?$/u.exec(
      text,
    );
  if (!match) return text;
  const year = (eras[match[1] ?? ''] ?? 0) + (match[2] === '元' ? 1 : Number(match[2]));
  return [String(year).padStart(4, '0'), ...match.slice(3).filter((part) => part !== undefined)].join('-');
}

function calendarOf(shown: string, told: CalendarName | undefined): { calendar: CalendarName; bare: string } {
  const islamic = /\b(?:A\.?H\.?|hijri)(?=\W|$)|(?<!\p{L})ه(?:ـ|ج|)(?!\p{L})|هجري(?!\p{L})/iu;
  const persian =
    /\b(?:S\.?H\.?|A\.?P\.?|shamsi|jalali)(?=\W|$)|(?<!\p{L})(?:هجر[یي]\s+شمس[یي]|هـ?\.?\s?ش|ش|شمس[یي])(?!\p{L})/iu;
  for (const [calendar, mark] of [
    ['persian', persian],
    ['islamic', islamic],
  ] as const) {
    if (mark.test(shown)) return { calendar, bare: shown.replace(mark, ' ').replace(/[.\s]+$/, '') };
  }
  if (told !== undefined) return { calendar: told, bare: shown };
  const year = Number(/\d{4}/.exec(asciiDigits(shown))?.[0] ?? 0);
  if (/[۰-۹]/.test(shown) && year >= 1200 && year <= 1500) return { calendar: 'persian', bare: shown };
  if (/[٠-٩]/.test(shown) && year >= 1300 && year <= 1500) return { calendar: 'islamic', bare: shown };
  return { calendar: 'gregorian', bare: shown };
}

interface NamedMonth {
  readonly month: number;
  readonly calendar: CalendarName;
}

const monthMaps = [
  ['hebrew', hebrewMonths, 5000, 6000],
  ['gregorian', gregorianMonths, 0, 9999],
  ['persian', persianMonths, 1200, 1500],
  ['islamic', islamicMonths, 1200, 1500],
] as const;

/** The month that a word, or two together, name; in the told calendar first, else in the first whose years fit. */
function namedMonth(words: readonly string[], told: CalendarName, year: number): NamedMonth | null {
  const candidates = [...words.map((word, i) => word + (words[i + 1] ?? '')), ...words];
  const order = told === 'gregorian' ? monthMaps : [...monthMaps].sort((a, b) => +(b[0] === told) - +(a[0] === told));
  for (const [calendar, months, from, to] of order) {
    if ((calendar !== told || told === 'gregorian') && (year < from || year > to)) continue;
    for (const word of candidates) {
      const month = months.get(word);
      if (month !== undefined && (word.length > 2 || calendar !== 'persian')) return { month, calendar };
    }
  }
  return null;
}

function readNumeric(text: string, options: DateOptions): Parts | null {
  const date = text
    .replace(/^(\d{4}-\d{1,2}-\d{1,2})[T ].*$/i, '$1')
    .replace(/[ ,]+\d{1,2}:\d{2}.*$/, '')
    .replace(/\.$/, '');
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(date);
  // Read from its start such a date would be of the year 0101 to 3112, in a month of 18 to 20.
  const packedLast = /^([0-3]\d)([0-3]\d)((?:18|19|20)\d{2})$/.exec(date);
  if (packedLast && !/^(?:1[6-9]|20)\d\d(?:0\d|1[0-2])/.test(date))
    return yearAtEnd(part(packedLast[1]), part(packedLast[2]), packedLast[3], options);
  const yearFirst = packed ?? /^(\d{4})[-/. ](\d{1,2}|XX)(?:[-/. ](\d{1,2}|XX))?$/i.exec(date);
  if (yearFirst) return ordered(Number(yearFirst[1]), part(yearFirst[2]), part(yearFirst[3]));
  const yearOnly = /^(?:c(?:irca|a)?\.? ?|~ ?|about |approx(?:imately|\.)? )?(\d{4})$/i.exec(date);
  if (yearOnly)
    return {
      year: Number(yearOnly[1]),
      month: 0,
      day: 0,
      flags: /^\d/.test(date) ? [] : ['approximate'],
      orderFree: false,
    };
  const monthYear = /^(\d{1,2})[-/.](\d{4})$/.exec(date);
  if (monthYear) return ordered(Number(monthYear[2]), part(monthYear[1]), 0);
  const yearLast = /^(\d{1,2}|XX)[-/. ](\d{1,2}|XX)[-/. ](\d{4}|\d{2})$/i.exec(date);
  return yearLast ? yearAtEnd(part(yearLast[1]), part(yearLast[2]), yearLast[3], options) : null;
}

function part(text: string | undefined): number {
  if (text === undefined || /x/i.test(text) || text === '99') return 0;
  return Number(text);
}

/** Year, month, day in their ISO order; a month above 12 beside a day up to 12 is an exchange. */
function ordered(year: number, month: number, day: number): Parts | null {
  if (month > 12 && day >= 1 && day <= 12)
    return { year, month: day, day: month, flags: ['swapped-fields'], orderFree: false };
  if (month > 12 || day > 31) return null;
  return { year, month, day, flags: [], orderFree: false };
}

function yearAtEnd(first: number, second: number, yearText: string, options: DateOptions): Parts | null {
  const flags: DateFlag[] = yearText.length === 2 ? ['two-digit-year'] : [];
  const year = yearText.length === 2 ? centuryOf(Number(yearText), options) : Number(yearText);
  const dayFirst = options.order !== 'mdy';
  const [day, month] = dayFirst ? [first, second] : [second, first];
  if (month > 12 && day <= 12) {
    const told = options.order === undefined ? [] : (['swapped-fields'] as const);
    return { year, month: day, day: month, flags: [...flags, ...told], orderFree: false };
  }
  if (month > 12 || day > 31) return null;
  const both = options.order === undefined && day >= 1 && day <= 12 && month >= 1 && day !== month;
  return { year, month, day, flags: both ? [...flags, 'ambiguous-order'] : flags, orderFree: both };
}

function centuryOf(year: number, options: DateOptions): number {
  return year <= (options.pivotYear ?? 26) ? 2000 + year : 1900 + year;
}

function readWords(
  text: string,
  options: DateOptions,
  told: CalendarName,
): { parts: Parts; calendar: CalendarName } | null {
  const words =
    foldText(text)
      .replace(/(\d)(?:st|nd|rd|th|er|o|º|ª)(?!\p{L})/gu, '$1')
      .match(/\p{L}+|\d+/gu) ?? [];
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(String);
  if (numbers.length === 0 || numbers.length > 2 || words.length > numbers.length + 5) return null;
  const long = numbers.find((number) => number.length === 4);
  const yearText = long ?? (numbers.length === 2 ? numbers[1] : undefined);
  if (yearText === undefined || (yearText.length !== 4 && yearText.length !== 2)) return null;
  const year = yearText.length === 4 ? Number(yearText) : centuryOf(Number(yearText), options);
  const named =
    namedMonth(
      words.filter((word) => !/^\d/.test(word)),
      told,
      year,
    ) ?? romanMonth(text);
  if (named === null) return null;
  const day = numbers.length === 2 ? Number(numbers[long === numbers[0] ? 1 : 0]) : 0;
  const parts: Parts = {
    year,
    month: named.month,
    day: day <= 31 ? day : 0,
    flags: yearText.length === 2 ? ['two-digit-year'] : [],
    orderFree: false,
  };
  return { parts, calendar: named.calendar };
}

/** 12.V.1980, as Central Europe writes months. */
function romanMonth(text: string): NamedMonth | null {
  const match = /^\d{1,2}[-./ ]+(x{0,1}(?:ix|iv|v?i{0,3}))[-./ ]+\d{2,4}$/i.exec(text.trim());
  const month = match ? (romanValue(match[1].toLowerCase()) ?? 0) : 0;
  return month >= 1 && month <= 12 ? { month, calendar: 'gregorian' } : null;
}

function fromParts(parts: Parts, calendar: CalendarName): DateReading | null {
  const { year, month, day } = parts;
  if (year === 0 && calendar === 'gregorian') return null;
  const flags: DateFlag[] = [...parts.flags];
  if (calendar !== 'gregorian') flags.push(calendar);
  const span = spanOf(parts, calendar, flags);
  if (span === null) return null;
  const isDummy = calendar === 'gregorian' && dummyDays.has(`${year}-${month}-${day}`);
  if (isDummy) flags.push('dummy');
  const isFirst = month === 1 && day === 1;
  if (isFirst) flags.push('first-of-january');
  const swapped =
    span.precision === 'day' && day <= 12 && day !== month ? dayInCalendar(calendar, year, day, month) : null;
  const reading = { from: span.from, to: span.to, precision: span.precision, placeholder: isDummy || isFirst, flags };
  return swapped === null ? reading : { ...reading, swapped: { from: swapped, to: swapped } };
}

function spanOf(
  parts: Parts,
  calendar: CalendarName,
  flags: DateFlag[],
): { from: Day; to: Day; precision: DatePrecision } | null {
  const { year, month, day } = parts;
  if (month === 0) {
    if (day !== 0) flags.push('unknown-part');
    const from = calendar === 'gregorian' ? dayOf(year, 1, 1) : dayInCalendar(calendar, year, 1, 1);
    const to = lastDayOfMonth(calendar, year, 12);
    return from === null || to === null ? null : { from, to, precision: 'year' };
  }
  const exact = day === 0 ? null : dayInCalendar(calendar, year, month, day);
  if (exact !== null) return { from: exact, to: exact, precision: 'day' };
  if (day !== 0) flags.push('no-such-day');
  const from = dayInCalendar(calendar, year, month, 1);
  const to = lastDayOfMonth(calendar, year, month);
  return from === null || to === null ? null : { from, to, precision: 'month' };
}
