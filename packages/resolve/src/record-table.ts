import { NumberList } from './number-list.ts';
import { StringIndex } from './string-index.ts';
import { type TextList, TextWriter } from './text-list.ts';

/**
 * What a field says about a person. `patronymic` may be part of the person's own name, `parent` is the name of somebody else. Names of all kinds form one bag of tokens; birth year, month and day form one
 * date. `code` is a number that some authority gave to one person (document, tax, insurance). `event_date` is the
 * day on which the person was seen: nothing is compared by it, but it tells which numbers were held in turn.
 */
export const fieldRoles = [
  'full_name',
  'given_name',
  'surname',
  'patronymic',
  'parent',
  'alias',
  'birth_date',
  'birth_year',
  'birth_month',
  'birth_day',
  'code',
  'phone',
  'email',
  'address',
  'postcode',
  'place',
  'category',
  'year',
  'text',
  'event_date',
] as const;
export type FieldRole = (typeof fieldRoles)[number];

/**
 * One property of all records, dictionary-encoded and multi-valued: record r holds
 * `codes[offsets[r]] .. codes[offsets[r + 1] - 1]`, each an index into `dictionary`. No value is empty.
 */
export interface Field {
  /** Column or property name as the source has it. */
  readonly name: string;
  readonly role: FieldRole;
  readonly dictionary: TextList;
  /** count + 1 entries. */
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** Records as columns. Order is import order: the earliest record comes first and gives its person the id. */
export interface RecordTable {
  readonly count: number;
  readonly ids: TextList;
  readonly fields: readonly Field[];
}

/** Collects values record by record into a RecordTable. Add records in order; a record may stay without values. */
export class RecordTableBuilder {
  readonly #columns: ColumnBuilder[];
  readonly #ids = new TextWriter();
  constructor(fields: readonly { readonly name: string; readonly role: FieldRole }[]) {
    this.#columns = fields.map((field) => new ColumnBuilder(field.name, field.role));
  }
  /** Starts the next record. */
  addRecord(id: string): void {
    for (const column of this.#columns) column.closeRecords(this.#ids.length);
    this.#ids.push(id);
  }
  /** Adds a value of the record begun last; blank values are left out. */
  addValue(field: number, value: string): void {
    this.#columns[field].add(value);
  }
  build(): RecordTable {
    const count = this.#ids.length;
    return { count, ids: this.#ids.list(), fields: this.#columns.map((column) => column.build(count)) };
  }
}

/** Makes a field that holds at most one value a record; blank values are left out. */
export function singleField(name: string, role: FieldRole, count: number, read: (record: number) => string): Field {
  const column = new ColumnBuilder(name, role, count);
  for (let record = 0; record < count; record++) {
    column.closeRecords(record);
    column.add(read(record));
  }
  return column.build(count);
}

class ColumnBuilder {
  readonly #name: string;
  readonly #role: FieldRole;
  readonly #index = new StringIndex();
  readonly #codes: NumberList;
  readonly #offsets: NumberList;
  constructor(name: string, role: FieldRole, records = 0) {
    this.#name = name;
    this.#role = role;
    this.#codes = new NumberList(records);
    this.#offsets = new NumberList(records + 1);
    this.#offsets.push(0);
  }
  closeRecords(count: number): void {
    while (this.#offsets.length <= count) this.#offsets.push(this.#codes.length);
  }
  add(value: string): void {
    if (value === '' || (value.charCodeAt(0) <= 32 && value.trim() === '')) return;
    this.#codes.push(this.#index.add(value));
  }
  build(count: number): Field {
    this.closeRecords(count);
    return {
      name: this.#name,
      role: this.#role,
      dictionary: this.#index.texts(),
      offsets: this.#offsets.values().slice(0, count + 1),
      codes: this.#codes.values().slice(),
    };
  }
}
