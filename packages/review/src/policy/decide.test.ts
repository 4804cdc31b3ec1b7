import { describe, expect, test } from 'vitest';
import { outcomeOf, priorityOf, stageOf } from '../fold/axes.ts';
import { actor, decision, member, startMs, systemActor, testCase } from '../testing/case.ts';
import { decide } from './decide.ts';

const d6 = { outcome: 'individual_concern_supported' } as const;
const d3 = { outcome: 'link_confirmed_no_adverse' } as const;
const p1 = (review: ReturnType<typeof testCase>) => {
  const person = review.state.persons.get('P1');
  return person ? [stageOf(person), outcomeOf(person)] : null;
};

describe('two readers', () => {
  test('agree: settled by two', () => {
    const review = testCase();
    expect(review.decide('anna', d3)).toEqual(['first_decision']);
    expect(p1(review)).toEqual(['S2', null]);
    expect(review.decide('boris', d3)).toEqual(['second_decision']);
    expect(p1(review)).toEqual(['D', 'D3']);
  });

  test('differ: a third who holds the role decides', () => {
    const review = testCase();
    review.decide('anna', d3);
    review.decide('boris', { outcome: 'insufficient_information' });
    expect(p1(review)).toEqual(['S3', null]);
    expect(review.decide('anna', d3)).toBe('already_decided_by_you');
    expect(review.decide('chloe', d3)).toEqual(['adjudication']);
    expect(p1(review)).toEqual(['D', 'D3']);
  });

  test('nobody reads twice, an adjudicator does not read first, a settled case stays settled', () => {
    const review = testCase();
    expect(review.decide('chloe', d3)).toBe('role_missing');
    review.decide('anna', d3);
    expect(review.decide('anna', d3)).toBe('already_decided_by_you');
    review.decide('boris', d3);
    expect(review.decide('chloe', d3)).toBe('already_settled');
  });

  test('a single reader settles what is not adverse, never D5 or D6', () => {
    const review = testCase(['anna', 'chloe']);
    review.decide('anna', d3);
    expect(p1(review)).toEqual(['D', 'D3']);
    review.decide('anna', { ...d6, person: 'P2' });
    expect(priorityOf(review.state)).toEqual([]);
    expect(review.state.persons.get('P2')?.settled).toBeUndefined();
  });
});

describe('an adverse outcome', () => {
  test('stands with two people and conduct', () => {
    const review = testCase();
    review.decide('anna', d6);
    expect(p1(review)).toEqual(['S2', null]);
    review.decide('boris', d6);
    expect(p1(review)).toEqual(['D', 'D6']);
    expect(priorityOf(review.state).map((person) => person.person)).toEqual(['P1']);
  });

  test.each([
    ['no conduct', { evidence: ['touch-1'] }, 'conduct_missing'],
    ['no evidence', { evidence: [] }, 'evidence_missing'],
    ['evidence of another file', { evidence: ['elsewhere'] }, 'evidence_unknown'],
    ['no innocent explanation', { innocentExplanation: ' ' }, 'innocent_explanation_missing'],
    ['nothing typed', { confirmation: 'yes' }, 'confirmation_missing'],
    ['no reason', { reason: '' }, 'reason_missing'],
  ])('is refused with %s', (_, part, code) => {
    expect(testCase().decide('anna', { ...d6, ...part })).toBe(code);
  });

  test('cannot come from an adjudicator alone', () => {
    const review = testCase();
    review.decide('anna', d3);
    review.decide('boris', { outcome: 'insufficient_information' });
    expect(review.decide('chloe', d6)).toBe('adverse_needs_two_on_outcome');
  });

  test('counts as D4 while protection lasts', () => {
    const review = testCase(['anna', 'boris', 'dalia']);
    review.decide('anna', d6);
    review.decide('boris', d6);
    review.give({ kind: 'refer_protection', person: 'P1', reason: 'a child' }, actor('anna'));
    expect(p1(review)).toEqual(['D', 'D4']);
    expect(priorityOf(review.state)).toEqual([]);
    expect(review.give({ kind: 'end_protection', person: 'P1', reason: 'x' }, actor('anna'))).toBe('role_missing');
    review.give({ kind: 'end_protection', person: 'P1', reason: 'of age' }, actor('dalia'));
    expect(p1(review)).toEqual(['D', 'D6']);
  });

  test('two keys of one name are one person, and a second key of a name is refused', () => {
    const review = testCase();
    const twin = { kind: 'register_key', name: 'Anna', roles: ['reviewer'], keyKind: 'human', publicKey: 'x' } as const;
    expect(review.give(twin, { kind: 'key', id: 'other' })).toBe('key_name_taken');
  });
});

