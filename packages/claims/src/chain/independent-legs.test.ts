import { expect, test } from 'vitest';
import { independentLegs } from './independent-legs.ts';
import { readChain } from './read-chain.ts';

/** A claim with one carrier an entry: report and its origins. */
function legs(carriers: Record<string, string[]>, extra = ''): readonly [number, number] {
  const ids = [...new Set(Object.values(carriers).flat())];
  const text = [
    ids.length > 0 ? 'origins:' : 'origins: []',
    ...ids.map((id) => `  - { id: ${id}, role: r, administration: d }`),
    'reports:',
    ...Object.keys(carriers).map((id) => `  - { id: ${id}, carrier: c }`),
    'claims:',
    ...Object.entries(carriers).map(
      ([report, origins]) =>
        `  - { id: c${report}, report: ${report}, subject: s, predicate: p, origins: [${origins.join(', ')}] }`,
    ),
    extra,
  ].join('\n');
  const chain = readChain([{ file: 'x.yaml', text }]);
  const { low, high } = independentLegs(chain, chain.claims);
  return [low, high];
}

test('node-disjoint paths: one outlet is one leg, two outlets with own origins are two', () => {
  expect(legs({ R1: ['a', 'b', 'c'] })).toEqual([1, 1]);
  expect(legs({ R1: ['a'], R2: ['b'] })).toEqual([2, 2]);
  expect(legs({ R1: ['a'], R2: ['a'] })).toEqual([1, 1]);
});

test('a greedy first choice must be taken back', () => {
  expect(legs({ R1: ['a', 'b'], R2: ['a'] })).toEqual([2, 2]);
});

test('a shared method is a bottleneck, an unknown one only at the low end', () => {
  const shared = (certainty: string) => `dependencies:\n  - { id: m, origins: [a, b], shared: ${certainty} }`;
  expect(legs({ R1: ['a'], R2: ['b'] }, shared('yes'))).toEqual([1, 1]);
  expect(legs({ R1: ['a'], R2: ['b'] }, shared('unknown'))).toEqual([1, 2]);
  expect(legs({ R1: ['a'], R2: ['b'] }, shared('no'))).toEqual([2, 2]);
  expect(legs({ R1: ['a'], R2: ['b'], R3: ['c'] }, shared('yes'))).toEqual([2, 2]);
});

test('a leg takes every method that it rests on', () => {
  const methods =
    'dependencies:\n  - { id: m, origins: [a, b], shared: yes }\n  - { id: n, origins: [a, c], shared: yes }';
  expect(legs({ R1: ['a'], R2: ['b'], R3: ['c'] }, methods)).toEqual([2, 2]);
  expect(legs({ R1: ['a', 'b'], R3: ['c'] }, methods)).toEqual([2, 2]);
});

test('origins that are one person are one leg', () => {
  expect(legs({ R1: ['a'], R2: ['b'] }, 'same_origin:\n  - { a: a, b: b, same: yes }')).toEqual([1, 1]);
});

test('nobody is no leg', () => {
  expect(legs({ R1: [] })).toEqual([0, 0]);
});
