import type { Field, FieldRole, RecordTable } from './record-table.ts';
import { StringIndex } from './string-index.ts';

/** Values of one property over all records after normalising: multi-valued, dictionary-encoded. */
export interface ValueColumn {
  readonly fields: readonly string[];
  readonly values: readonly string[];
  /** A value as the source has it (the first seen in canonical order). */
  readonly originals: readonly string[];
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
  readonly frequency: Uint32Array;
}

/** Marks that say "no value", whatever the column. */
export function isBlankMark(value: string): boolean {
  if (value.length > longestMark && value.charCodeAt(0) > 32) {
    const last = value.charCodeAt(value.length - 1);
    if (last > 32 && last < 127) return false;
  }
  const text = value.trim();
  return text.length <= longestMark && (blankMarks.has(text.toLowerCase()) || text === 'NA');
}
const longestMark = 11;
const blankMarks = new Set([
  '',
  '-',
  '--',
  '.',
  '?',
  'n/a',
  'null',
  'nan',
  'none',
  'nil',
  'unknown',
  'unk',
  'not known',
  'desconocido',
  '#n/a',
]);

export function fieldsOf(table: RecordTable, ...roles: readonly FieldRole[]): Field[] {
  return table.fields.filter((field) => roles.includes(field.role));
}

/** Merges fields into one column. `normalise` gives the comparable form, empty where the value says nothing. */
export function valueColumn(
  count: number,
  fields: readonly Field[],
  normalise: (value: string, field: Field) => string,
): ValueColumn {
  const index = new StringIndex();
  const values = index.texts;
  const originals: string[] = [];
  const translated = fields.map((field) =>
    Int32Array.from(field.dictionary, (value) => {
      const normal = isBlankMark(value) ? '' : normalise(value, field);
      if (normal === '') return -1;
      const code = index.add(normal);
      if (code === originals.length) originals.push(value);
      return code;
    }),
  );
  let total = 0;
  for (const field of fields) total += field.codes.length;
  const codes = new Uint32Array(total);
  const offsets = new Uint32Array(count + 1);
  const frequency = new Uint32Array(values.length);
  let used = 0;
  for (let record = 0; record < count; record++) {
    const from = used;
    fields.forEach((field, f) => {
      for (let k = field.offsets[record]; k < field.offsets[record + 1]; k++) {
        const code = translated[f][field.codes[k]];
        if (code < 0) continue;
        let at = from;
        while (at < used && codes[at] !== code) at++;
        if (at < used) continue;
        codes[used++] = code;
        frequency[code]++;
      }
    });
    offsets[record + 1] = used;
  }
  return {
    fields: fields.map((field) => field.name),
    values,
    originals,
    offsets,
    codes: codes.slice(0, used),
    frequency,
  };
}

/** The same column without the values that `drop` names. */
export function withoutValues(column: ValueColumn, drop: (code: number) => boolean): ValueColumn {
  const codes = new Uint32Array(column.codes.length);
  const offsets = new Uint32Array(column.offsets.length);
  let used = 0;
  for (let record = 0; record + 1 < offsets.length; record++) {
    for (let k = column.offsets[record]; k < column.offsets[record + 1]; k++) {
      if (!drop(column.codes[k])) codes[used++] = column.codes[k];
    }
    offsets[record + 1] = used;
  }
  return { ...column, offsets, codes: codes.slice(0, used) };
}
