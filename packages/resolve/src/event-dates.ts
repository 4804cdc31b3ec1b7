import { dateOrderOf, looksDated, readDateValue } from './date-value.ts';
import { saysMet, saysNoMeeting } from './event-words.ts';
import { headerWord, saysEvent } from './header-words.ts';
import type { FieldRole, RecordTable } from './record-table.ts';
import { fieldsOf, isBlankMark } from './value-column.ts';

/** What no day is on which a person was seen: the end of a life or of a paper, the making and changing of a row. */
const ofNoMeeting =
  /death|died|deceas|expir|valid|until|issue|updat|modif|creat|edit|load|export|import|fallec|defunc|venc|caduc|deces|gest|verstorb|gultig|ausgest|abgelauf|смерт|действ|выдач|истек/;
/** Six digits are read as a day only under a header that speaks of one. */
const saysDate = /date|datum|fecha|data|day|дата/;
const sixDigits = /^\d{6}$/;
const datedMin = 0.8;

/**
 * Gives the role of the day on which a person was seen to the first column of such days, where the file holds names,
 * birth dates and numbers: it tells numbers that one person held in turn from those of two people.
 */
export function withEventDate(
  roles: readonly (FieldRole | null)[],
  header: readonly string[],
  sampleRows: readonly (readonly string[])[],
): (FieldRole | null)[] {
  const wanted = roles.includes('code') && (roles.includes('birth_date') || roles.includes('birth_year'));
  if (!wanted) return [...roles];
  const at = header.findIndex((name, column) => {
    const word = headerWord(name);
    if (roles[column] !== null || ofNoMeeting.test(word) || saysNoMeeting(word)) return false;
    const values = sampleRows.map((row) => (row[column] ?? '').trim()).filter((value) => !isBlankMark(value));
    if (values.length === 0) return false;
    return looksDated(values)
      ? saysEvent.test(word) || saysDate.test(word) || saysMet(word)
      : saysDate.test(word) && areCompact(values);
  });
  return roles.map((role, column) => (column === at ? 'event_date' : role));
}

function areCompact(values: readonly string[]): boolean {
  const order = compactOrder(values);
  const read = values.filter((value) => sixDigits.test(value) && readDateValue(value, order) !== null);
  return read.length > datedMin * values.length;
}

/** Of six digits the part that takes fewer values is the year: events of thirty years and more are rarely in one file. */
function compactOrder(values: readonly string[]): 'year_first' | 'day_first' | 'month_first' {
  const parts = (from: number): number => new Set(values.map((value) => value.slice(from, from + 2))).size;
  return parts(0) < parts(4) ? 'year_first' : dateOrderOf(values);
}

/** In place of a day that is not known. */
export const noDay = -(2 ** 31);
const dayMs = 86_400_000;

/** By record the day on which the person was seen, counted from 1970; null where the table holds no such days. */
export function eventDays(table: RecordTable): Int32Array | null {
  const [field] = fieldsOf(table, 'event_date');
  if (!field) return null;
  const { dictionary, offsets, codes } = field;
  const texts = Array.from(dictionary, (text) => text.trim());
  const compact = texts.filter((text) => sixDigits.test(text));
  const order = compact.length > datedMin * texts.length ? compactOrder(compact) : dateOrderOf(texts);
  const dayOf = Int32Array.from(texts, (text) => {
    const date = readDateValue(text, order);
    if (date === null || date.month < 1 || date.month > 12) return noDay;
    return Math.round(Date.UTC(date.year, date.month - 1, Math.max(1, date.day)) / dayMs);
  });
  const days = new Int32Array(table.count).fill(noDay);
  for (let record = 0; record < table.count; record++)
    if (offsets[record + 1] > offsets[record]) days[record] = dayOf[codes[offsets[record]]];
  return days;
}
