import { byCodeUnit, isoInterval, UserError } from '@lookback/base';
import { type EdgeInput, type EvidenceGraph, refuseProtected, touchListBuilder } from '@lookback/network';
import { openRows, type RowSource, refuseOutputTable } from '@lookback/store/files';
import { words } from '@lookback/words';

/** Shapes in which touches come (CONTRACTS 5). */
export type TouchFormat = 'touches' | 'table' | 'edges';

/** What a file of touches holds. */
export type TouchesFile =
  | { readonly format: 'touches' | 'table'; readonly graph: EvidenceGraph; readonly sources: readonly string[] }
  | { readonly format: 'edges'; readonly edges: EdgeInput['edges']; readonly persons: readonly string[] };

const formats: readonly TouchFormat[] = ['touches', 'table', 'edges'];

/** Reads touches, a 0/1 table or edges; the format is guessed by the header. Throws UserError with the line of what is wrong. */
export async function readTouchesFile(path: string, format?: string): Promise<TouchesFile> {
  const source = await openRows(path, { header: true });
  refuseOutputTable(path, source.header);
  const header = source.header.map((name) => name.trim().toLowerCase());
  const given = formats.find((known) => known === format);
  if (format !== undefined && given === undefined) {
    throw new UserError({
      code: 'format_unknown',
      message: words.error_format_unknown({ format }),
      todo: words.error_format_unknown_todo({ formats: formats.join(', ') }),
    });
  }
  switch (given ?? guess(header)) {
    case 'touches':
      return readList(path, source, header);
    case 'edges':
      return readEdges(path, source, header);
    case 'table':
      return readZeroOne(path, source);
  }
}

function guess(header: readonly string[]): TouchFormat {
  if (header.includes('person') && header.includes('anchor')) return 'touches';
  return header.includes('a') && header.includes('b') ? 'edges' : 'table';
}

/** One data row with its place in the file. */
export interface FileRow {
  readonly cells: readonly string[];
  readonly row: number;
  readonly line: number;
}

/** Walks the rows of a file; a row that cannot be read is an error, since nothing may be lost. */
export async function* eachRow(path: string, source: RowSource): AsyncIterable<FileRow> {
  for await (const batch of source.batches()) {
    const [reject] = batch.rejects;
    if (reject) {
      throw new UserError({
        code: 'row_unreadable',
        file: path,
        line: reject.line,
        message: words.error_row_unreadable({ row: reject.row, reason: reject.reason }),
        todo: words.error_row_unreadable_todo(),
      });
    }
    for (let i = 0; i < batch.rows.length; i++) {
      yield { cells: batch.rows[i], row: batch.rowNumbers[i], line: batch.lines[i] };
    }
  }
}

/** Finds columns by name; throws UserError `column_missing` for those that must be there. */
export function columnsOf(
  path: string,
  header: readonly string[],
  needed: readonly string[],
): (name: string) => number {
  for (const name of needed) {
    if (header.includes(name)) continue;
    throw new UserError({
      code: 'column_missing',
      file: path,
      line: 1,
      message: words.error_no_column({ name }),
      todo: words.error_no_column_todo({ columns: header.join(', ') }),
    });
  }
  return (name) => header.indexOf(name);
}

async function readList(path: string, source: RowSource, header: readonly string[]): Promise<TouchesFile> {
  const column = columnsOf(path, header, ['person', 'anchor']);
  const at = {
    person: column('person'),
    anchor: column('anchor'),
    from: column('from'),
    to: column('to'),
    place: column('place'),
    source: column('source'),
  };
  const builder = touchListBuilder();
  for await (const { cells, row, line } of eachRow(path, source)) {
    const cell = (index: number) => (index < 0 ? '' : cells[index].trim());
    const person = cell(at.person);
    if (person === '') throw emptyCell(path, line, at.person, 'person');
    const anchor = cell(at.anchor);
    if (anchor === '') {
      builder.person(person);
      continue;
    }
    refuseProtectedAnchor(anchor, path);
    const dates = { from: dateCell(path, line, at.from, cells), to: dateCell(path, line, at.to, cells) };
    refuseBackwards(path, line, isoInterval(dates.from)?.from ?? null, isoInterval(dates.to)?.to ?? null);
    builder.add({ person, anchor, ...dates, place: cell(at.place), source: cell(at.source) }, { row, cell: 0 });
  }
  return { format: 'touches', graph: builder.finish(), sources: builder.sources };
}

