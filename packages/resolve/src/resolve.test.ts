import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { type FamilyMix, familyFile } from '../../../bench/resolve/families.ts';
import {
  comparedPairs,
  pairwise,
  personChanges,
  type RecordTable,
  resolve,
  resolveIncremental,
  resolveWith,
  tableFromRows,
} from './index.ts';

const mix: FamilyMix = { name: 'test', persons: 450, each: 12, duplicates: 170, dummies: 20, documentsMissing: 0.1 };
const file = familyFile(mix, 'resolve-test');

function tableOf(rows: readonly (readonly string[])[]): RecordTable {
  return tableFromRows({ header: file.header, rows, id: 'id' });
}

/** Record ids of each person, as sorted texts: a partition without order. */
function partition(table: RecordTable, personOf: Int32Array): string[] {
  const members = new Map<number, string[]>();
  personOf.forEach((person, record) => {
    const list = members.get(person);
    if (list) list.push(table.ids.at(record));
    else members.set(person, [table.ids.at(record)]);
  });
  return [...members.values()].map((list) => list.sort().join(' ')).sort();
}

test('keeps families apart and finds the duplicates', async () => {
  const { personOf } = await resolve(tableOf(file.rows));
  const { p, r } = pairwise(personOf, file.truth);
  expect(p).toBeGreaterThanOrEqual(0.99);
  expect(r).toBeGreaterThanOrEqual(0.95);
  for (const { a, b } of file.planted) expect(personOf[a]).not.toBe(personOf[b]);
});

test('does not depend on row order', async () => {
  const first = await resolve(tableOf(file.rows));
  const other = await resolve(tableOf(seededRandom('other').shuffled(file.rows)));
  expect(partition(other.table, other.personOf)).toEqual(partition(first.table, first.personOf));
});

test('a frozen model gives the partition that it was learnt on, and adding equals running over all', async () => {
  const learnt = await resolve(tableOf(file.rows.slice(0, 600)));
  const model = JSON.parse(JSON.stringify(learnt.model));
  const again = await resolveWith(model, learnt.table);
  expect(partition(again.table, again.personOf)).toEqual(partition(learnt.table, learnt.personOf));
  const added = await resolveIncremental(model, comparedPairs(learnt), tableOf(file.rows));
  const full = await resolveWith(model, tableOf(file.rows));
  expect(partition(added.table, added.personOf)).toEqual(partition(full.table, full.personOf));
  expect(personChanges(learnt, added).length).toBeGreaterThan(0);
});

test('human judgements always hold', async () => {
  const table = tableOf(file.rows);
  const free = await resolve(table);
  const joined = free.personOf.findIndex((person, record) => person !== record);
  const [a, b] = [table.ids.at(joined), table.ids.at(free.personOf[joined])];
  const [c, d] = [table.ids.at(file.planted[0].a), table.ids.at(file.planted[0].b)];
  const judged = await resolve(table, {
    judgements: [
      { a, b, judgement: 'different' },
      { a: c, b: d, judgement: 'same' },
    ],
  });
  const personOf = (id: string): number => judged.personOf[table.ids.indexOf(id)];
  expect(personOf(a)).not.toBe(personOf(b));
  expect(personOf(c)).toBe(personOf(d));
});