describe('who may', () => {
  test('a script key decides only in a simulated workspace', () => {
    const review = testCase();
    const script = { kind: 'register_key', name: 's', roles: ['reviewer'], keyKind: 'script', publicKey: 'x' } as const;
    const by = { kind: 'key', id: 's' } as const;
    expect(review.give(script, by)).toBe('script_key_outside_simulation');
    expect(decide(review.state, script, by, startMs, { simulated: true }).kind).toBe('events');
  });

  test('the system decides on nobody', () => {
    const review = testCase();
    expect(review.give(decision(d3), systemActor)).toBe('system_may_not');
    expect(review.give({ kind: 'pause', person: 'P1', reason: 'x' }, systemActor)).toBe('system_may_not');
  });

  test('an unknown key does nothing', () => {
    expect(testCase().give(decision(d3), { kind: 'key', id: 'nobody' })).toBe('unknown_key');
  });

  test('an analyst does not review what he proposed', () => {
    const review = testCase(['anna', 'boris', 'gus']);
    const item = { kind: 'attach_evidence', person: 'P1', id: 'E1', evidenceKind: 'conduct', text: 't' } as const;
    review.give({ ...item, sources: ['S1.4'] }, actor('gus'));
    expect(review.decide('gus', d3)).toBe('analyst_may_not_review');
    expect(review.decide('gus', { ...d3, person: 'P2' })).toEqual(['first_decision']);
  });

  test('a case that another took is his for a day', () => {
    const review = testCase();
    expect(review.give({ kind: 'take', person: 'P1' }, actor('anna'))).toEqual(['taken']);
    expect(p1(review)).toEqual(['S1', null]);
    expect(review.decide('boris', d3)).toBe('taken_by_other');
    expect(review.give({ kind: 'take', person: 'P1' }, actor('boris'), startMs + 2 * 86_400_000)).toEqual(['taken']);
  });
});

