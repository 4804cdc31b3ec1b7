import { readdirSync, readFileSync } from 'node:fs';
import { UserError } from '@lookback/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chain } from './chain-schema.ts';
import { checkSentence } from './check-claim.ts';
import { copyProbability } from './copy-detection.ts';
import { distinctPersons } from './distinct-persons.ts';
import { driftsOf } from './drift.ts';
import { readChain } from './read-chain.ts';
import { readingOf } from './reading.ts';
import { supportOf, withdrawOrigin } from './support.ts';

const folder = new URL('../../../../examples/the-report/', import.meta.url);
const report = (): Chain =>
  readChain(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') })),
  );

describe('the report', () => {
  test('the count has one administration and three to four persons; repeats add nothing', () => {
    const support = supportOf(report(), 'moved');
    expect(support.administrations).toEqual(['department']);
    expect(support.persons).toEqual({ low: 3, high: 4 });
    expect(support.reportsAddingNothing).toEqual(['R3', 'R7']);
    expect(supportOf(report(), 'r7-moved')).toEqual(support);
  });

  test('one leg if they all read one list, two if not: the two outlets', () => {
    expect(supportOf(report(), 'moved').independentLegs).toEqual({ low: 1, high: 2 });
    expect(supportOf(report(), 'arrested').independentLegs).toEqual({ low: 1, high: 1 });
  });

  test('hedge, label, number of sources and date drifted', () => {
    const drifts = driftsOf(report()).map(({ slot, from, to }) => [slot, from.value, to.value]);
    expect(drifts).toEqual([
      ['sources', '3', '2'],
      ['hedge', 'more_than 150', 'about 150'],
      ['hedge', 'more_than 50', 'about 50'],
      ['label', 'subjects of concern', 'people with ties to G'],
      ['date', 'over three years', 'several months ago'],
      ['hedge', 'possible', 'asserted'],
      ['hedge', 'more_than 50', 'about 50'],
    ]);
  });

  test('what a correct reading says', () => {
    const reading = readingOf(report());
    expect(reading.derivations).toMatchObject([
      { says: 'the remaining 200', result: { kind: 'cannot_be_derived', because: ['not_a_partition', 'unbounded'] } },
    ]);
    expect(reading.unconfirmed.map((claim) => claim.id)).toEqual(['not-confirmed']);
    expect(reading.denials.map((denial) => [denial.claim.id, denial.slot])).toEqual([
      ['c-not-of-concern', 'label'],
      ['incorrect', 'label'],
    ]);
    expect(reading.headlinesWithoutBody.map((claim) => claim.id)).toEqual(['b-headline']);
    expect(reading.captionOnly.map((claim) => claim.id)).toEqual(['b-caption']);
    expect(reading.labelConflicts).toEqual([
      { report: 'R3', subject: 'the network', labels: ['human trafficking', 'smuggling'] },
    ]);
    expect(reading.ambiguities.map((item) => item.claim)).toEqual(['b-arrested', 'being-removed', 'c-arrested-means']);
    expect(reading.announced.map((claim) => claim.id)).toEqual(['priority']);
    expect(reading.datesThatDiffer).toHaveLength(1);
    expect(reading.counterFacts.map((claim) => claim.id)).toContain('no-threat');
  });

  test('without an origin, what rested on it falls and is listed', () => {
    const { fell, chain } = withdrawOrigin(report(), 'official-3');
    expect(fell.map((item) => [item.claim, item.before, item.after])).toContainEqual([
      'moved',
      { low: 3, high: 4 },
      { low: 2, high: 4 },
    ]);
    expect(supportOf(chain, 'arrested').persons).toEqual({ low: 2, high: 2 });
  });
});

