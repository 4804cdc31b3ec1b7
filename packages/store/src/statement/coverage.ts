import { isoDay, isoInterval } from '@lookback/base';
import type { EntityInRow } from './statement-sink.ts';

/** What one source covers, to be held against the custodian's control totals. */
export interface Coverage {
  /** Person records. */
  readonly persons: number;
  /** Sum of amounts of payments and actions; null where there are none. */
  readonly amount: number | null;
  /** First and last day of what the source dates, ISO; empty where it dates nothing. Births and documents do not count. */
  readonly from: string;
  readonly to: string;
  /** Days with at least one dated row. */
  readonly days: number;
  /** Months between first and last without a dated row, as YYYY-MM. */
  readonly missingMonths: readonly string[];
  /** Spans of days without a dated row, longest first, at most 20; only where most days have one. */
  readonly missingDays: readonly { readonly from: string; readonly to: string; readonly days: number }[];
}

const personal = new Set([
  'birthDate',
  'deathDate',
  'incorporationDate',
  'dissolutionDate',
  'openingDate',
  'closingDate',
  'createdAt',
  'modifiedAt',
  'retrievedAt',
]);
const spansMax = 20;

export function coverageCounter(): { add(entity: EntityInRow, fresh: boolean): void; close(): Coverage } {
  const days = new Set<number>();
  let persons = 0;
  let amount = 0;
  let amounts = 0;
  const addDay = (text: string) => {
    if (text.length < 10) return;
    const day = isoInterval(text)?.from;
    if (day !== undefined) days.add(day);
  };
  return {
    add: (entity, fresh) => {
      if (fresh && entity.kind === 'person') persons++;
      addDay(entity.validFrom);
      const document = entity.schema === 'Passport' || entity.schema === 'Identification';
      for (const { prop, type, value, flag } of entity.statements) {
        if (type === 'date' && flag === '' && !document && !personal.has(prop)) addDay(value);
        else if (prop === 'amount' && Number.isFinite(Number(value))) {
          amount += Number(value);
          amounts++;
        }
      }
    },
    close: () => ({ persons, amount: amounts === 0 ? null : Math.round(amount * 100) / 100, ...gaps([...days]) }),
  };
}

function gaps(found: number[]): Omit<Coverage, 'persons' | 'amount'> {
  if (found.length === 0) return { from: '', to: '', days: 0, missingMonths: [], missingDays: [] };
  const days = found.sort((a, b) => a - b);
  const [first, last] = [days[0], days[days.length - 1]];
  const months = new Set(days.map((day) => isoDay(day).slice(0, 7)));
  const missingMonths: string[] = [];
  for (let month = isoDay(first).slice(0, 7); month < isoDay(last).slice(0, 7); month = nextMonth(month)) {
    if (!months.has(month)) missingMonths.push(month);
  }
  const spans: { from: string; to: string; days: number }[] = [];
  if (days.length >= (last - first + 1) / 2) {
    for (let i = 1; i < days.length; i++) {
      const length = days[i] - days[i - 1] - 1;
      if (length > 0) spans.push({ from: isoDay(days[i - 1] + 1), to: isoDay(days[i] - 1), days: length });
    }
  }
  spans.sort((a, b) => b.days - a.days || (a.from < b.from ? -1 : 1));
  return {
    from: isoDay(first),
    to: isoDay(last),
    days: days.length,
    missingMonths,
    missingDays: spans.slice(0, spansMax),
  };
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
