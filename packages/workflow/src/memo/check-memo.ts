import { GuardError, isoInterval, UserError } from '@lookback/base';
import { anchorKinds, type Charter, type Memo, protectedAttributeOf, type YamlFile } from '@lookback/model';

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
  memo.events.forEach((event, i) => {
    if (event.type !== undefined) refuseProtected(file, event.type, charter, ['events', i, 'type']);
    requireDays(file, event, ['events', i]);
  });
  const known = new Set(memo.sources.map((source) => source.id));
  for (const { source, path } of citedSources(memo)) {
    if (!known.has(source)) {
      fail(file, path, 'memo_source', `The source ${source} is not among the memo's sources.`, 'Add it with a grade.');
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
      fail(file, [...path, 'kind'], 'memo_reassigned_kind', `A ${kind} does not pass to somebody else.`, 'Remove it.');
    }
    if (seen.has(`${kind} ${value} ${at}`)) {
      fail(file, path, 'memo_reassigned_twice', `${value} is reassigned on ${at} twice.`, 'Remove one.');
    }
    seen.add(`${kind} ${value} ${at}`);
  });
  same_detail.forEach(({ kind, values: [a, b] }, i) => {
    requireKind(file, kind, charter, ['same_detail', i, 'kind']);
    if (a === b)
      fail(file, ['same_detail', i], 'memo_same_once', `${a} is given twice.`, 'Give the two ways of writing.');
  });
}

function requireKind(file: YamlFile<Memo>, kind: string, charter: Charter, path: Path): void {
  refuseProtected(file, kind, charter, path);
  if (!anchorKinds.some((known) => known === kind)) {
    fail(file, path, 'memo_kind', `${kind} is no kind of detail.`, `Kinds are: ${anchorKinds.join(', ')}.`);
  }
}

function refuseProtected(file: YamlFile<Memo>, term: string, charter: Charter, path: Path): void {
  const attribute = protectedAttributeOf(term, charter.protected);
  if (attribute === null) return;
  const place = file.placeOf(path);
  throw new GuardError({
    code: 'protected_attribute',
    ...place,
    message: `${place.file}:${place.line}: ${term} is a protected attribute (${attribute}) and never makes a link.`,
    todo: 'Remove it. A protected attribute may help decide who is who, and nothing else.',
  });
}

function requireDays(file: YamlFile<Memo>, span: { from?: string; to?: string }, path: Path): void {
  const from = span.from === undefined ? null : isoInterval(span.from);
  const to = span.to === undefined ? null : isoInterval(span.to);
  const impossible = (span.from !== undefined && from === null) || (span.to !== undefined && to === null);
  if (impossible) fail(file, path, 'memo_date', 'The calendar has no such day.', 'Correct the date.');
  if (from && to && from.from > to.to) {
    fail(file, path, 'memo_window_empty', 'The window holds no day: it ends before it begins.', 'Correct from and to.');
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
