import { type Random, seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import type { RecordTable } from './record-table.ts';
import type { Resolution } from './resolution.ts';
import { resolve } from './resolve.ts';
import { tableFromRows } from './table-from-rows.ts';

const given =
  'Anna Boris Clara David Elena Felix Gloria Henry Irene Jacob Kate Liam Maria Noah Olivia Peter Ruth Simon'.split(' ');
const starts = 'Al Ber Cor Dun El Far Gre Hol Is Jar Kel Lom Mor Nor Os Pel Quin Ros Sel Tor Ul Var Wel Yar Zan'.split(
  ' ',
);
const ends = 'dale ford gard ham inger kin land man nell ost pole rick son ton vall wood'.split(' ');
const towns = 'Ashby Brent Colne Derby Epsom Frome Goole Hythe'.split(' ');
type Row = [name: string, phone: string, street: string, town: string, ...document: string[]];

const home = (random: Random): [string, string, string] => [
  `07${100000000 + random.below(899999999)}`,
  `${1 + random.below(90)} ${random.pick(starts)}${random.pick(ends)} Road`,
  random.pick(towns),
];
const surname = (random: Random): string => `${random.pick(starts)}${random.pick(ends)}`;

/** Persons, second records of which some moved with their phone, and families that share phone and home. */
async function resolved(
  families: number,
): Promise<{ found: Resolution; same: number[][]; moved: number[][]; kin: number[][] }> {
  const random = seededRandom(`homes/${families}`);
  const rows: Row[] = [];
  const add = (row: Row): number => rows.push(row) - 1;
  const same: number[][] = [];
  const moved: number[][] = [];
  const kin: number[][] = [];
  for (let i = 0; i < 500; i++) {
    const row: Row = [`${random.pick(given)} ${surname(random)}`, ...home(random)];
    const first = add(row);
    if (i < 120) same.push([first, add(row)]);
    else if (i < 160)
      moved.push([first, add([row[0], row[1], home(random)[1], towns[(towns.indexOf(row[3]) + 1) % 8]])]);
  }
  for (let i = 0; i < families; i++) {
    const family = surname(random);
    const [one, other] = random.shuffled(given);
    const at = home(random);
    kin.push([add([`${one} ${family}`, ...at]), add([`${one} ${family}`, ...at])]);
    kin.push([add([`${other} ${family}`, ...at]), kin[kin.length - 1][0]]);
  }
  return { found: await resolve(tableOf(rows)), same, moved, kin };
}

const header = ['id', 'name', 'phone', 'street', 'town', 'document_no'];
function tableOf(rows: readonly Row[]): RecordTable {
  const columns = rows[0].length + 1;
  return tableFromRows({ header: header.slice(0, columns), rows: rows.map((row, i) => [`r${i}`, ...row]), id: 'id' });
}

const joined = ({ personOf }: Resolution, pairs: readonly (readonly number[])[]): number =>
  pairs.filter(([a, b]) => personOf[a] === personOf[b]).length;
const warned = ({ warnings }: Resolution): boolean => warnings.some(({ code }) => code === 'homes_only');

test('where no families are seen, one name with one phone and home is one person', async () => {
  const { found, same, moved } = await resolved(0);
  expect(warned(found)).toBe(false);
  expect(joined(found, same)).toBe(same.length);
  expect(joined(found, moved)).toBeGreaterThan(0.9 * moved.length);
});

test('where families are seen, only a phone that went along to another home joins', async () => {
  const { found, same, moved, kin } = await resolved(60);
  expect(warned(found)).toBe(true);
  expect(joined(found, [...kin, ...same])).toBe(0);
  expect(joined(found, moved)).toBeGreaterThan(0.9 * moved.length);
});

test('where half of the numbers are missing, one name at one home without a number is left open', async () => {
  const random = seededRandom('homes/half numbers');
  const rows: Row[] = [];
  const [same, kin]: [number[][], number[][]] = [[], []];
  const number = (): string => `P${1000000 + random.below(8999999)}`;
  const add = (row: Row, held: string): number => rows.push([...row, random.chance(0.5) ? held : '']) - 1;
  for (let i = 0; i < 800; i++) {
    const row: Row = [`${random.pick(given)} ${surname(random)}`, ...home(random)];
    const own = number();
    const first = add(row, own);
    if (i < 240) same.push([first, add(row, own)]);
  }
  for (let i = 0; i < 60; i++) {
    const family = surname(random);
    const [one, other] = random.shuffled(given);
    const at = home(random);
    kin.push([add([`${one} ${family}`, ...at], number()), add([`${one} ${family}`, ...at], number())]);
    kin.push([add([`${other} ${family}`, ...at], number()), kin[kin.length - 1][0]]);
  }
  const found = await resolve(tableOf(rows));
  expect(warned(found)).toBe(true);
  expect(joined(found, kin)).toBe(0);
  const bothNumbered = same.filter((pair) => pair.every((record) => rows[record][4] !== ''));
  expect(joined(found, bothNumbered)).toBe(bothNumbered.length);
});
