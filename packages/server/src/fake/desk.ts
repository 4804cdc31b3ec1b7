import { digestOf, UserError } from '@lookback/base';
import type { Desk } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { decideOf, judgeOf } from './acts.ts';
import { actOf, approveOf, exclusionsOf } from './care.ts';
import { countBoxes, figuresAt, overviewOf } from './count.ts';
import { pathsOfPerson } from './file.ts';
import { giveOutOf } from './give-out.ts';
import { personOf, tryOf } from './person.ts';
import { draftOf, onePublication, previewOf, signOf, sourceLines, withdrawOf } from './publish.ts';
import { queueOf, releaseOf, takeOf } from './queue.ts';
import { searchOf } from './search.ts';
import { type FakeOptions, type FakeWorld, knownPerson, nowOf, openFakeWorld } from './world.ts';

const roles: Readonly<Record<string, s.Role[]>> = {
  Ada: ['reviewer', 'publisher'],
  Bruno: ['reviewer', 'publisher'],
  Carla: ['adjudicator'],
  Dina: ['protection'],
};
const passphrase = 'correct horse';
const sealedKey = 'Dina';
const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>1</title><main><h1>Corridor review</h1><p>Published page of the fake desk.</p></main></html>';

function unlockOf(world: FakeWorld, command: s.UnlockCommand): s.Actor {
  const name = command.name ?? /^fake key of (\w+)$/.exec(command.file ?? '')?.[1] ?? '';
  const of = Object.hasOwn(roles, name) ? roles[name] : undefined;
  if (of === undefined) throw new UserError({ code: 'key_unknown', message: 'This workspace knows no such key.' });
  if (name === sealedKey && (command.passphrase ?? '') === '') {
    throw new UserError({ code: 'passphrase_needed', message: 'This key has a passphrase.' });
  }
  if (name === sealedKey && command.passphrase !== passphrase) {
    throw new UserError({ code: 'passphrase_wrong', message: 'This passphrase does not open the key.' });
  }
  const actor = { id: digestOf(name).slice(0, 16), name, roles: of };
  world.given.add(actor);
  return actor;
}

/** A review in memory, of fictional people: what the screens and the server are tested on. */
export function openFakeDesk(options: FakeOptions): Desk {
  const world = openFakeWorld(options);
  const { cohort, states } = world;
  const keys = Object.entries(roles).map(([name, of]) => ({
    name,
    roles: of,
    fingerprint: digestOf(name).slice(0, 16),
    file: name === sealedKey ? ('sealed' as const) : ('open' as const),
  }));
  const since = (at: string | null) => world.log.filter((line) => at === null || line.at > at);
  return {
    simulated: true,
    opening: () => null,
    keys: async () => keys,
    unlock: async (command) => unlockOf(world, command),
    async lock(actor) {
      world.given.delete(actor);
    },
    overview: async (_reader, at) => overviewOf(countBoxes(states, cohort), cohort, since(at), nowOf(world)),
    queue: async (query, reader) => queueOf(world, query, reader),
    take: async (command, actor) => takeOf(world, command, actor),
    release: async (person, actor) => releaseOf(world, person, actor),
    person: async (id, query, reader) => personOf(world, id, query, reader),
    paths: async (id) => pathsOfPerson(knownPerson(world, id), world.withdrawn),
    tryWithout: async (command) => tryOf(world, command),
    decide: async (person, command, actor) => decideOf(world, person, command, actor),
    identity: async (person, command, actor) => judgeOf(world, person, command, actor),
    act: async (person, command, actor) => actOf(world, person, command, actor),
    giveOut: async (person, command, actor) => giveOutOf(world, person, command, actor),
    exclusions: async (reader) => exclusionsOf(world, reader),
    approveExclusion: async (rule, _command, actor) => approveOf(world, rule, actor),
    figures: async (asOf) => figuresAt(countBoxes(states, cohort), cohort, asOf ?? '2024-06-30'),
    publications: async () => world.publications.toReversed(),
    publication: async (number, reader) => onePublication(world, number, reader),
    page: async (number) => (number === 1 ? page : null),
    draft: async (asOf, actor) => draftOf(world, asOf, actor),
    sign: async (number, actor) => signOf(world, number, actor),
    sources: async () => sourceLines(world),
    withdrawPreview: async (source) => previewOf(world, source),
    withdraw: async (source, command, actor) => withdrawOf(world, source, command, actor),
    search: async (q) => searchOf(world, q),
    changes(listener) {
      world.listeners.add(listener);
      return () => world.listeners.delete(listener);
    },
    close: async () => {},
  };
}
