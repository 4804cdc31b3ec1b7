import type { FlowColumn } from '@lookback/server';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captionMax, flowShape, flowSize, spread, twoLines } from './flow-shape.ts';

const columns: FlowColumn[] = [
  {
    id: 'persons',
    total: 100,
    opens: 'L1',
    parts: [
      { id: 'L0', value: 90, kind: 'aside' },
      { id: 'L1', value: 10, kind: 'evidence' },
    ],
  },
  { id: 'linked', total: 10, parts: [{ id: 'C', value: 10, kind: 'evidence' }] },
];

test('parts fill the whole height, true to scale, and the opening part is the one that is magnified', () => {
  const [first, second] = flowShape(columns, (part) => part.id);
  expect(first?.parts.map((part) => part.height)).toEqual([270, 30]);
  expect(first?.opens).toEqual({ y: flowSize.top + 270, height: 30 });
  expect(second?.parts[0]?.height).toBe(flowSize.span);
});

test('labels never overlap, keep their order and stay above the bottom', () => {
  const wanted = fc.array(
    fc.record({ y: fc.double({ min: 60, max: 360, noNaN: true }), height: fc.constantFrom(17, 32) }),
    { maxLength: 9 },
  );
  fc.assert(
    fc.property(wanted, (labels) => {
      const sorted = labels.toSorted((a, b) => a.y - b.y);
      const placed = spread(sorted, 400);
      placed.forEach((y, at) => {
        expect(y + (sorted[at]?.height ?? 0) / 2).toBeLessThanOrEqual(400 + 1e-6);
        if (at === 0) return;
        const gap = ((sorted[at]?.height ?? 0) + (sorted[at - 1]?.height ?? 0)) / 2;
        expect(y - (placed[at - 1] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-6);
      });
    }),
  );
});

test('long labels break at a space into two lines', () => {
  expect(twoLines('12 no es la persona')).toEqual(['12 no es la persona']);
  expect(twoLines('1.234 papel en la red respaldado por conducta')).toHaveLength(2);
  const caption = twoLines('quién usó lo que usó la red o figura junto a ella', captionMax);
  expect(caption).toEqual(['quién usó lo que usó la red o figura', 'junto a ella']);
});
