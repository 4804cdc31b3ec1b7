import { UserError } from '@lookback/base';
import { type FieldRole, type RecordTable, RecordTableBuilder } from './record-table.ts';
import { guessRoles } from './roles.ts';
import { isBlankMark } from './value-column.ts';

/** A delimited file in memory and what is known of its columns. */
export interface RowsInput {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Column of the record id; without it the row number (from 1) is the id. */
  readonly id?: string;
  /** Columns that must not be read. */
  readonly ignore?: readonly string[];
  /** Roles by column; others are guessed. Null: do not use. */
  readonly roles?: Readonly<Record<string, FieldRole | null>>;
  /** For messages. */
  readonly file?: string;
}

/** Reads rows into a RecordTable, with roles found from headers and content. Throws on empty and double ids. */
export function tableFromRows({ header, rows, id, ignore = [], roles = {}, file }: RowsInput): RecordTable {
  const clean = header.map((name) => name.trim());
  const idColumn = id === undefined ? -1 : clean.indexOf(id.trim());
  if (id !== undefined && idColumn < 0)
    throw new UserError({
      code: 'no_such_column',
      file,
      message: `there is no column "${id}"`,
      todo: `Name one of: ${clean.join(', ')}.`,
    });
  for (const name of [...ignore, ...Object.keys(roles)]) {
    if (!clean.includes(name.trim()))
      throw new UserError({
        code: 'no_such_column',
        file,
        message: `there is no column "${name}"`,
        todo: `Name one of: ${clean.join(', ')}.`,
      });
  }
  const skipped = new Set(ignore.map((name) => name.trim()));
  const guessed = guessRoles(clean, sampled(rows));
  const chosen = clean.map((name, column) =>
    column === idColumn || skipped.has(name) ? null : name in roles ? roles[name] : guessed[column],
  );
  const layout = fieldLayout(clean, chosen);
  const builder = new RecordTableBuilder(layout.map(({ name, role }) => ({ name, role })));
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    builder.addRecord(idColumn < 0 ? String(index + 1) : checkedId(row[idColumn] ?? '', index, seen, file));
    layout.forEach(({ columns }, field) => {
      const parts = columns.map((column) => (row[column] ?? '').trim()).filter((value) => !isBlankMark(value));
      if (parts.length > 0) builder.addValue(field, parts.join(' '));
    });
  });
  return builder.build();
}

function checkedId(value: string, index: number, seen: Map<string, number>, file: string | undefined): string {
  const id = value.trim();
  if (id === '')
    throw new UserError({
      code: 'empty_id',
      file,
      line: index + 2,
      message: `row ${index + 1} has no id`,
      todo: 'Give every row an id, or name another column with --id.',
    });
  const before = seen.get(id);
  if (before !== undefined)
    throw new UserError({
      code: 'double_id',
      file,
      line: index + 2,
      message: `rows ${before + 1} and ${index + 1} have the same id "${id}"`,
      todo: 'Give every row its own id, or name another column with --id.',
    });
  seen.set(id, index);
  return id;
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

function sampled(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const step = Math.max(1, Math.floor(rows.length / sampleMax));
  return rows.filter((_, index) => index % step === 0);
}
