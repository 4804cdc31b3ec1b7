import { expect, test } from 'vitest';
import { ColumnCoder, guessRoles, partiesInFile } from './index.ts';

const sample = (header: readonly string[]): string[][] =>
  Array.from({ length: 60 }, (_, row) =>
    header.map((name) =>
      /phone|number/.test(name)
        ? `07700 9${10_000 + row * 7}`
        : /city/.test(name)
          ? ['Leeds', 'Hull', 'York'][row % 3]
          : `${['Anna', 'Boris', 'Clara', 'David'][row % 4]} Surn${String.fromCharCode(97 + (row % 26))}`,
    ),
  );
const rolesOf = (...header: string[]) => guessRoles(header, sample(header));

test('a record of two parties is a record of one, and nothing of the other is its name or phone', () => {
  expect(rolesOf('sender_name', 'sender_phone', 'receiver_name', 'receiver_phone')).toEqual([
    'full_name',
    'phone',
    null,
    null,
  ]);
  expect(rolesOf('nombre_remitente', 'phone_remitente', 'nombre_destinatario').at(-1)).toBeNull();
});

test('a party that stands alone is read', () => {
  expect(rolesOf('receiver_name', 'receiver_phone')).toEqual(['full_name', 'phone']);
  expect(rolesOf('beneficiary_name', 'phone_number')).toEqual(['full_name', 'phone']);
  expect(rolesOf('caller_name', 'caller_number', 'called_number')).toEqual(['full_name', 'phone', null]);
});

test('a file tells which party is read and which is not', () => {
  const header = ['id', 'sender_name', 'sender_phone', 'receiver_name'];
  const coder = new ColumnCoder(header.length);
  for (const row of sample(header)) coder.add(row);
  const input = { header, columns: coder.columns(), rowCount: 60, id: 'id' };
  expect(partiesInFile(input)).toEqual({
    read: [
      { name: 'sender_name', role: 'full_name' },
      { name: 'sender_phone', role: 'phone' },
    ],
    unread: [{ name: 'receiver_name', role: 'full_name' }],
  });
  expect(partiesInFile({ ...input, roles: { receiver_name: 'full_name', sender_name: null } })).toBeNull();
  expect(partiesInFile({ ...input, ignore: ['receiver_name'] })).toBeNull();
});

test('senders and receivers are told apart in other languages', () => {
  expect(rolesOf('付款人姓名', '收款人姓名')).toEqual(['full_name', null]);
  expect(rolesOf('Gönderen adı', 'Alıcı adı').filter((role) => role !== null)).toHaveLength(1);
  expect(rolesOf('Verkäufer Name', 'Käufer Name').filter((role) => role !== null)).toHaveLength(1);
});
