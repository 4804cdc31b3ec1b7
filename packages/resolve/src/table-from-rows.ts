import { UserError } from '@lookback/base';
import { words } from '@lookback/words';
import { type CodedColumn, ColumnCoder, codedColumn } from './coded-columns.ts';
import { withEventDate } from './event-dates.ts';
import { filled } from './filled.ts';
import { headerWord } from './header-words.ts';
import { listedField } from './listed-values.ts';
import { type Field, type FieldRole, type RecordTable, singleField } from './record-table.ts';
import { guessRoles, rolesByHeader } from './roles.ts';
import { sharedNumbers } from './shareable.ts';
import { StringIndex } from './string-index.ts';
import { type TextList, TextWriter } from './text-list.ts';
import { partiesOf, partyColumns } from './two-parties.ts';
import { isBlankMark, isSurelyValue } from './value-column.ts';

/** How the columns of a file become fields. */
export interface ReadingInput {
  readonly header: readonly string[];
  /** Column of the record id; without it the row number (from 1) is the id. */
  readonly id?: string;
  /** Columns that must not be read. */
  readonly ignore?: readonly string[];
  /** Roles by column; others are guessed. Null: do not use. */
  readonly roles?: Readonly<Record<string, FieldRole | null>>;
  /** For messages. */
  readonly file?: string;
}

/** A delimited file in memory, by rows. */
export interface RowsInput extends ReadingInput {
  readonly rows: readonly (readonly string[])[];
}

/** A file in memory, by columns: `columns[c][r]`. */
export interface ColumnsInput extends ReadingInput {
  readonly columns: readonly (readonly string[])[];
  readonly rowCount: number;
}

/** A file as coded columns: what `ColumnCoder` gives. */
export interface CodedInput extends ReadingInput {
  readonly columns: readonly CodedColumn[];
  readonly rowCount: number;
}

/** Reads rows into a RecordTable, with roles found from headers and content. Throws on empty and double ids. */
export function tableFromRows({ rows, ...input }: RowsInput): RecordTable {
  const coder = new ColumnCoder(input.header.length);
  for (const row of rows) coder.add(row);
  return tableFromCoded({ ...input, columns: coder.columns(), rowCount: rows.length });
}

/** Reads columns into a RecordTable, with roles found from headers and content. Throws on empty and double ids. */
export function tableFromColumns({ columns, rowCount, ...input }: ColumnsInput): RecordTable {
  const coded = columns.map((column) => codedColumn(rowCount, (row) => column[row] ?? ''));
  return tableFromCoded({ ...input, columns: coded, rowCount });
}

/** Reads coded columns into a RecordTable, with roles found from headers and content. Throws on empty and double ids. */
export function tableFromCoded({
  header,
  columns,
  rowCount: count,
  id,
  ignore = [],
  roles = {},
  file,
}: CodedInput): RecordTable {
  const clean = header.map((name) => name.trim());
  for (const name of [...(id === undefined ? [] : [id]), ...ignore, ...Object.keys(roles)]) {
    if (clean.includes(name.trim())) continue;
    throw new UserError({
      code: 'no_such_column',
      file,
      message: words.error_no_column({ name }),
      todo: noColumnTodo(clean),
    });
  }
  const idColumn = id === undefined ? -1 : clean.indexOf(id.trim());
  const skipped = new Set(ignore.map((name) => name.trim()));
  const sample = sampled(columns, count);
  const guessed = withEventDate(
    guessRoles(clean, sample, (column) => recurring(columns[column])),
    clean,
    sample,
  );
  const chosen = clean.map((name, column) => {
    if (column === idColumn || skipped.has(name)) return null;
    return name in roles ? roles[name] : guessed[column];
  });
  const layout = fieldLayout(clean, chosen);
  const ids = idColumn < 0 ? rowNumbers(count) : checkedIds(columns[idColumn], clean[idColumn], file);
  const oneEach = identity(count);
  const fields = layout.map(({ name, role, columns: parts }) =>
    parts.length === 1
      ? fieldOf(name, role, columns[parts[0]], oneEach)
      : singleField(name, role, count, joinedValues(parts.map((part) => columns[part]))),
  );
  return { count, ids, fields };
}

