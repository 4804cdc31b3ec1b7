import type { Day, Interval } from '@lookback/base';

/** How narrow a date is as written. */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'span';

/** What was noticed about a date while it was read. */
export type DateFlag =
  /** Day and month can be read both ways; `swapped` holds the other reading. */
  | 'ambiguous-order'
  /** Month above 12 in the month's place: day and month were exchanged to read it. */
  | 'swapped-fields'
  /** The century was guessed. */
  | 'two-digit-year'
  /** A part was 00, 99, XX or missing, so the date is wider than a day. */
  | 'unknown-part'
  /** 1 January: often entered when only the year is known. */
  | 'first-of-january'
  /** The whole date is a known dummy (1900-01-01, 9999-12-31, 1111-11-11). */
  | 'dummy'
  /** Marked approximate or uncertain by its author (~ ? c.). */
  | 'approximate'
  /** Converted from the Solar Hijri (Persian) calendar. */
  | 'persian'
  /** Converted from the Islamic calendar (Umm al-Qura); local sighting can differ by a day or two. */
  | 'islamic'
  /** Converted from the Hebrew calendar; its day begins at sunset. */
  | 'hebrew'
  /** Not in the calendar as written (31 April): read as its month. */
  | 'no-such-day';

/** A date as an interval of days, with what it is worth. Ends that are open are null. */
export interface DateReading extends Interval {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: DatePrecision;
  /** True where equality says nothing: dummies, and 1 January (its year still counts). */
  readonly placeholder: boolean;
  readonly flags: readonly DateFlag[];
  /** The other reading with day and month exchanged, where it exists and differs. */
  readonly swapped?: { readonly from: Day; readonly to: Day };
}
