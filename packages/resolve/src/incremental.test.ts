import { type Random, seededRandom } from '@lookback/base';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import {
  comparedPairs,
  type FieldRole,
  type LinkageModel,
  type RecordTable,
  type Resolution,
  resolve,
  resolveIncremental,
  resolveWith,
  tableFromRows,
} from './index.ts';

/** Names in several scripts, spellings and short forms, of which any may be missing until a later file writes it. */
const given = [
  ['Ahmed', 'Ahmad', 'أحمد', 'امد', 'Ahrned'],
  ['Sarah', 'Sara', 'سارة'],
  ['Samira', 'Sameera', 'سميرة', 'Samara'],
  ['Suad', 'Souad', 'سعاد'],
  ['Yelena', 'Elena', 'Елена', 'Jelena'],
  ['Patrick', 'Paddy', 'Pady', 'Patric'],
  ['Lyudmila', 'Ludmila', 'Людмила'],
  ['Mehrangiz', 'مهرانگیز'],
  ['Ivan', 'Иван', 'Ivanna'],
];
const surnames = [
  ['Sidorova', 'Sidoruk', 'Sidorina', 'Сидорова'],
  ['Zarifova', 'ظریفاوا', 'Zaripova'],
  ['Haddad', 'حداد', 'Hadad'],
  ['Petrenko', 'Петренко', 'Petrenka'],
  ['Murphy', 'Murphey'],
  ['Novak', 'Nowak', 'Novack'],
];
const roles: Readonly<Record<string, FieldRole>> = {
  name: 'full_name',
  alias: 'alias',
  born: 'birth_date',
  document: 'code',
  phone: 'phone',
  address: 'address',
  town: 'place',
};
const header = ['id', ...Object.keys(roles)];

const between = (random: Random, least: number, most: number): number => least + random.below(most - least + 1);

/** A record of one of 160 people; the first file writes Latin alone. */
function rowOf(random: Random, id: string): string[] {
  const person = seededRandom(`person ${random.below(160)}`);
  const [first, last] = [person.pick(given), person.pick(surnames)].map((forms) =>
    forms.filter((form) => !id.startsWith('first') || /^[ -~]*$/.test(form)),
  );
  const [day, month, year] = [between(person, 1, 28), between(person, 1, 12), between(person, 1950, 2000)];
  const born = `${day}/${month}/${year}`;
  const [document, phone] = [`D${between(person, 10_000, 90_000)}`, `0171${between(person, 100_000, 900_000)}`];
  const address = `${between(person, 1, 90)} ${person.pick(['Mill', 'High', 'Church'])} ${person.pick(['Road', 'Lane'])}`;
  const town = person.pick(['Eastmere', 'Westmere', 'Northam', 'Sudbury']);
  const held = (share: number, value: string): string => (random.chance(share) ? value : '');
  return [
    id,
    `${random.pick(first)} ${random.pick(last)}`,
    held(0.1, random.pick(first)),
    held(0.9, born),
    held(0.7, document),
    held(0.5, phone),
    held(0.6, address),
    held(0.6, town),
  ];
}

function rowsOf(seed: string, count: number): string[][] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, i) => rowOf(random, `${seed}.${i}`));
}

function tableOf(rows: readonly (readonly string[])[]): RecordTable {
  return tableFromRows({ header, rows, id: 'id', roles });
}

/** All that a resolution says, but how long it took. */
function saidOf({ table, workings, seconds, mebibytes, model, ...said }: Resolution): unknown {
  return { ...said, personOf: [...said.personOf], ids: [...table.ids], pairs: workings.pairs.partner.length };
}

const first = rowsOf('first', 240);
let learnt: Resolution;
let model: LinkageModel;
beforeAll(async () => {
  learnt = await resolve(tableOf(first));
  model = JSON.parse(JSON.stringify(learnt.model));
});

test('adding, withdrawing and changing records says all that a full run says', async () => {
  const change = fc.record({
    seed: fc.string({ minLength: 1, maxLength: 8 }),
    added: fc.integer({ min: 0, max: 60 }),
    withdrawn: fc.double({ min: 0, max: 0.3, noNaN: true }),
    changed: fc.double({ min: 0, max: 0.1, noNaN: true }),
  });
  const steps = fc.array(change, { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(steps, async (changes) => {
      let rows: readonly string[][] = first;
      let before = comparedPairs(learnt);
      for (const { seed, added, withdrawn, changed } of changes) {
        const random = seededRandom(seed);
        const kept = rows.filter(() => !random.chance(withdrawn));
        const edited = kept.map((row) => (random.chance(changed) ? rowOf(random, row[0]) : row));
        rows = [...edited, ...rowsOf(`${seed}/${rows.length}`, added)];
        const table = tableOf(rows);
        const [full, continued] = [await resolveWith(model, table), await resolveIncremental(model, before, table)];
        expect(saidOf(continued)).toEqual(saidOf(full));
        before = comparedPairs(continued);
      }
    }),
    { numRuns: 8 },
  );
});

test('a name in another script tells that two spellings are one name, of records that were there before', async () => {
  const rows = [...first, ...rowsOf('later', 40)];
  const full = await resolveWith(model, tableOf(rows));
  expect(rows.slice(0, first.length).join()).toMatch(/^[ -~]*$/);
  expect(rows.join()).not.toMatch(/^[ -~]*$/);
  const levels = ({ workings }: Resolution): number[][] =>
    Array.from(workings.pairPattern, (pattern) => [...workings.scorer.patterns.levelsOf(pattern)]);
  const continued = await resolveIncremental(model, comparedPairs(learnt), tableOf(rows));
  expect(levels(continued)).toEqual(levels(full));
});

test('compared pairs of other properties are passed over', async () => {
  const other = await resolve(
    tableFromRows({ header, rows: first, id: 'id', roles: { ...roles, town: null, address: null } }),
  );
  const continued = await resolveIncremental(model, comparedPairs(other), tableOf(first));
  expect(saidOf(continued)).toEqual(saidOf(await resolveWith(model, tableOf(first))));
});
