import { share } from './column-share.ts';
import { dateOrderOf, dateShare, looksDated, readDateValue } from './date-value.ts';
import { saysOfEvent, saysOtherDay } from './event-words.ts';
import { headerWord, saysDay, saysEvent, saysMonth, saysRecord, saysYear } from './header-words.ts';
import type { FieldRole } from './record-table.ts';

type ValuesOf = (column: number) => readonly string[];

/** Day, month and year side by side as their first letters: J M A, T M J, D M R. */
const oneLetter = /^\p{L}$/u;

/**
 * Parts of birth dates in columns called year, month and day without a word for birth: all three side by side where the
 * file has no birth date and the years spread like births, or month and day near a birth year.
 */
export function withBareParts(
  roles: (FieldRole | null)[],
  header: readonly string[],
  valuesOf: ValuesOf,
): (FieldRole | null)[] {
  if (roles.includes('birth_date') || roles.includes('birth_month')) return roles;
  const bare = (column: number, says: RegExp, min: number, max: number): boolean =>
    roles[column] !== undefined &&
    roles[column] !== 'birth_year' &&
    !saysOfEvent(headerWord(header[column])) &&
    (says.test(headerWord(header[column])) || oneLetter.test(headerWord(header[column]))) &&
    share(valuesOf(column), (value) => /^\d{1,4}$/.test(value.trim()) && Number(value) >= min && Number(value) <= max) >
      0.9;
  const isMonth = (column: number): boolean => bare(column, saysMonth, 1, 12);
  const isDay = (column: number): boolean => bare(column, saysDay, 1, 31);
  for (let column = 0; column < roles.length; column++) {
    const isYear = roles[column] === 'birth_year';
    if (
      !isYear &&
      !(!roles.includes('birth_year') && bare(column, saysYear, 1000, 2200) && spreadLikeBirths(valuesOf(column)))
    )
      continue;
    for (const [month, day] of [
      [1, 2],
      [2, 1],
      [-1, -2],
      [-2, -1],
      [-1, 1],
      [1, -1],
    ].map((steps) => steps.map((step) => column + step))) {
      if (!isMonth(month) || !isDay(day)) continue;
      roles[column] = 'birth_year';
      roles[month] = 'birth_month';
      roles[day] = 'birth_day';
      return roles;
    }
  }
  return roles;
}

/** A birth date, or the part of one that both the header and the values speak of. */
export function birthRole(word: string, values: readonly string[]): FieldRole | null {
  const whole = (min: number, max: number): boolean =>
    share(values, (value) => /^\d{1,4}$/.test(value.trim()) && Number(value) >= min && Number(value) <= max) > 0.9;
  if (saysMonth.test(word) && whole(1, 12)) return 'birth_month';
  if (saysDay.test(word) && whole(1, 31)) return 'birth_day';
  if (saysYear.test(word) && whole(1000, 2200)) return 'birth_year';
  return dateShare(values) > 0.5 ? 'birth_date' : null;
}

const spreadYearsMin = 15;

/**
 * Could a column of dates be birth dates though its header does not say so? Births spread over a generation: the
 * middle four fifths of the years span 15 or more. Days on which something happened to people rarely do.
 */
export function looksLikeBirths(word: string, values: readonly string[]): boolean {
  return (
    !saysEvent.test(word) &&
    !saysRecord.test(word) &&
    !saysOtherDay(word) &&
    values.length >= 2 &&
    looksDated(values) &&
    spreadLikeBirths(values)
  );
}

function spreadLikeBirths(values: readonly string[]): boolean {
  const order = dateOrderOf(values);
  const years = values.flatMap((value) => readDateValue(value, order)?.year ?? []).sort((x, y) => x - y);
  const at = (share: number): number => years[Math.round(share * (years.length - 1))] ?? 0;
  return at(0.9) - at(0.1) >= spreadYearsMin;
}

/** A month or day without a year is no date. */
export function withoutLoneParts(roles: (FieldRole | null)[]): (FieldRole | null)[] {
  if (roles.includes('birth_year')) return roles;
  return roles.map((role) => (role === 'birth_month' || role === 'birth_day' ? null : role));
}
