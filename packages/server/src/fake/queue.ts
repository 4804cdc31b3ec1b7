import { GuardError, UserError } from '@lookback/base';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { boxOf, decidedIds, stageIds } from './count.ts';
import { pathsOfPerson } from './file.ts';
import { type FakeState, partOf, stageOf } from './ledger.ts';
import { fakeId, fakePerson } from './people.ts';
import { allowWrite, type FakeWorld, knownPerson, peekState, stateFor, tell } from './world.ts';

function yoursOf(state: FakeState, reader: Reader): s.QueueRow['yours'] {
  const { part, because } = partOf(state, reader);
  if (part === 'none') return because === 'already_decided_by_you' ? 'answered' : 'none';
  return part === 'adjudicator' ? 'adjudicate' : part;
}

export function rowOf(world: FakeWorld, index: number, reader: Reader): s.QueueRow {
  const person = fakePerson(index);
  const state = peekState(world, index);
  const paths = pathsOfPerson(person, world.withdrawn);
  return {
    person: person.id,
    label: person.names[0] ?? person.id,
    born: person.born,
    band: person.band,
    reasons: [...person.reasons],
    stage: stageOf(state),
    outcome: state.settled?.outcome ?? null,
    firstKnown: person.firstKnown,
    ageDays: Math.round((Date.parse('2024-06-30') - Date.parse(person.firstKnown)) / 86_400_000),
    records: person.records,
    touches: paths.paths.length,
    soleSupport: paths.hangsOn.length > 0,
    hubOnly: paths.paths.every((path) => path.hub),
    takenBy: state.takenBy?.name ?? null,
    yours: yoursOf(state, reader),
  };
}

const orders = new Map<number, readonly number[]>();
function ordered({ cohort }: FakeWorld): readonly number[] {
  const before = orders.get(cohort);
  if (before !== undefined) return before;
  const all = Array.from({ length: cohort }, (_, at) => at);
  const order = all.sort((a, b) => fakePerson(a).band - fakePerson(b).band || a - b);
  orders.set(cohort, order);
  return order;
}

function matches(world: FakeWorld, index: number, query: Partial<s.QueueQuery>, reader: Reader): boolean {
  const state = peekState(world, index);
  if (query.stage !== undefined && stageOf(state) !== query.stage) return false;
  if (query.filter !== undefined && query.filter !== 'C' && boxOf(state) !== query.filter) return false;
  if (query.yours === 'mine' && !['first', 'second', 'adjudicate'].includes(yoursOf(state, reader))) return false;
  return query.minAgeDays === undefined || rowOf(world, index, reader).ageDays >= query.minAgeDays;
}

function positionOf(query: s.QueueQuery): number {
  const from = query.cursor === undefined ? (query.from ?? 0) : Number(query.cursor);
  if (Number.isInteger(from) && from >= 0) return from;
  throw new UserError({ code: 'cursor_invalid', message: 'This cursor was not given here.' });
}

export function queueOf(world: FakeWorld, query: s.QueueQuery, reader: Reader): s.QueuePage {
  if (query.filter !== undefined && ![...decidedIds, ...stageIds, 'C'].includes(query.filter)) {
    throw new UserError({ code: 'filter_unknown', message: 'There is no such filter.' });
  }
  const from = positionOf(query);
  const { stage, filter, yours, minAgeDays } = query;
  const plain = stage === undefined && filter === undefined && yours === 'all' && minAgeDays === undefined;
  const all = plain ? ordered(world) : ordered(world).filter((index) => matches(world, index, query, reader));
  const counts = [0, 0, 0, 0, 0, 0];
  for (const index of all) counts[fakePerson(index).band] = (counts[fakePerson(index).band] ?? 0) + 1;
  const found = query.band === undefined ? all : all.filter((index) => fakePerson(index).band === query.band);
  const end = from + query.limit;
  return {
    total: found.length,
    rows: found.slice(from, end).map((index) => rowOf(world, index, reader)),
    next: end < found.length ? String(end) : null,
    bands: ([1, 2, 3, 4, 5] as const).map((band) => ({ band, count: counts[band] ?? 0 })),
  };
}

export function takeOf(
  world: FakeWorld,
  command: { readonly person?: string; readonly after?: string },
  actor: s.Actor,
): s.TakeAnswer {
  const waits = ordered(world).filter((index) => matches(world, index, { yours: 'mine' }, actor));
  const free = (index: number) => (peekState(world, index).takenBy?.name ?? actor.name) === actor.name;
  const wanted = command.person === undefined ? null : knownPerson(world, command.person).index;
  if (wanted !== null && !free(wanted)) {
    throw new GuardError({ code: 'taken_by_other', message: 'Another reader has taken this person.' });
  }
  const index = wanted ?? waits.find((one) => free(one) && fakeId(one) !== command.after);
  if (index === undefined) return { person: null, left: 0, doneToday: 0 };
  allowWrite(world, actor);
  stateFor(world, index).takenBy = actor;
  tell(world, 'taken', fakeId(index), actor.name);
  const done = [...world.states.values()].filter((state) => state.answers.some((one) => one.by === actor.name)).length;
  return { person: fakeId(index), left: waits.length, doneToday: done };
}

export function releaseOf(world: FakeWorld, id: string, actor: s.Actor): void {
  const person = knownPerson(world, id);
  allowWrite(world, actor);
  stateFor(world, person.index).takenBy = null;
  tell(world, 'released', id, actor.name);
}
