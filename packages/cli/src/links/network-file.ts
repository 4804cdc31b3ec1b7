import { isoInterval, UserError } from '@lookback/base';
import { type DeclaredAnchor, type DeclaredNetwork, type DeclaredPerson, refuseProtected } from '@lookback/network';
import { openRows, refuseOutputTable } from '@lookback/store/files';
import { words } from '@lookback/words';
import { columnsOf, dateCell, eachRow, refuseProtectedAnchor } from './touches-file.ts';

/** A network as a file declares it; `dated` where any row has a date. */
export type NetworkFile = DeclaredNetwork & { readonly dated: boolean };

/** Reads NETWORK.csv: `kind` (anchor or member), `id`, `[from,to]`. */
export async function readNetworkFile(path: string): Promise<NetworkFile> {
  const source = await openRows(path, { header: true });
  refuseOutputTable(path, source.header);
  const header = source.header.map((name) => name.trim().toLowerCase());
  const column = columnsOf(path, header, ['kind', 'id']);
  const anchors: DeclaredAnchor[] = [];
  const persons: DeclaredPerson[] = [];
  let dated = false;
  for await (const { cells, line } of eachRow(path, source)) {
    const kind = cells[column('kind')].trim().toLowerCase();
    const id = cells[column('id')].trim();
    if (kind !== 'anchor' && kind !== 'member') {
      refuseProtected(kind, [], path);
      throw new UserError({
        code: 'network_kind_unknown',
        file: path,
        line,
        column: column('kind') + 1,
        message: words.error_network_kind({ kind }),
        todo: words.error_network_kind_todo(),
      });
    }
    if (id === '') {
      throw new UserError({
        code: 'empty_id',
        file: path,
        line,
        column: column('id') + 1,
        message: words.error_empty_id(),
        todo: words.error_empty_id_todo(),
      });
    }
    const from = isoInterval(dateCell(path, line, column('from'), cells))?.from ?? null;
    const to = isoInterval(dateCell(path, line, column('to'), cells))?.to ?? null;
    if (from !== null && to !== null && from > to) throw emptyWindow(path, line, column('to'));
    dated ||= from !== null || to !== null;
    if (kind === 'member') persons.push({ person: id, role: 'member', source: '' });
    else {
      refuseProtectedAnchor(id, path);
      anchors.push({
        kind: 'event',
        key: id,
        label: id,
        from,
        to,
        source: '',
        viaMember: false,
      });
    }
  }
  if (anchors.length + persons.length === 0) {
    throw new UserError({
      code: 'network_empty',
      file: path,
      message: words.error_network_empty(),
      todo: words.error_network_empty_todo(),
    });
  }
  return { id: path, knownSince: null, window: { from: null, to: null }, anchors, events: [], persons, dated };
}

function emptyWindow(path: string, line: number, column: number): UserError {
  return new UserError({
    code: 'window_empty',
    file: path,
    line,
    column: column + 1,
    message: words.error_window_empty(),
    todo: words.error_window_empty_todo(),
  });
}
