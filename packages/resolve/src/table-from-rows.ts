import { UserError } from '@lookback/base';
import { type FieldRole, type RecordTable, singleField } from './record-table.ts';
import { guessRoles } from './roles.ts';
import { StringIndex } from './string-index.ts';
import { isBlankMark } from './value-column.ts';

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

type Cell = (row: number, column: number) => string;

/** Reads rows into a RecordTable, with roles found from headers and content. Throws on empty and double ids. */
export function tableFromRows({ rows, ...input }: RowsInput): RecordTable {
  return tableOf(input, rows.length, (row, column) => rows[row][column] ?? '');
}

/** Reads columns into a RecordTable, with roles found from headers and content. Throws on empty and double ids. */
export function tableFromColumns({ columns, rowCount, ...input }: ColumnsInput): RecordTable {
  return tableOf(input, rowCount, (row, column) => columns[column][row] ?? '');
}

function tableOf({ header, id, ignore = [], roles = {}, file }: ReadingInput, count: number, cell: Cell): RecordTable {
  const clean = header.map((name) => name.trim());
  for (const name of [...(id === undefined ? [] : [id]), ...ignore, ...Object.keys(roles)]) {
    if (clean.includes(name.trim())) continue;
    throw new UserError({
      code: 'no_such_column',
      file,
      message: `there is no column "${name}"`,
      todo: `Name one of: ${clean.join(', ')}.`,
    });
  }
  const idColumn = id === undefined ? -1 : clean.indexOf(id.trim());
  const skipped = new Set(ignore.map((name) => name.trim()));
  const guessed = guessRoles(clean, sampled(clean.length, count, cell));
  const chosen = clean.map((name, column) => {
    if (column === idColumn || skipped.has(name)) return null;
    return name in roles ? roles[name] : guessed[column];
  });
  const layout = fieldLayout(clean, chosen);
  const ids = idColumn < 0 ? rowNumbers(count) : checkedIds(count, (row) => cell(row, idColumn), file);
  const fields = layout.map(({ name, role, columns }) =>
    singleField(name, role, count, columns.length === 1 ? oneValue(columns[0], cell) : joinedValues(columns, cell)),
  );
  return { count, ids, fields };
}

function oneValue(column: number, cell: Cell): (row: number) => string {
  return (row) => {
    const value = cell(row, column);
    return isBlankMark(value) ? '' : trimmed(value);
  };
}

function joinedValues(columns: readonly number[], cell: Cell): (row: number) => string {
  return (row) =>
    columns
      .map((column) => trimmed(cell(row, column)))
      .filter((value) => !isBlankMark(value))
      .join(' ');
}

function trimmed(value: string): string {
  const first = value.charCodeAt(0);
  const last = value.charCodeAt(value.length - 1);
  return first > 32 && first < 127 && last > 32 && last < 127 ? value : value.trim();
}

function rowNumbers(count: number): string[] {
  return Array.from({ length: count }, (_, row) => String(row + 1));
}

/** Every row's id; an empty or a double one is an error. */
function checkedIds(count: number, cell: (row: number) => string, file: string | undefined): readonly string[] {
  const seen = new StringIndex();
  for (let row = 0; row < count; row++) {
    const id = trimmed(cell(row));
    if (id === '')
      throw new UserError({
        code: 'empty_id',
        file,
        line: row + 2,
        message: `row ${row + 1} has no id`,
        todo: 'Give every row an id, or name another column with --id.',
      });
    const before = seen.add(id);
    if (before !== row)
      throw new UserError({
        code: 'double_id',
        file,
        line: row + 2,
        message: `rows ${before + 1} and ${row + 1} have the same id "${id}"`,
        todo: 'Give every row its own id, or name another column with --id.',
      });
  }
  return seen.texts;
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

function sampled(width: number, count: number, cell: Cell): string[][] {
  const step = Math.max(1, Math.floor(count / sampleMax));
  const rows: string[][] = [];
  for (let row = 0; row < count; row += step)
    rows.push(Array.from({ length: width }, (_, column) => cell(row, column)));
  return rows;
}
