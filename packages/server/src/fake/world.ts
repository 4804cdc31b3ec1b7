import { type Clock, digestOf, GuardError, UserError } from '@lookback/base';
import type { Reader } from '../desk.ts';
import type * as s from '../schema/index.ts';
import { pathsOfPerson } from './file.ts';
import { emptyState, type FakeState, stageOf, visibleAnswers } from './ledger.ts';
import { type FakePerson, fakeIndex, fakePerson } from './people.ts';

export interface FakeOptions {
  readonly clock: Clock;
  /** Persons under review. */
  readonly cohort?: number;
  /** Called before each write; throw to play a full disk. */
  readonly beforeWrite?: () => void;
}

/** What all parts of the fake desk share. */
export interface FakeWorld {
  readonly options: FakeOptions;
  readonly cohort: number;
  readonly states: Map<number, FakeState>;
  readonly withdrawn: Set<string>;
  readonly given: Set<s.Actor>;
  readonly approvals: Map<s.Exclusion['rule'], Set<string>>;
  readonly listeners: Set<(change: s.Change) => void>;
  readonly log: s.ChangeLine[];
  readonly publications: s.PublicationLine[];
  seq: number;
}

export function openFakeWorld(options: FakeOptions): FakeWorld {
  const signatures = ['Ada', 'Bruno'].map((name) => ({ name, at: '2024-06-02T09:00:00Z' }));
  const first = { number: 1, asOf: '2024-05-31', publishedAt: '2024-06-02T09:00:00Z', status: 'final' as const };
  return {
    options,
    cohort: options.cohort ?? 500,
    states: new Map(),
    withdrawn: new Set(),
    given: new Set(),
    approvals: new Map(),
    listeners: new Set(),
    log: [],
    publications: [{ ...first, page: '/published/1', signatures }],
    seq: 0,
  };
}

export const nowOf = (world: FakeWorld): string => new Date(world.options.clock.now()).toISOString();

/** The state of a person, kept from now on. */
export function stateFor(world: FakeWorld, index: number): FakeState {
  const state = world.states.get(index) ?? emptyState();
  world.states.set(index, state);
  return state;
}

export const peekState = (world: FakeWorld, index: number): FakeState => world.states.get(index) ?? emptyState();

export function knownPerson(world: FakeWorld, id: string): FakePerson {
  const index = fakeIndex(id, world.cohort);
  if (index === null) throw new UserError({ code: 'person_unknown', message: 'There is no such person under review.' });
  return fakePerson(index);
}

/** Refuses an actor whose key is locked, then whatever `beforeWrite` refuses. */
export function allowWrite(world: FakeWorld, actor: s.Actor): void {
  if (!world.given.has(actor)) throw new GuardError({ code: 'key_needed', message: 'This key is not unlocked.' });
  world.options.beforeWrite?.();
}

export function tell(world: FakeWorld, kind: s.Change['kind'], person: string | null, by: string | null): void {
  const change = { seq: ++world.seq, at: nowOf(world), kind, person, by };
  world.log.unshift({ at: change.at, code: `change_${kind}`, ...(person === null ? {} : { person }) });
  if (world.log.length > 50) world.log.pop();
  for (const listener of world.listeners) listener(change);
}

export function identitySettled(state: FakeState): boolean {
  return new Set(state.identity.filter((one) => one.judgement === 'same').map((one) => one.by)).size >= 2;
}

export function versionOf(world: FakeWorld, person: FakePerson, reader: Reader): string {
  const state = peekState(world, person.index);
  const seen = visibleAnswers(state, reader).map((one) => one.at);
  return digestOf({ basis: pathsOfPerson(person, world.withdrawn).basis, stage: stageOf(state), seen });
}
