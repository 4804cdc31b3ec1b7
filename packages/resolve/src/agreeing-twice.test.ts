import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { resolve } from './resolve.ts';
import { tableFromRows } from './table-from-rows.ts';

const given =
  'Anna Boris Clara David Elena Felix Gloria Henry Irene Jacob Kate Liam Maria Noah Olivia Peter Ruth Simon'.split(' ');
const starts = 'Al Ber Cor Dun El Far Gre Hol Is Jar Kel Lom Mor Nor Os Pel Quin Ros Sel Tor Ul Var Wel Yar Zan'.split(
  ' ',
);
const ends = 'dale ford gard ham inger kin land man nell ost pole rick son ton vall wood'.split(' ');

test('where nobody stands twice, namesakes born on one day and parents and children of one name stay apart', async () => {
  const random = seededRandom('nobody twice');
  const rows: string[][] = [];
  const phone = (): string => `07${100000000 + random.below(899999999)}`;
  const born = (year: number): string =>
    `${year}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`;
  const name = (): string => `${random.pick(given)} ${random.pick(starts)}${random.pick(ends)}`;
  for (let i = 0; i < 700; i++) rows.push([name(), born(1940 + random.below(60)), phone()]);
  for (let i = 0; i < 25; i++) {
    const namesake = name();
    const date = born(1940 + random.below(60));
    rows.push([namesake, date, phone()], [namesake, date, phone()]);
    const parent = name();
    const shared = phone();
    rows.push([parent, born(1940 + random.below(20)), shared], [parent, born(1970 + random.below(20)), shared]);
  }
  const table = tableFromRows({
    header: ['id', 'full name', 'date of birth', 'phone'],
    rows: rows.map((row, i) => [`r${i}`, ...row]),
    id: 'id',
  });
  const { clusters, warnings } = await resolve(table);
  expect(clusters).toEqual([]);
  expect(warnings.map(({ code }) => code)).toContain('no_match_seen');
});
