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
  if (match) return dated(match[1], match[2], match[3]);
  match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(value);
  if (match) {
    const year = match[3].length === 2 ? String(Number(match[3]) + (Number(match[3]) > 30 ? 1900 : 2000)) : match[3];
    const first = Number(match[1]);
    const second = Number(match[2]);
    const dayFirst = first > 12 || (second <= 12 && order === 'day_first');
    return dayFirst ? dated(year, match[2], match[1]) : dated(year, match[1], match[2]);
  }
  match = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([a-z]{3,9})\.?(?:[ -](\d{1,2}),?)?[ -](\d{4})$/.exec(value);
  if (match) {
    const month = monthNames.indexOf(match[2].slice(0, 3)) + 1;
    if (month > 0) return dated(match[4], String(month), match[1] ?? match[3] ?? '0');
  }
  match = /^(\d{4})$/.exec(value);
  return match ? dated(match[1], '0', '0') : null;
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
    if (isDigit(value, 0) && isDigit(value, 1) && isDigit(value, 2)) continue;
    const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{2,4}$/.exec(value.trim());
    if (!match) continue;
    if (Number(match[1]) > 12) day++;
    else if (Number(match[2]) > 12) month++;
  }
  return month > day ? 'month_first' : 'day_first';
}
