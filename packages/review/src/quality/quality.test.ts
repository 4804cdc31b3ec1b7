import { describe, expect, test } from 'vitest';
import { bandOf } from '../policy/band.ts';
import { approvedExclusions } from '../policy/decide-whole.ts';
import { purgeDue } from '../policy/retention.ts';
import { actor, systemActor, testCase } from '../testing/case.ts';
import { cohensKappa } from './kappa.ts';
import { answerPairs, sampleFrame } from './sample-frame.ts';
import { zeroFailureSampleSize } from './sample-size.ts';

test.each([
  [400, 0.05, 55],
  [400, 0.02, 124],
  [400, 0.01, 211],
  [1000, 0.05, 57],
  [1000, 0.01, 258],
  [5000, 0.05, 59],
  [5000, 0.01, 290],
  [null, 0.05, 59],
  [null, 0.01, 299],
] as const)('zero-failure sample of a lot of %s at %s: %s (hypergeometric, 95 %%)', (lot, defectShare, size) => {
  expect(zeroFailureSampleSize({ lot, defectShare, confidence: 0.95 })).toBe(size);
});

test('kappa: Cohen (1960), by hand', () => {
  const pairs = [
    ...Array.from({ length: 20 }, () => ['y', 'y'] as const),
    ...Array.from({ length: 5 }, () => ['y', 'n'] as const),
    ...Array.from({ length: 10 }, () => ['n', 'y'] as const),
    ...Array.from({ length: 15 }, () => ['n', 'n'] as const),
  ];
  expect(cohensKappa(pairs).kappa).toBeCloseTo(0.4, 12);
  expect(cohensKappa([]).kappa).toBeNull();
  expect(cohensKappa([['a', 'a']]).kappa).toBeNull();
});

test('a sample is drawn by its seed from a sorted frame, whatever the order given', () => {
  const frame = Array.from({ length: 50 }, (_, index) => `S1.${index + 1}`);
  const draw = (persons: readonly string[]) => {
    const review = testCase(['emil']);
    const command = { kind: 'draw_sample', seed: '9', stratum: 'cleared', frame: persons, size: 10 } as const;
    review.give(command, actor('emil'));
    return review.state.samples[0]?.persons;
  };
  expect(draw(frame)).toHaveLength(10);
  expect(draw([...frame].reverse())).toEqual(draw(frame));
});

test('the frame of the cleared and the pairs for kappa come from the state', () => {
  const review = testCase();
  for (const name of ['anna', 'boris'] as const) review.decide(name, { outcome: 'no_link' });
  expect(sampleFrame(review.state, 'cleared')).toEqual(['P1']);
  expect(sampleFrame(review.state, 'adverse')).toEqual([]);
  expect(answerPairs(review.state)).toEqual([['no_link', 'no_link']]);
});

test('purge: the earlier of the cap and the retention; hold and redress suspend it visibly', () => {
  const question = { statutoryCap: 1000, decidedOn: 800, retentionDays: 90, legalHold: false, redressOpen: false };
  expect(purgeDue(question)).toEqual({ due: 890, suspendedBy: [] });
  expect(purgeDue({ ...question, retentionDays: 400 }).due).toBe(1000);
  expect(purgeDue({ ...question, legalHold: true, redressOpen: true }).suspendedBy).toEqual([
    'legal_hold',
    'redress_open',
  ]);
});

test('bands go by evidence', () => {
  const none = {
    needsProtection: false,
    directRole: false,
    independentDirectLinks: 0,
    directLinks: 0,
    chanceCompatible: true,
  };
  expect(bandOf(none).band).toBe(5);
  expect(bandOf({ ...none, directLinks: 1, chanceCompatible: false }).band).toBe(4);
  expect(bandOf({ ...none, independentDirectLinks: 2 }).band).toBe(3);
  expect(bandOf({ ...none, directRole: true }).band).toBe(2);
  expect(bandOf({ ...none, directRole: true, needsProtection: true }).band).toBe(1);
});

