import type { TimeItem } from '@lookback/server';
import { describe, expect, test } from 'vitest';
import { typedOut } from './choices.ts';
import { dotsOf } from './dots.tsx';
import { ribbonWidth } from './ribbons.tsx';
import { timeShape, timeSize } from './timeline-shape.ts';

const item = (
  lane: TimeItem['lane'],
  from: string | null,
  to: string | null,
  more: Partial<TimeItem> = {},
): TimeItem => ({
  ...{ lane, from, to, says: { code: 'x' }, possible: false, conflict: false, source: null },
  ...more,
});

describe('timeline', () => {
  test('nothing dated draws nothing', () => expect(timeShape([item('touch', null, null)], () => '')).toBeNull());

  test('an open end runs to the edge of the picture', () => {
    const shape = timeShape(
      [item('place', '2023-07-01', null), item('touch', '2022-03-01', '2022-03-02')],
      () => 'label',
    );
    const place = shape?.bars.find((bar) => bar.item.lane === 'place');
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeCloseTo(timeSize.width, 5);
    expect(shape?.years.map((year) => year.year)).toEqual([2022, 2023]);
  });

  test('a label is left out where it would cover another bar or label; conflicts are drawn on top', () => {
    const shape = timeShape(
      [
        item('place', '2023-03-01', '2023-04-01', { conflict: true }),
        item('place', '2023-02-01', '2023-06-01'),
        item('place', '2023-06-20', '2023-06-21'),
      ],
      () => 'a rather long label',
    );
    expect(shape?.bars.at(-1)?.item.conflict).toBe(true);
    expect(shape?.bars.filter((bar) => bar.label !== null)).toHaveLength(1);
  });
});

test.each([
  [0.02, 2, 100],
  [0.5, 50, 100],
  [0.004, 4, 1000],
  [0.0001, 0, 1000],
])('a probability of %d is %d dots of %d', (probability, n, per) => expect(dotsOf(probability)).toEqual({ n, per }));

test('ribbons grow with surprise up to a limit; no surprise is a thin line', () => {
  expect([ribbonWidth(0), ribbonWidth(100)]).toEqual([1.4, 11]);
  expect(ribbonWidth(3)).toBeLessThan(ribbonWidth(6));
});

test('an adverse choice is typed out in its words: case and composed letters do not matter, letters do', () => {
  expect(typedOut('  Papel en la red  respaldado', 'papel en la red respaldado')).toBe(true);
  expect(typedOut('vi\u0301nculo', 'vínculo')).toBe(true);
  expect(typedOut('papel', 'papel en la red respaldado')).toBe(false);
});
