import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { matchTables } from './match.ts';
import type { RecordTable } from './record-table.ts';
import { tableFromRows } from './table-from-rows.ts';

const given = 'Anna Boris Clara David Elena Felix Gloria Henry Irene Jacob Kate Liam Maria Noah Olivia Peter'.split(
  ' ',
);
const starts = 'Al Ber Cor Dun El Far Gre Hol Is Jar Kel Lom Mor Nor Os Pel Quin Ros Sel Tor'.split(' ');
const ends = 'dale ford gard ham inger kin land man nell ost pole rick son ton vall wood'.split(' ');

/** Two files: a large one, and a small one that holds some of its people again, and twins of others. */
function twoFiles(
  seed: string,
  people: number,
  again: number,
  twins: number,
): { left: RecordTable; right: RecordTable } {
  const random = seededRandom(seed);
  const header = ['id', 'first_name', 'last_name', 'date_of_birth', 'address'];
  const rows = Array.from({ length: people }, (_, i) => [
    `p${i}`,
    random.pick(given),
    `${random.pick(starts)}${random.pick(ends)}`,
    `${1930 + random.below(75)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`,
    `${1 + random.below(90)} ${random.pick(starts)}${random.pick(ends)} Road`,
  ]);
  const small = rows.slice(0, again);
  for (const [id, first, ...rest] of rows.slice(again, again + twins))
    small.push([id, given[(given.indexOf(first) + 5) % given.length], ...rest]);
  return { left: tableFromRows({ header, rows: small, id: 'id' }), right: tableFromRows({ header, rows, id: 'id' }) };
}

test('a small file is found again in a large one, and no twin of its people', async () => {
  const { left, right } = twoFiles('two files', 4000, 150, 12);
  const { matches, candidates, model } = await matchTables(left, right);
  expect(model.thresholds.matchUnseen ?? false).toBe(false);
  expect(matches.filter((pair) => pair.left === pair.right && pair.left < 150).length).toBeGreaterThanOrEqual(148);
  expect(matches.filter((pair) => pair.left >= 150)).toEqual([]);
  // Nothing is lost: a pair that a rule holds apart is told.
  const twins = candidates.filter((pair) => pair.left === pair.right && pair.left >= 150);
  expect(twins).toHaveLength(12);
  expect(new Set(twins.map(({ reason }) => reason))).toEqual(new Set(['below_threshold']));
});

test('where nobody is in both files, namesakes are not joined', async () => {
  const { left } = twoFiles('others', 300, 300, 0);
  const { right } = twoFiles('two files', 4000, 0, 0);
  expect((await matchTables(left, right)).matches).toEqual([]);
});
