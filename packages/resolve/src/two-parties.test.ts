import { expect, test } from 'vitest';
import { guessRoles } from './index.ts';

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