/** What to do where a file lacks a column: a lone one, or some without a name of their own, tell that the header stands elsewhere. */
function noColumnTodo(header: readonly string[]): string {
  const columns = header.join(', ');
  const isMadeUp = header.length === 1 || header.some((name, column) => name === `column_${column + 1}`);
  return isMadeUp ? words.error_no_header_todo({ columns }) : words.error_no_column_todo({ columns });
}

/** A column, and what it holds. */
export interface ColumnRole {
  readonly name: string;
  readonly role: FieldRole;
}

/**
 * Of a file whose rows name two parties (a sender and a receiver): the columns by which the one is read, and those of the
 * other, which are not. Null where rows name one, or where the caller has said what to read of either.
 */
export function partiesInFile({ header, columns, rowCount, id, ignore = [], roles = {} }: CodedInput): {
  readonly read: readonly ColumnRole[];
  readonly unread: readonly ColumnRole[];
} | null {
  const clean = header.map((name) => name.trim());
  if (partyColumns(clean.map(headerWord)).length === 0) return null;
  const held = rolesByHeader(clean, sampled(columns, rowCount)).map((role, column) =>
    clean[column] === id?.trim() || ignore.some((name) => name.trim() === clean[column]) ? null : role,
  );
  const { read, unread } = partiesOf(held, clean.map(headerWord));
  if ([...read, ...unread].some((column) => clean[column] in roles)) return null;
  const told = (of: readonly number[]): ColumnRole[] =>
    of.flatMap((column) => {
      const role = held[column];
      return role === null ? [] : [{ name: clean[column], role }];
    });
  return unread.length === 0 ? null : { read: told(read), unread: told(unread) };
}

/** Rows that hold a value, less the different values. */
function recurring({ texts, codes }: CodedColumn): number {
  const isBlank = filled(new Uint8Array(texts.length), (code) => (isBlankMark(texts.at(code)) ? 1 : 0));
  let held = 0;
  for (let row = 0; row < codes.length; row++) if (isBlank[codes[row]] === 0) held++;
  return isBlank.reduce((left, blank) => (blank === 0 ? left - 1 : left), held);
}

/** The offsets of a field of which every record holds one value. */
function identity(count: number): Uint32Array {
  const offsets = sharedNumbers(count + 1);
  for (let i = 0; i <= count; i++) offsets[i] = i;
  return offsets;
}

/** A field of one column: each text is cleaned once. */
function fieldOf(name: string, role: FieldRole, column: CodedColumn, oneEach: Uint32Array): Field {
  const several = listedField(name, role, column);
  if (several) return several;
  const { texts, codes } = column;
  const { dictionary, codeOf } = cleanTexts(texts);
  let used = 0;
  for (let row = 0; row < codes.length; row++) if (codeOf[codes[row]] >= 0) used++;
  const whole = used === codes.length;
  const kept = sharedNumbers(used);
  const offsets = whole ? oneEach : sharedNumbers(codes.length + 1);
  used = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codeOf[codes[row]];
    if (code >= 0) kept[used++] = code;
    if (!whole) offsets[row + 1] = used;
  }
  return { name, role, dictionary, offsets, codes: kept };
}

