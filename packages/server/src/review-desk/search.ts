import { ownNumberProps } from '@lookback/model';
import { analyseName, asciiDigits, compareAnalysed, foldText, nameTokens } from '@lookback/names';
import { type Library, localSession, openBook } from '@lookback/workflow';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { labelOf } from './label.ts';
import { keyOf, libraryOf, type World } from './world.ts';

const hitsMax = 50;
const nameProps = new Set(['name', 'alias', 'firstName', 'lastName', 'weakAlias']);
const numberProps = new Set([
  'phone',
  'number',
  ...ownNumberProps,
  'iban',
  'accountNumber',
  'email',
  'callerNumber',
  'receiverNumber',
]);

interface Named {
  readonly text: string;
  readonly record: string;
}

interface Index {
  /** Folded token to the names that hold it. */
  readonly byToken: ReadonlyMap<string, readonly Named[]>;
  readonly byNumber: ReadonlyMap<
    string,
    readonly { readonly record: string; readonly field: string; readonly text: string }[]
  >;
}

const indexes = new WeakMap<object, Index>();

const keyOfNumber = (text: string) =>
  asciiDigits(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]/gu, '');

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Builds the index of one state of the files: names by token, numbers by their characters. */
export function indexOf(library: Library): Index {
  const known = indexes.get(library.evidence);
  if (known !== undefined) return known;
  const byToken = new Map<string, Named[]>();
  const byNumber = new Map<string, { record: string; field: string; text: string }[]>();
  const isRecord = new Set(library.evidence.records);
  const seen = new Set<string>();
  for (const statement of library.evidence.statements) {
    const text = statement.original || statement.value;
    if (numberProps.has(statement.prop)) {
      const key = keyOfNumber(statement.value);
      if (key.length >= 4) push(byNumber, key, { record: statement.entity, field: statement.prop, text });
    }
    if (!isRecord.has(statement.entity) || !nameProps.has(statement.prop)) continue;
    if (seen.has(`${statement.entity}\n${text}`)) continue;
    seen.add(`${statement.entity}\n${text}`);
    const named: Named = { text, record: statement.entity };
    for (const token of new Set(nameTokens(text))) push(byToken, token, named);
  }
  const index = { byToken, byNumber };
  indexes.set(library.evidence, index);
  return index;
}

function nameHits(index: Index, q: string): { named: Named; score: number }[] {
  const wanted = analyseName(q);
  const tokens = nameTokens(q);
  const near = new Set<Named>();
  for (const [token, names] of index.byToken) {
    if (tokens.some((one) => token === one || (one.length >= 3 && token.startsWith(one)) || close(token, one))) {
      for (const name of names) near.add(name);
    }
    if (near.size > 600) break;
  }
  const folded = foldText(q).toLowerCase().trim();
  return [...near]
    .map((named) => {
      const whole = compareAnalysed(wanted, analyseName(named.text)).score;
      const its = nameTokens(named.text);
      const part = tokens.every((one) => its.includes(one))
        ? 0.95
        : foldText(named.text).toLowerCase().includes(folded)
          ? 0.85
          : 0;
      return { named, score: Math.min(1, Math.max(whole, part)) };
    })
    .filter(({ score }) => score >= 0.55)
    .sort((a, b) => b.score - a.score || (a.named.record < b.named.record ? -1 : 1));
}

/** Tokens of like length that differ in one letter, or in two neighbours. */
function close(a: string, b: string): boolean {
  if (a.length < 4 || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length === b.length)
    return (
      a.slice(at + 1) === b.slice(at + 1) ||
      (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
    );
  return a.length > b.length ? a.slice(at + 1) === b.slice(at) : a.slice(at) === b.slice(at + 1);
}

/** Searches the files and notes in the ledger who searched for what, before anything is given out. */
export async function search(world: World, q: string, reader: Reader): Promise<s.SearchAnswer> {
  const library = await libraryOf(world);
  const text = q.trim();
  const index = indexOf(library);
  const hits = new Map<string, s.SearchHit>();
  const readAs: s.SearchAnswer['readAs'] = [];
  const add = (record: string, hit: Pick<s.SearchHit, 'by' | 'field' | 'value' | 'score'>) => {
    const person = library.persons.personOf.get(record) ?? null;
    const [, source = '0', row = '0'] = /^S(\d+)\.(\d+)/.exec(record) ?? [];
    const key = `${person ?? record} ${hit.by}`;
    if (hits.size >= hitsMax || hits.has(key)) return;
    const label = person === null ? record : labelOf(library, person);
    hits.set(key, { ...hit, person, record, label, source: library.rows.fileOf(Number(source)), row: Number(row) });
  };
  if (library.ofRecord.has(text)) {
    readAs.push({ by: 'record', text });
    add(text, { by: 'record', field: 'record', value: text, score: 1 });
  }
  const number = keyOfNumber(text);
  if (/\d{4}|@/.test(number)) {
    readAs.push({ by: 'number', text: number });
    for (const found of index.byNumber.get(number) ?? [])
      add(found.record, { by: 'number', field: found.field, value: found.text, score: 1 });
  }
  if (/\p{L}{2}/u.test(text)) {
    readAs.push({ by: 'name', text });
    for (const { named, score } of nameHits(index, text))
      add(named.record, { by: 'name', field: 'name', value: named.text, score });
  }
  if (text !== '') {
    const book = await openBook(world.context);
    const key = keyOf(world, reader) ?? localSession(world.context);
    await book.perform({ kind: 'search', text, hits: hits.size }, key);
  }
  const { systems } = world.context.charter;
  return {
    q,
    readAs,
    hits: [...hits.values()],
    more: hits.size >= hitsMax,
    searched: {
      persons: library.persons.recordsOf.size,
      records: library.evidence.records.length,
      sources: [...new Set(library.evidence.entities.map((entity) => entity.source))].map(library.rows.fileOf),
      notSearched: systems.filter((system) => system.searched !== 'yes').map((system) => system.name),
    },
  };
}
