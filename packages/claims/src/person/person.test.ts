import { isoInterval } from '@lookback/base';
import { describe, expect, test } from 'vitest';
import { actionsAt } from './action.ts';
import { locationAt } from './location.ts';
import type {
  ActionClaim,
  ActionType,
  LocationClaim,
  LocationState,
  SearchAnswer,
  SearchClaim,
} from './person-claim.ts';

const day = (text: string) => isoInterval(text)?.from ?? 0;
let next = 0;
const at = '2024-09-01';
const place = (state: LocationState, from: string, to = '', source = 'a'): LocationClaim => ({
  id: `l${++next}`,
  person: 'p',
  state,
  from,
  to,
  source,
});
const search = (system: string, answer: SearchAnswer, date = '2024-08-01'): SearchClaim => ({
  id: `s${++next}`,
  person: 'p',
  system,
  answer,
  date,
  authority: 'order',
});
const required = ['x', 'y'].map((system) => ({ system, authorised: true }));
const where = (claims: LocationClaim[], searches: SearchClaim[] = [], requiredSearches = required) =>
  locationAt({ claims, at: day(at), searches, requiredSearches, validDays: 365 }).code;

describe('a person’s place is the fold of claims', () => {
  test.each([
    ['custody that covers the day', [place('in_custody', '2024-01-01', '2024-12-31')], 'W1'],
    ['custody without an end', [place('in_custody', '2024-01-01')], 'W1'],
    ['a recent location', [place('located', '2024-05-01')], 'W2'],
    ['a sighting that is over but recent', [place('located', '2024-05-01', '2024-05-01')], 'W2'],
    ['a departure, however old', [place('departed', '2019-01-01')], 'W3'],
    ['a death', [place('deceased', '2020-01-01')], 'W4'],
    [
      'two sources that disagree, whichever is newer',
      [place('in_custody', '2024-01-01'), place('departed', '2024-06-01', '', 'b')],
      'W8',
    ],
    ['one source that changes its mind', [place('in_custody', '2024-01-01'), place('departed', '2024-06-01')], 'W3'],
    ['two sources that agree', [place('located', '2024-01-01'), place('located', '2024-06-01', '', 'b')], 'W2'],
    ['custody that ended', [place('in_custody', '2024-01-01', '2024-02-01')], 'W6b'],
    ['a location past its date', [place('located', '2021-01-01')], 'W6b'],
    ['a claim of after the day', [place('located', '2024-10-01')], 'W6a'],
    ['nothing at all', [], 'W6a'],
  ] as const)('%s: %s', (_, claims, code) => {
    expect(where([...claims])).toBe(code);
  });

  test('unknown after search needs a valid no from every required search', () => {
    expect(where([], [search('x', 'no_hit'), search('y', 'no_hit')])).toBe('W5');
    expect(where([place('located', '2020-01-01')], [search('x', 'no_hit'), search('y', 'no_hit')])).toBe('W5');
    expect(where([], [search('x', 'no_hit')])).toBe('W6a');
    expect(where([], [search('x', 'no_hit'), search('y', 'no_answer')])).toBe('W6a');
    expect(where([], [search('x', 'no_hit'), search('y', 'not_searched')])).toBe('W6a');
    expect(where([], [search('x', 'no_hit'), search('y', 'hit')])).toBe('W6a');
    expect(where([], [search('x', 'no_hit'), search('y', 'no_hit', '2021-01-01')])).toBe('W6a');
    expect(where([], [search('x', 'no_hit'), search('y', 'no_hit'), search('y', 'hit')])).toBe('W6a');
    expect(where([], [], [])).toBe('W6a');
  });

  test('a required search without authority is its own state', () => {
    const unauthorised = [...required, { system: 'z', authorised: false }];
    expect(where([], [search('x', 'no_hit'), search('y', 'no_hit')], unauthorised)).toBe('W7');
    expect(where([place('located', '2024-08-01')], [], unauthorised)).toBe('W2');
  });
});

describe('actions at a point', () => {
  const action = (
    type: ActionType,
    from: string,
    basis: ActionClaim['basis'] = 'not_stated',
    to = '',
  ): ActionClaim => ({
    id: `a${++next}`,
    person: 'p',
    type,
    from,
    to,
    authority: 'police',
    basis,
  });
  const fold = (actions: ActionClaim[], settledOn: string | null = null) =>
    actionsAt({ actions, at: day(at), knownSince: day('2024-03-01'), settledOn: settledOn ? day(settledOn) : null });

  test('one arrest that two files report is one event', () => {
    const result = fold([action('arrested', '2024-04-01'), action('arrested', '2024-04-01', 'network')]);
    expect(result.arrestEvents).toBe(1);
    expect(result.a1).toEqual({ network: 1, other: 0, not_stated: 0 });
  });

  test('before first knowledge, after it, after the decision', () => {
    const actions = [
      action('arrested', '2023-01-01', 'other'),
      action('arrested', '2024-04-01', 'network'),
      action('charged', '2024-07-01'),
      action('appealed', '2024-07-02'),
      action('arrested', '2025-01-01'),
    ];
    const undecided = fold(actions);
    expect(undecided).toMatchObject({ arrestEvents: 2, arrestedOnce: true, actedOnBeforeDecided: true });
    expect(undecided.a0).toEqual({ network: 0, other: 1, not_stated: 0 });
    expect(undecided.a1).toEqual({ network: 1, other: 0, not_stated: 1 });
    const decided = fold(actions, '2024-06-01');
    expect(decided.a1).toEqual({ network: 1, other: 0, not_stated: 0 });
    expect(decided.a2).toEqual({ network: 0, other: 0, not_stated: 1 });
  });

  test('acted on before decided leaves out what had another ground', () => {
    expect(fold([action('arrested', '2024-04-01', 'other')]).actedOnBeforeDecided).toBe(false);
  });

  test('proceedings are open until ended, relieved or carried out', () => {
    expect(fold([action('proceedings_opened', '2024-01-01')]).proceedingsOpen).toBe(true);
    expect(fold([action('proceedings_opened', '2024-01-01', 'other', '2024-02-01')]).proceedingsOpen).toBe(false);
    expect(fold([action('proceedings_opened', '2024-01-01'), action('ended', '2024-05-01')]).proceedingsOpen).toBe(
      false,
    );
    const removed = fold([action('proceedings_opened', '2024-01-01'), action('carried_out', '2024-05-01')]);
    expect([removed.proceedingsOpen, removed.removed]).toEqual([false, true]);
    expect(fold([action('ended', '2023-05-01'), action('proceedings_opened', '2024-01-01')]).proceedingsOpen).toBe(
      true,
    );
  });
});
