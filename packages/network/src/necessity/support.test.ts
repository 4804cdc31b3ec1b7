import { seededRandom } from '@lookback/base';
import { describe, expect, it } from 'vitest';
import { type EvidenceItem, itemLevels } from '../build/evidence-graph.ts';
import { disjointLegs, holdsWithout, supportOf } from './support.ts';
import type { Leg } from './types.ts';

const item = (level: EvidenceItem['level'], id: string): EvidenceItem => ({ level, id });

describe('support', () => {
  it('names the one record on which a link hangs', () => {
    const legs: Leg[] = [
      { id: 'touch:phone:1', items: [item('record', '1.5'), item('source', '1')] },
      { id: 'touch:address:2', items: [item('record', '1.5'), item('record', '2.1'), item('source', '2')] },
    ];
    const support = supportOf(legs);
    expect(support.sole).toEqual([item('record', '1.5')]);
    expect(support.pairs).toEqual([[item('source', '1'), item('source', '2')]]);
    expect(support.disjoint).toEqual({ record: 1, source: 2, origin: 1 });
  });

  it('equals brute force on thousands of random evidence graphs', () => {
    const random = seededRandom('support');
    for (let trial = 0; trial < 2500; trial++) {
      const legs = randomLegs(random.below(6) + 1, random);
      const support = supportOf(legs);
      for (const level of itemLevels) {
        const items = [...new Set(legs.flatMap((leg) => leg.items.filter((i) => i.level === level).map((i) => i.id)))];
        const falls = (gone: readonly string[]) => !holdsWithout(legs, (i) => i.level === level && gone.includes(i.id));
        const alone = items.filter((id) => falls([id])).sort();
        expect(support.sole.filter((i) => i.level === level).map((i) => i.id)).toEqual(alone);
        const pairs = items.flatMap((a) => items.filter((b) => a < b && falls([a, b])).map((b) => [a, b]));
        const found = support.pairs
          .filter(([a, b]) => a.level === level && b.level === level)
          .map(([a, b]) => [a.id, b.id]);
        if (alone.length > 0 || pairs.length === 0) expect(found).toEqual([]);
        else expect(found).toEqual([pairs.sort((x, y) => (x.join('\u0000') < y.join('\u0000') ? -1 : 1))[0]]);
        expect(disjointLegs(legs, level, 4)).toBe(Math.min(4, bruteDisjoint(legs, level)));
      }
      const mixed = support.pairs.filter(([a, b]) => a.level !== b.level);
      const none = support.sole.length + support.pairs.length - mixed.length === 0;
      expect(mixed.length).toBe(none && mixedPairFalls(legs) ? 1 : 0);
      for (const pair of mixed) expect(holdsWithout(legs, (i) => pair.some((gone) => same(gone, i)))).toBe(false);
    }
  });
});

function randomLegs(count: number, random: ReturnType<typeof seededRandom>): Leg[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `leg${i}`,
    items: itemLevels.flatMap((level) =>
      Array.from({ length: 1 + random.below(3) }, () => item(level, String.fromCharCode(97 + random.below(9)))),
    ),
  }));
}

const same = (a: EvidenceItem, b: EvidenceItem) => a.level === b.level && a.id === b.id;

/** Is there any pair of items, of whatever levels, without which no leg holds? */
function mixedPairFalls(legs: readonly Leg[]): boolean {
  const items = legs.flatMap((leg) => leg.items);
  return items.some((a) => items.some((b) => !holdsWithout(legs, (i) => same(a, i) || same(b, i))));
}

/** The largest set of legs of which no two share an item, over all subsets; legs with the same items are one. */
function bruteDisjoint(legs: readonly Leg[], level: EvidenceItem['level']): number {
  const sets = legs.map((leg) => new Set(leg.items.filter((i) => i.level === level).map((i) => i.id)));
  let best = 0;
  for (let choice = 1; choice < 1 << sets.length; choice++) {
    const chosen = sets.filter((_, i) => choice & (1 << i));
    const ids = chosen.flatMap((set) => [...set]);
    if (new Set(ids).size === ids.length) best = Math.max(best, chosen.length);
  }
  return best;
}
