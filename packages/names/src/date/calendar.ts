import { createRequire } from 'node:module';
import { type Day, dayOf } from '@lookback/base';

type Calendars = typeof import('temporal-polyfill/full');

let calendarsRead: Calendars | null = null;

/** The library of calendars, loaded with the first date that is not Gregorian. */
function calendars(): Calendars {
  calendarsRead ??= createRequire(import.meta.url)('temporal-polyfill/full') as Calendars;
  return calendarsRead;
}

export type CalendarName = 'gregorian' | 'persian' | 'islamic' | 'hebrew';

const calendarIds = { persian: 'persian', islamic: 'islamic-umalqura', hebrew: 'hebrew' } as const;

/**
 * The day of a year, month and day of the month in a calendar: Gregorian, Solar Hijri (persian), Islamic after the tables of
 * Umm al-Qura (islamic), or Hebrew (hebrew) with its months counted from Tishri as in a common year, Adar of a leap year being Adar II. Null
 * where the calendar has no such day.
 */
export function dayInCalendar(calendar: CalendarName, year: number, month: number, day: number): Day | null {
  if (calendar === 'gregorian') return dayOf(year, month, day);
  try {
    const isLate = calendar === 'hebrew' && month >= 6 && isHebrewLeapYear(year);
    const date = calendars().Temporal.PlainDate.from(
      { year, month: isLate ? month + 1 : month, day, calendar: calendarIds[calendar] },
      { overflow: 'reject' },
    );
    const iso = date.withCalendar('iso8601');
    return dayOf(iso.year, iso.month, iso.day);
  } catch {
    return null;
  }
}

/** Seven years in nineteen have thirteen months. */
function isHebrewLeapYear(year: number): boolean {
  return (7 * year + 1) % 19 < 7;
}

/** The last day of a month in a calendar; null where there is no such month. */
export function lastDayOfMonth(calendar: CalendarName, year: number, month: number): Day | null {
  for (let day = 31; day >= 28; day--) {
    const found = dayInCalendar(calendar, year, month, day);
    if (found !== null) return found;
  }
  return null;
}