describe('undoing', () => {
  test('a changed basis reopens with its cause; the same basis does not', () => {
    const review = testCase();
    for (const name of ['anna', 'boris'] as const) review.decide(name, d3);
    expect(review.cohort([member('P1'), member('P2')])).toEqual(['cohort_formed']);
    expect(p1(review)).toEqual(['D', 'D3']);
    expect(review.cohort([member('P1', 'e2'), member('P2')])).toEqual(['cohort_formed', 'reopened']);
    expect(p1(review)).toEqual(['S0', null]);
    expect(review.state.persons.get('P1')?.history[0]?.cause).toBe('evidence_changed');
  });

  test('the same cohort again appends nothing', () => {
    const review = testCase();
    expect(review.cohort([member('P3'), member('P1'), member('P2')])).toEqual([]);
  });

  test('a clearance is remembered when the person comes back on the same evidence', () => {
    const review = testCase();
    for (const name of ['anna', 'boris'] as const) review.decide(name, { outcome: 'no_link' });
    review.cohort([member('P2')]);
    review.cohort([member('P1'), member('P2')]);
    expect(p1(review)).toEqual(['D', 'D2']);
  });

  test('a merge and a split name themselves', () => {
    const review = testCase();
    review.decide('anna', { ...d3, person: 'P2' });
    review.decide('anna', d3);
    review.cohort([member('P1', 'e2', ['P1', 'P2']), member('P3')]);
    expect(review.state.persons.get('P1')?.history[0]?.cause).toBe('merged');
    expect(review.state.persons.get('P2')?.history[0]?.cause).toBe('merged');
  });

  test('what was decided goes with the records when the source of the earliest is withdrawn', () => {
    const review = testCase();
    review.cohort([member('P1', 'e1', ['P1', 'R2']), member('P2')]);
    for (const name of ['anna', 'boris'] as const) review.decide(name, d3);
    review.cohort([member('R2', 'e2', ['R2']), member('P2')], 'source_withdrawn');
    const successor = review.state.persons.get('R2');
    expect(successor?.history.map((closed) => [closed.cause, closed.settled?.outcome])).toEqual([
      ['source_withdrawn', 'link_confirmed_no_adverse'],
    ]);
    expect(successor && stageOf(successor)).toBe('S0');
    expect(successor?.deciders).toHaveLength(2);
  });

  test('a first answer that nobody has followed is taken back by who gave it, once; the ledger keeps it', () => {
    const review = testCase();
    const back = { kind: 'reopen', person: 'P1', cause: 'taken_back' } as const;
    expect(review.give({ ...back, reason: 'x' }, actor('anna'))).toEqual([]);
    review.decide('anna', d3);
    expect(review.give(back, actor('anna'))).toBe('reason_missing');
    expect(review.give({ ...back, reason: ' ' }, actor('anna'))).toBe('reason_missing');
    expect(review.give({ ...back, reason: 'the wrong person' }, actor('boris'))).toBe('role_missing');
    expect(review.give({ ...back, reason: 'the wrong person' }, actor('anna'))).toEqual(['reopened']);
    expect(review.give({ ...back, reason: 'the wrong person' }, actor('anna'))).toEqual([]);
    expect(p1(review)).toEqual(['S0', null]);
    expect(review.state.persons.get('P1')?.history).toMatchObject([
      { cause: 'taken_back', first: { outcome: d3.outcome } },
    ]);
    expect(review.decide('anna', { outcome: 'no_link' })).toEqual(['first_decision']);
    review.decide('boris', { outcome: 'no_link' });
    expect(review.give({ ...back, reason: 'second thoughts' }, actor('anna'))).toBe('role_missing');
    expect(p1(review)).toEqual(['D', 'D2']);
  });

  test('who checks opens again what others decided, never what they answered themselves', () => {
    const review = testCase(['anna', 'boris', 'chloe', 'dalia', 'emil', 'faye', 'gus']);
    const back = { kind: 'reopen', person: 'P1', cause: 'quality', reason: 'a brother was read' } as const;
    review.decide('anna', d3);
    review.decide('boris', { outcome: 'no_link' });
    review.decide('chloe', d3);
    expect(p1(review)).toEqual(['D', 'D3']);
    expect(review.give(back, actor('chloe'))).toBe('reopen_needs_someone_else');
    for (const name of ['dalia', 'emil', 'faye'] as const) {
      expect(review.give(back, actor(name))).toEqual(['reopened']);
      expect(review.state.persons.get('P1')?.history.at(-1)?.cause).toBe('taken_back');
      for (const reader of ['anna', 'boris'] as const) review.decide(reader, d3);
    }
    expect(review.give({ ...back, person: 'P9' }, actor('emil'))).toBe('person_not_in_cohort');
  });

  test('a decision on evidence that has since changed is refused', () => {
    const review = testCase();
    const command = decision(d3);
    const stale = { ...command, basis: { ...command.basis, evidenceDigest: 'old' } };
    expect(review.give(stale, actor('anna'))).toBe('evidence_changed');
  });

  test('redress goes to someone new and reopens what it upholds', () => {
    const review = testCase(['anna', 'boris', 'faye']);
    for (const name of ['anna', 'boris'] as const) review.decide(name, d6);
    review.give({ kind: 'open_redress', person: 'P1', text: 'it was my brother' }, actor('faye'));
    const upheld = { kind: 'decide_redress', person: 'P1', upheld: true, reason: 'it was' } as const;
    expect(review.give(upheld, actor('faye'))).toEqual(['redress_decided', 'reopened']);
    expect(p1(review)).toEqual(['S0', null]);
    expect(review.decide('anna', d3)).toBe('redress_needs_someone_new');
  });

  test('a quality reader never samples own work; a failed check reopens', () => {
    const review = testCase(['anna', 'boris', 'emil']);
    for (const name of ['anna', 'boris'] as const) review.decide(name, d3);
    const draw = { kind: 'draw_sample', seed: '1', stratum: 'cleared', frame: ['P1'], size: 5 } as const;
    const check = { kind: 'check_quality', person: 'P1', outcome: 'no_link', reason: 'explained' } as const;
    expect(review.give(check, actor('emil'))).toBe('not_sampled');
    review.give(draw, actor('emil'));
    expect(review.give(check, actor('emil'))).toEqual(['quality_checked', 'reopened']);
  });
});

describe('a role in the network', () => {
  const leg = [{ id: 'l', kind: 'leg' }] as const;
  const conduct = [{ id: 'c', kind: 'conduct' }] as const;
  const set = (role: 'moved' | 'organiser', evidence: readonly { id: string; kind: 'leg' | 'conduct' }[]) =>
    ({ kind: 'set_role', person: 'P1', role, evidence, reason: 'r' }) as const;

  test('moved needs a leg and one person', () => {
    const review = testCase();
    expect(review.give(set('moved', conduct), actor('anna'))).toBe('leg_missing');
    expect(review.give(set('moved', leg), actor('anna'))).toEqual(['role_established']);
    expect(p1(review)).toEqual(['S0', null]);
  });

  test('organiser needs conduct and two people', () => {
    const review = testCase();
    expect(review.give(set('organiser', leg), actor('anna'))).toBe('conduct_missing');
    expect(review.give(set('organiser', conduct), actor('anna'))).toEqual(['role_proposed']);
    expect(review.give(set('organiser', conduct), actor('anna'))).toBe('same_person_twice');
    expect(review.give(set('organiser', conduct), actor('boris'))).toEqual(['role_established']);
  });
});
