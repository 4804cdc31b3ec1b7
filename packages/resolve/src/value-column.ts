import { emptyWords, foldText } from '@lookback/names/texts';
import { NumberList } from './number-list.ts';
import type { Field, FieldRole, RecordTable } from './record-table.ts';
import { shareable, sharedNumbers } from './shareable.ts';
import { StringIndex } from './string-index.ts';
import { type TextData, TextList } from './text-list.ts';

/** Values of one property over all records after normalising: multi-valued, dictionary-encoded. */
export interface ValueColumn {
  readonly fields: readonly string[];
  readonly values: TextList;
  /** A value as the source has it (the first seen in canonical order). */
  readonly original: (code: number) => string;
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
  readonly frequency: Uint32Array;
}

/** What a thread makes of the values of a column, as plain data. */
export interface ValueData {
  readonly values: TextData;
  /** Where the source first has each value: which field, which value of its dictionary. */
  readonly firstField: Uint16Array;
  readonly firstCode: Uint32Array;
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
  readonly frequency: Uint32Array;
}

/** A field as plain data. */
export interface FieldData extends Omit<Field, 'dictionary'> {
  readonly dictionary: TextData;
}

export function fieldData(field: Field): FieldData {
  return { ...field, dictionary: field.dictionary.data };
}

/** Marks that say "no value", whatever the column. */
export function isBlankMark(value: string): boolean {
  if (value.length > longestMark && value.charCodeAt(0) > 32) {
    const last = value.charCodeAt(value.length - 1);
    if (last > 32 && last < 127) return false;
  }
  const text = value.trim();
  if (text.length > longestMark) return false;
  const word = text.toLowerCase();
  return (
    text === '' ||
    text === 'NA' ||
    word === '#n/a' ||
    (emptyWords.has(isAscii.test(word) ? word : foldText(word)) && !mayBeValues.has(word))
  );
}

/** Is a text certainly a value, and without blanks around it? Settled by its length and its first letter, without reading it; no for some values. */
export function isSurelyValue(texts: TextList, i: number): boolean {
  const length = texts.plainLength(i);
  return length > 0 && isNoMark(texts.firstByte(i), length);
}

/** Has no mark this length and first letter? */
export function isNoMark(first: number, length: number): boolean {
  return length > longestMark || !markShapes.has(first * shapesPerSign + length);
}
const isAscii = /^[ -~]*$/;
const longestMark = Math.max(...Array.from(emptyWords, (word) => word.length));
const shapesPerSign = longestMark + 1;
/** First letter and length of every mark, in both cases. */
const markShapes: ReadonlySet<number> = new Set(
  [...emptyWords, 'na', '#n/a'].flatMap((word) =>
    [word, word.toUpperCase()].map((mark) => mark.charCodeAt(0) * shapesPerSign + mark.length),
  ),
);
/** Words for nothing that somebody may be called, or that answer a question. */
const mayBeValues = new Set(['no', 'na', 'x', 'xx', 'test', 'anon', 'blank']);

export function fieldsOf(table: RecordTable, ...roles: readonly FieldRole[]): Field[] {
  return table.fields.filter((field) => roles.includes(field.role));
}

/** The column that the data of some fields make. */
export function columnOf(data: ValueData, fields: readonly Field[]): ValueColumn {
  const { offsets, codes, frequency, firstField, firstCode } = data;
  return {
    fields: fields.map((field) => field.name),
    values: new TextList(data.values),
    original: (code) => fields[firstField[code]].dictionary.at(firstCode[code]),
    offsets,
    codes,
    frequency,
  };
}

/** Merges fields into one column. `normalise` gives the comparable form, empty where the value says nothing. */
export function valueData(
  count: number,
  fields: readonly Field[],
  normalise: (value: string, field: Field) => string,
): ValueData {
  const index = new StringIndex();
  const [firstField, firstCode] = [new NumberList(), new NumberList()];
  const translated = fields.map((field, f) => {
    const codes = new Int32Array(field.dictionary.length);
    for (let held = 0; held < codes.length; held++) {
      const value = field.dictionary.at(held);
      const normal = isBlankMark(value) ? '' : normalise(value, field);
      codes[held] = normal === '' ? -1 : index.add(normal);
      if (codes[held] < firstCode.length) continue;
      firstField.push(f);
      firstCode.push(held);
    }
    return codes;
  });
  return {
    ...translatedCodes(count, fields, translated, index.length),
    values: index.texts().data,
    firstField: shareable(Uint16Array.from(firstField.values())),
    firstCode: shareable(firstCode.values()),
  };
}

/** The values of each record, each once. */
function translatedCodes(
  count: number,
  fields: readonly Field[],
  translated: readonly Int32Array[],
  values: number,
): Pick<ValueColumn, 'offsets' | 'codes' | 'frequency'> {
  let total = 0;
  for (const field of fields) total += field.codes.length;
  const codes = sharedNumbers(total);
  const offsets = sharedNumbers(count + 1);
  const frequency = sharedNumbers(values);
  let used = 0;
  for (let record = 0; record < count; record++) {
    const from = used;
    for (let f = 0; f < fields.length; f++) {
      const held = fields[f];
      for (let k = held.offsets[record]; k < held.offsets[record + 1]; k++) {
        const code = translated[f][held.codes[k]];
        if (code < 0) continue;
        let at = from;
        while (at < used && codes[at] !== code) at++;
        if (at < used) continue;
        codes[used++] = code;
        frequency[code]++;
      }
    }
    offsets[record + 1] = used;
  }
  return { offsets: sameOffsets(offsets, fields), codes: fitting(codes, used), frequency };
}

/** The offsets of a field where they are the same: they need not be held twice. */
function sameOffsets(offsets: Uint32Array, fields: readonly Field[]): Uint32Array {
  const [{ offsets: known }] = fields;
  if (!(known.buffer instanceof SharedArrayBuffer) || known.length !== offsets.length) return offsets;
  for (let i = 0; i < known.length; i++) if (known[i] !== offsets[i]) return offsets;
  return known;
}

/** The first numbers of an array, without the room that the others take. */
function fitting(numbers: Uint32Array, used: number): Uint32Array {
  if (used === numbers.length) return numbers;
  const fit = sharedNumbers(used);
  fit.set(numbers.subarray(0, used));
  return fit;
}

/** The same column without the values that `drop` names. */
export function withoutValues(column: ValueColumn, drop: (code: number) => boolean): ValueColumn {
  const codes = sharedNumbers(column.codes.length);
  const offsets = sharedNumbers(column.offsets.length);
  let used = 0;
  for (let record = 0; record + 1 < offsets.length; record++) {
    for (let k = column.offsets[record]; k < column.offsets[record + 1]; k++) {
      if (!drop(column.codes[k])) codes[used++] = column.codes[k];
    }
    offsets[record + 1] = used;
  }
  return { ...column, offsets, codes: fitting(codes, used) };
}
