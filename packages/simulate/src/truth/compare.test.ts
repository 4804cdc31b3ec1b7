import { expect, test } from 'vitest';
import { compareWithTruth } from './compare.ts';
import type { Truth, TruthTouch } from './truth.ts';

const touch = (person: string, visible: TruthTouch['visible'], cause: TruthTouch['cause']): TruthTouch => ({
  person,
  network: 'n',
  kind: 'phone',
  value: 'x',
  from: '',
  to: '',
  visible,
  declared: true,
  cause,
});

const truth: Truth = {
  personOf: new Map([
    ['a:1', 'T1'],
    ['a:2', 'T1'],
    ['a:3', 'T2'],
    ['a:4', 'T3'],
    ['a:5', 'T4'],
    ['a:6', 'T5'],
    ['a:7', 'T6'],
  ]),
  roles: ['T1', 'T2', 'T3', 'T6'].map((person) => ({ person, network: 'n', role: 'moved' })),
  legs: [],
  touches: [
    touch('T1', 'yes', 'network'),
    touch('T2', 'yes', 'network'),
    touch('T3', 'late', 'network'),
    touch('T4', 'yes', 'chance'),
  ],
};

test('the moved are declared, found, missed though visible, or in no file', () => {
  const result = {
    persons: new Map([
      ['p1', ['a:1']],
      ['p2', ['a:2', 'a:3']],
      ['p3', ['a:4']],
      ['p4', ['a:5']],
      ['p5', ['a:6']],
      ['p6', ['a:7']],
    ]),
    declared: new Set(['p6']),
    cohort: new Set(['p1', 'p4', 'p5']),
    moved: new Set(['p1', 'p5']),
  };
  const { pairwise, ...counts } = compareWithTruth(result, truth, 'n');
  expect(counts).toEqual({
    trulyMoved: 4,
    declared: 1,
    found: 1,
    missedVisible: 1,
    missedInNoFile: 1,
    wronglyLinked: 2,
    wronglyLinkedByChanceTouch: 1,
    wronglyMoved: 1,
    personsMixed: 1,
    personsSplit: 1,
  });
  expect(pairwise).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('a review that knows everything has nothing wrong', () => {
  const persons = new Map([...truth.personOf].map(([record, person]) => [person, [record]]));
  persons.set('T1', ['a:1', 'a:2']);
  const everyone = new Set(['T1', 'T2', 'T3', 'T6']);
  const counts = compareWithTruth({ persons, declared: new Set(), cohort: everyone, moved: everyone }, truth, 'n');
  expect(counts).toMatchObject({ found: 4, missedVisible: 0, missedInNoFile: 0, wronglyLinked: 0, personsMixed: 0 });
  expect(counts.pairwise.f1).toBe(1);
});
