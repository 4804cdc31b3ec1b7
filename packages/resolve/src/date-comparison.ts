import { hash32 } from '@lookback/base';
import {
  type BlockValue,
  type Comparison,
  type FrozenCounts,
  frequencyBand,
  middleFrequency,
  missing,
} from './comparison.ts';
import { type DateValue, dateOrderOf, readDateValue } from './date-value.ts';
import type { Field, RecordTable } from './record-table.ts';
import { fieldsOf, isBlankMark, type ValueColumn, valueColumn } from './value-column.ts';

/** Levels of a birth date, best first. "gap": the years lie 15 to 60 apart, as between parent and child. */
export const dateLevels = [
  'equal, rare',
  'equal',
  'equal, common',
  'one digit',
  'day and month swapped',
  'year and one part',
  'month and day',
  'two digits',
  'year only',
  'year within 2',
  'year within 10',
  'one digit, gap',
  'month and day, gap',
  'two digits, gap',
  'different',
] as const;
const level = Object.fromEntries(dateLevels.map((name, i) => [name, i])) as Record<(typeof dateLevels)[number], number>;
export const generationLevels: readonly number[] = [
  level['one digit, gap'],
  level['month and day, gap'],
  level['two digits, gap'],
];

/** The birth date column: values normalised to YYYY-MM-DD with 00 for what is unknown. */
export function dateColumn(table: RecordTable): ValueColumn | null {
  const whole = fieldsOf(table, 'birth_date');
  const column = joinedParts(table);
  const fields = column ? [...whole, column] : whole;
  if (fields.length === 0) return null;
  const orders = new Map(fields.map((field) => [field, dateOrderOf(field.dictionary)]));
  const dates = valueColumn(table.count, fields, (value, field) => {
    const date = readDateValue(value, orders.get(field) ?? 'day_first');
    return date ? isoText(date) : '';
  });
  return {
    ...dates,
    fields: [...whole, ...fieldsOf(table, 'birth_year', 'birth_month', 'birth_day')].map((field) => field.name),
  };
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
        ? field.dictionary[field.codes[field.offsets[record]]].trim()
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
    dictionary: [...index.keys()],
    offsets,
    codes: Uint32Array.from(codes),
  };
}

function isoText({ year, month, day }: DateValue): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The birth date comparison. `placeholder` values are neutral when equal; January 1 speaks for its year only. */
export function dateComparison(
  column: ValueColumn,
  frozen: FrozenCounts | null,
  placeholder: ReadonlySet<string>,
): Comparison {
  const { values, offsets, codes } = column;
  const parts = Int32Array.from(values.flatMap((value) => value.split('-').map(Number)));
  const digits = values.map((value) => value.replaceAll('-', ''));
  const frequency = frozen ? Uint32Array.from(values, (value) => frozen.frequencies.get(value) ?? 0) : column.frequency;
  const middle = frozen ? middleFrequency([...frozen.frequencies.values()]) : middleFrequency(frequency);
  const isPlaceholder = Uint8Array.from(values, (value) => (placeholder.has(value) ? 1 : 0));
  const yearOnly = yearOnlyValues(values, placeholder, parts);
  const compare = (x: number, y: number): number => {
    if (x === y) {
      if (isPlaceholder[x]) return missing;
      if (parts[3 * x + 1] === 0 && parts[3 * x + 2] === 0) return level['year only'];
      return level['equal, rare'] + frequencyBand(frequency[x], middle);
    }
    if ((isPlaceholder[x] && !yearOnly[x]) || (isPlaceholder[y] && !yearOnly[y])) return missing;
    return levelOfUnequal(parts, digits, x, y, yearOnly[x] === 1 || yearOnly[y] === 1);
  };
  return {
    name: 'birth date',
    kind: 'date',
    fields: column.fields,
    levels: dateLevels,
    shareable: false,
    equalLevels: 3,
    has: (record) => offsets[record + 1] > offsets[record],
    level: (a, b) => {
      let best = missing;
      for (let i = offsets[a]; i < offsets[a + 1]; i++) {
        for (let j = offsets[b]; j < offsets[b + 1]; j++) {
          const found = compare(codes[i], codes[j]);
          if (found !== missing && (best === missing || found < best)) best = found;
        }
      }
      return best;
    },
    show: (record) =>
      Array.from(codes.subarray(offsets[record], offsets[record + 1]), (code) => column.originals[code]).join(' | '),
    keys: (record) => {
      const keys: BlockValue[] = [];
      for (let k = offsets[record]; k < offsets[record + 1]; k++) {
        keys.push({ hash: hash32(values[codes[k]], 31), frequency: frequency[codes[k]] });
      }
      return keys;
    },
  };
}

/** Years without a known day; January 1 among them where the file has such placeholder dates in several years. */
function yearOnlyValues(values: readonly string[], placeholder: ReadonlySet<string>, parts: Int32Array): Uint8Array {
  let januaryFirst = 0;
  for (const value of placeholder) if (value.endsWith('-01-01')) januaryFirst++;
  return Uint8Array.from(values, (_, x) => {
    const month = parts[3 * x + 1];
    const day = parts[3 * x + 2];
    return (month === 0 && day === 0) || (januaryFirst >= 3 && month === 1 && day === 1) ? 1 : 0;
  });
}

function levelOfUnequal(parts: Int32Array, digits: readonly string[], x: number, y: number, yearOnly: boolean): number {
  const sameYear = parts[3 * x] === parts[3 * y];
  const years = Math.abs(parts[3 * x] - parts[3 * y]);
  if (!yearOnly) {
    const [mx, dx, my, dy] = [parts[3 * x + 1], parts[3 * x + 2], parts[3 * y + 1], parts[3 * y + 2]];
    const gap = years >= 15 && years <= 60;
    const different = differingDigits(digits[x], digits[y]);
    if (different === 1) return gap ? level['one digit, gap'] : level['one digit'];
    if (sameYear && mx === dy && dx === my) return level['day and month swapped'];
    if (sameYear && (mx === my || dx === dy)) return level['year and one part'];
    const january = mx === 1 && dx === 1;
    if (mx === my && dx === dy && !january) return gap ? level['month and day, gap'] : level['month and day'];
    if (different === 2 && !january) return gap ? level['two digits, gap'] : level['two digits'];
  }
  if (sameYear) return level['year only'];
  if (years <= 2) return level['year within 2'];
  return years <= 10 ? level['year within 10'] : level.different;
}

/** Digits that differ; two neighbours swapped count as one. */
function differingDigits(x: string, y: string): number {
  if (x.length !== y.length) return 9;
  let count = 0;
  let first = -1;
  let last = -1;
  for (let i = 0; i < x.length; i++) {
    if (x.charCodeAt(i) === y.charCodeAt(i)) continue;
    if (first < 0) first = i;
    last = i;
    count++;
  }
  const swapped = count === 2 && last === first + 1 && x[first] === y[last] && x[last] === y[first];
  return swapped ? 1 : count;
}
