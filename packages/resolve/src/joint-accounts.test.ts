import { expect, test } from 'vitest';
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
