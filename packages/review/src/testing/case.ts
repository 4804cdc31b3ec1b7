import { newKey } from '../chain/key.ts';
import type { ActorRole, CohortMember, RecordedEvent } from '../event/review-event.ts';
import { foldReview } from '../fold/fold-review.ts';
import type { ReviewState } from '../fold/state.ts';
import type { Actor, Command, DecideCommand } from '../policy/command.ts';
import { decide } from '../policy/decide.ts';

/** Test readers by name, with keys that follow from their names. */
export const readers = {
  anna: key('anna', ['reviewer']),
  boris: key('boris', ['reviewer']),
  chloe: key('chloe', ['adjudicator']),
  dalia: key('dalia', ['protection']),
  emil: key('emil', ['quality']),
  faye: key('faye', ['redress']),
  gus: key('gus', ['analyst', 'reviewer']),
} as const;
export type ReaderName = keyof typeof readers;

function key(name: string, roles: readonly ActorRole[]) {
  return newKey({ name, roles: [...roles], keyKind: 'human', seed: 'test' });
}

export const systemActor: Actor = { kind: 'system', id: 'system' };

export function actor(name: ReaderName): Actor {
  return { kind: 'key', id: readers[name].id };
}

export function member(person: string, digest = 'e1', records = [person]): CohortMember {
  return { person, records, evidenceDigest: digest, band: 4, moved: false };
}

/** A review in memory that tests drive by commands. */
export interface TestCase {
  readonly events: readonly RecordedEvent[];
  readonly state: ReviewState;
  /** Gives a command; returns the refusal's code or the kinds of the events. */
  give(command: Command, by: Actor, atMs?: number): string | readonly string[];
  decide(by: ReaderName, command: Partial<DecideCommand>): string | readonly string[];
  cohort(members: readonly CohortMember[], cause?: string): string | readonly string[];
}

export const startMs = Date.UTC(2026, 0, 5, 9);

/** A case with readers registered and a cohort of P1 to P3. */
export function testCase(names: readonly ReaderName[] = ['anna', 'boris', 'chloe']): TestCase {
  const events: RecordedEvent[] = [];
  let state = foldReview([]);
  let clock = startMs;
  const give: TestCase['give'] = (command, by, atMs) => {
    clock = atMs ?? clock + 60_000;
    const ruling = decide(state, command, by, clock, { simulated: false });
    if (ruling.kind === 'refusal') return ruling.code;
    const recorded = ruling.events.map((event, index) => ({ ...event, sequence: state.sequence + index + 1 }));
    events.push(...recorded);
    state = foldReview(recorded, state);
    return recorded.map((event) => event.kind);
  };
  const cohort: TestCase['cohort'] = (members, cause = 'trace') =>
    give(
      { kind: 'form_cohort', network: 'n', knownSince: '2026-01-01', snapshot: 's', members, excluded: [], cause },
      systemActor,
    );
  for (const name of names) {
    const { id: _, kind: __, version: ___, privateKey: ____, ...body } = readers[name];
    give({ kind: 'register_key', ...body }, actor(name));
  }
  cohort([member('P1'), member('P2'), member('P3')]);
  return {
    get events() {
      return events;
    },
    get state() {
      return state;
    },
    give,
    cohort,
    decide: (by, part) => give(decision(part, state), actor(by)),
  };
}

/** A complete decision on P1, adverse-proof, with what a test wants different. */
export function decision(part: Partial<DecideCommand>, state?: ReviewState): DecideCommand {
  const person = part.person ?? 'P1';
  const known = state?.persons.get(person)?.member;
  const digest = known?.evidenceDigest ?? 'e1';
  return {
    kind: 'decide',
    person,
    outcome: 'link_confirmed_no_adverse',
    reason: 'one leg, nothing of his own',
    evidence: ['touch-1', 'conduct-1'],
    innocentExplanation: 'the number may have been recycled',
    confirmation: part.outcome ?? '',
    basis: {
      records: known?.records ?? [person],
      evidenceDigest: digest,
      evidence: [
        { id: 'touch-1', kind: 'touch' },
        { id: 'conduct-1', kind: 'conduct' },
      ],
    },
    ...part,
  };
}
