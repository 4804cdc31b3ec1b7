import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { resolve, tableFromRows } from './index.ts';

const header = ['id', 'name', 'birth_date', 'phone', 'address', 'card_no'];
const random = seededRandom('fits two');
const given = 'Anna Boris Carla David Elena Frank Greta Hugo Irene Jonas'.split(' ');
const digits = (count: number): string => Array.from({ length: count }, () => random.below(10)).join('');

interface Member {
  readonly id: string;
  readonly name: string;
  readonly born: string;
  readonly phone: string;
  readonly address: string;
  readonly card: string;
}

function member(i: number): Member {
  const surname = `${random.pick(['Bar', 'Kel', 'Mon', 'Tor', 'Wes'])}${random.pick(['wick', 'ston', 'ling', 'rath', 'mer', 'ford', 'dale', 'ton'])}`;
  return {
    id: `p${i}`,
    name: `${random.pick(given)} ${surname}`,
    born: `${1945 + random.below(25)}-0${1 + random.below(9)}-1${random.below(9)}`,
    phone: `0171${digits(6)}`,
    address: `${1 + random.below(180)} ${random.pick(['Mill', 'High', 'Church', 'Park'])} ${random.pick(['Road', 'Lane', 'Street'])}`,
    card: digits(10),
  };
}

const rowOf = ({ name, phone, address }: Member, id: string, born: string, card: string): string[] => [
  id,
  name,
  born,
  phone,
  address,
  card,
];

test('a record without a birth date that fits parent and child of one name joins neither, unless by its number', async () => {
  const people = Array.from({ length: 150 }, (_, i) => member(i));
  const rows = people.flatMap((person, i) => {
    const { id, born, card } = person;
    const own = [
      rowOf(person, `${id}/0`, born, card),
      rowOf(person, `${id}/1`, born, ''),
      rowOf(person, `${id}/2`, '', ''),
    ];
    if (i % 5 > 0) return own;
    const child = `${Number(born.slice(0, 4)) + 28}-11-2${random.below(9)}`;
    const other = digits(10);
    return [
      ...own,
      rowOf(person, `${id}/3`, '', card),
      rowOf(person, `c${id}/0`, child, other),
      rowOf(person, `c${id}/1`, child, ''),
      rowOf(person, `c${id}/2`, '', other),
    ];
  });
  const shuffled = random.shuffled(rows);
  const { personOf } = await resolve(tableFromRows({ header, rows: shuffled, id: 'id' }));
  const at = new Map(shuffled.map(([id], i) => [id, personOf[i]]));
  people.forEach(({ id }, i) => {
    if (i % 5 > 0) return;
    expect(at.get(`c${id}/0`)).not.toBe(at.get(`${id}/0`));
    expect([at.get(`${id}/0`), at.get(`c${id}/0`)]).not.toContain(at.get(`${id}/2`));
    expect(at.get(`${id}/3`)).toBe(at.get(`${id}/0`));
    expect(at.get(`c${id}/2`)).toBe(at.get(`c${id}/0`));
  });
});
