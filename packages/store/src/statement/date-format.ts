import { dayOf, isoDay } from '@lookback/base';

const parts: Readonly<Record<string, string>> = {
  Y: '(?<Y>\\d{4})',
  y: '(?<y>\\d{2})',
  m: '(?<m>\\d{1,2})',
  d: '(?<d>\\d{1,2})',
  b: '(?<b>\\p{L}{3,})\\.?',
  B: '(?<b>\\p{L}{3,})',
  H: '\\d{1,2}',
  I: '\\d{1,2}',
  M: '\\d{1,2}',
  S: '\\d{1,2}',
  f: '\\d+',
  p: '[AaPp][Mm]',
  z: '[+-]\\d{2}:?\\d{2}|Z',
  '%': '%',
};
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Compiles a date format as strptime has it (`%d/%m/%Y`) into a reader: an ISO date as narrow as the format, or null
 * where the text is not written so. Two-digit years above 30 are of the twentieth century.
 */
export function dateFormat(format: string): (text: string) => string | null {
  const pattern = format.replace(/%(.)|[\\^$.*+?()[\]{}|/]/gu, (match, letter: string | undefined) =>
    letter === undefined ? `\\${match}` : (parts[letter] ?? match),
  );
  const regex = new RegExp(`^\\s*${pattern}\\s*$`, 'u');
  return (text) => {
    const found = regex.exec(text)?.groups;
    if (!found) return null;
    const short = Number(found.y);
    const year = found.Y !== undefined ? Number(found.Y) : short + (short > 30 ? 1900 : 2000);
    const named = found.b === undefined ? undefined : months.indexOf(found.b.toLowerCase().slice(0, 3)) + 1;
    const month = named ?? (found.m === undefined ? undefined : Number(found.m));
    if (Number.isNaN(year) || month === 0) return null;
    if (month === undefined) return String(year);
    const day = dayOf(year, month, found.d === undefined ? 1 : Number(found.d));
    if (day === null) return null;
    return found.d === undefined ? isoDay(day).slice(0, 7) : isoDay(day);
  };
}
