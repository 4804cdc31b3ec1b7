import { type Random, seededRandom } from '@lookback/base';
import { describe, expect, test } from 'vitest';
import { resolve, tableFromRows } from './index.ts';

type Row = readonly string[];

interface Made {
  readonly random: Random;
  word(): string;
  born(): string;
  number(): string;
}

function made(seed: string): Made {
  const random = seededRandom(seed);
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    random,
    word: () => Array.from({ length: 7 }, () => random.pick([...'abdegilmnorstu'])).join(''),
    born: () => `${1930 + random.below(70)}-${two(1 + random.below(12))}-${two(2 + random.below(27))}`,
    number: () => String(10000000 + random.below(89999999)),
  };
}

async function resolved(header: readonly string[], rows: readonly Row[]) {
  const table = tableFromRows({ header: ['id', ...header], rows: rows.map((row, i) => [`r${i}`, ...row]), id: 'id' });
  const { personOf, model } = await resolve(table);
  const joined = (pairs: readonly (readonly [number, number])[]): number =>
    pairs.filter(([a, b]) => personOf[a] === personOf[b]).length;
  return { model, joined };
}

describe('errors are not taken for people who live together', () => {
  test('where those that left the home alone struck name and birth date the more', async () => {
    const { random, word, born, number } = made('errors at home');
    const given = Array.from({ length: 80 }, word);
    const home = (): string => `${1 + random.below(90)} ${word()} street`;
    const rows: Row[] = Array.from({ length: 800 }, () => [random.pick(given), word(), born(), number(), home()]);
    const pairs: [number, number][] = [];
    for (let at = 0; at < 700; at++) {
      const [first, last, day, no, address] = rows[at];
      const moved = at % 2 === 0;
      const second = moved
        ? [first, last, day, no, home()]
        : [at % 10 === 1 ? random.pick(given) : first, last, at % 14 === 1 ? born() : day, no, address];
      pairs.push([at, rows.push(second) - 1]);
    }
    const { model, joined } = await resolved(['given_name', 'surname', 'birth_date', 'ssn', 'address'], rows);
    expect(model.thresholds).toMatchObject({ twinEvidence: false, relatives: false });
    expect(joined(pairs)).toBeGreaterThan(0.97 * pairs.length);
  });

  test('where a file has no birth dates: surnames are replaced as often as given names', async () => {
    const { random, word, number } = made('no dates');
    const given = Array.from({ length: 80 }, word);
    const rows: Row[] = Array.from({ length: 800 }, () => [
      random.pick(given),
      word(),
      number(),
      `${1 + random.below(90)} ${word()} street`,
      String(20000 + random.below(9000)),
    ]);
    const pairs = rows.slice(0, 600).map(([first, last, no, ...home], at): [number, number] => {
      const second = [
        at % 5 === 0 ? random.pick(given) : first,
        at % 6 === 1 ? word() : last,
        at % 8 === 2 ? number() : no,
        ...home,
      ];
      return [at, rows.push(second) - 1];
    });
    const { model, joined } = await resolved(['given_name', 'surname', 'ssn', 'address', 'postcode'], rows);
    expect(model.thresholds.homesOnly).toBe(false);
    expect(joined(pairs)).toBeGreaterThan(0.8 * pairs.length);
  });
});

test('names and homes alone join where errors explain other names at one home, and do not where families live there', async () => {
  const people = async (familyOf: (person: number) => boolean) => {
    const { random, word } = made('homes alone');
    const given = Array.from({ length: 80 }, word);
    const rows: Row[] = [];
    const same: [number, number][] = [];
    for (let person = 0; person < 1200; person++) {
      const row = [
        random.pick(given),
        word(),
        `${1 + random.below(90)} ${word()} street`,
        `${20000 + random.below(9000)}`,
      ];
      const at = rows.push(row) - 1;
      const [first, last, ...home] = row;
      if (familyOf(person)) rows.push([random.pick(given), last, ...home]);
      else if (person % 2 === 0) {
        const second = [person % 20 === 0 ? random.pick(given) : first, person % 20 === 2 ? word() : last, ...home];
        const other = rows.push(second) - 1;
        if (person % 20 > 2) same.push([at, other]);
      }
    }
    const { model, joined } = await resolved(['given_name', 'surname', 'address', 'postcode'], rows);
    return [model.thresholds.homesOnly, joined(same) / same.length];
  };
  expect(await people(() => false)).toEqual([false, 1]);
  expect(await people((person) => person % 10 === 5)).toEqual([true, 0]);
});

