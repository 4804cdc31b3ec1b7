import { GuardError } from '@lookback/base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomes } from '../event/outcome.ts';
import { actor, member, readers, startMs, testCase } from '../testing/case.ts';
import { personView } from './person-view.ts';
import { nextFor, queueFor } from './queue.ts';

const later = startMs + 86_400_000;

/** Everything that a reader is sent about the review, as bytes. */
function sent(review: ReturnType<typeof testCase>, name: 'boris' | 'chloe' | null): string {
  const reader = name === null ? null : actor(name);
  const view = personView(review.state, 'P1', reader, later);
  return JSON.stringify([view, queueFor(review.state, reader, later, { all: true })]);
}

test('until the second reader has answered, what he is sent is the same whatever the first answered', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...outcomes),
      fc.constantFrom(...outcomes),
      fc.string({ minLength: 12 }).filter((text) => text.trim() !== ''),
      fc.boolean(),
      (one, other, reason, note) => {
        const world = (outcome: (typeof outcomes)[number], why: string) => {
          const review = testCase(['anna', 'boris', 'chloe']);
          expect(review.decide('anna', { outcome, reason: why })).toContain('first_decision');
          if (note) review.give({ kind: 'note', person: 'P1', text: why, innocent: true }, actor('anna'));
          return review;
        };
        for (const reader of ['boris', null] as const) {
          expect(sent(world(one, reason), reader)).toBe(sent(world(other, 'something else'), reader));
        }
        expect(sent(world(one, `${reason} XYZZY`), 'boris')).not.toContain('XYZZY');
      },
    ),
    { numRuns: 200 },
  );
});

test('after the own answer both are seen; an adjudicator sees both before deciding', () => {
  const review = testCase();
  review.decide('anna', { reason: 'because of the leg' });
  expect(personView(review.state, 'P1', actor('chloe'), later)?.answers).toEqual([]);
  review.decide('boris', { outcome: 'insufficient_information' });
  for (const name of ['anna', 'boris', 'chloe'] as const) {
    expect(personView(review.state, 'P1', actor(name), later)?.answers.map((answer) => answer.code)).toEqual([
      'D3',
      'D7',
    ]);
  }
  expect(personView(review.state, 'P1', actor('chloe'), later)?.next).toBe('adjudication');
  expect(personView(review.state, 'P1', null, later)?.answers).toEqual([]);
});

test('what one reader settled alone stays hidden from a second who comes later', () => {
  const world = (outcome: (typeof outcomes)[number]) => {
    const review = testCase(['anna']);
    review.decide('anna', { outcome });
    const { name, roles, keyKind, publicKey } = readers.boris;
    review.give({ kind: 'register_key', name, roles, keyKind, publicKey }, actor('boris'));
    return review;
  };
  const [one, other] = [world('no_link'), world('link_confirmed_no_adverse')];
  expect(one.state.persons.get('P1')?.settled?.people).toBe(1);
  expect(sent(one, 'boris')).toBe(sent(other, 'boris'));
  expect(personView(one.state, 'P1', actor('boris'), later)?.next).toBe('second_decision');
  one.decide('boris', { outcome: 'insufficient_information' });
  expect(personView(one.state, 'P1', actor('boris'), later)?.stage).toBe('S3');
});

test('what the first reader wrote beside an answer stays hidden: pause, protection, proposed role, who attached what', () => {
  const review = testCase();
  const evidence = [{ id: 'E1', kind: 'conduct' as const }];
  const by = actor('anna');
  review.decide('anna', { outcome: 'no_link' });
  review.give(
    { kind: 'attach_evidence', person: 'P1', id: 'E1', evidenceKind: 'conduct', sources: ['f:1'], text: 'a page' },
    by,
  );
  review.give({ kind: 'set_role', person: 'P1', role: 'organiser', evidence, reason: 'SECRETROLE' }, by);
  review.give({ kind: 'refer_protection', person: 'P1', reason: 'SECRETREFERRAL' }, by);
  review.give({ kind: 'pause', person: 'P1', reason: 'SECRETPAUSE' }, by);
  const blind = personView(review.state, 'P1', actor('boris'), later);
  expect(JSON.stringify(blind)).not.toContain('SECRET');
  expect([blind?.stage, blind?.paused?.reason, blind?.roleProposed, blind?.underProtection]).toEqual([
    'S4',
    null,
    null,
    false,
  ]);
  expect(blind?.attached).toMatchObject([{ id: 'E1', text: 'a page', by: null }]);
  const own = personView(review.state, 'P1', by, later);
  expect([own?.paused?.reason, own?.roleProposed, own?.attached[0]?.by?.name]).toEqual([
    'SECRETPAUSE',
    'organiser',
    'anna',
  ]);
});

test('after a reopening, what was answered before is hidden from the next reader', () => {
  const review = testCase();
  for (const name of ['anna', 'boris'] as const) review.decide(name, { reason: 'OLDWORDS' });
  review.cohort([member('P1', 'e2'), member('P2')]);
  review.decide('anna', {});
  const view = personView(review.state, 'P1', actor('boris'), later);
  expect(view?.reopened).toMatchObject([{ cause: 'evidence_changed', outcome: null }]);
  expect(JSON.stringify(view)).not.toContain('OLDWORDS');
});

test('the queue goes by band, then age, then id, and gives each reader what is his', () => {
  const review = testCase();
  review.cohort([{ ...member('P2'), band: 1 }, member('P1'), member('P3')]);
  review.decide('anna', {});
  const mine = (name: 'anna' | 'boris' | 'chloe') =>
    queueFor(review.state, actor(name), later, { mine: true }).map((item) => [item.person, item.yours]);
  expect(mine('anna')).toEqual([
    ['P2', 'first_decision'],
    ['P3', 'first_decision'],
  ]);
  expect(mine('boris')).toEqual([
    ['P2', 'first_decision'],
    ['P1', 'second_decision'],
    ['P3', 'first_decision'],
  ]);
  expect(mine('chloe')).toEqual([]);
  expect(nextFor(review.state, actor('boris'), later)?.person).toBe('P2');
  expect(queueFor(review.state, null, later, { band: 1 })).toHaveLength(1);
});

test('age runs from first knowledge of the network', () => {
  expect(queueFor(testCase().state, null, Date.UTC(2026, 0, 31))[0]?.ageDays).toBe(30);
});

test.each(['nationality', 'Country', 'birth_place', 'religion'])('%s may not filter, sort or rank', (field) => {
  expect(() => queueFor(testCase().state, null, later, { fields: [field] })).toThrow(GuardError);
});
