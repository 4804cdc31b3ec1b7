import { expect, test } from 'vitest';
import { bodyOf, fieldsOf, isComplete, openActs } from './act-fields.ts';

const vocabulary = {
  states: ['located'],
  actions: ['stopped'],
  answers: ['hit'],
  roles: ['witness'],
  kinds: ['conduct'],
} as const;
const words = JSON.parse(JSON.stringify(vocabulary));

test('nothing is complete before everything required is given, and no choice has a default', () => {
  const fields = fieldsOf('action', words);
  expect(isComplete(fields, {})).toBe(false);
  const given = { type: 'stopped', from: '2024-06-01', authority: 'port police', basis: 'other' };
  expect(isComplete(fields, given)).toBe(true);
  for (const name of Object.keys(given)) expect(isComplete(fields, { ...given, [name]: '' }), name).toBe(false);
});

test('an answer is taken back only where there is one, whether this reader sees it or not', () => {
  const care = { paused: null, underProtection: false, may: ['reopen', 'note'] };
  const acts = (answers: unknown[], hidden: number) =>
    openActs(JSON.parse(JSON.stringify({ care, conduct: { answers, hidden } })));
  expect(acts([], 0)).toEqual(['note']);
  expect(acts([{}], 0)).toEqual(['reopen', 'note']);
  expect(acts([], 1)).toEqual(['reopen', 'note']);
});

test('a body holds what was typed, trimmed, and leaves out what is empty', () => {
  const fields = fieldsOf('pause', words);
  expect(bodyOf('pause', fields, { reason: '  waits for the registry ', until: '' })).toEqual({
    act: 'pause',
    reason: 'waits for the registry',
  });
  expect(bodyOf('band', fieldsOf('band', words), { band: '2', reason: 'a memo' })).toEqual({
    ...{ act: 'band', band: 2, reason: 'a memo' },
  });
  expect(bodyOf('note', fieldsOf('note', words), { text: 'seen' })).toEqual({
    act: 'note',
    text: 'seen',
    innocent: false,
  });
  expect(bodyOf('role', fieldsOf('role', words), { role: 'witness', reason: 'said so' })).toEqual({
    ...{ act: 'role', role: 'witness', evidence: [], reason: 'said so' },
  });
});
