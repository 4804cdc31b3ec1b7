import { UserError } from '@lookback/base';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { careOf } from './care.ts';
import * as file from './file.ts';
import { givenOutOf } from './give-out.ts';
import { choicesOf, type FakeState, partOf, visibleAnswers } from './ledger.ts';
import { type FakePerson, fakePerson } from './people.ts';
import { rowOf } from './queue.ts';
import { type FakeWorld, identitySettled, knownPerson, stateFor, versionOf } from './world.ts';

function identityOf(person: FakePerson, state: FakeState, pair: s.IdentityPair | null, reader: Reader): s.IdentityGate {
  const answered = new Set(state.identity.map((one) => one.by)).size;
  const open = answered >= 2;
  const mine = state.identity.filter((one) => one.by === reader?.name);
  return {
    state: person.records === 1 ? 'single_record' : open ? 'settled' : 'waits',
    pair,
    judgements: open ? state.identity : mine,
    mayAnswer: reader !== null && pair !== null && mine.length === 0,
    hidden: open ? 0 : state.identity.length - mine.length,
  };
}

export function personOf(world: FakeWorld, id: string, query: s.PersonQuery, reader: Reader): s.PersonFile {
  const person = knownPerson(world, id);
  const state = stateFor(world, person.index);
  state.readers.add(reader?.name ?? 'owner');
  const records = file.recordsOf(person, query.recordsFrom, query.recordsLimit);
  const row = rowOf(world, person.index, reader);
  const paths = file.pathsOfPerson(person, world.withdrawn);
  const visible = visibleAnswers(state, reader);
  const { part, because } = partOf(state, reader);
  const pair = file.pairOf(person);
  return {
    ...{ id: person.id, version: versionOf(world, person, reader), basis: paths.basis, simulated: true },
    ...{ names: [...person.names], born: person.born, band: row.band, reasons: row.reasons },
    ...{ firstKnown: row.firstKnown, ageDays: row.ageDays, takenBy: row.takenBy },
    ...{ records, recordsTotal: person.records, fields: file.fieldsOf(person, records) },
    missing: [{ code: 'missing_photo' }, { code: 'missing_parents' }],
    nearest: file.nearestOf(person),
    paths,
    chance: file.chanceOf(person, world.withdrawn),
    timeline: file.timelineOf(person),
    location: { code: person.placeConflict ? 'W8' : 'W2' },
    identity: identityOf(person, state, pair, reader),
    conduct: {
      ...{ stage: row.stage, part, noPartBecause: because },
      choices: choicesOf(
        paths.items.some((item) => item.conduct),
        identitySettled(state) || person.records === 1,
      ),
      answers: [...visible],
      hidden: state.answers.length - visible.length,
      settled: state.settled,
      reopened: state.reopened,
    },
    care: careOf(state, reader),
    givenOut: givenOutOf(state, reader),
    seen: { readers: state.readers.size, since: '2024-06-02' },
  };
}

export function tryOf(world: FakeWorld, { person: id, items, scope }: s.TryWithout): s.TryAnswer {
  const person = knownPerson(world, id);
  const paths = file.pathsOfPerson(person, world.withdrawn);
  if (items.some((item) => !paths.items.some((one) => one.id === item))) {
    throw new UserError({ code: 'item_unknown', message: 'This person has no such item.' });
  }
  const left = paths.paths.filter((path) => !path.items.some((item) => items.includes(item)));
  const stays = left.some((path) => !path.hub);
  const others = scope === 'source' ? [fakePerson(person.index + 1)] : [];
  return {
    ...{ person: id, without: [...items], effect: stays ? ('stays' as const) : ('drops_out' as const) },
    pathsLeft: left.map((path) => path.id),
    ...{ touchesBefore: paths.paths.length, touchesAfter: left.length, bandBefore: person.band },
    bandAfter: stays ? Math.min(5, person.band + 1) : null,
    onlyHubs: left.length > 0 && left.every((path) => path.hub),
    reopens: world.states.get(person.index)?.settled != null ? 1 : 0,
    reasonsAfter: stays ? [{ code: `band_${Math.min(5, person.band + 1)}` }] : [],
    othersOut: others.length,
    others: others.map((one) => ({ person: one.id, label: one.names[0] ?? one.id, settled: null })),
  };
}
