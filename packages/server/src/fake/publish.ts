import { digestOf, GuardError, UserError } from '@lookback/base';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { countBoxes, publicationOf } from './count.ts';
import { fakeSources, pathsOfPerson, sourceIdOf } from './file.ts';
import { reopen } from './ledger.ts';
import { fakeIndex, fakePerson } from './people.ts';
import { allowWrite, type FakeWorld, nowOf, tell } from './world.ts';

function lineOf(world: FakeWorld, number: number): s.PublicationLine {
  const line = world.publications[number - 1];
  if (line === undefined)
    throw new UserError({ code: 'publication_unknown', message: 'There is no such publication.' });
  return line;
}

export function draftOf(world: FakeWorld, asOf: string, actor: s.Actor): s.PublicationLine {
  allowWrite(world, actor);
  const number = world.publications.length + 1;
  const line = { number, asOf, publishedAt: null, status: 'draft' as const, signatures: [] };
  world.publications.push(line);
  tell(world, 'publication', null, actor.name);
  return line;
}

export function onePublication(world: FakeWorld, number: number, reader: Reader): s.Publication {
  const line = lineOf(world, number);
  const counts = countBoxes(world.states, world.cohort);
  const full = publicationOf(line, counts, world.cohort, number > 1 ? number - 1 : null);
  const signed = line.signatures.some((one) => one.name === reader?.name);
  const may = full.maySign && !signed && (reader?.roles.includes('publisher') ?? false);
  const why = signed ? 'already_signed' : reader === null ? 'no_key' : 'role_missing';
  return { ...full, maySign: may, ...(may ? {} : { mayNotSignBecause: why }) };
}

export function signOf(world: FakeWorld, number: number, actor: s.Actor): s.SignAnswer {
  const line = lineOf(world, number);
  if (!actor.roles.includes('publisher'))
    throw new GuardError({ code: 'role_missing', message: 'This role may not publish.' });
  if (line.status !== 'draft' || line.signatures.some((one) => one.name === actor.name)) {
    throw new GuardError({ code: 'already_signed', message: 'This key has signed it.' });
  }
  allowWrite(world, actor);
  const signatures = [...line.signatures, { name: actor.name, at: nowOf(world) }];
  const stands = signatures.length >= 2;
  const status = stands ? ('final' as const) : ('draft' as const);
  const next = { ...line, signatures, status, publishedAt: stands ? nowOf(world) : null };
  world.publications[number - 1] = next;
  tell(world, 'publication', null, actor.name);
  return { publication: next, missingSignatures: Math.max(0, 2 - signatures.length) };
}

export function sourceLines(world: FakeWorld): s.SourceLine[] {
  return fakeSources.map((file, at) => ({
    ...{ id: sourceIdOf(at), file, sequence: at + 1, records: world.cohort * 20 + at },
    receivedAt: '2024-02-01T08:00:00Z',
    withdrawn: world.withdrawn.has(sourceIdOf(at)),
  }));
}

function fallOf(world: FakeWorld, index: number, after: ReadonlySet<string>): s.Fall | null {
  const person = fakePerson(index);
  const left = pathsOfPerson(person, after);
  if (left.basis === pathsOfPerson(person, world.withdrawn).basis) return null;
  const settled = world.states.get(index)?.settled?.outcome ?? null;
  const stays = left.paths.some((path) => !path.hub);
  const effect = stays ? (settled === null ? 'stays' : 'reopens') : 'drops_out';
  return { person: person.id, label: person.names[0] ?? person.id, effect, settled };
}

export function previewOf(world: FakeWorld, source: string): s.WithdrawPreview {
  const line = sourceLines(world).find((one) => one.id === source);
  if (line === undefined) throw new UserError({ code: 'source_unknown', message: 'There is no such source.' });
  const after = new Set([...world.withdrawn, source]);
  const indexes = Array.from({ length: Math.min(world.cohort, 2000) }, (_, at) => at);
  const falls = indexes.map((index) => fallOf(world, index, after)).filter((fall) => fall !== null);
  const rank = { drops_out: 0, reopens: 1, stays: 2 };
  falls.sort((a, b) => Number(b.settled !== null) - Number(a.settled !== null) || rank[a.effect] - rank[b.effect]);
  return {
    ...{ source, records: line.records, persons: falls.length },
    dropOut: falls.filter((fall) => fall.effect === 'drops_out').length,
    reopen: falls.filter((fall) => fall.settled !== null).length,
    falls: falls.slice(0, 500),
    digest: digestOf({ source, falls: falls.map((fall) => `${fall.person} ${fall.effect} ${fall.settled ?? ''}`) }),
  };
}

export function withdrawOf(world: FakeWorld, source: string, command: s.WithdrawCommand, actor: s.Actor): void {
  if (world.withdrawn.has(source))
    throw new GuardError({ code: 'already_withdrawn', message: 'This source is withdrawn.' });
  const before = previewOf(world, source);
  if (before.digest !== command.digest) {
    throw new UserError({ code: 'digest_changed', message: 'What falls has changed since it was read.' });
  }
  allowWrite(world, actor);
  world.withdrawn.add(source);
  tell(world, 'withdrawn', null, actor.name);
  for (const fall of before.falls) {
    const state = world.states.get(fakeIndex(fall.person, world.cohort) ?? -1);
    if (state === undefined || (state.settled === null && state.answers.length === 0)) continue;
    reopen(state, nowOf(world), { code: 'reopened_source_withdrawn' });
    tell(world, 'reopened', fall.person, null);
  }
}
