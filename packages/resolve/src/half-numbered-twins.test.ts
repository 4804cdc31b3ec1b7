import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { resolve, tableFromRows } from './index.ts';

const given = [
  'Lily',
  'Jake',
  'Erica',
  'Daniel',
  'Robert',
  'Sandra',
  'Marcus',
  'Helen',
  'Victor',
  'Paula',
  'Simon',
  'Ruth',
];
const siblings = new Map([
  ['Lily', 'Lila'],
  ['Jake', 'Jade'],
  ['Marcus', 'Marcel'],
]);

type Row = [given: string, surname: string, born: string, number: string, phone: string, address: string];

/** A register of 1,500 people, of whom a third stand twice and thirty have a twin of a near name; half of the numbers are missing. */
function register(): { rows: Row[]; twins: [number, number][]; same: [number, number][] } {
  const random = seededRandom('half-numbered');
  const word = (): string => Array.from({ length: 7 }, () => random.pick([...'abdegilmnorstu'])).join('');
  const two = (value: number): string => String(value).padStart(2, '0');
  const number = (): string => String(10000000 + random.below(89999999));
  const halved = (row: Row): Row => row.map((value, f) => (f === 3 && random.below(2) === 0 ? '' : value)) as Row;
  const rows: Row[] = [];
  const twins: [number, number][] = [];
  const same: [number, number][] = [];
  for (let person = 0; person < 1500; person++) {
    const row: Row = [
      random.pick(given),
      word(),
      `${1940 + random.below(65)}-${two(1 + random.below(12))}-${two(2 + random.below(27))}`,
      number(),
      `0${700000000 + random.below(99999999)}`,
      `${1 + random.below(90)} ${word()} street`,
    ];
    const at = rows.push(halved(row)) - 1;
    const sibling = siblings.get(row[0]);
    if (sibling && twins.length < 30) {
      const [, surname, born, , phone, address] = row;
      twins.push([at, rows.push(halved([sibling, surname, born, number(), phone, address])) - 1]);
    } else if (person % 3 === 0) {
      same.push([at, rows.push(halved(row)) - 1]);
    }
  }
  return { rows, twins, same };
}

test('where numbers show twins of near names, such twins stay apart though a number is missing', async () => {
  const { rows, twins, same } = register();
  const header = ['id', 'given_name', 'surname', 'birth_date', 'national_id', 'phone', 'address'];
  const table = tableFromRows({ header, rows: rows.map((row, i) => [`r${i}`, ...row]), id: 'id' });
  const { personOf } = await resolve(table);
  const joined = (pairs: readonly [number, number][]): number =>
    pairs.filter(([a, b]) => personOf[a] === personOf[b]).length;
  expect(twins).toHaveLength(30);
  expect(
    twins.filter(([a, b]) => personOf[a] === personOf[b]).map((pair) => pair.map((row) => rows[row].join(' '))),
  ).toEqual([]);
  expect(joined(same)).toBeGreaterThan(0.98 * same.length);
});
