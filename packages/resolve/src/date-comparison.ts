import { type Comparison, type FrozenCounts, middleFrequency } from './comparison.ts';
import { DateLevels, dateKernel, dateLevels } from './date-kernel.ts';
import { dateOrderOf, isoText, readDateValue } from './date-value.ts';
import type { Field, RecordTable } from './record-table.ts';
import { shareableData } from './shareable.ts';
import { TextList } from './text-list.ts';
import { columnOf, fieldsOf, isBlankMark, type ValueColumn, type ValueData, valueData } from './value-column.ts';

/** The fields that hold birth dates: whole ones, and one that is put together of years, months and days. */
export function dateFields(table: RecordTable): Field[] {
  const column = joinedParts(table);
  return [...fieldsOf(table, 'birth_date'), ...(column ? [column] : [])];
}

/** The birth dates of such fields, normalised to YYYY-MM-DD with 00 for what is unknown. */
export function dateValues(count: number, fields: readonly Field[]): ValueData {
  const orders = new Map(fields.map((field) => [field, dateOrderOf(field.dictionary)]));
  return valueData(count, fields, (value, field) => {
    const date = readDateValue(value, orders.get(field) ?? 'day_first');
    return date ? isoText(date) : '';
  });
}

/** The column of birth dates that such values make. */
export function dateColumn(table: RecordTable, values: ValueData, fields: readonly Field[]): ValueColumn {
  const named = fieldsOf(table, 'birth_date', 'birth_year', 'birth_month', 'birth_day');
  return { ...columnOf(values, fields), fields: named.map((field) => field.name) };
}

function joinedParts(table: RecordTable): Field | null {
  const [year] = fieldsOf(table, 'birth_year');
  if (!year) return null;
  const [month] = fieldsOf(table, 'birth_month');
  const [day] = fieldsOf(table, 'birth_day');
  const index = new Map<string, number>();
  const offsets = new Uint32Array(table.count + 1);
  const codes: number[] = [];
  const part = (field: Field | undefined, record: number): string => {
    const value =
      field && field.offsets[record + 1] > field.offsets[record]
        ? field.dictionary.at(field.codes[field.offsets[record]]).trim()
        : '';
    return isBlankMark(value) ? '' : value;
  };
  for (let record = 0; record < table.count; record++) {
    const y = part(year, record);
    if (y !== '') {
      const text = `${y}-${part(month, record) || '0'}-${part(day, record) || '0'}`;
      let code = index.get(text);
      if (code === undefined) {
        code = index.size;
        index.set(text, code);
      }
      codes.push(code);
    }
    offsets[record + 1] = codes.length;
  }
  return {
    name: year.name,
    role: 'birth_date',
    dictionary: TextList.of(index.keys()),
    offsets,
    codes: Uint32Array.from(codes),
  };
}

/** Dates with a day or month over all, up to which births are known by their years alone. */
export const datedMax = 0.02;

/** Is a date, as values are written, a year without month and day? */
export function isYear(value: string): boolean {
  return value.endsWith('-00-00');
}

/** Does next to no record of a file know the month or day of its birth? */
function holdsYearsOnly(frozen: FrozenCounts | null, values: readonly string[], frequency: ArrayLike<number>): boolean {
  const held = frozen ? [...frozen.frequencies] : values.map((value, x) => [value, frequency[x]] as const);
  let [all, dated] = [0, 0];
  for (const [value, records] of held) {
    all += records;
    if (!isYear(value)) dated += records;
  }
  return all > 0 && dated <= datedMax * all;
}

/** The birth date comparison. `placeholder` values are neutral when equal; January 1 speaks for its year only. */
export function dateComparison(
  column: ValueColumn,
  frozen: FrozenCounts | null,
  placeholder: ReadonlySet<string>,
): Comparison {
  const { offsets, codes } = column;
  const values = [...column.values];
  const frequency = frozen ? Uint32Array.from(values, (value) => frozen.frequencies.get(value) ?? 0) : column.frequency;
  const middle = frozen ? middleFrequency([...frozen.frequencies.values()]) : middleFrequency(frequency);
  const kernel = shareableData(
    dateKernel(values, column, placeholder, frequency, middle, holdsYearsOnly(frozen, values, frequency)),
  );
  const pairs = new DateLevels(kernel);
  const saysNothing = (code: number): boolean => kernel.placeholder[code] === 1 && kernel.yearOnly[code] === 0;
  return {
    name: 'birth date',
    kind: 'date',
    fields: column.fields,
    levels: dateLevels,
    shareable: false,
    equalLevels: 3,
    has: (record) => {
      for (let k = offsets[record]; k < offsets[record + 1]; k++) if (!saysNothing(codes[k])) return true;
      return false;
    },
    kernel,
    pairs,
    level: (a, b) => pairs.of(a, b),
    show: (record) => Array.from(codes.subarray(offsets[record], offsets[record + 1]), column.original).join(' | '),
    keys: shareableData({
      offsets: kernel.offsets,
      codes: kernel.codes,
      hash: column.values.hashes(31),
      frequency,
    }),
  };
}