/** Texts without the blanks around them, and the number of each, -1 where it says nothing. */
function cleanTexts(texts: TextList): { dictionary: TextList; codeOf: Int32Array } {
  const codeOf = new Int32Array(texts.length);
  const index = new StringIndex();
  const kept = new Uint32Array(texts.length);
  let used = 0;
  let asTheyAre = true;
  for (let i = 0; i < texts.length; i++) {
    if (asTheyAre && isSurelyValue(texts, i)) {
      kept[used] = i;
      codeOf[i] = used++;
      continue;
    }
    const text = texts.at(i);
    const value = isBlankMark(text) ? '' : trimmed(text);
    if (value === '') {
      codeOf[i] = -1;
      continue;
    }
    if (asTheyAre && value !== text) {
      asTheyAre = false;
      for (let k = 0; k < used; k++) index.add(texts.at(kept[k]));
    }
    if (asTheyAre) {
      kept[used] = i;
      codeOf[i] = used++;
    } else codeOf[i] = index.add(value);
  }
  const dictionary = !asTheyAre ? index.texts() : used === texts.length ? texts : texts.ordered(kept.subarray(0, used));
  return { dictionary, codeOf };
}

function joinedValues(columns: readonly CodedColumn[]): (row: number) => string {
  return (row) =>
    columns
      .map(({ texts, codes }) => trimmed(texts.at(codes[row])))
      .filter((value) => !isBlankMark(value))
      .join(' ');
}

function trimmed(value: string): string {
  const first = value.charCodeAt(0);
  const last = value.charCodeAt(value.length - 1);
  return first > 32 && first < 127 && last > 32 && last < 127 ? value : value.trim();
}

function rowNumbers(count: number): TextList {
  const numbers = new TextWriter();
  for (let row = 1; row <= count; row++) numbers.push(String(row));
  return numbers.list();
}

/** Every row's id; an empty or a double one is an error. */
function checkedIds({ texts, codes }: CodedColumn, name: string, file: string | undefined): TextList {
  let clean = true;
  for (let i = 0; i < texts.length && clean; i++) {
    if (texts.plainLength(i) > 0) continue;
    const text = texts.at(i);
    clean = text !== '' && trimmed(text) === text;
  }
  if (clean && texts.length === codes.length) return texts;
  const seen = new StringIndex();
  for (let row = 0; row < codes.length; row++) {
    const id = trimmed(texts.at(codes[row]));
    if (id === '')
      throw new UserError({
        code: 'empty_id',
        file,
        line: row + 2,
        message: words.error_row_without_id({ row: String(row + 1) }),
        todo: row === codes.length - 1 ? words.error_last_row_without_id_todo() : words.error_row_without_id_todo(),
      });
    const before = seen.add(id);
    if (before !== row)
      throw new UserError({
        code: 'double_id',
        file,
        line: row + 2,
        message: words.error_rows_of_one_id({ before: String(before + 1), row: String(row + 1), id }),
        todo: id === name ? words.error_header_again_todo() : words.error_rows_of_one_id_todo(),
      });
  }
  return seen.texts();
}

/** Address columns are parts of one address; every other column is a field of its own. */
function fieldLayout(
  header: readonly string[],
  roles: readonly (FieldRole | null)[],
): { name: string; role: FieldRole; columns: number[] }[] {
  const layout: { name: string; role: FieldRole; columns: number[] }[] = [];
  roles.forEach((role, column) => {
    if (role === null) return;
    const address = role === 'address' ? layout.find((field) => field.role === 'address') : undefined;
    if (address) {
      address.columns.push(column);
      address.name = `${address.name}+${header[column]}`;
    } else layout.push({ name: header[column], role, columns: [column] });
  });
  return layout;
}

const sampleMax = 2000;

function sampled(columns: readonly CodedColumn[], count: number): string[][] {
  const step = Math.max(1, Math.floor(count / sampleMax));
  const rows: string[][] = [];
  for (let row = 0; row < count; row += step) rows.push([]);
  for (const { texts, codes } of columns) {
    const known = new Map<number, string>();
    rows.forEach((cells, i) => {
      const code = codes[i * step];
      const text = known.get(code) ?? texts.at(code);
      known.set(code, text);
      cells.push(text);
    });
  }
  return rows;
}