/** An anchor written `nationality:UZ` is refused as the attribute that it is. */
export function refuseProtectedAnchor(anchor: string, path: string): void {
  const colon = anchor.search(/[:=]/);
  if (colon > 0) refuseProtected(anchor.slice(0, colon), [], path);
}

export function dateCell(path: string, line: number, column: number, cells: readonly string[]): string {
  const text = column < 0 ? '' : cells[column].trim();
  if (text === '' || isoInterval(text) !== null) return text;
  throw new UserError({
    code: 'date_unreadable',
    file: path,
    line,
    column: column + 1,
    message: words.error_date_unreadable({ text }),
    todo: words.error_date_unreadable_todo(),
  });
}

/** Refuses a span that ends before it begins. Days, null where not known. */
function refuseBackwards(path: string, line: number, from: number | null, to: number | null): void {
  if (from === null || to === null || from <= to) return;
  throw new UserError({
    code: 'dates_backwards',
    file: path,
    line,
    message: words.error_dates_backwards(),
    todo: words.error_dates_backwards_todo(),
  });
}

async function readZeroOne(path: string, source: RowSource): Promise<TouchesFile> {
  const names = source.header.slice(1).map((name) => name.trim());
  for (const name of names) refuseProtected(name, [], path);
  if (names.length === 0) columnsOf(path, source.header, ['person', 'anchor']);
  const builder = touchListBuilder();
  const seen = new Map<string, number>();
  for await (const { cells, row, line } of eachRow(path, source)) {
    const person = cells[0].trim();
    if (person === '') throw emptyCell(path, line, 0, source.header[0] || 'first');
    const before = seen.get(person);
    if (before !== undefined) {
      throw new UserError({
        code: 'double_id',
        file: path,
        line,
        column: 1,
        message: words.error_double_id({ person, before }),
        todo: words.error_double_id_todo(),
      });
    }
    seen.set(person, row);
    builder.person(person);
    names.forEach((anchor, c) => {
      const cell = cells[c + 1].trim();
      if (cell === '' || Number(cell) === 0) return;
      if (Number(cell) !== 1) throw notZeroOne(path, line, c + 2, cell);
      builder.add({ person, anchor, from: '', to: '', place: '', source: '' }, { row, cell: c + 1 });
    });
  }
  return { format: 'table', graph: builder.finish(), sources: builder.sources };
}

function notZeroOne(path: string, line: number, column: number, cell: string): UserError {
  return new UserError({
    code: 'not_zero_one',
    file: path,
    line,
    column,
    message: words.error_not_zero_one({ cell }),
    todo: words.error_not_zero_one_todo(),
  });
}

async function readEdges(path: string, source: RowSource, header: readonly string[]): Promise<TouchesFile> {
  const column = columnsOf(path, header, ['a', 'b']);
  const [atA, atB, atWeight] = [column('a'), column('b'), column('weight')];
  const edges: { a: string; b: string; weight: number; row: number }[] = [];
  const persons = new Set<string>();
  for await (const { cells, row, line } of eachRow(path, source)) {
    const [a, b] = [cells[atA].trim(), cells[atB].trim()];
    if (a === '') throw emptyCell(path, line, atA, 'a');
    if (b === '') throw emptyCell(path, line, atB, 'b');
    persons.add(a).add(b);
    const text = atWeight < 0 ? '' : cells[atWeight].trim();
    const weight = text === '' ? 1 : Number(text);
    if (!(weight >= 0) || weight === Number.POSITIVE_INFINITY) {
      throw new UserError({
        code: 'weight_unreadable',
        file: path,
        line,
        column: atWeight + 1,
        message: words.error_weight({ text }),
        todo: words.error_weight_todo(),
      });
    }
    if (weight > 0) edges.push({ a, b, weight, row });
  }
  return { format: 'edges', edges, persons: [...persons].sort(byCodeUnit) };
}

function emptyCell(path: string, line: number, column: number, name: string): UserError {
  return new UserError({
    code: 'empty_id',
    file: path,
    line,
    column: column + 1,
    message: words.error_empty_cell({ name }),
    todo: words.error_empty_cell_todo(),
  });
}
