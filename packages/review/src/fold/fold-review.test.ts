import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isClearance, outcomes } from '../event/outcome.ts';
import type { RecordedEvent } from '../event/review-event.ts';
import { actor, decision, member, type ReaderName, readers, testCase } from '../testing/case.ts';
import { cohortReviews, outcomeOf, priorityOf } from './axes.ts';
import { foldReview, stateAt } from './fold-review.ts';

const names = Object.keys(readers) as ReaderName[];
const anyName = fc.constantFrom(...names);
const anyPerson = fc.constantFrom('P1', 'P2');

/** Commands as careless or malicious hands might give them. */
const anyStep = fc.oneof(
  fc.record({
    kind: fc.constant('decide' as const),
    by: anyName,
    person: anyPerson,
    outcome: fc.constantFrom(...outcomes),
    evidence: fc.subarray(['touch-1', 'conduct-1', 'P1'], { minLength: 0 }),
    confirmation: fc.constantFrom('', 'D6', 'D5', 'individual_concern_supported'),
    innocentExplanation: fc.constantFrom('', 'recycled'),
  }),
  fc.record({
    kind: fc.constantFrom('take' as const, 'pause' as const, 'resume' as const),
    by: anyName,
    person: anyPerson,
  }),
  fc.record({ kind: fc.constant('refer' as const), by: anyName, person: anyPerson }),
  fc.record({ kind: fc.constant('cohort' as const), digest: fc.constantFrom('e1', 'e2') }),
);
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

function play(steps: readonly Step[]): ReturnType<typeof testCase> {
  const review = testCase(names);
  for (const step of steps) {
    if (step.kind === 'cohort') review.cohort([member('P1', step.digest), member('P2')]);
    else if (step.kind === 'decide') review.give(decision({ ...step, kind: 'decide' }, review.state), actor(step.by));
    else if (step.kind === 'refer') {
      review.give({ kind: 'refer_protection', person: step.person, reason: 'r' }, actor(step.by));
    } else if (step.kind === 'pause') review.give({ kind: 'pause', person: step.person, reason: 'r' }, actor(step.by));
    else review.give({ kind: step.kind, person: step.person }, actor(step.by));
  }
  return review;
}

/** The oracle reads the events alone: who said D5 or D6 about a person since the last reopening, citing conduct? */
function adverseBacked(events: readonly RecordedEvent[], person: string, code: string): boolean {
  const last = events.findLastIndex((event) => event.kind === 'reopened' && event.person === person);
  const voters = new Set<string>();
  for (const event of events.slice(last + 1)) {
    if (event.kind !== 'first_decision' && event.kind !== 'second_decision' && event.kind !== 'adjudication') continue;
    const outcome = code === 'D5' ? 'role_in_network_supported' : 'individual_concern_supported';
    const carried = event.conduct.length > 0 && event.conduct.every((id) => event.evidence.includes(id));
    if (event.person === person && event.outcome === outcome && carried) voters.add(event.actor.id);
  }
  return voters.size >= 2;
}

test('no sequence of commands leads to D5 or D6 without two people and conduct', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
      const review = play(steps);
      for (const person of cohortReviews(review.state)) {
        const code = outcomeOf(person);
        if (code === 'D5' || code === 'D6') expect(adverseBacked(review.events, person.person, code)).toBe(true);
      }
      for (const person of priorityOf(review.state)) expect(person.settled?.people).toBe(2);
    }),
    { numRuns: 300 },
  );
});

test('not even a forged log leads there: the fold itself asks for two registered people and conduct', () => {
  const forged = fc.array(
    fc.record({
      kind: fc.constantFrom('first_decision' as const, 'second_decision' as const, 'adjudication' as const),
      by: fc.constantFrom('anna', 'boris', 'nobody', 'system'),
      conduct: fc.constantFrom<readonly string[]>([], ['conduct-1']),
      outcome: fc.constantFrom(...outcomes),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(forged, (steps) => {
      const review = testCase(['anna', 'boris']);
      const events = steps.map(({ kind, by, conduct, outcome }, index): RecordedEvent => {
        const id = by === 'anna' || by === 'boris' ? readers[by].id : by;
        const who = by === 'system' ? ({ kind: 'system', id } as const) : ({ kind: 'key', id } as const);
        const body = { person: 'P1', outcome, conduct, evidence: ['conduct-1'], records: ['P1'], evidenceDigest: 'e1' };
        return { kind, at: '2026-02-01T00:00:00.000Z', actor: who, texts: {}, sequence: 100 + index, ...body };
      });
      const person = foldReview(events, review.state).persons.get('P1');
      const code = person ? outcomeOf(person) : null;
      if (code !== 'D5' && code !== 'D6') return;
      expect(adverseBacked(events, 'P1', code)).toBe(true);
      expect(new Set(events.map((event) => event.actor.id)).has(readers.boris.id)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the fold is pure: in parts as at once, and what it is given stays', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 20 }), fc.nat(), (steps, cut) => {
      const { events } = play(steps);
      const at = cut % (events.length + 1);
      const before = foldReview(events.slice(0, at));
      const copy = structuredClone(before);
      const parts = foldReview(events.slice(at), before);
      expect(parts).toEqual(foldReview(events));
      expect(before).toEqual(copy);
    }),
    { numRuns: 100 },
  );
});

test('the state at a point is the fold of what had happened by then', () => {
  const review = testCase();
  review.decide('anna', {});
  const between = review.events.at(-1);
  review.decide('boris', {});
  const then = stateAt(review.events, { time: between?.at });
  expect(then.persons.get('P1')?.settled).toBeUndefined();
  expect(review.state.persons.get('P1')?.settled?.outcome && isClearance('link_confirmed_no_adverse')).toBe(true);
  expect(stateAt(review.events, { sequence: between?.sequence })).toEqual(then);
});

test('what is alleged of a network is inherited by nobody: a cohort carries no outcome, role or priority', () => {
  fc.assert(
    fc.property(fc.string(), fc.boolean(), (network, moved) => {
      const review = testCase();
      const members = [{ ...member('P9', 'e1'), moved }];
      const form = { kind: 'form_cohort', network, knownSince: '2026-01-01', snapshot: 'x', members } as const;
      review.give({ ...form, excluded: [], cause: 'allegation' }, { kind: 'system', id: 'system' });
      const person = review.state.persons.get('P9');
      expect(person?.role).toBe('not_established');
      expect(person?.settled).toBeUndefined();
      expect(priorityOf(review.state)).toEqual([]);
    }),
  );
});
