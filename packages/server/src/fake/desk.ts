import { type Clock, digestOf, GuardError, UserError } from '@lookback/base';
import type { Desk, Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { boxOf, countBoxes, decidedIds, figuresAt, overviewOf, publicationOf, stageIds } from './count.ts';
import * as file from './file.ts';
import {
  answerInto,
  choicesOf,
  emptyState,
  type FakeState,
  partOf,
  refuseDecision,
  reopen,
  stageOf,
  visibleAnswers,
} from './ledger.ts';
import { type FakePerson, fakeId, fakeIndex, fakePerson } from './people.ts';

export interface FakeOptions {
  readonly clock: Clock;
  /** Persons under review. */
  readonly cohort?: number;
  /** Called before each write; throw to play a full disk. */
  readonly beforeWrite?: () => void;
}

const roles: Readonly<Record<string, s.Role[]>> = {
  Ada: ['reviewer', 'publisher'],
  Bruno: ['reviewer', 'publisher'],
  Carla: ['adjudicator'],
};
const passphrase = 'correct horse';

/** A review in memory, of fictional people: what the screens and the server are tested on. */
export function openFakeDesk(options: FakeOptions): Desk {
  const cohort = options.cohort ?? 500;
  const states = new Map<number, FakeState>();
  const withdrawn = new Set<string>();
  const given = new Set<s.Actor>();
  const listeners = new Set<(change: s.Change) => void>();
  const log: s.Overview['changes'] = [];
  const publications: s.PublicationLine[] = [
    {
      number: 1,
      asOf: '2024-05-31',
      publishedAt: '2024-06-02T09:00:00Z',
      status: 'final',
      page: '/published/1',
      signatures: [
        { name: 'Ada', at: '2024-06-02T08:00:00Z' },
        { name: 'Bruno', at: '2024-06-02T09:00:00Z' },
      ],
    },
  ];
  let seq = 0;

  const now = () => new Date(options.clock.now()).toISOString();
  const stateOf = (index: number): FakeState => {
    const state = states.get(index) ?? emptyState();
    states.set(index, state);
    return state;
  };
  const known = (id: string): FakePerson => {
    const index = fakeIndex(id, cohort);
    if (index === null)
      throw new UserError({ code: 'person_unknown', message: 'There is no such person under review.' });
    return fakePerson(index);
  };
  const holds = (actor: s.Actor) => {
    if (!given.has(actor)) throw new GuardError({ code: 'key_needed', message: 'This key is not unlocked.' });
  };
  const write = (actor: s.Actor) => {
    holds(actor);
    options.beforeWrite?.();
  };
  const tell = (kind: s.Change['kind'], person: string | null, by: string | null) => {
    const change = { seq: ++seq, at: now(), kind, person, by };
    log.unshift({ at: change.at, code: `change_${kind}`, ...(person === null ? {} : { person }) });
    if (log.length > 50) log.pop();
    for (const listener of listeners) listener(change);
  };
  const identitySettled = (state: FakeState) =>
    new Set(state.identity.filter((one) => one.judgement === 'same').map((one) => one.by)).size >= 2;
  const versionOf = (person: FakePerson, reader: Reader): string => {
    const state = states.get(person.index) ?? emptyState();
    const seen = visibleAnswers(state, reader).map((one) => one.at);
    return digestOf({ basis: file.pathsOfPerson(person, withdrawn).basis, stage: stageOf(state), seen });
  };
  const yoursOf = (state: FakeState, reader: Reader): s.QueueRow['yours'] => {
    const { part, because } = partOf(state, reader);
    if (part === 'none') return because === 'already_decided_by_you' ? 'answered' : 'none';
    return part === 'adjudicator' ? 'adjudicate' : part;
  };

  const rowOf = (index: number, reader: Reader): s.QueueRow => {
    const person = fakePerson(index);
    const state = states.get(index) ?? emptyState();
    const paths = file.pathsOfPerson(person, withdrawn);
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
  };
  let order: number[] | null = null;
  const ordered = () => {
    order ??= Array.from({ length: cohort }, (_, at) => at).sort(
      (a, b) => fakePerson(a).band - fakePerson(b).band || a - b,
    );
    return order;
  };
  const matches = (index: number, query: Partial<s.QueueQuery>, reader: Reader): boolean => {
    const state = states.get(index) ?? emptyState();
    if (query.band !== undefined && fakePerson(index).band !== query.band) return false;
    if (query.stage !== undefined && stageOf(state) !== query.stage) return false;
    if (query.filter !== undefined && query.filter !== 'C' && boxOf(state) !== query.filter) return false;
    if (query.yours === 'mine' && !['first', 'second', 'adjudicate'].includes(yoursOf(state, reader))) return false;
    return query.minAgeDays === undefined || rowOf(index, reader).ageDays >= query.minAgeDays;
  };

  return {
    simulated: true,
    keys: async () =>
      Object.entries(roles).map(([name, of]) => ({ name, roles: of, fingerprint: digestOf(name).slice(0, 16) })),
    async unlock(command) {
      const name = command.name ?? /^fake key of (\w+)$/.exec(command.file ?? '')?.[1] ?? '';
      const of = roles[name];
      if (of === undefined) throw new UserError({ code: 'key_unknown', message: 'This workspace knows no such key.' });
      if (command.passphrase !== undefined && command.passphrase !== passphrase) {
        throw new UserError({ code: 'passphrase_wrong', message: 'This passphrase does not open the key.' });
      }
      const actor = { id: digestOf(name).slice(0, 16), name, roles: of };
      given.add(actor);
      return actor;
    },
    async lock(actor) {
      given.delete(actor);
    },
    overview: async (_reader, since) =>
      overviewOf(
        countBoxes(states, cohort),
        cohort,
        log.filter((line) => since === null || line.at > since),
        now(),
      ),
    async queue(query, reader) {
      if (query.filter !== undefined && ![...decidedIds, ...stageIds, 'C'].includes(query.filter)) {
        throw new UserError({ code: 'filter_unknown', message: 'There is no such filter.' });
      }
      const from = query.cursor === undefined ? (query.from ?? 0) : Number(query.cursor);
      if (!Number.isInteger(from) || from < 0)
        throw new UserError({ code: 'cursor_invalid', message: 'This cursor was not given here.' });
      const { band: _, ...others } = query;
      const plain =
        query.stage === undefined &&
        query.filter === undefined &&
        query.yours === 'all' &&
        query.minAgeDays === undefined;
      const all = plain ? ordered() : ordered().filter((index) => matches(index, others, reader));
      const bands = ([1, 2, 3, 4, 5] as const).map((band) => ({
        band,
        count: all.filter((index) => fakePerson(index).band === band).length,
      }));
      const found = query.band === undefined ? all : all.filter((index) => fakePerson(index).band === query.band);
      const rows = found.slice(from, from + query.limit).map((index) => rowOf(index, reader));
      const end = from + query.limit;
      return { total: found.length, rows, next: end < found.length ? String(end) : null, bands };
    },
    async take(command, actor) {
      holds(actor);
      const waits = ordered().filter((index) => matches(index, { yours: 'mine' }, actor));
      const free = (index: number) => {
        const holder = states.get(index)?.takenBy ?? null;
        return holder === null || holder.name === actor.name;
      };
      let index: number | undefined;
      if (command.person !== undefined) {
        index = known(command.person).index;
        if (!free(index))
          throw new GuardError({ code: 'taken_by_other', message: 'Another reader has taken this person.' });
      } else {
        index = waits.find((one) => free(one) && fakeId(one) !== command.after);
      }
      if (index === undefined) return { person: null, left: 0, doneToday: 0 };
      write(actor);
      stateOf(index).takenBy = actor;
      tell('taken', fakeId(index), actor.name);
      const done = [...states.values()].filter((state) => state.answers.some((one) => one.by === actor.name)).length;
      return { person: fakeId(index), left: waits.length, doneToday: done };
    },
    async release(id, actor) {
      const person = known(id);
      write(actor);
      stateOf(person.index).takenBy = null;
      tell('released', id, actor.name);
    },
    async person(id, query, reader) {
      const person = known(id);
      const state = states.get(person.index) ?? emptyState();
      state.readers.add(reader?.name ?? 'owner');
      const records = file.recordsOf(person, query.recordsFrom, query.recordsLimit);
      const row = rowOf(person.index, reader);
      const paths = file.pathsOfPerson(person, withdrawn);
      const visible = visibleAnswers(state, reader);
      const { part, because } = partOf(state, reader);
      const pair = records[1] === undefined ? null : { a: person.id, b: records[1].id };
      const sameBy = new Set(state.identity.map((one) => one.by)).size;
      return {
        ...{ id: person.id, version: versionOf(person, reader), basis: paths.basis, simulated: true },
        ...{ names: [...person.names], born: person.born, band: row.band, reasons: row.reasons },
        ...{ firstKnown: row.firstKnown, ageDays: row.ageDays, takenBy: row.takenBy },
        records,
        recordsTotal: person.records,
        fields: file.fieldsOf(person, records),
        missing: [{ code: 'missing_photo' }, { code: 'missing_parents' }],
        nearest: file.nearestOf(person),
        paths,
        chance: file.chanceOf(person, withdrawn),
        timeline: file.timelineOf(person),
        location: { code: person.placeConflict ? 'W8' : 'W2' },
        identity: {
          state: person.records === 1 ? 'single_record' : sameBy >= 2 ? 'settled' : 'waits',
          pair,
          judgements: sameBy >= 2 ? state.identity : state.identity.filter((one) => one.by === reader?.name),
          mayAnswer: reader !== null && pair !== null && !state.identity.some((one) => one.by === reader.name),
          hidden: sameBy >= 2 ? 0 : state.identity.filter((one) => one.by !== reader?.name).length,
        },
        conduct: {
          stage: row.stage,
          part,
          noPartBecause: because,
          choices: choicesOf(
            paths.items.some((item) => item.conduct),
            identitySettled(state) || person.records === 1,
          ),
          answers: [...visible],
          hidden: state.answers.length - visible.length,
          settled: state.settled,
          reopened: state.reopened,
        },
        seen: { readers: state.readers.size, since: '2024-06-02', sentTo: 0 },
      };
    },
    paths: async (id) => file.pathsOfPerson(known(id), withdrawn),
    async tryWithout(id, items) {
      const person = known(id);
      const paths = file.pathsOfPerson(person, withdrawn);
      if (items.some((item) => !paths.items.some((one) => one.id === item))) {
        throw new UserError({ code: 'item_unknown', message: 'This person has no such item.' });
      }
      const left = paths.paths.filter((path) => !path.items.some((item) => items.includes(item)));
      const stays = left.some((path) => !path.hub);
      return {
        ...{ person: id, without: [...items], effect: stays ? ('stays' as const) : ('drops_out' as const) },
        pathsLeft: left.map((path) => path.id),
        ...{ touchesBefore: paths.paths.length, touchesAfter: left.length, bandBefore: person.band },
        bandAfter: stays ? Math.min(5, person.band + 1) : null,
        reopens: !stays && states.get(person.index)?.settled != null ? 1 : 0,
      };
    },
    async decide(id, command, actor) {
      const person = known(id);
      const state = stateOf(person.index);
      const paths = file.pathsOfPerson(person, withdrawn);
      const settledIdentity = identitySettled(state) || person.records === 1;
      const part = refuseDecision(
        state,
        command,
        actor,
        choicesOf(
          paths.items.some((item) => item.conduct),
          settledIdentity,
        ),
      );
      if (command.basis !== paths.basis)
        throw new UserError({ code: 'evidence_changed', message: 'The evidence has changed since it was read.' });
      if (command.evidence.some((item) => !paths.items.some((one) => one.id === item))) {
        throw new UserError({ code: 'evidence_unknown', message: 'This person has no such item.' });
      }
      write(actor);
      const at = now();
      const { outcome, reason, innocent, evidence } = command;
      answerInto(state, { part, by: actor.name, at, outcome, reason, innocent, evidence });
      state.takenBy = null;
      tell(state.settled === null ? 'answered' : 'settled', id, state.settled === null ? null : actor.name);
      return {
        person: id,
        stage: stageOf(state),
        at,
        settled: state.settled !== null,
        outcome: state.settled?.outcome ?? null,
        version: versionOf(person, actor),
      };
    },
    async identity(id, command, actor) {
      const person = known(id);
      const state = stateOf(person.index);
      if (command.a === command.b) throw new UserError({ code: 'same_record', message: 'These are one record.' });
      if (state.identity.some((one) => one.by === actor.name))
        throw new GuardError({ code: 'already_decided_by_you', message: 'You have answered this.' });
      write(actor);
      const at = now();
      state.identity.push({
        a: command.a,
        b: command.b,
        judgement: command.judgement,
        reason: command.reason,
        by: actor.name,
        at,
      });
      tell('identity', id, null);
      return { person: id, judgement: command.judgement, settled: state.identity.length >= 2, at };
    },
    figures: async (asOf) => figuresAt(countBoxes(states, cohort), cohort, asOf ?? '2024-06-30'),
    publications: async () => [...publications].reverse(),
    async draft(asOf, actor) {
      write(actor);
      const line = {
        number: publications.length + 1,
        asOf,
        publishedAt: null,
        status: 'draft' as const,
        signatures: [],
      };
      publications.push(line);
      tell('publication', null, actor.name);
      return line;
    },
    async publication(number, reader) {
      const line = publications[number - 1];
      if (line === undefined)
        throw new UserError({ code: 'publication_unknown', message: 'There is no such publication.' });
      const full = publicationOf(line, countBoxes(states, cohort), cohort, number > 1 ? number - 1 : null);
      const signed = line.signatures.some((one) => one.name === reader?.name);
      const may = full.maySign && !signed && (reader?.roles.includes('publisher') ?? false);
      return {
        ...full,
        maySign: may,
        ...(may ? {} : { mayNotSignBecause: signed ? 'already_signed' : reader === null ? 'no_key' : 'role_missing' }),
      };
    },
    page: async (number) =>
      number === 1
        ? '<!doctype html><html lang="en"><meta charset="utf-8"><title>1</title><main><h1>Corridor review</h1><p>Published page of the fake desk.</p></main></html>'
        : null,
    async sign(number, actor) {
      const line = publications[number - 1];
      if (line === undefined)
        throw new UserError({ code: 'publication_unknown', message: 'There is no such publication.' });
      if (!actor.roles.includes('publisher'))
        throw new GuardError({ code: 'role_missing', message: 'This role may not publish.' });
      if (line.status !== 'draft' || line.signatures.some((one) => one.name === actor.name)) {
        throw new GuardError({ code: 'already_signed', message: 'This key has signed it.' });
      }
      write(actor);
      const signatures = [...line.signatures, { name: actor.name, at: now() }];
      const stands = signatures.length >= 2;
      const next = {
        ...line,
        signatures,
        status: stands ? ('final' as const) : ('draft' as const),
        publishedAt: stands ? now() : null,
      };
      publications[number - 1] = next;
      tell('publication', null, actor.name);
      return { publication: next, missingSignatures: Math.max(0, 2 - signatures.length) };
    },
    sources: async () =>
      file.fakeSources.map((name, at) => ({
        id: file.sourceIdOf(at),
        file: name,
        sequence: at + 1,
        records: cohort * 20 + at,
        receivedAt: '2024-02-01T08:00:00Z',
        withdrawn: withdrawn.has(file.sourceIdOf(at)),
      })),
    async withdrawPreview(source, _reader) {
      const at = file.fakeSources.findIndex((_, index) => file.sourceIdOf(index) === source);
      if (at < 0) throw new UserError({ code: 'source_unknown', message: 'There is no such source.' });
      return preview(source, at);
    },
    async withdraw(source, command, actor) {
      if (withdrawn.has(source))
        throw new GuardError({ code: 'already_withdrawn', message: 'This source is withdrawn already.' });
      const before = await this.withdrawPreview(source, actor);
      if (before.digest !== command.digest)
        throw new UserError({ code: 'digest_changed', message: 'What falls has changed since it was read.' });
      write(actor);
      withdrawn.add(source);
      tell('withdrawn', null, actor.name);
      for (const fall of before.falls) {
        const index = fakeIndex(fall.person, cohort);
        const state = index === null ? undefined : states.get(index);
        if (state?.settled == null && (state?.answers.length ?? 0) === 0) continue;
        reopen(state as FakeState, now(), { code: 'reopened_withdrawn', with: { source } });
        tell('reopened', fall.person, null);
      }
    },
    async search(q) {
      const digits = q.replace(/\D/g, '');
      const text = q.trim().toLocaleLowerCase();
      const hits: s.SearchHit[] = [];
      for (let index = 0; index < Math.min(cohort, 2000) && text !== '' && hits.length < 50; index++) {
        const person = fakePerson(index);
        const name = person.names.find((one) => one.toLocaleLowerCase().includes(text));
        const phone = digits.length >= 7 && person.phone.replace(/\D/g, '') === digits;
        if (name === undefined && !phone && person.id !== q) continue;
        const by = phone ? ('number' as const) : name === undefined ? ('person' as const) : ('name' as const);
        hits.push({
          person: person.id,
          record: person.id,
          label: person.names[0] ?? person.id,
          by,
          field: by === 'number' ? 'phone' : 'name',
          value: phone ? person.phone : (name ?? person.id),
          score: 1,
          source: 'bookings.csv',
          row: index + 1,
        });
      }
      const readAs: s.SearchAnswer['readAs'] = [{ by: 'name', text: q.trim() }];
      if (digits.length >= 7) readAs.push({ by: 'number', text: digits });
      return {
        q,
        readAs,
        hits,
        more: hits.length === 50,
        searched: {
          persons: cohort,
          records: cohort * 20,
          sources: [...file.fakeSources],
          notSearched: ['Paper archive'],
        },
      };
    },
    changes(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {},
  };

  function preview(source: string, at: number): s.WithdrawPreview {
    const after = new Set([...withdrawn, source]);
    const falls: s.Fall[] = [];
    for (let index = 0; index < Math.min(cohort, 2000); index++) {
      const person = fakePerson(index);
      const before = file.pathsOfPerson(person, withdrawn);
      const left = file.pathsOfPerson(person, after);
      if (left.basis === before.basis) continue;
      const settled = states.get(index)?.settled?.outcome ?? null;
      const stays = left.paths.some((path) => !path.hub);
      falls.push({
        person: person.id,
        label: person.names[0] ?? person.id,
        effect: stays ? (settled === null ? 'stays' : 'reopens') : 'drops_out',
        settled,
      });
    }
    const rank = { drops_out: 0, reopens: 1, stays: 2 };
    falls.sort((a, b) => Number(b.settled !== null) - Number(a.settled !== null) || rank[a.effect] - rank[b.effect]);
    const digest = digestOf({
      source,
      falls: falls.map((fall) => `${fall.person} ${fall.effect} ${fall.settled ?? ''}`),
    });
    return {
      source,
      records: cohort * 20 + at,
      persons: falls.length,
      dropOut: falls.filter((fall) => fall.effect === 'drops_out').length,
      reopen: falls.filter((fall) => fall.settled !== null).length,
      falls: falls.slice(0, 500),
      digest,
    };
  }
}
