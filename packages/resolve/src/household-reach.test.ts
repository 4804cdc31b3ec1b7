import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { resolve } from './resolve.ts';
import { tableFromRows } from './table-from-rows.ts';

const given = 'Anna Boris Clara David Elena Felix Gloria Henry Irene Jacob Kate Liam Maria Noah Olivia Peter'.split(
  ' ',
);
const starts = 'Al Ber Cor Dun El Far Gre Hol Is Jar Kel Lom Mor Nor Os Pel Quin Ros Sel Tor Ul Var Wel Yar Zan'.split(
  ' ',
);
const ends = 'dale ford gard ham inger kin land man nell ost pole rick son ton vall wood'.split(' ');
const columns = ['given', 'surname', 'born', 'street', 'phone', 'email'] as const;
type Person = Record<(typeof columns)[number], string>;

/**
 * People of whom 500 stand twice, 120 pairs of twins and 120 of parent and child of one name at one home; each has a mail
 * address of the own, and with `shared` relatives one phone. Three cells in ten are blank.
 */
function fileOf(seed: string, shared: boolean): { rows: string[][]; person: number[]; relatives: [number, number][] } {
  const random = seededRandom(seed);
  const two = (n: number): string => String(n).padStart(2, '0');
  const one = (): Person => ({
    given: random.pick(given),
    surname: `${random.pick(starts)}${random.pick(ends)}`,
    born: `${1940 + random.below(60)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`,
    street: `${1 + random.below(180)} ${random.pick(starts)}${random.pick(ends)} Road`,
    phone: `07${100000000 + random.below(899999999)}`,
    email: `${random.pick(starts)}${random.pick(ends)}${10 + random.below(9000)}@mail.org`.toLowerCase(),
  });
  const people = Array.from({ length: 1200 }, one);
  const person = people.map((_, i) => i);
  for (let i = 0; i < 500; i++) {
    people.push(people[i]);
    person.push(i);
  }
  const relatives: [number, number][] = [];
  for (let i = 0; i < 240; i++) {
    const first = one();
    const other = { ...one(), surname: first.surname, street: first.street };
    if (shared) other.phone = first.phone;
    const year = Number(first.born.slice(0, 4)) + 18 + random.below(20);
    const kin =
      i % 2 === 0
        ? { ...other, born: first.born, given: given[(given.indexOf(first.given) + 3) % given.length] }
        : { ...other, given: first.given, born: `${year}${other.born.slice(4)}` };
    relatives.push([people.length, people.length + 1]);
    person.push(people.length, people.length + 1);
    people.push(first, kin);
  }
  const rows = people.map((held, i) => [`r${i}`, ...columns.map((column) => (random.chance(0.3) ? '' : held[column]))]);
  return { rows, person, relatives };
}

test.each([false, true])(
  'who has a mail or a phone of the own is found though cells are blank, relatives are not joined (one phone: %s)',
  async (shared) => {
    const { rows, person, relatives } = fileOf('household reach', shared);
    const { personOf } = await resolve(tableFromRows({ header: ['id', ...columns], rows, id: 'id' }));
    expect(relatives.filter(([a, b]) => personOf[a] === personOf[b]).length).toBeLessThanOrEqual(2);
    let [found, wrong] = [0, 0];
    for (let a = 0; a < rows.length; a++)
      for (let b = 0; b < a; b++) if (personOf[a] === personOf[b]) person[a] === person[b] ? found++ : wrong++;
    expect(wrong).toBeLessThanOrEqual(0.01 * found);
    expect(found).toBeGreaterThan(280);
  },
  30_000,
);
