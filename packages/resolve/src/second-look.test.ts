import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { pairwise, type RecordTable, type Resolution, resolve, resolveWith, tableFromRows } from './index.ts';

const header = ['id', 'first_name', 'surname', 'birth_date', 'town', 'occupation'];
const random = seededRandom('second look');
const syllables = ['ba', 'der', 'kin', 'lo', 'mar', 'nu', 'pes', 'ri', 'sol', 'ta', 'vel', 'zo', 'gri', 'hun'];
const word = (parts: number): string => Array.from({ length: parts }, () => random.pick(syllables)).join('');
const given = Array.from({ length: 40 }, () => word(2));
const towns = Array.from({ length: 25 }, () => word(4));
const occupations = Array.from({ length: 20 }, () => word(3));
const strays = 12;

/** 160 persons of four records; of the first ones a further record without a name and with a slip in date and town. */
function made(): { readonly rows: string[][]; readonly truth: string[] } {
  const rows: string[][] = [];
  const truth: string[] = [];
  for (let person = 0; person < 160; person++) {
    const birth = [1800 + random.below(80), 1 + random.below(12), 10 + random.below(18)];
    const values = [
      random.pick(given),
      word(4),
      birth.map((n) => String(n).padStart(2, '0')).join('-'),
      random.pick(towns),
    ];
    const occupation = random.pick(occupations);
    const add = (record: readonly string[]): void => {
      rows.push([`r${rows.length}`, ...record]);
      truth.push(`p${person}`);
    };
    for (let record = 0; record < 4; record++) {
      const shown = random.below(8);
      add([...values.map((value, i) => (i === shown ? '' : value)), occupation]);
    }
    if (person >= strays) continue;
    const [, , date, town] = values;
    add(['', '', `${date.slice(0, 3)}${(Number(date[3]) + 1) % 10}${date.slice(4)}`, `${town}q`, occupation]);
  }
  return { rows, truth };
}

const file = made();
const isStray = (id: string): boolean => Number(id.slice(1)) < 5 * strays && Number(id.slice(1)) % 5 === 4;
const tableOf = (rows: readonly (readonly string[])[]): RecordTable => tableFromRows({ header, rows, id: 'id' });

/** Strays of which a block holds a record of their person too. */
function straysCompared({ table, workings }: Resolution): number {
  const { canonicalOf, pairs } = workings;
  const truthOf: string[] = [];
  const stray: boolean[] = [];
  canonicalOf.forEach((at, record) => {
    truthOf[at] = file.truth[record];
    stray[at] = isStray(table.ids.at(record));
  });
  const seen = new Set<number>();
  for (let a = 0; a + 1 < pairs.start.length; a++)
    for (const b of pairs.partner.subarray(pairs.start[a], pairs.start[a + 1]))
      if (truthOf[a] === truthOf[b]) for (const record of [a, b]) if (stray[record]) seen.add(record);
  return seen.size;
}

test('a record that no block brings to its person is found by the parts of its values', async () => {
  const found = await resolve(tableOf(file.rows));
  expect(straysCompared(found)).toBe(0);
  expect(pairwise(found.personOf, file.truth)).toEqual({ p: 1, r: 1, f1: 1 });
  const again = await resolveWith(JSON.parse(JSON.stringify(found.model)), found.table);
  expect(again.personOf).toEqual(found.personOf);
});

test('what is found does not depend on the order of rows', async () => {
  const order = random.shuffled(file.rows.map((_, row) => row));
  const { personOf } = await resolve(tableOf(order.map((row) => file.rows[row])));
  expect(
    pairwise(
      personOf,
      order.map((row) => file.truth[row]),
    ).f1,
  ).toBe(1);
});
