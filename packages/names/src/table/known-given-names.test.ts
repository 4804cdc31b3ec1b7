import { expect, test } from 'vitest';
import { isGivenName } from './known-given-names.ts';

test('common given names of many languages are known, slips of them are not', () => {
  for (const name of ['lena', 'lana', 'marina', 'martina', 'ivanna', 'mohammed', 'ana', 'ada', 'jan'])
    expect(isGivenName(name)).toBe(true);
  for (const slip of ['lnea', 'marrina', 'martna', 'mohammde', 'annna', '']) expect(isGivenName(slip)).toBe(false);
});