describe('what is kept in force', () => {
  const purge = (person: string) =>
    ({ kind: 'purge', items: [{ sequence: 1, field: 'reason' }], persons: [person], cause: 'retention' }) as const;

  test('nothing is purged of an undecided, held or challenged person; a lifted hold lets it go', () => {
    const review = testCase(['anna', 'boris', 'faye']);
    expect(review.give(purge('P1'), systemActor)).toBe('purge_suspended');
    for (const name of ['anna', 'boris'] as const) review.decide(name, {});
    const hold = (kind: 'set_hold' | 'lift_hold') => ({ kind, person: 'P1', reason: 'court order' }) as const;
    expect(review.give(hold('lift_hold'), actor('faye'))).toBe('not_held');
    expect(review.give(hold('set_hold'), actor('anna'))).toBe('role_missing');
    expect(review.give(hold('set_hold'), actor('faye'))).toEqual(['hold_set']);
    expect(review.give(hold('set_hold'), actor('faye'))).toEqual([]);
    expect(review.give(purge('P1'), systemActor)).toBe('purge_suspended');
    review.give(hold('lift_hold'), actor('faye'));
    review.give({ kind: 'open_redress', person: 'P1', text: 'not me' }, actor('anna'));
    expect(review.give(purge('P1'), systemActor)).toBe('purge_suspended');
    review.give({ kind: 'decide_redress', person: 'P1', upheld: false, reason: 'it was' }, actor('faye'));
    expect(review.give(purge('P1'), systemActor)).toEqual(['purged']);
    expect(review.give(purge('P1'), actor('anna'))).toBe('role_missing');
  });

  test('an exclusion is approved by two different people, taken back by one, and never by the system', () => {
    const review = testCase(['anna', 'boris']);
    const loss = { snapshot: 's', persons: 3, twoOrMore: 1, twoOrMoreExpected: 0.5 };
    const approve = { kind: 'approve_exclusion', rule: 'hub_only', reason: 'a hostel', loss } as const;
    const withdraw = { kind: 'withdraw_exclusion', rule: 'hub_only', reason: 'too wide' } as const;
    expect(review.give(withdraw, actor('anna'))).toBe('exclusion_not_approved');
    expect(review.give(approve, systemActor)).toBe('system_may_not');
    expect(review.give({ ...approve, reason: ' ' }, actor('anna'))).toBe('reason_missing');
    expect(review.give(approve, actor('anna'))).toEqual(['exclusion_approved']);
    expect(review.give(approve, actor('anna'))).toEqual([]);
    expect(approvedExclusions(review.state)).toEqual([]);
    review.give(approve, actor('boris'));
    expect(approvedExclusions(review.state)).toEqual(['hub_only']);
    expect(review.give(withdraw, actor('anna'))).toEqual(['exclusion_withdrawn']);
    expect(approvedExclusions(review.state)).toEqual([]);
  });

  test('who was only read, sampled or challenged was never in a cohort', () => {
    const review = testCase(['emil']);
    const draw = { kind: 'draw_sample', seed: '1', stratum: 'not_flagged', frame: ['P9'], size: 1 } as const;
    expect(review.give({ ...draw, frame: [] }, actor('emil'))).toBe('nothing_to_sample');
    expect(review.give(draw, actor('emil'))).toEqual(['sample_drawn']);
    expect(review.give(draw, actor('emil'))).toEqual([]);
    const check = { kind: 'check_quality', person: 'P9', outcome: 'no_link', reason: 'nothing there' } as const;
    expect(review.give(check, actor('emil'))).toEqual(['quality_checked']);
    review.give({ kind: 'read_file', person: 'P9' }, actor('emil'));
    review.give({ kind: 'open_redress', person: 'P8', text: 'why me' }, actor('emil'));
    expect([...review.state.persons.values()].filter(({ firstSeen }) => firstSeen).map(({ person }) => person)).toEqual(
      ['P1', 'P2', 'P3'],
    );
  });
});