describe('distinct persons', () => {
  const chain = (same_origin: Chain['same_origin']) => ({ same_origin });
  test('one of three, whichever, adds nobody; unknown adds one at most; no keeps apart', () => {
    const three = [
      { a: 'a', b: 'b', same: 'no' },
      { a: 'a', b: 'c', same: 'no' },
      { a: 'b', b: 'c', same: 'no' },
    ] as const;
    const origins = ['a', 'b', 'c', 'x'];
    const oneOf = { a: 'x', one_of: ['a', 'b', 'c'] };
    expect(distinctPersons(chain([...three, { ...oneOf, same: 'yes' }]), origins)).toEqual({ low: 3, high: 3 });
    expect(distinctPersons(chain([...three, { ...oneOf, same: 'unknown' }]), origins)).toEqual({ low: 3, high: 4 });
    expect(distinctPersons(chain([...three, { ...oneOf, same: 'no' }]), origins)).toEqual({ low: 4, high: 4 });
    expect(distinctPersons(chain([]), [])).toEqual({ low: 0, high: 0 });
  });

  test('the ends hold for any statements: 1 <= low <= high <= n, and naming a pair one never adds', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const pair = fc.record({
      a: fc.constantFrom(...ids),
      b: fc.constantFrom(...ids),
      same: fc.constantFrom('no' as const, 'unknown' as const),
    });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        const stated = pairs.filter(({ a, b }) => a !== b);
        const { low, high } = distinctPersons(chain(stated), ids);
        expect(low).toBeGreaterThanOrEqual(1);
        expect(high).toBe(5);
        expect(low).toBeLessThanOrEqual(high);
        const merged = distinctPersons(
          chain([
            { a: 'a', b: 'b', same: 'yes' as const },
            ...stated.filter((p) => !(p.a + p.b === 'ab' || p.a + p.b === 'ba')),
          ]),
          ids,
        );
        expect(merged.high).toBeLessThanOrEqual(high);
      }),
    );
  });
});

test('copying: golden values of the formula (Dong et al. 2009)', () => {
  const model = { accuracy: 0.8, falseValues: 10, copyRate: 0.8, prior: 0.2 };
  expect(copyProbability({ sameTrue: 3, sameFalse: 2, different: 0 }, model)).toBeCloseTo(0.99857, 6);
  expect(copyProbability({ sameTrue: 3, sameFalse: 0, different: 2 }, model)).toBeCloseTo(0.016986, 6);
});

describe('a sentence held against the claims', () => {
  const { claims } = report();
  const moved = { subject: 'people moved by the network', predicate: 'count' };
  test.each([
    ['more than 400 were moved', { ...moved, quantity: { hedge: 'more_than', value: 400 } }, 'follows', null],
    ['at least 300 were moved', { ...moved, quantity: { hedge: 'at_least', value: 300 } }, 'follows', null],
    ['at most 300 were moved', { ...moved, quantity: { hedge: 'at_most', value: 300 } }, 'contradicts', 'count'],
    ['exactly 430 were moved', { ...moved, quantity: { hedge: 'exact', value: 430 } }, 'cannot_be_derived', 'count'],
    ['400 have ties to G', { ...moved, label: 'people with ties to G' }, 'cannot_be_derived', 'label'],
    ['400 are subjects of concern', { ...moved, label: 'subjects of concern' }, 'contradicts', 'label'],
    ['the network has ties', { subject: 'the network', predicate: 'has ties to G' }, 'cannot_be_derived', 'hedge'],
    [
      'the network may have ties',
      { subject: 'the network', predicate: 'has ties to G', possible: true },
      'follows',
      null,
    ],
    ['many were charged', { subject: 'charged people', predicate: 'count' }, 'cannot_be_derived', 'subject'],
  ] as const)('%s', (_, sentence, verdict, slot) => {
    const known = claims.filter((claim) => claim.report === 'R1' || claim.stance === 'denies');
    expect(checkSentence(sentence, known)).toMatchObject({ verdict, slot });
  });
});

describe('reading the files', () => {
  const bad = (text: string) => {
    try {
      readChain([{ file: 'c.yaml', text }]);
      return 'read';
    } catch (error) {
      return error instanceof UserError ? [error.code, error.detail.line] : 'bug';
    }
  };
  test('unknown ids, double ids and circles are refused with their place', () => {
    expect(bad('claims:\n  - { id: a, report: R9, subject: s, predicate: p }\n')).toEqual(['claims_unknown_id', 2]);
    expect(bad('reports:\n  - { id: R, carrier: c }\n  - { id: R, carrier: c }\n')).toEqual(['claims_double_id', 3]);
    const circle = [
      'reports: [{ id: R, carrier: c }]',
      'claims:',
      '  - { id: a, report: R, subject: s, predicate: p, repeats: b }',
      '  - { id: b, report: R, subject: s, predicate: p, repeats: a }',
    ];
    expect(bad(circle.join('\n'))).toEqual(['claims_circular', 3]);
    expect(bad('claims:\n  - { id: a, what: 1 }\n')).toMatchObject(['yaml_schema', expect.any(Number)]);
  });
});
