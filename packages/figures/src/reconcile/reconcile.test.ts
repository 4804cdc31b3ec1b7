import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listDigest, measure } from '../define/index.ts';
import { corridorInput } from '../fixture/corridor.ts';
import { setArbitrary } from '../fixture/random-review.ts';
import { reconcile, requireReconciled } from './reconcile.ts';
import { rollForward } from './roll-forward.ts';

describe('reconcile', () => {
  test('finds nothing in the corridor fixture', () => {
    expect(reconcile(measure(corridorInput()))).toEqual([]);
  });
  test('holds for every assignment of persons to boxes', () => {
    fc.assert(
      fc.property(setArbitrary, (set) => {
        expect(reconcile(set)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
  test('finds every list that was changed by hand', () => {
    const pick = fc.record({ list: fc.nat(), member: fc.nat(), add: fc.boolean() });
    fc.assert(
      fc.property(setArbitrary, pick, (set, choice) => {
        const ids = [...set.lists.keys()];
        const id = ids[choice.list % ids.length] ?? '';
        const list = set.lists.get(id) ?? [];
        const changed = choice.add || list.length === 0 ? [...list, 'S9.9'] : without(list, choice.member);
        const findings = reconcile({ ...set, lists: new Map(set.lists).set(id, changed) });
        expect(findings.some((finding) => finding.figures.includes(id))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
  test.each([
    ['C', 'not_covering'],
    ['D3', 'not_covering'],
    ['W5', 'not_covering'],
    ['M0', 'not_covering'],
    ['D3xW5', 'not_covering'],
    ['E1M', 'not_equal'],
    ['B2', 'not_equal'],
    ['N2C', 'not_equal'],
    ['A1u', 'not_covering'],
  ])('finds a person missing from %s although value and digest were forged to match', (id, code) => {
    const set = measure(corridorInput());
    const list = (set.lists.get(id) ?? []).slice(1);
    const figures = set.figures.map((f) =>
      f.id === id ? { ...f, value: list.length, listDigest: listDigest(list) } : f,
    );
    const codes = reconcile({ ...set, figures, lists: new Map(set.lists).set(id, list) }).map(
      (finding) => finding.code,
    );
    expect(codes).toContain(code);
  });
  test('finds a person in two boxes and names the person', () => {
    const set = measure(corridorInput());
    const twice = set.lists.get('W1')?.[0] ?? '';
    const lists = new Map(set.lists).set('W2', [...(set.lists.get('W2') ?? []), twice].sort());
    const finding = reconcile({ ...set, lists }).find((candidate) => candidate.code === 'not_disjoint');
    expect(finding?.examples).toEqual([twice]);
  });
  test('a person without a place, a double id and a wrong record total each stop the publication', () => {
    const input = corridorInput();
    const [first, ...rest] = input.persons.filter((person) => person.stage !== null);
    if (first === undefined) throw new Error('the fixture has a cohort');
    for (const persons of [
      [{ ...first, location: null }, ...rest],
      [first, first, ...rest],
    ]) {
      const broken = measure({ ...input, persons });
      expect(() => requireReconciled(broken)).toThrow(expect.objectContaining({ code: 'figures_do_not_reconcile' }));
    }
    const few = measure({ ...input, records: { sources: [] } });
    expect(reconcile(few).map((finding) => finding.identity)).toContain('R4 >= 0');
  });
  test('a single reader settles nothing adverse', () => {
    const codes = reconcile(measure(corridorInput({ status: 'provisional, single reader' }))).map((f) => f.code);
    expect(codes).toEqual(['single_reader', 'single_reader']);
  });
});

describe('rollForward', () => {
  test('says who was added and removed, from where and to where', () => {
    const input = corridorInput();
    const cohort = input.persons.filter((person) => person.outcome === 'D3').map((person) => person.id);
    const [withdrawn, reopened] = cohort;
    const persons = input.persons.map((person) => {
      if (person.id === withdrawn)
        return { ...person, exclusion: 'X2' as const, stage: null, outcome: null, location: null };
      if (person.id === reopened) return { ...person, stage: 'S0' as const, outcome: null };
      return person;
    });
    const diff = rollForward(measure(input), measure({ ...input, persons, asOf: '2024-09-30' }));
    const movement = (id: string) => diff.movements.find((candidate) => candidate.id === id);
    expect(movement('C')).toMatchObject({
      before: 416,
      after: 415,
      removed: [{ reason: 'to X2', count: 1, ids: [withdrawn] }],
    });
    expect(movement('S0')?.added).toEqual([{ reason: 'from D3', count: 1, ids: [reopened] }]);
    expect(diff.unexplained).toEqual([]);
  });
  test('later equals earlier plus added less removed, for every figure with a list', () => {
    fc.assert(
      fc.property(setArbitrary, setArbitrary, (before, after) => {
        const diff = rollForward(before, after);
        expect(diff.unexplained).toEqual([]);
        const sum = (reasons: readonly { count: number }[]) =>
          reasons.reduce((total, reason) => total + reason.count, 0);
        for (const m of diff.movements.filter((movement) => before.lists.has(movement.id))) {
          expect(m.after).toBe(m.before + sum(m.added) - sum(m.removed));
        }
      }),
      { numRuns: 60 },
    );
  });
});

function without(list: readonly string[], position: number): string[] {
  return list.filter((_, index) => index !== position % list.length);
}
