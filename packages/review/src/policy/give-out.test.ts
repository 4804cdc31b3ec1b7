import { expect, test } from 'vitest';
import { actor, member, type ReaderName, testCase } from '../testing/case.ts';
import { personView } from '../view/person-view.ts';

const names = ['anna', 'boris', 'chloe', 'dalia', 'emil', 'faye', 'gus'] as const;
const given = { recipient: 'health office', purpose: 'recall of a lot', evidenceDigest: 'e1', file: 'f0' };

function review() {
  const all = testCase(names);
  all.cohort([member('P1'), member('P2')]);
  const ask = (by: ReaderName, more: Partial<typeof given & { person: string }> = {}) =>
    all.give({ kind: 'export', person: 'P1', ...given, ...more }, actor(by));
  return { all, ask };
}

test('two people give one file: the first asks, the second gives, a repeat of one person is nothing', () => {
  const { all, ask } = review();
  expect([ask('anna'), ask('anna'), ask('faye')]).toEqual([['export_asked'], [], ['export_given']]);
  expect(all.state.persons.get('P1')?.exportsGiven).toMatchObject([{ recipient: 'health office', settled: null }]);
  expect(ask('faye')).toEqual(['export_asked']);
});

test('another recipient, purpose or evidence is another asking', () => {
  const { ask } = review();
  ask('anna');
  expect(ask('boris', { recipient: 'press' })).toEqual(['export_asked']);
  expect(ask('boris', { purpose: 'something else' })).toEqual(['export_asked']);
  expect(ask('boris', { evidenceDigest: 'e2' })).toEqual(['export_asked']);
});

test.each([
  [{ recipient: ' ' }, 'export_purpose_missing'],
  [{ purpose: '' }, 'export_purpose_missing'],
  [{ person: 'P9' }, 'person_not_in_cohort'],
])('is refused without a recipient, a purpose or a case: %j', (more, code) => {
  expect(review().ask('anna', more)).toBe(code);
});

test('roles that do not decide, check or publish give nothing', () => {
  const { ask } = review();
  expect(ask('emil')).toBe('role_missing');
});

test('whoever must still answer may not, nor learn that a person is protected; whoever never answers may', () => {
  const { all, ask } = review();
  all.decide('anna', { person: 'P1' });
  all.give({ kind: 'refer_protection', person: 'P1', reason: 'a child' }, actor('anna'));
  expect([ask('boris'), ask('anna'), ask('faye')]).toEqual([
    'export_answer_first',
    ['export_asked'],
    'export_needs_protection',
  ]);
  const seen = (by: ReaderName) => personView(all.state, 'P1', actor(by), Date.UTC(2026, 0, 6))?.exportsAsked.length;
  expect([seen('boris'), seen('anna')]).toEqual([0, 1]);
  expect(ask('dalia')).toEqual(['export_given']);
});
