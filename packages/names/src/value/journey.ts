import { isoDay } from '@lookback/base';
import { readDate } from '../date/read-date.ts';

/**
 * The comparable form of a flight, train, bus or sailing: `NUMBER@YYYY-MM-DD`, capitals, no spaces, leading zeros of the
 * number dropped (SU 0261 = SU261). Null without a number or without one exact day: a number alone names a service, not a journey.
 */
export function journeyKey(number: string, date: string): string | null {
  const packed = number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  // a number of a service is short; the pattern would take long over a long text
  const match = packed.length > 40 ? null : /^(.*?)0*([1-9]\d*)([A-Z]?)$/u.exec(packed);
  const day = readDate(date);
  if (!match || day === null || day.placeholder || day.precision !== 'day' || day.from === null) return null;
  if (day.flags.includes('ambiguous-order')) return null;
  return `${match[1]}${match[2]}${match[3]}@${isoDay(day.from)}`;
}
