import { resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { type CodedColumn, ColumnCoder, type RecordTable, tableFromCoded, tableFromEntities } from '@lookback/resolve';
import { openRows, readTable } from '@lookback/store';

export interface PeopleFile {
  readonly header: readonly string[];
  /** The values of a column, by record. Throws UserError `column_missing`. */
  column(name: string): readonly string[];
  readonly table: RecordTable;
}

/** Reads a file of people as records; no row of it is kept. Throws UserError on a missing column, an empty or a double id. */
export async function readPeople(
  cwd: string,
  path: string,
  options: { readonly id?: string; readonly ignore?: readonly string[] },
): Promise<PeopleFile> {
  const source = await openRows(resolve(cwd, path));
  if (source.format.kind === 'jsonl' && source.format.entities) return readEntities(cwd, path, options.ignore ?? []);
  const { header } = source;
  const coder = new ColumnCoder(header.length);
  let rowCount = 0;
  for await (const { rows } of source.batches()) {
    for (const row of rows) coder.add(row);
    rowCount += rows.length;
  }
  const columns = coder.columns();
  const table = tableFromCoded({ header, columns, rowCount, file: path, id: options.id, ignore: options.ignore });
  return { header, table, column: (name) => texts(columnOf(path, header, columns, name)) };
}

function columnOf(path: string, header: readonly string[], columns: readonly CodedColumn[], name: string): CodedColumn {
  const index = header.indexOf(name);
  if (index >= 0) return columns[index];
  throw new UserError({
    code: 'column_missing',
    file: path,
    message: `${path} has no column ${JSON.stringify(name)}.`,
    todo: `Its columns are: ${header.join(', ')}.`,
  });
}

function texts({ texts, codes }: CodedColumn): string[] {
  const known = [...texts];
  return Array.from(codes, (code) => known[code]);
}

/** FollowTheMoney entities: the persons among them, under their own ids. */
async function readEntities(cwd: string, path: string, ignore: readonly string[]): Promise<PeopleFile> {
  const file = await readTable(resolve(cwd, path));
  const [ids, schemata, properties] = ['id', 'schema', 'properties'].map((name) => file.column(name));
  const { table, personRows } = tableFromEntities({ file: path, ids, schemata, properties, ignore });
  return { header: file.header, table, column: (name) => personRows.map((row) => file.column(name)[row]) };
}

/** For commander: gathers a repeated option. */
export function gathered(value: string, known: readonly string[]): string[] {
  return [...known, value];
}
