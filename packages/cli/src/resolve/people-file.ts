import { resolve } from 'node:path';
import { UserError } from '@lookback/base';
import {
  type CodedColumn,
  ColumnCoder,
  type ColumnRole,
  type EntityTable,
  type FieldRole,
  partiesInFile,
  type RecordTable,
  tableFromCoded,
  tableFromEntities,
} from '@lookback/resolve/run';
import { cellTexts, openRows, type ReadOptions, type RowSource, readTable } from '@lookback/store/files';
import { words } from '@lookback/words';

export interface PeopleFile {
  readonly header: readonly string[];
  /** The values of a column, by record. Throws UserError `column_missing`. */
  column(name: string): readonly string[];
  readonly table: RecordTable;
  /** Columns, or the properties of entities. */
  readonly columns: readonly string[];
  /** Lines that could not be read. */
  readonly rejected: number;
  /** Of a file of FollowTheMoney entities: what was taken of it. */
  readonly entities: Pick<EntityTable, 'kind' | 'passedOver'> | null;
  /** Of rows that name two parties: the columns of the one they are read as, and those of the other. */
  readonly parties: { readonly read: readonly ColumnRole[]; readonly unread: readonly ColumnRole[] } | null;
}

export interface PeopleOptions {
  readonly id?: string;
  /** The option that names the column of ids, where a table must have one; entities have their own. */
  readonly idOption?: string;
  readonly ignore?: readonly string[];
  /** Columns that are left out where the file has them. */
  readonly ignoreIfThere?: readonly string[];
  readonly roles?: Readonly<Record<string, FieldRole | null>>;
  /** Roles of columns that the file may lack. */
  readonly rolesIfThere?: Readonly<Record<string, FieldRole | null>>;
  /** Take the organisations of a file of entities that has no person. Default true. */
  readonly organisations?: boolean;
  readonly reading?: ReadOptions;
}

/** Reads a file of people as records; no row of it is kept. Throws UserError on a missing column, an empty or a double id. */
export async function readPeople(cwd: string, path: string, options: PeopleOptions): Promise<PeopleFile> {
  const { id, reading = {}, rolesIfThere = {} } = options;
  const source = await openRows(resolve(cwd, path), reading);
  if (source.format.kind === 'jsonl' && source.format.entities) return readEntities(cwd, path, options);
  const { header } = source;
  const coder = new ColumnCoder(header.length);
  if (source.giveCells) await source.giveCells(coder);
  else await addRows(source, coder);
  const { records: rowCount, rejected } = source.totals();
  const columns = coder.columns();
  if (id === undefined && options.idOption !== undefined)
    throw idMissing(path, options.idOption, { source, columns, rowCount });
  const there = new Set(header.map((name) => name.trim()));
  const ignore = [...(options.ignore ?? []), ...(options.ignoreIfThere ?? []).filter((name) => there.has(name.trim()))];
  const lenient = Object.entries(rolesIfThere).filter(([name]) => there.has(name));
  const roles = { ...options.roles, ...Object.fromEntries(lenient) };
  const input = { header, columns, rowCount, file: path, id, ignore, roles };
  const table = tableFromCoded(input);
  const column = (name: string) => texts(columnOf(path, header, columns, name));
  return { header, table, column, columns: [...there], rejected, entities: null, parties: partiesInFile(input) };
}

/** The rows of a file, into its coder. Of JSON several values of one cell are listed. */
async function addRows(source: RowSource, coder: ColumnCoder): Promise<void> {
  const json = source.format.kind === 'jsonl';
  const cell = (text: string): string => (text.startsWith('[') ? cellTexts(text, true).join('; ') : text);
  for await (const { rows } of source.batches()) for (const row of rows) coder.add(json ? row.map(cell) : row);
}

interface Rows {
  readonly source: RowSource;
  readonly columns: readonly CodedColumn[];
  readonly rowCount: number;
}

/** Says how to name the column of ids, and proposes the first one that has a word of its own in every row. */
function idMissing(path: string, option: string, { source, columns, rowCount }: Rows): UserError {
  const { header } = source;
  const at = columns.findIndex(({ texts }) => {
    const values = [...texts];
    return values.length === rowCount && values.every((text) => /^\S+$/.test(text.trim()));
  });
  const told = { option, column: header[at] ?? '', columns: header.join(', ') };
  const headless = !source.hasHeader && source.format.kind !== 'jsonl';
  const found = headless ? words.error_no_id_headless_todo(told) : words.error_no_id_todo(told);
  const todo = at < 0 ? words.error_no_id_column_todo(told) : found;
  return new UserError({ code: 'no_id', file: path, message: words.error_no_id({ file: path }), todo });
}

function columnOf(path: string, header: readonly string[], columns: readonly CodedColumn[], name: string): CodedColumn {
  const index = header.indexOf(name);
  if (index >= 0) return columns[index];
  throw new UserError({
    code: 'column_missing',
    file: path,
    message: words.error_no_column({ name }),
    todo: words.error_no_column_todo({ columns: header.join(', ') }),
  });
}

function texts({ texts, codes }: CodedColumn): string[] {
  const known = [...texts];
  return Array.from(codes, (code) => known[code]);
}

/** FollowTheMoney entities: the persons among them, under their own ids; else the organisations. */
async function readEntities(cwd: string, path: string, options: PeopleOptions): Promise<PeopleFile> {
  refuseColumns(path, options);
  const file = await readTable(resolve(cwd, path), options.reading ?? {});
  const kept = latest(file.column('id'), file.header.includes('op') ? file.column('op') : null);
  const held = (name: string): string[] => {
    const column = file.column(name);
    return kept.map((row) => column[row]);
  };
  const [ids, schemata, properties] = ['id', 'schema', 'properties'].map(held);
  const made = (ignore: readonly string[]) =>
    tableFromEntities({ file: path, ids, schemata, properties, ignore, organisations: options.organisations });
  const all = made(options.ignore ?? []);
  const lenient = (options.ignoreIfThere ?? []).filter((name) => all.properties.includes(name));
  const taken = lenient.length === 0 ? all : made([...(options.ignore ?? []), ...lenient]);
  const column = (name: string): string[] => {
    const values = held(name);
    return taken.rows.map((row) => values[row]);
  };
  return {
    header: file.header,
    table: taken.table,
    column,
    columns: taken.properties,
    rejected: file.rejects.length,
    entities: taken,
    parties: null,
  };
}

/** Entities have their own id and their own roles. */
function refuseColumns(path: string, { id, roles = {} }: PeopleOptions): void {
  if (id !== undefined && id.trim() !== 'id')
    throw new UserError({
      code: 'no_such_column',
      file: path,
      message: words.error_entities_id({ file: path, name: id }),
      todo: words.error_entities_id_todo(),
    });
  if (Object.keys(roles).length > 0)
    throw new UserError({
      code: 'usage',
      file: path,
      message: words.error_entities_role({ file: path }),
      todo: words.error_entities_role_todo(),
    });
}

/** Rows that hold: of a delta (ops beside) the last line of each entity, unless it deletes. */
function latest(ids: readonly string[], ops: readonly string[] | null): number[] {
  if (ops === null) return ids.map((_, row) => row);
  const last = new Map(ids.map((id, row) => [id, row]));
  return [...last.values()].filter((row) => ops[row] !== 'DEL').sort((a, b) => a - b);
}

/** For commander: gathers a repeated option. */
export function gathered(value: string, known: readonly string[]): string[] {
  return [...known, value];
}
