import { seededRandom } from '@lookback/base';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FigureSet, listDigest, measure } from '../define/index.ts';
import { corridorInput } from '../fixture/corridor.ts';
import { boundsOf } from './bounds.ts';
import { commitmentOf, release } from './release.ts';
import type { Row } from './simplex.ts';
import { exposedCells, hiddenFigures, systemOf } from './suppress.ts';

const secret = new TextEncoder().encode('a secret of sixteen bytes');
const k = 11;

/** Every whole solution of a small system, by trying all of them. */
function enumerate(rows: readonly Row[], width: number, most: number, target: number): { least: number; most: number } {
  const point = new Array<number>(width).fill(0);
  const seen = { least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
  const visit = (i: number): void => {
    if (i < width) {
      for (let value = 0; value <= most; value++) {
        point[i] = value;
        visit(i + 1);
      }
      return;
    }
    const holds = rows.every(
      (row) => row.terms.reduce((sum, t) => sum + t.coefficient * (point[t.variable] ?? 0), 0) === row.total,
    );
    if (!holds) return;
    seen.least = Math.min(seen.least, point[target] ?? 0);
    seen.most = Math.max(seen.most, point[target] ?? 0);
  };
  visit(0);
  return seen;
}

describe('boundsOf', () => {
  test('equals trying every solution, on random tables', () => {
    const table = fc.record({
      values: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
      rows: fc.array(fc.array(fc.constantFrom(0, 1, 1), { minLength: 5, maxLength: 5 }), {
        minLength: 2,
        maxLength: 4,
      }),
    });
    fc.assert(
      fc.property(table, fc.nat({ max: 4 }), ({ values, rows }, target) => {
        const all = [...rows, [1, 1, 1, 1, 1]];
        const system = all.map(
          (coefficients): Row => ({
            terms: coefficients.flatMap((coefficient, variable) =>
              coefficient === 0 ? [] : [{ variable, coefficient }],
            ),
            total: coefficients.reduce((sum, c, i) => sum + c * (values[i] ?? 0), 0),
          }),
        );
        expect(boundsOf(system, values, target)).toEqual(enumerate(system, 5, 10, target));
      }),
      { numRuns: 60 },
    );
  });
  test('knows when nothing bounds a count, and when the vertex is not whole', () => {
    const apart: Row = {
      terms: [
        { variable: 0, coefficient: 1 },
        { variable: 1, coefficient: -1 },
      ],
      total: 2,
    };
    expect(boundsOf([apart], [3, 1], 0)).toEqual({ least: 2, most: Number.POSITIVE_INFINITY });
    const pair = (a: number, b: number): Row => ({
      terms: [
        { variable: a, coefficient: 1 },
        { variable: b, coefficient: 1 },
        { variable: a + 3, coefficient: 2 },
      ],
      total: 3,
    });
    const odd = [pair(0, 1), pair(1, 2)];
    expect(boundsOf(odd, [1, 2, 1, 0, 0], 1)).toEqual({ least: 0, most: 3 });
  });
});

const shrink = (share: number, seed: string) => {
  const input = corridorInput();
  const random = seededRandom(seed);
  return {
    ...input,
    persons: input.persons.filter((person) => person.declared || random.chance(share)),
    records: { sources: [{ source: 'S1', name: 'a', resolved: 70_000, unresolvable: 3, unreadable: 0 }] },
  };
};

describe('hiddenFigures', () => {
  test('hides every count from 1 to 10, never a zero, and nothing small can be worked out', () => {
    const set = measure(corridorInput());
    const hidden = hiddenFigures([set], k);
    for (const figure of set.figures.filter((candidate) => candidate.unit !== 'record')) {
      if (figure.value >= 1 && figure.value < k) expect(hidden).toContain(figure.id);
      if (figure.value === 0) expect(hidden).not.toContain(figure.id);
    }
    expect(exposedCells(systemOf([set], [hidden], k))).toEqual([]);
    expect(['C', 'M1', 'E1', 'W5', 'P0', 'L1', 'CF', 'D'].filter((id) => hidden.has(id))).toEqual([]);
  });
  test('primary suppression alone would not do', () => {
    const set = measure(corridorInput());
    const primary = new Set(set.figures.filter((f) => f.value >= 1 && f.value < k).map((f) => f.id));
    expect(exposedCells(systemOf([set], [primary], k), { firstOnly: true }).length).toBe(1);
  });
  test.each([0.9, 0.5, 0.2, 0.06, 0.01])('protects when only a share of %s of the persons is left', (share) => {
    const set = measure(shrink(share, `share ${share}`));
    expect(exposedCells(systemOf([set], [hiddenFigures([set], k)], k))).toEqual([]);
  });
  test('protects across releases: three more arrests do not follow from two publications', () => {
    const input = corridorInput();
    const first = measure(input);
    const more = input.persons.filter((person) => person.outcome === 'D3' && person.actions.length === 0).slice(0, 3);
    const persons = input.persons.map((person) =>
      more.includes(person)
        ? {
            ...person,
            actions: [
              {
                id: `late-${person.id}`,
                type: 'arrested',
                date: '2024-07-02',
                adverse: true,
                phase: 'A2' as const,
                basis: 'other' as const,
              },
            ],
          }
        : person,
    );
    const second = measure({ ...input, persons, asOf: '2024-09-30' });
    const hidden = [hiddenFigures([first], k), hiddenFigures([first, second], k)];
    expect(hidden[0]).not.toContain('E1');
    expect(hidden[1]).toContain('E1');
    expect(exposedCells(systemOf([first, second], hidden, k))).toEqual([]);
  });
  test('what was withheld once stays withheld while its list is the same', () => {
    const set = measure(corridorInput());
    const again: FigureSet = { ...set, context: { ...set.context, asOf: '2024-09-30' } };
    expect(hiddenFigures([set, again], k)).toEqual(hiddenFigures([set], k));
  });
});

describe('release', () => {
  const set = measure(corridorInput());
  const options = { secret, earlier: [] };
  const internal = release(set, { ...options, audience: 'internal' });
  const oversight = release(set, { ...options, audience: 'oversight' });
  const open = release(set, { ...options, audience: 'public' });

  test('three audiences carry the same commitments, and the exact ones open them', () => {
    const commitments = (of: typeof internal) => of.figures.map((figure) => figure.commitment);
    expect(commitments(oversight)).toEqual(commitments(internal));
    expect(commitments(open)).toEqual(commitments(internal));
    for (const figure of internal.figures) {
      expect(commitmentOf({ ...figure, value: figure.value ?? -1 }, figure.nonce ?? '')).toBe(figure.commitment);
    }
  });
  test('the public version holds no list, no nonce and no digest of a list', () => {
    const digests = new Set(set.figures.map((figure) => figure.listDigest));
    for (const figure of open.figures) {
      expect([figure.list, figure.nonce]).toEqual([null, null]);
      expect(digests.has(figure.listDigest)).toBe(false);
    }
    expect(open.figures.find((figure) => figure.id === 'D6')?.value).toBeNull();
    expect(open.figures.find((figure) => figure.id === 'C')?.value).toBe(416);
  });
  test('oversight sees as many pseudonyms as persons and no id', () => {
    const cohort = oversight.figures.find((figure) => figure.id === 'C');
    expect(new Set(cohort?.list).size).toBe(416);
    expect(cohort?.list?.some((id) => id.startsWith('S1.'))).toBe(false);
    expect(cohort?.listDigest).toBe(listDigest(set.lists.get('C') ?? []));
  });
});