test('where families are many, a record without a given name needs an equal number, or the birth date and no other', async () => {
  const { random, word, born, number } = made('whose record');
  const given = Array.from({ length: 80 }, word);
  const rows: Row[] = [];
  const kin: [number, number][] = [];
  const bare: [number, number][] = [];
  const undated: [number, number][] = [];
  for (let person = 0; person < 1500; person++) {
    const [last, day, no, home] = [word(), born(), number(), `${1 + random.below(90)} ${word()} street`];
    const first = random.pick(given);
    const at = rows.push([first, last, day, no, home]) - 1;
    if (person % 5 === 0) rows.push([first, last, day, no, home]);
    if (person % 5 === 1) rows.push([random.pick(given), last, day, number(), home]);
    if (person % 5 === 2) rows.push([random.pick(given), last, born(), number(), home]);
    if (person % 25 === 3) bare.push([at, rows.push(['', last, day, '', home]) - 1]);
    if (person % 25 === 4) undated.push([at, rows.push(['', last, '', '', home]) - 1]);
    if (person % 25 === 9) kin.push([at, rows.push(['', last, day, number(), home]) - 1]);
  }
  const { model, joined } = await resolved(['given_name', 'surname', 'birth_date', 'ssn', 'address'], rows);
  expect(model.thresholds.givenAsked).toBe(true);
  expect([joined(kin), joined(undated), joined(bare)]).toEqual([0, 0, bare.length]);
});

test('where no record holds a given name twins have another number', async () => {
  const { random, word, born, number } = made('surnames alone');
  const rows: Row[] = [];
  const twins: [number, number][] = [];
  const same: [number, number][] = [];
  for (let person = 0; person < 1200; person++) {
    const [last, day, no, home] = [word(), born(), number(), `${1 + random.below(90)} ${word()} street`];
    const at = rows.push([last, day, no, home]) - 1;
    if (person % 3 === 0) same.push([at, rows.push([last, day, no, home]) - 1]);
    if (person % 30 === 1) twins.push([at, rows.push([last, day, number(), home]) - 1]);
  }
  const { joined } = await resolved(['surname', 'birth_date', 'ssn', 'address'], rows);
  expect([joined(twins), joined(same)]).toEqual([0, same.length]);
});

describe('a postcode and its town', () => {
  const people = async (townOf: (postcode: number) => string) => {
    const { random, word, born } = made('postcodes');
    const given = Array.from({ length: 60 }, word);
    const person = (): Row => {
      const postcode = random.below(150);
      return [random.pick(given), word(), born(), `${10000 + 557 * postcode}`, townOf(postcode)];
    };
    const rows = Array.from({ length: 1600 }, person);
    const seconds = rows.slice(0, 600).map((row) => [...row]);
    return (await resolved(['given_name', 'surname', 'birth_date', 'postcode', 'city'], [...rows, ...seconds])).model;
  };

  test('are one in a file of some thousand records too', async () => {
    const towns = Array.from({ length: 30 }, made('towns').word);
    expect((await people((postcode) => towns[Math.floor(postcode / 5)])).joined.map(({ fields }) => fields)).toEqual([
      ['postcode', 'city'],
    ]);
  });

  test('are two where they do not hang on each other', async () => {
    const { random, word } = made('towns');
    const towns = Array.from({ length: 30 }, word);
    expect((await people(() => random.pick(towns))).joined).toEqual([]);
  });
});
