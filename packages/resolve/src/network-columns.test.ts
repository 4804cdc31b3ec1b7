import { expect, test } from 'vitest';
import { guessRoles } from './index.ts';

const rows = Array.from({ length: 60 }, (_, i) => i);
const hex = (i: number): string => (i % 256).toString(16).padStart(2, '0');
const roleOf = (header: string, value: (i: number) => string) =>
  guessRoles(
    ['customer_name', header],
    rows.map((i) => [`Anna Berg${String.fromCharCode(97 + (i % 26))}`, value(i)]),
  )[1];

test('where a computer stands in the network is no home', () => {
  const ip = (i: number): string => `10.${i}.7.${200 - i}`;
  for (const header of ['ip_address', 'Dirección IP', 'client ip', 'IP地址', 'login from', 'address'])
    expect(roleOf(header, ip), header).toBeNull();
  expect(roleOf('address', (i) => `2001:db8::${hex(i)}`)).toBeNull();
  expect(roleOf('url', (i) => `https://bank.example/a/${i}`)).toBeNull();
  expect(roleOf('email_address', (i) => `https://bank.example/a/${i}`)).toBeNull();
  expect(roleOf('user_agent', (i) => `Mozilla/5.0 (Linux; Android ${i}) Chrome/${i}`)).toBeNull();
  expect(roleOf('device', (i) => `Galaxy S${i} of mine`)).toBeNull();
});

test('a device or a purse is known by its number', () => {
  expect(roleOf('mac_address', (i) => `00:1b:${hex(i)}:${hex(7 * i)}:aa:bb`)).toBe('code');
  expect(roleOf('device_id', (i) => `a3f${hex(i)}-77${hex(3 * i)}`)).toBe('code');
  expect(roleOf('wallet_address', (i) => `bc1q9x${hex(i)}87${hex(3 * i)}`)).toBe('code');
  expect(roleOf('home address', (i) => `${i} Mill Lane`)).toBe('address');
});
