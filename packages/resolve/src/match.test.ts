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

test('a file that knows years of birth alone is matched with one that knows the days', async () => {
  const random = seededRandom('years and days');
  const left: string[][] = [];
  const right: string[][] = [];
  for (let i = 0; i < 600; i++) {
    const [first, last] = [random.pick(given), `${random.pick(starts)}${random.pick(ends)}`];
    const year = 1930 + random.below(75);
    const home = `${1 + random.below(90)} ${random.pick(starts)}${random.pick(ends)} Road`;
    if (i < 400) left.push([`p${i}`, `${first} ${last}`, String(year), home]);
    if (i >= 200)
      right.push([`p${i}`, first, last, `${year}-03-${String(1 + random.below(28)).padStart(2, '0')}`, home]);
  }
  const { matches, model } = await matchTables(
    tableFromRows({ header: ['id', 'full_name', 'birth_year', 'address'], rows: left, id: 'id' }),
    tableFromRows({ header: ['id', 'first_name', 'last_name', 'dob', 'address'], rows: right, id: 'id' }),
  );
  const right200 = matches.filter((pair) => pair.left === pair.right + 200).length;
  expect(right200).toBeGreaterThanOrEqual(195);
  expect(matches.length - right200).toBe(0);
  expect(model.columns.map(({ role }) => role)).toContain('birth_year');
  expect(model.columns.map(({ role }) => role)).not.toContain('birth_date');
});

test('nobody is joined with a twin where a town is all that the files hold beside names and birth dates', async () => {
  const random = seededRandom('twins of towns');
  const left: string[][] = [];
  const right: string[][] = [];
  for (let i = 0; i < 900; i++) {
    const first = random.pick(given);
    const last = `${random.pick(starts)}${random.pick(ends)}`;
    const two = (value: number): string => String(value).padStart(2, '0');
    const birth = `${1930 + random.below(75)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
    const town = random.pick(['Leeds', 'Hull', 'York', 'Bath', 'Derby', 'Truro', 'Ely', 'Wells']);
    const twin = given[(given.indexOf(first) + 5) % given.length];
    const people = i % 30 === 0 ? [first, twin] : [first];
    people.forEach((name, k) => {
      if (i < 600) left.push([`p${2 * i + k}`, `${last.toUpperCase()}, ${name}`, birth, town]);
      if (i >= 300) right.push([`p${2 * i + k}`, name, last, ...birth.split('-'), town]);
    });
  }
  const { matches } = await matchTables(
    tableFromRows({ header: ['id', 'Name', 'Geburtsdatum', 'Ort'], rows: left, id: 'id' }),
    tableFromRows({ header: ['id', 'given', 'surname', 'year', 'month', 'day', 'town'], rows: right, id: 'id' }),
  );
  const wrong = matches.filter((pair) => left[pair.left][0] !== right[pair.right][0]);
  expect(wrong).toEqual([]);
  expect(matches.length).toBeGreaterThanOrEqual(305);
});

/** Two files of which the one writes streets without a number, held by too many to tell homes apart. */
test('a street without a number is no home: an equal passport and name are one person without a birth date', async () => {
  const random = seededRandom('streets alone');
  const streets = ['High Street', 'Mill Lane', 'Park Road', 'Church Lane', 'Station Road', 'Green Lane'];
  const left: string[][] = [];
  const right: string[][] = [];
  for (let i = 0; i < 900; i++) {
    const [first, last] = [random.pick(given), `${random.pick(starts)}${random.pick(ends)}`];
    const two = (value: number): string => String(value).padStart(2, '0');
    const birth = `${1930 + random.below(75)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
    const passport = `K${1_000_000 + random.below(8_999_999)}`;
    const phone = `+4479${10_000_000 + random.below(89_999_999)}`;
    const sister = given[(given.indexOf(first) + 5) % given.length];
    const street = random.pick(streets);
    const add = (id: number, name: string, number: string, born: string): void => {
      const held = id % 4 === 3 ? '' : number;
      if (i < 600)
        left.push([`p${id}`, name, last, id % 8 === 0 ? '' : born, held, phone, `${1 + (i % 90)} ${street}`]);
      if (i >= 300) right.push([`p${id}`, `${name} ${last}`, born, held, phone, street]);
    };
    add(2 * i, first, passport, birth);
    if (i % 5 === 0)
      add(2 * i + 1, sister, `K${1_000_000 + random.below(8_999_999)}`, `${birth.slice(0, 2)}9${birth.slice(3)}`);
  }
  const { matches, learnt } = await matchTables(
    tableFromRows({
      header: ['id', 'first_name', 'last_name', 'dob', 'passport', 'phone', 'address'],
      rows: left,
      id: 'id',
    }),
    tableFromRows({ header: ['id', 'name', 'dob', 'passport', 'phone', 'street'], rows: right, id: 'id' }),
  );
  expect(learnt.mixture.comparisons.map(({ kind }) => kind)).not.toContain('address');
  expect(matches.filter((pair) => left[pair.left][0] !== right[pair.right][0])).toEqual([]);
  const both = left.filter(([id]) => right.some((row) => row[0] === id)).length;
  expect(matches.length).toBeGreaterThanOrEqual(0.97 * both);
});

test('a child born on its parent’s birthday, of its name and home, is another person', async () => {
  const random = seededRandom('one birthday');
  const left: string[][] = [];
  const right: string[][] = [];
  for (let i = 0; i < 900; i++) {
    const [first, last] = [random.pick(given), `${random.pick(starts)}${random.pick(ends)}`];
    const two = (value: number): string => String(value).padStart(2, '0');
    const year = 1930 + random.below(40);
    const day = `${two(1 + random.below(12))}-${two(2 + random.below(27))}`;
    const home = `${1 + random.below(90)} ${random.pick(starts)}${random.pick(ends)} Road`;
    if (i < 600) left.push([`p${i}`, `${first} ${last}`, `${year}-${day}`, home]);
    if (i >= 300) right.push([`p${i}`, first, last, `${year}-${day}`, home]);
    if (i % 50 === 0) right.push([`c${i}`, first, last, `${year + 22 + random.below(6)}-${day}`, home]);
    if (i % 25 === 1)
      right.push([`s${i}`, given[(given.indexOf(first) + 3) % given.length], last, `${year + 3}-04-11`, home]);
  }
  const { matches } = await matchTables(
    tableFromRows({ header: ['id', 'full_name', 'dob', 'address'], rows: left, id: 'id' }),
    tableFromRows({ header: ['id', 'first_name', 'last_name', 'dob', 'address'], rows: right, id: 'id' }),
  );
  expect(matches.filter((pair) => left[pair.left][0] !== right[pair.right][0])).toEqual([]);
  expect(matches.length).toBeGreaterThanOrEqual(295);
});
