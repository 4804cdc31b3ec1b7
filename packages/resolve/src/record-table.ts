/**
 * What a field says about a person. Names of all kinds form one bag of tokens; birth year, month and day form one
 * date. `code` is a number that some authority gave to one person (document, tax, insurance).
 */
export const fieldRoles = [
  'full_name',
  'given_name',
  'surname',
  'patronymic',
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
  readonly dictionary: readonly string[];
  /** count + 1 entries. */
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

/** Records as columns. Order is import order: the earliest record comes first and gives its person the id. */
export interface RecordTable {
  readonly count: number;
  readonly ids: readonly string[];
  readonly fields: readonly Field[];
}

/** Collects values record by record into a RecordTable. Add records in order; a record may stay without values. */
export class RecordTableBuilder {
  readonly #columns: ColumnBuilder[];
  readonly #ids: string[] = [];
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
    return { count, ids: this.#ids, fields: this.#columns.map((column) => column.build(count)) };
  }
}

class ColumnBuilder {
  readonly #name: string;
  readonly #role: FieldRole;
  readonly #index = new Map<string, number>();
  readonly #dictionary: string[] = [];
  #codes = new Uint32Array(1024);
  #used = 0;
  readonly #offsets: number[] = [0];
  constructor(name: string, role: FieldRole) {
    this.#name = name;
    this.#role = role;
  }
  closeRecords(count: number): void {
    while (this.#offsets.length <= count) this.#offsets.push(this.#used);
  }
  add(value: string): void {
    if (value === '' || value.trim() === '') return;
    let code = this.#index.get(value);
    if (code === undefined) {
      code = this.#dictionary.length;
      this.#dictionary.push(value);
      this.#index.set(value, code);
    }
    if (this.#used === this.#codes.length) {
      const wider = new Uint32Array(this.#codes.length * 2);
      wider.set(this.#codes);
      this.#codes = wider;
    }
    this.#codes[this.#used++] = code;
  }
  build(count: number): Field {
    this.closeRecords(count);
    return {
      name: this.#name,
      role: this.#role,
      dictionary: this.#dictionary,
      offsets: Uint32Array.from(this.#offsets.slice(0, count + 1)),
      codes: this.#codes.slice(0, this.#used),
    };
  }
}
