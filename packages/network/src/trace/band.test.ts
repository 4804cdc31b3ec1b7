import { expect, test } from 'vitest';
import type { Leg } from '../necessity/types.ts';
import { bandOf } from './band.ts';
import type { NetworkAnchor, TouchFinding } from './types.ts';

const leg = (id: string, record: string): Leg => ({ id, items: [{ level: 'record', id: record }] }) as unknown as Leg;
const touch = (anchor: number) => ({ anchor, runs: false }) as unknown as TouchFinding;
const anchors = [{ hub: false }, { hub: false }] as unknown as NetworkAnchor[];
const reasonsOf = (touches: number, strongLegs: readonly Leg[]) =>
  bandOf({
    touches: Array.from({ length: touches }, (_, anchor) => touch(anchor)),
    direct: [],
    further: [],
    anchors,
    under18: false,
    strongLegs,
  });

test('says why links are too few for band 3: one, one certain, none certain, or all of one record', () => {
  expect(reasonsOf(1, [leg('a', '1.1')])).toEqual({ band: 4, reasons: ['one_direct_link'] });
  expect(reasonsOf(1, [])).toEqual({ band: 4, reasons: ['one_direct_link', 'only_possible'] });
  expect(reasonsOf(2, [leg('a', '1.1')])).toEqual({ band: 4, reasons: ['one_certain_link'] });
  expect(reasonsOf(2, [])).toEqual({ band: 4, reasons: ['several_links', 'only_possible'] });
  expect(reasonsOf(2, [leg('a', '1.1'), leg('b', '1.1')])).toEqual({ band: 4, reasons: ['links_of_one_origin'] });
  expect(reasonsOf(2, [leg('a', '1.1'), leg('b', '2.7')]).band).toBe(3);
});
