import { resolve } from 'node:path';
import { type RecordTable, tableFromColumns, tableFromEntities } from '@lookback/resolve';
import { readTable, type Table } from '@lookback/store';

export interface PeopleFile {
  readonly file: Table;
  readonly table: RecordTable;
}

/** Reads a file of people as records. Throws UserError on a missing column, an empty or a double id. */
export async function readPeople(
  cwd: string,
  path: string,
  options: { readonly id?: string; readonly ignore?: readonly string[] },
): Promise<PeopleFile> {
  const file = await readTable(resolve(cwd, path));
  if (file.format.kind === 'jsonl' && file.format.entities) return readEntities(file, path, options.ignore ?? []);
  const { header, columns, rowCount } = file;
  const table = tableFromColumns({ header, columns, rowCount, file: path, id: options.id, ignore: options.ignore });
  return { file, table };
}

/** FollowTheMoney entities: the persons among them, under their own ids. */
function readEntities(file: Table, path: string, ignore: readonly string[]): PeopleFile {
  const [ids, schemata, properties] = ['id', 'schema', 'properties'].map((name) => file.column(name));
  const { table, personRows } = tableFromEntities({ file: path, ids, schemata, properties, ignore });
  const columns = file.columns.map((column) => personRows.map((row) => column[row]));
  const persons: Table = {
    ...file,
    columns,
    rowCount: personRows.length,
    rowNumbers: personRows.map((row) => file.rowNumbers[row]),
    column: (name) => personRows.map((row) => file.column(name)[row]),
  };
  return { file: persons, table };
}

/** For commander: gathers a repeated option. */
export function gathered(value: string, known: readonly string[]): string[] {
  return [...known, value];
}
