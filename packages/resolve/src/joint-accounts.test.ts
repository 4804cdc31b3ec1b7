import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { resolve, tableFromRows } from './index.ts';
import { holdsAccounts } from './joint-accounts.ts';
import { personalComparisons } from './learn.ts';

const code = (field: string) => ({ kind: 'code' as const, fields: [field] });

test('accounts and devices are told by their header, whatever the language', () => {
  for (const header of ['bank_account', 'IBAN', 'Account No.', 'Número de cuenta', 'Kontonummer', 'IMEI', 'device_id'])
    expect(holdsAccounts(code(header)), header).toBe(true);
  for (const header of ['passport_no', 'ni_number', 'accountant'])
    expect(holdsAccounts(code(header)), header).toBe(false);
  expect(holdsAccounts({ kind: 'phone', fields: ['account phone'] })).toBe(false);
});

test('an account that twins hold together is of no one person, unless a file has nothing else that is', () => {
  const account = code('bank_account');
  const name = { kind: 'name' as const, fields: ['name'] };
  const seldomShared = [0, 0.1, 0.1];
  expect(personalComparisons([name, account, code('ni_number')], seldomShared, false)).toEqual([false, false, true]);
  expect(personalComparisons([name, account, { kind: 'date', fields: ['dob'] }], seldomShared, true)).toEqual([
    false,
    false,
    true,
  ]);
  expect(personalComparisons([name, account], seldomShared, false)).toEqual([false, true]);
});

test('a new card beside one account, one name and one birth date is no namesake; father and son of one name stay two', async () => {
  const random = seededRandom('joint accounts');
  const digits = (count: number): string => Array.from({ length: count }, () => random.below(10)).join('');
  const given = 'Anna Boris Carla David Elena Frank Greta Hugo Irene Jonas'.split(' ');
  const people = Array.from({ length: 120 }, (_, i) => {
    const name = `${random.pick(given)} ${random.pick(['Bar', 'Kel', 'Mon', 'Tor'])}${random.pick(['wick', 'ston', 'ling', 'rath', 'mer', 'ford'])}`;
    return {
      id: `p${i}`,
      name,
      account: digits(12),
      born: `${1950 + random.below(20)}-0${1 + random.below(9)}-1${random.below(10)}`,
    };
  });
  const sons = people
    .filter((_, i) => i % 6 === 0)
    .map((father) => ({
      ...father,
      id: `s${father.id}`,
      born: `${Number(father.born.slice(0, 4)) + 28}-11-2${random.below(9)}`,
    }));
  const rows = [...people, ...sons].flatMap(({ id, name, account, born }) => {
    const card = digits(16);
    return [card, card, digits(16)].map((held, i) => [`${id}/${i}`, name, born, account, held]);
  });
  const shuffled = random.shuffled(rows);
  const header = ['id', 'name', 'birth_date', 'iban', 'card_no'];
  const { personOf } = await resolve(tableFromRows({ header, rows: shuffled, id: 'id' }));
  const at = new Map(shuffled.map(([id], i) => [id, personOf[i]]));
  const renewed = people.filter(({ id }) => at.get(`${id}/0`) === at.get(`${id}/2`));
  expect(renewed.length).toBeGreaterThan(0.9 * people.length);
  for (const { id } of sons) expect(at.get(`${id}/0`)).not.toBe(at.get(`${id.slice(1)}/0`));
});
