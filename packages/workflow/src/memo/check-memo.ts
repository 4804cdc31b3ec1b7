import { GuardError, isoInterval, protectedAttributeOf, UserError } from '@lookback/base';
import { anchorKinds, type Charter, type Memo, type YamlFile } from '@lookback/model';
import { words } from '@lookback/words';

type Path = readonly (string | number)[];

/**
 * Checks what a schema cannot: windows that hold no day, sources that nobody graded, kinds that do not exist, and
 * protected attributes. Throws UserError `memo_*` and GuardError `protected_attribute`, each with its line.
 */
export function checkMemo(file: YamlFile<Memo>, charter: Charter): void {
  const memo = file.value;
  requireDays(file, memo.window, ['window']);
  memo.anchors.forEach((anchor, i) => {
    requireKind(file, anchor.kind, charter, ['anchors', i, 'kind']);
    requireDays(file, anchor, ['anchors', i]);
  });
  requireChanges(file, charter);
  for (const list of ['starting_persons', 'members'] as const) {
    memo[list].forEach(({ record, person }, i) => {
      if (record !== undefined || person !== undefined) return;
      fail(
        file,
        [list, i],
        'memo_person',
        'It says neither a record nor a person.',
        'Add record: {file, row} or person.',
      );
    });
  }
  memo.events.forEach((event, i) => {
    if (event.id === undefined && event.type === undefined && event.place === undefined) {
      fail(file, ['events', i], 'memo_event', 'The event has no id, type or place.', 'Add its id, or type and place.');
    }
    if (event.type !== undefined) refuseProtected(file, event.type, charter, ['events', i, 'type']);
    requireDays(file, event, ['events', i]);
  });
  const known = new Set(memo.sources.map((source) => source.id));
  for (const { source, path } of citedSources(memo)) {
    if (!known.has(source)) {
      fail(file, path, 'memo_source', words.error_memo_source({ source }), words.error_memo_source_todo());
    }
  }
}

/** Entries on reassigned and equal details: their kinds and days, and that each says something once. */
function requireChanges(file: YamlFile<Memo>, charter: Charter): void {
  const { reassigned, same_detail } = file.value;
  const seen = new Set<string>();
  reassigned.forEach(({ kind, value, at }, i) => {
    const path = ['reassigned', i];
    requireKind(file, kind, charter, [...path, 'kind']);
    if (kind === 'journey' || kind === 'event') {
      fail(
        file,
        [...path, 'kind'],
        'memo_reassigned_kind',
        words.error_memo_reassigned_kind({ kind }),
        words.error_memo_remove_todo(),
      );
    }
    if (seen.has(`${kind} ${value} ${at}`)) {
      fail(
        file,
        path,
        'memo_reassigned_twice',
        words.error_memo_reassigned_twice({ value, at }),
        words.error_memo_remove_one_todo(),
      );
    }
    seen.add(`${kind} ${value} ${at}`);
  });
  same_detail.forEach(({ kind, values: [a, b] }, i) => {
    requireKind(file, kind, charter, ['same_detail', i, 'kind']);
    if (a === b)
      fail(
        file,
        ['same_detail', i],
        'memo_same_once',
        words.error_memo_same_once({ value: a }),
        words.error_memo_same_once_todo(),
      );
  });
}

function requireKind(file: YamlFile<Memo>, kind: string, charter: Charter, path: Path): void {
  refuseProtected(file, kind, charter, path);
  if (!anchorKinds.some((known) => known === kind)) {
    fail(
      file,
      path,
      'memo_kind',
      words.error_memo_kind({ kind }),
      words.error_memo_kind_todo({ kinds: anchorKinds.join(', ') }),
    );
  }
}

function refuseProtected(file: YamlFile<Memo>, term: string, charter: Charter, path: Path): void {
  const attribute = protectedAttributeOf(term, charter.protected);
  if (attribute === null) return;
  const place = file.placeOf(path);
  throw new GuardError({
    code: 'protected_attribute',
    ...place,
    message: words.error_protected({ file: String(place.file), line: String(place.line), term, attribute }),
    todo: words.error_protected_todo(),
  });
}

function requireDays(file: YamlFile<Memo>, span: { from?: string; to?: string }, path: Path): void {
  const from = span.from === undefined ? null : isoInterval(span.from);
  const to = span.to === undefined ? null : isoInterval(span.to);
  const impossible = (span.from !== undefined && from === null) || (span.to !== undefined && to === null);
  if (impossible) fail(file, path, 'memo_date', words.error_memo_date(), words.error_memo_date_todo());
  if (from && to && from.from > to.to) {
    fail(file, path, 'memo_window_empty', words.error_memo_window_empty(), words.error_window_empty_todo());
  }
}

function citedSources(memo: Memo): { source: string; path: Path }[] {
  const cited: { source: string; path: Path }[] = [];
  const { starting_persons, members, anchors, reassigned, same_detail } = memo;
  const lists = { starting_persons, members, anchors, reassigned, same_detail };
  for (const [name, items] of Object.entries({ ...lists, allegations: memo.allegations })) {
    items.forEach((item, i) => {
      cited.push({ source: item.source, path: [name, i, 'source'] });
    });
  }
  memo.events.forEach(({ source }, i) => {
    if (source !== undefined) cited.push({ source, path: ['events', i, 'source'] });
  });
  if (Array.isArray(memo.same_network_as)) {
    memo.same_network_as.forEach((item, i) => {
      cited.push({ source: item.source, path: ['same_network_as', i, 'source'] });
    });
  }
  if (Array.isArray(memo.purpose)) {
    memo.purpose.forEach((item, i) => {
      cited.push({ source: item.source, path: ['purpose', i, 'source'] });
    });
  }
  return cited;
}

function fail(file: YamlFile<Memo>, path: Path, code: string, message: string, todo: string): never {
  const place = file.placeOf(path);
  throw new UserError({ code, ...place, message: `${place.file}:${place.line}: ${message}`, todo });
}
