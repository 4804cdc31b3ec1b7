import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { resolve } from './resolve.ts';
import { tableFromRows } from './table-from-rows.ts';

const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za bre cla dro'.split(' ');

test('few persons who stand twice among many namesakes are found by name and birth date', async () => {
  const random = seededRandom('few matches');
  // Names as files hold them: few that are common, many that are rare.
  const name = (different: number): string => {
    let left = Math.floor(different * random.next() ** 3);
    let spelt = '';
    do {
      spelt += syllables[left % syllables.length];
      left = Math.floor(left / syllables.length);
    } while (left > 0 || spelt.length < 4);
    return spelt;
  };
  const date = (): string =>
    `${1930 + random.below(75)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
  const persons = 10_000;
  const twice = 60;
  const rows = Array.from({ length: persons }, () => [name(400), name(400), name(3000), date()]);
  for (let i = 0; i < twice; i++) rows.push(rows[i * 7]);
  const table = tableFromRows({
    header: ['id', 'first_name', 'middle_name', 'last_name', 'date_of_birth'],
    rows: rows.map((row, i) => [`r${i}`, ...row]),
    id: 'id',
  });
  const { personOf, clusters, warnings } = await resolve(table);
  const found = Array.from({ length: twice }, (_, i) => personOf[i * 7] === personOf[persons + i]).filter(Boolean);
  expect(warnings.map(({ code }) => code)).not.toContain('no_match_seen');
  expect(found).toHaveLength(twice);
  expect(clusters.length - found.length).toBeLessThanOrEqual(2);
});
