import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restOf, sumOf } from './derive.ts';
import { boundsOf, hedges, type Quantity } from './quantity.ts';

const q = (hedge: Quantity['hedge'], value: number, to?: number): Quantity => ({ hedge, value, to });

test('lower bounds leave the rest undetermined', () => {
  const rest = restOf(q('more_than', 400), [q('more_than', 150), q('more_than', 50)], true);
  expect(rest).toEqual({ kind: 'cannot_be_derived', because: ['unbounded'] });
});

test('"about 50" with "more than 150" never yields an exact rest', () => {
  expect(restOf(q('exact', 400), [q('about', 50), q('more_than', 150)], true)).toMatchObject({
    kind: 'derived',
    quantity: { hedge: 'at_most', value: 249 },
  });
});

test('exact numbers of a partition give an exact rest, of overlapping groups none', () => {
  const parts = [q('exact', 150), q('exact', 50)];
  expect(restOf(q('exact', 400), parts, true)).toMatchObject({ quantity: { hedge: 'exact', value: 200 } });
  expect(restOf(q('exact', 400), parts, false)).toMatchObject({ because: ['not_a_partition'] });
  expect(restOf(q('exact', 100), parts, true)).toMatchObject({ because: ['impossible'] });
});

test('sums of lower bounds are lower bounds', () => {
  expect(sumOf([q('more_than', 150), q('more_than', 50)])).toMatchObject({
    quantity: { hedge: 'at_least', value: 202 },
  });
  expect(sumOf([q('about', 5)])).toEqual({ kind: 'cannot_be_derived', because: ['unbounded'] });
});

test('whatever the true numbers are, what is derived holds of them', () => {
  const true_ = fc.nat({ max: 60 });
  const saying = (value: number) =>
    fc.record({ hedge: fc.constantFrom(...hedges), off: fc.nat({ max: 5 }) }).map(({ hedge, off }): Quantity => {
      if (hedge === 'exact') return { hedge, value };
      if (hedge === 'at_least' || hedge === 'more_than') return { hedge, value: value - off - 1 };
      if (hedge === 'at_most' || hedge === 'fewer_than') return { hedge, value: value + off + 1 };
      if (hedge === 'range') return { hedge, value: value - off, to: value + off };
      return off > 3 ? { hedge, value: value + off } : { hedge, value: value + off, tolerance: off };
    });
  const world = fc
    .record({ parts: fc.array(true_, { minLength: 1, maxLength: 4 }), rest: true_ })
    .chain(({ parts, rest }) => {
      const whole = parts.reduce((a, b) => a + b, rest);
      return fc.record({ rest: fc.constant(rest), whole: saying(whole), parts: fc.tuple(...parts.map(saying)) });
    });
  fc.assert(
    fc.property(world, ({ rest, whole, parts }) => {
      const derived = restOf(whole, parts, true);
      if (derived.kind !== 'derived') return;
      const { low, high } = boundsOf(derived.quantity);
      expect(low).toBeLessThanOrEqual(rest);
      if (high !== null) expect(high).toBeGreaterThanOrEqual(rest);
    }),
    { numRuns: 500 },
  );
});
