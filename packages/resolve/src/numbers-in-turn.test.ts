import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { resolve, resolveWith, tableFromRows } from './index.ts';

const header = ['id', 'crossing_date', 'surname', 'given_names', 'date_of_birth', 'passport_no'];
const given = 'Anna Boris Carla David Elena Frank Greta Hugo Irene Jonas Karla Leo'.split(' ');
const surnames = Array.from(
  { length: 60 },
  (_, i) =>
    `${'Bar Kel Mon Tor Wes'.split(' ')[i % 5]}${'wick ston ling rath mer ford dale ton by more ham ley'.split(' ')[i % 12]}`,
);

interface Traveller {
  readonly id: string;
  readonly given: string;
  readonly surname: string;
  readonly born: string;
}

const random = seededRandom('numbers in turn');
const days = 3650;
const digits = (count: number): string => Array.from({ length: count }, () => random.below(10)).join('');
const dayOf = (day: number): string => new Date(Date.UTC(2015, 0, 1 + day)).toISOString().slice(0, 10);
const bornOn = (): string => `${1950 + random.below(50)}-0${1 + random.below(9)}-${10 + random.below(18)}`;

/** The crossings of somebody who holds some passports one after another, or all at any time. */
function crossings(traveller: Traveller, count: number, passports: number, inTurn = true): string[][] {
  const seen = Array.from({ length: count }, () => random.below(days)).sort((x, y) => x - y);
  const numbers = Array.from({ length: passports }, () => digits(9));
  return seen.map((day, i) => {
    const held = inTurn ? Math.floor((i * passports) / count) : i % passports;
    const { id, surname, given: name, born } = traveller;
    return [`${id}/${i}`, dayOf(day), surname, name, born, numbers[held]];
  });
}

const travellers = Array.from(
  { length: 150 },
  (_, i): Traveller => ({
    id: `p${i}`,
    given: random.pick(given),
    surname: random.pick(surnames),
    born: bornOn(),
  }),
);
/** Every fifth has a namesake born on the same day. */
const strangers = travellers
  .filter((_, i) => i % 5 === 0)
  .map((traveller) => ({ ...traveller, id: `s${traveller.id}` }));

function rowsOf(inTurn: boolean): string[][] {
  return random.shuffled([
    ...travellers.flatMap((traveller, i) => crossings(traveller, 10, i % 5 < 2 ? 1 : 2, inTurn)),
    ...strangers.flatMap((traveller) => crossings(traveller, 10, 1)),
  ]);
}

async function personsOf(rows: readonly (readonly string[])[]): Promise<(id: string) => number> {
  const table = tableFromRows({ header, rows, id: 'id' });
  const { personOf, model } = await resolve(table);
  const again = await resolveWith(model, table);
  expect([...again.personOf]).toEqual([...personOf]);
  const at = new Map(rows.map(([id], i) => [id, personOf[i]]));
  return (id) => at.get(id) ?? -1;
}

const renewed = travellers.filter((_, i) => i % 5 >= 2);

test('passports that one person held in turn are of one person, namesakes of one birth date stay two', async () => {
  const rows = rowsOf(true);
  const personOf = await personsOf(rows);
  const joined = renewed.filter(({ id }) => personOf(`${id}/0`) === personOf(`${id}/9`)).length;
  expect(joined).toBeGreaterThan(0.9 * renewed.length);
  for (const { id } of strangers) expect(personOf(`${id}/0`)).not.toBe(personOf(`${id.slice(1)}/0`));
  const turned = await personsOf([...rows].reverse());
  const kept = renewed.filter(({ id }) => turned(`${id}/0`) === turned(`${id}/9`)).length;
  expect(kept).toBe(joined);
});

test('numbers that were used at the same time stay those of two people', async () => {
  const personOf = await personsOf(rowsOf(false));
  for (const { id } of renewed) expect(personOf(`${id}/0`)).not.toBe(personOf(`${id}/9`));
});
