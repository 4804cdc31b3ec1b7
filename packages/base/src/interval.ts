/** A day as the number of days since 1970-01-01 (proleptic Gregorian). */
export type Day = number;

/**
 * A closed span of days. An unknown end is `null`: the span is open on that side, and whatever rests on it is only
 * *possible*, never *certain*.
 */
export interface Interval {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The answer to a question about intervals that are not fully known. */
export type Certainty = 'certain' | 'possible' | 'no';

const dayMs = 86_400_000;

/** The day of a year, month (1 to 12) and day of the month; null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.floor(date.getTime() / dayMs);
}

/** The ISO 8601 text (YYYY-MM-DD) of a day. */
export function isoDay(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/**
 * Reads YYYY, YYYY-MM, YYYY-MM-DD or an ISO date-time (its date part) as the span of days that it names.
 * Returns null for anything else, an impossible date included.
 */
export function isoInterval(text: string): { from: Day; to: Day } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/.exec(text.trim());
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return spanOf(dayOf(year, 1, 1), dayOf(year, 12, 31));
  const month = Number(match[2]);
  if (match[3] === undefined) {
    const first = dayOf(year, month, 1);
    const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    return first === null || next === null ? null : { from: first, to: next - 1 };
  }
  const day = dayOf(year, month, Number(match[3]));
  return spanOf(day, day);
}

function spanOf(from: Day | null, to: Day | null): { from: Day; to: Day } | null {
  return from === null || to === null ? null : { from, to };
}

/**
 * Do two intervals share a day? *certain* needs all four ends known and overlapping, *no* needs known ends that
 * exclude each other, everything else is *possible*.
 */
export function overlap(a: Interval, b: Interval): Certainty {
  if (a.from !== null && b.to !== null && a.from > b.to) return 'no';
  if (b.from !== null && a.to !== null && b.from > a.to) return 'no';
  return a.from === null || a.to === null || b.from === null || b.to === null ? 'possible' : 'certain';
}
