import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { matchTables, resolve, tableFromRows } from './index.ts';

const random = seededRandom('small-file');
const word = () => Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(random.next() * 26))).join('');
const people = Array.from({ length: 64 }, (_, i) => [
  word(),
  word(),
  `${1955 + ((i * 7) % 50)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + ((i * 5) % 28)).padStart(2, '0')}`,
  `D${1_000_003 + i * 7919}`,
]);
const header = ['id', 'given_name', 'family_name', 'birth_date', 'document_no'];
const rowsOf = (side: string, persons: readonly number[]) => persons.map((i) => [`${side}${i}`, ...people[i]]);
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i);

test('two small files with fewer candidate pairs than a third of their rows are linked', async () => {
  const left = tableFromRows({ header, rows: rowsOf('L', upTo(24)), id: 'id' });
  const right = tableFromRows({ header, rows: rowsOf('R', upTo(16, 18)), id: 'id' });
  const { matches, failed, compared, expected } = await matchTables(left, right);
  expect(compared).toBeLessThan(expected);
  expect(failed).toBe(false);
  expect(matches.map((match) => [left.ids.at(match.left), right.ids.at(match.right)])).toEqual(
    upTo(6, 18).map((i) => [`L${i}`, `R${i}`]),
  );
});

test('a small file in which few pairs come near each other is resolved', async () => {
  const rows = [...rowsOf('a', upTo(60)), ...rowsOf('b', [3, 30])];
  const { personOf, warnings } = await resolve(tableFromRows({ header, rows, id: 'id' }));
  expect(warnings.map(({ code }) => code)).not.toContain('model_failed');
  expect([...personOf].filter((of, record) => of !== record)).toEqual([3, 30]);
});

test('a warning on placeholders names the column and the number of values, no value', async () => {
  const rows = upTo(60).map((i) => {
    const [first, last, birth, document] = people[i];
    return [`r${i}`, first, last, birth, i < 30 ? 'UNKNOWN77' : document];
  });
  const { warnings } = await resolve(tableFromRows({ header, rows, id: 'id' }));
  expect(warnings.find(({ code }) => code === 'placeholder_values')?.detail).toEqual({
    column: 'document_no',
    values: 1,
  });
});

test('in a small file parent and child of one name stay two beside people who moved', async () => {
  const at = (i: number, given: number, family: number, year: number, home: number) => [
    `r${i}`,
    people[given % 64][0],
    people[family % 64][1],
    `${year}-0${1 + (family % 9)}-1${given % 10}`,
    `${1 + home} ${people[home % 64][1]} Street`,
    `06${1_000_000 + home * 7919}`,
  ];
  const rows = upTo(64).flatMap((i) => [
    at(i, i, i, 1950 + (i % 50), i),
    at(100 + i, i, i, 1950 + (i % 50), i < 40 ? i : 64 + i),
  ]);
  const family = upTo(4).flatMap((i) => [
    at(200 + i, i + 9, i + 40, 1950, 200 + i),
    at(300 + i, i + 9, i + 40, 1978, 200 + i),
  ]);
  const table = tableFromRows({
    header: ['id', 'given_name', 'family_name', 'birth_date', 'address', 'phone'],
    rows: [...rows, ...family],
    id: 'id',
  });
  const { personOf } = await resolve(table);
  for (const i of upTo(64)) expect(personOf[2 * i + 1]).toBe(personOf[2 * i]);
  for (const i of upTo(4)) expect(personOf[129 + 2 * i]).not.toBe(personOf[128 + 2 * i]);
});
