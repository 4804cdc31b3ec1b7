import { type Certainty, overlap } from '@lookback/base';
import type { DateReading } from './date-reading.ts';

/** How two dates agree, best first. */
export type DateAgreement =
  | 'same-day'
  | 'swapped'
  | 'contained'
  | 'off-by-one'
  | 'same-year'
  | 'one-digit'
  | 'near'
  | 'generation'
  | 'different';

/** The comparison of two dates. */
export interface DateComparison {
  /** Can both name one day: certain (one and the same day), possible (they overlap, or overlap when read otherwise), no. */
  readonly certainty: Certainty;
  readonly agreement: DateAgreement;
  /** Days between the nearest ends, 0 when they overlap; null where an end is open. */
  readonly daysApart: number | null;
  /** True where either side is a placeholder: agreement then says nothing. */
  readonly placeholder: boolean;
}

const yearDays = 365.2425;

/**
 * Compares two dates as intervals, in three values. Exchanged day and month, one day off (calendar conversion, midnight) and one
 * wrong digit of the year are named apart, since each is a usual slip; a gap of 15 years or more is `generation`. Symmetric.
 */
export function compareDates(a: DateReading, b: DateReading): DateComparison {
  const placeholder = a.placeholder || b.placeholder;
  const overlapping = overlap(a, b);
  const daysApart = distance(a, b);
  const answer = (certainty: Certainty, agreement: DateAgreement) => ({ certainty, agreement, daysApart, placeholder });
  if (overlapping !== 'no') {
    const exact = a.precision === 'day' && b.precision === 'day' && a.from === b.from;
    const unsure = placeholder || a.flags.includes('approximate') || b.flags.includes('approximate');
    return exact ? answer(unsure ? 'possible' : 'certain', 'same-day') : answer('possible', 'contained');
  }
  if (isSwap(a, b)) return answer('possible', 'swapped');
  const converted = [a, b].some((side) =>
    side.flags.some((flag) => flag === 'islamic' || flag === 'persian' || flag === 'hebrew'),
  );
  if (daysApart !== null && daysApart <= (converted ? 2 : 1)) return answer('possible', 'off-by-one');
  if (a.flags.includes('approximate') || b.flags.includes('approximate')) {
    if (daysApart !== null && daysApart <= 2 * yearDays) return answer('possible', 'near');
  }
  const years = yearsOf(a, b);
  if (years === 'same') return answer('no', 'same-year');
  if (years === 'one-digit') return answer('no', 'one-digit');
  if (daysApart !== null && daysApart <= 2 * yearDays) return answer('no', 'near');
  return answer('no', daysApart !== null && daysApart >= 15 * yearDays ? 'generation' : 'different');
}

function isSwap(a: DateReading, b: DateReading): boolean {
  const meets = (one: DateReading, other: DateReading) =>
    one.swapped !== undefined && other.precision === 'day' && one.swapped.from === other.from;
  return meets(a, b) || meets(b, a);
}

function distance(a: DateReading, b: DateReading): number | null {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return null;
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** Same year; or same month and day with one digit of the year wrong. */
function yearsOf(a: DateReading, b: DateReading): 'same' | 'one-digit' | 'other' {
  if (a.from === null || b.from === null || a.precision === 'span' || b.precision === 'span') return 'other';
  const [one, other] = [isoParts(a.from), isoParts(b.from)];
  if (one.year === other.year) return 'same';
  if (a.precision !== 'day' || b.precision !== 'day' || one.rest !== other.rest) return 'other';
  let differing = 0;
  for (let i = 0; i < 4; i++) if (one.year[i] !== other.year[i]) differing++;
  return differing === 1 ? 'one-digit' : 'other';
}

function isoParts(day: number): { year: string; rest: string } {
  const iso = new Date(day * 86_400_000).toISOString();
  return { year: iso.slice(0, 4), rest: iso.slice(4, 10) };
}
