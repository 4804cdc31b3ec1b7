import { isoDay } from '@lookback/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInCalendar } from './calendar.ts';
import { compareDates } from './compare-dates.ts';
import type { DateReading } from './date-reading.ts';
import { type DateOptions, readDate } from './read-date.ts';

const shown = (text: string, options?: DateOptions): string => {
  const reading = readDate(text, options);
  if (reading === null) return 'null';
  const end = (day: number | null) => (day === null ? 'open' : isoDay(day));
  return reading.from === reading.to && reading.from !== null
    ? end(reading.from)
    : `${end(reading.from)}..${end(reading.to)}`;
};
const read = (text: string, options?: DateOptions): DateReading => {
  const reading = readDate(text, options);
  if (reading === null) throw new Error(`no date in ${text}`);
  return reading;
};

describe('readDate', () => {
  it.each([
    ['1991-08-14', '1991-08-14'],
    ['1991-14-08', '1991-08-14'],
    ['19800512', '1980-05-12'],
    ['25121980', '1980-12-25'],
    ['12251980', '1980-12-25'],
    ['18102018', '2018-10-18'],
    ['20181018', '2018-10-18'],
    ['25/12/1980', '1980-12-25'],
    ['12/25/1980', '1980-12-25'],
    ['03/04/1985', '1985-04-03'],
    ['1.4.1985', '1985-04-01'],
    ['12 May 1980', '1980-05-12'],
    ['May 12th, 1980', '1980-05-12'],
    ['12 мая 1980', '1980-05-12'],
    ['12 de mayo de 1980', '1980-05-12'],
    ['5 مارس 1990', '1990-03-05'],
    ['12/05/80', '1980-05-12'],
    ['1990-05-12T10:00:00Z', '1990-05-12'],
    ['1980', '1980-01-01..1980-12-31'],
    ['1980-05', '1980-05-01..1980-05-31'],
    ['05/1980', '1980-05-01..1980-05-31'],
    ['00/00/1975', '1975-01-01..1975-12-31'],
    ['1975-00-00', '1975-01-01..1975-12-31'],
    ['31/04/1990', '1990-04-01..1990-04-30'],
    ['198X', '1980-01-01..1989-12-31'],
    ['1984~', '1984-01-01..1984-12-31'],
    ['1984-06?', '1984-06-01..1984-06-30'],
    ['1985-XX-XX', '1985-01-01..1985-12-31'],
    ['1960/1965', '1960-01-01..1965-12-31'],
    ['../1965', 'open..1965-12-31'],
    ['2001-21', '2001-01-01..2001-12-31'],
    ['c. 1960', '1960-01-01..1960-12-31'],
    ['۱۳۷۰/۰۵/۱۲', '1991-08-03'],
    ['1370/05/12 SH', '1991-08-03'],
    ['1445-09-01 AH', '2024-03-11'],
    ['15 Ramadan 1400', '1980-07-28'],
    ['٢١ رمضان ١٤٠٠', '1980-08-03'],
    ['12 ربيع الأول 1400', '1980-01-30'],
    ['1400/05/12 هجری شمسی', '2021-08-03'],
    ['12 Nisan 5740', '1980-03-29'],
    ['5 Tishri 5750', '1989-10-04'],
    ['1980年5月12日', '1980-05-12'],
    ['昭和55年5月12日', '1980-05-12'],
    ['2024년 5월 12일', '2024-05-12'],
    ['12.V.1980', '1980-05-12'],
    ['1980s', '1980-01-01..1989-12-31'],
    ['1960-1965', '1960-01-01..1965-12-31'],
    ['between 1960 and 1965', '1960-01-01..1965-12-31'],
    ['before 1970', 'open..1969-12-31'],
    ['after 12 May 1980', '1980-05-13..open'],
    ['approx 1970', '1970-01-01..1970-12-31'],
    ['before', 'null'],
    ['unknown', 'null'],
    ['00/00/0000', 'null'],
    ['', 'null'],
  ])('%s', (text, expected) => expect(shown(text)).toBe(expected));

  it('keeps both readings of an ambiguous order, unless told', () => {
    expect(read('03/04/1985').flags).toContain('ambiguous-order');
    expect(read('03/04/1985').swapped).toEqual(
      read('1985-03-04').from === null ? null : { from: read('1985-03-04').from, to: read('1985-03-04').to },
    );
    expect(shown('03/04/1985', { order: 'mdy' })).toBe('1985-03-04');
    expect(read('03/04/1985', { order: 'mdy' }).flags).not.toContain('ambiguous-order');
  });

  it('marks placeholders', () => {
    expect(read('1980-01-01')).toMatchObject({ placeholder: true, flags: ['first-of-january'] });
    expect(read('1900-01-01').flags).toContain('dummy');
    expect(read('1980-01-02').placeholder).toBe(false);
  });

  it('reads a told calendar', () => {
    expect(shown('1370-05-12', { calendar: 'persian' })).toBe('1991-08-03');
    expect(shown('1370', { calendar: 'persian' })).toBe('1991-03-21..1992-03-20');
  });

  it('reads back every day that it could have written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 30_000 }), (day) => {
        const iso = isoDay(day);
        expect(readDate(iso)).toMatchObject({ from: day, to: day, precision: 'day' });
        const [year, month, date] = iso.split('-');
        expect(readDate(`${date}/${month}/${year}`)?.from).toBe(day);
        expect(readDate(`${month}/${date}/${year}`, { order: 'mdy' })?.from).toBe(day);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 24 }), (text) => {
        readDate(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe('calendars', () => {
  it('converts known days', () => {
    expect(isoDay(dayInCalendar('persian', 1403, 1, 1) ?? 0)).toBe('2024-03-20');
    expect(isoDay(dayInCalendar('islamic', 1446, 1, 1) ?? 0)).toBe('2024-07-07');
    expect(dayInCalendar('persian', 1403, 13, 1)).toBeNull();
  });
});

describe('compareDates', () => {
  const compare = (a: string, b: string) => compareDates(read(a), read(b));
  it.each([
    ['1980-05-12', '12/05/1980', 'certain', 'same-day'],
    ['1980-05-12', '1980-12-05', 'possible', 'swapped'],
    ['1980-05-12', '1980-05', 'possible', 'contained'],
    ['1980-05-12', '1980-05-13', 'possible', 'off-by-one'],
    ['1980-05-12', '1980-09-30', 'no', 'same-year'],
    ['1980-05-12', '1986-05-12', 'no', 'one-digit'],
    ['1980-05-12', '1981-07-20', 'no', 'near'],
    ['1980-05-12', '2002-07-20', 'no', 'generation'],
    ['1980-05-12', '1985-07-20', 'no', 'different'],
    ['1980-01-01', '1980-01-01', 'possible', 'same-day'],
  ])('%s and %s', (a, b, certainty, agreement) => {
    expect(compare(a, b)).toMatchObject({ certainty, agreement });
    expect(compare(b, a)).toEqual(compare(a, b));
  });
});
