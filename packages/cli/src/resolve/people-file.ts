import { resolve } from 'node:path';
import { type RecordTable, tableFromColumns } from '@lookback/resolve';
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
  const { header, columns, rowCount } = file;
  const table = tableFromColumns({ header, columns, rowCount, file: path, id: options.id, ignore: options.ignore });
  return { file, table };
}

/** For commander: gathers a repeated option. */
export function gathered(value: string, known: readonly string[]): string[] {
  return [...known, value];
}
