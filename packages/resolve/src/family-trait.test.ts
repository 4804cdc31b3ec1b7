import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { type FamilyMix, familyFile } from '../../../bench/resolve/families.ts';
import { isFamilyTrait } from './family-trait.ts';
import { explainPair, pairwise, resolve, resolveWith, tableFromRows } from './index.ts';

test('knows what families share, by header or property', () => {
  for (const column of ['nationality', 'Nacionalidad', 'countryOfCitizenship', 'birth_place', 'birthPlace', 'religion'])
    expect(isFamilyTrait(column), column).toBe(true);
  for (const column of ['city', 'gender', 'document_no', 'birth_date', 'occupation', 'place'])
    expect(isFamilyTrait(column), column).toBe(false);
});

const mix: FamilyMix = { name: 'trait', persons: 450, each: 20, duplicates: 120, dummies: 0, documentsMissing: 0.6 };
const file = familyFile(mix, 'family-trait');

/** One nationality for everyone of a surname: families agree on it, strangers rarely. */
function withNationality(rows: readonly (readonly string[])[]): string[][] {
  const random = seededRandom('nationality');
  const ofFamily = new Map<string, string>();
  return rows.map((row) => {
    const surname = row[1].trim().split(/\s+/).at(-1) ?? '';
    const known = ofFamily.get(surname) ?? `nation ${Math.floor(random.next() * 40)}`;
    ofFamily.set(surname, known);
    return [...row, known];
  });
}

test('equal nationality never speaks for one person: learnt, stated and frozen', async () => {
  const header = [...file.header, 'nationality'];
  const rows = withNationality(file.rows);
  for (const size of [rows.length, 200]) {
    const table = tableFromRows({ header, rows: rows.slice(0, size), id: 'id' });
    const learnt = await resolve(table);
    expect(learnt.model.comparisons.map(({ name }) => name)).toContain('nationality');
    const frozen = await resolveWith(JSON.parse(JSON.stringify(learnt.model)), table);
    for (const resolution of [learnt, frozen]) {
      const at = resolution.workings.mixture.comparisons.findIndex(({ name }) => name === 'nationality');
      const { scorer } = resolution.workings;
      for (let pattern = 0; pattern < scorer.patterns.count; pattern++) {
        const levels = Array.from(scorer.patterns.levelsOf(pattern));
        if (levels[at] < 0) continue;
        const without = scorer.patterns.ofLevels(levels.map((level, f) => (f === at ? -1 : level)));
        expect(scorer.score(pattern)).toBeLessThanOrEqual(scorer.score(without));
      }
      const { fields } = explainPair(resolution, table.ids.at(0), table.ids.at(1));
      expect(fields.find(({ field }) => field === 'nationality')?.bitsMax).toBe(0);
    }
  }
  const { personOf } = await resolve(tableFromRows({ header, rows, id: 'id' }));
  expect(pairwise(personOf, file.truth).p).toBeGreaterThanOrEqual(0.99);
  for (const { a, b } of file.planted) expect(personOf[a]).not.toBe(personOf[b]);
});

test('a birthplace that families share joins no relatives', async () => {
  const table = tableFromRows({ header: [...file.header, 'birth_place'], rows: withNationality(file.rows), id: 'id' });
  const { personOf, model } = await resolve(table);
  expect(model.comparisons.map(({ name }) => name)).toContain('birth_place');
  const { p, r } = pairwise(personOf, file.truth);
  expect(p).toBeGreaterThanOrEqual(0.99);
  expect(r).toBeGreaterThanOrEqual(0.9);
  for (const { a, b } of file.planted) expect(personOf[a]).not.toBe(personOf[b]);
});
