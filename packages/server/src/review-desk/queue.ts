import { UserError } from '@lookback/base';
import { personView } from '@lookback/review';
import { openBook, type QueueLine, queueLines } from '@lookback/workflow';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { holdKey } from './keys.ts';
import { bornOf, labelOf } from './label.ts';
import { stageName, yoursOf } from './stage.ts';
import { effectiveSequence, figuresAt, ledgerReader, libraryOf, nowMs, stateOf, today, type World } from './world.ts';

const lineCache = new WeakMap<World, { readonly at: string; readonly lines: readonly QueueLine[] }>();

/** All lines for a reader, made once for each state of ledger and trace. */
export async function linesFor(world: World, reader: Reader): Promise<readonly QueueLine[]> {
  const { trace } = await libraryOf(world);
  const at = `${await effectiveSequence(world)} ${trace.digest} ${reader?.id ?? ''} ${today(world)}`;
  const before = lineCache.get(world);
  if (before?.at === at) return before.lines;
  const lines = await queueLines(world.context, ledgerReader(world, reader), { all: true });
  lineCache.set(world, { at, lines });
  return lines;
}

/** The persons of a figure, as far as this reader may know: where an answer is hidden, a person counts as waiting. */
async function listOf(
  world: World,
  filter: string,
  lines: readonly QueueLine[],
  reader: Reader,
): Promise<ReadonlySet<string>> {
  const set = await figuresAt(world, today(world));
  const list = set.lists.get(filter);
  if (list === undefined) throw new UserError({ code: 'filter_unknown', message: 'There is no such list.' });
  if (!/^[DS]\d?$/.test(filter)) return new Set(list);
  const state = await stateOf(world);
  const blind = new Set(
    lines
      .filter((line) => personView(state, line.person, ledgerReader(world, reader), nowMs(world))?.blind === true)
      .map((line) => line.person),
  );
  const kept = new Set(list.filter((person) => !blind.has(person)));
  if (filter === 'S2') for (const person of blind) kept.add(person);
  return kept;
}

function positionOf(query: s.QueueQuery): number {
  if (query.cursor === undefined) return query.from ?? 0;
  const from = /^r\d{1,9}$/.test(query.cursor) ? Number(query.cursor.slice(1)) : Number.NaN;
  if (!Number.isInteger(from))
    throw new UserError({ code: 'cursor_invalid', message: 'This cursor was not given here.' });
  return from;
}

export async function queuePage(world: World, query: s.QueueQuery, reader: Reader): Promise<s.QueuePage> {
  const from = positionOf(query);
  const lines = await linesFor(world, reader);
  const list = query.filter === undefined ? null : await listOf(world, query.filter, lines, reader);
  const others = lines.filter(
    (line) =>
      (query.stage === undefined || stageName(line.stage) === query.stage) &&
      (query.yours === 'all' || line.yours !== null) &&
      (query.minAgeDays === undefined || line.ageDays >= query.minAgeDays) &&
      (list === null || list.has(line.person)),
  );
  const found = query.band === undefined ? others : others.filter((line) => line.band === query.band);
  const rows = await rowsOf(world, found.slice(from, from + query.limit), reader);
  const end = from + query.limit;
  const bands = ([1, 2, 3, 4, 5] as const).map((band) => ({
    band,
    count: others.filter((line) => line.band === band).length,
  }));
  return { total: found.length, rows, next: end < found.length ? `r${end}` : null, bands };
}

async function rowsOf(world: World, lines: readonly QueueLine[], reader: Reader): Promise<s.QueueRow[]> {
  const [state, library] = [await stateOf(world), await libraryOf(world)];
  const firstKnown = (state.cohort?.knownSince ?? today(world)).slice(0, 10);
  return lines.map((line) => {
    const view = personView(state, line.person, ledgerReader(world, reader), nowMs(world));
    return {
      person: line.person,
      label: labelOf(library, line.person),
      born: bornOf(library, line.person),
      band: line.band,
      reasons: reasonsOf(line),
      stage: stageName(line.stage),
      outcome: view?.settled?.outcome ?? null,
      firstKnown,
      ageDays: line.ageDays,
      records: Math.max(1, line.records),
      touches: line.details,
      soleSupport: line.soleSupport,
      hubOnly: line.hubOnly,
      takenBy: line.takenBy === null ? null : (state.keys.get(line.takenBy)?.name ?? line.takenBy),
      yours: yoursOf(line.yours ?? view?.next ?? null),
    };
  });
}

/** A reason of the trace, `code` or `code:detail`, as a finding. */
function sayReason(text: string): s.Finding {
  const [code = text, ...rest] = text.split(':');
  const detail = rest.join(':');
  if (detail === '') return { code: `reason_${code}` };
  return {
    code: `reason_${code}`,
    with: /^\d+$/.test(detail) ? { count: Number(detail) } : { what: (rest.at(-1) ?? detail).replace('@', ', ') },
  };
}

/** Why a person stands in a band, as the trace gives it. */
export const bandReasons = (reasons: readonly string[], band: number): s.Finding[] =>
  reasons.length > 0 ? reasons.map(sayReason) : [{ code: `band_${band}` }];

export function reasonsOf(line: {
  readonly reasons: readonly string[];
  readonly band: number;
  readonly soleSupport: boolean;
  readonly reopened?: boolean;
}): s.Finding[] {
  return [
    ...bandReasons(line.reasons, line.band),
    ...(line.soleSupport ? [{ code: 'reason_sole' }] : []),
    ...(line.reopened === true ? [{ code: 'reason_reopened' }] : []),
  ];
}

export async function take(
  world: World,
  command: { readonly person?: string; readonly after?: string },
  actor: s.Actor,
): Promise<s.TakeAnswer> {
  const key = holdKey(world, actor);
  const book = await openBook(world.context);
  const waits = (await linesFor(world, actor)).filter((line) => line.yours !== null);
  const free = waits.find(
    (line) => (line.takenBy === null || line.takenBy === key.id) && line.person !== command.after,
  );
  const person = command.person ?? free?.person ?? null;
  if (person !== null) await book.perform({ kind: 'take', person }, key);
  return { person, left: waits.length, doneToday: await doneToday(world, key.id) };
}

async function doneToday(world: World, key: string): Promise<number> {
  const state = await stateOf(world);
  const day = today(world);
  let done = 0;
  for (const { reading } of state.persons.values()) {
    const mine = [reading.first, reading.second, reading.adjudication].find((one) => one?.actor.id === key);
    if (mine?.at.startsWith(day)) done++;
  }
  return done;
}

export async function release(world: World, person: string, actor: s.Actor): Promise<void> {
  await (await openBook(world.context)).perform({ kind: 'release', person }, holdKey(world, actor));
}
